import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case entrusts, too, and a body is asked over the platform. */
export class EntrustedCases1734190000000 implements MigrationInterface {
  readonly name = 'EntrustedCases1734190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD COLUMN errands jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('ALTER TABLE errand ADD COLUMN exchange uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN errands');
    await runner.query('ALTER TABLE errand DROP COLUMN exchange');
  }
}
