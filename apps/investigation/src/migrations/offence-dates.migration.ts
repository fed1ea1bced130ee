import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of the crime, from which the limitation period runs; of each accused it is with them. */
export class OffenceDates1732710000000 implements MigrationInterface {
  readonly name = 'OffenceDates1732710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD committed_on text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP committed_on');
  }
}
