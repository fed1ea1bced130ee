import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By the days off of which day a deadline was counted; those of before are counted again. */
export class CountedAsOf1732700000000 implements MigrationInterface {
  readonly name = 'CountedAsOf1732700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deadline ADD counted_as_of date NOT NULL DEFAULT '2018-01-01'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline DROP counted_as_of');
  }
}
