import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy demands to be charged, or to be another crime. */
export class ChargeDemands1732770000000 implements MigrationInterface {
  readonly name = 'ChargeDemands1732770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD demands jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP demands');
  }
}
