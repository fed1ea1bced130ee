import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['supervision', 'resolution'];

export class ProcuracyApplications1734150000000 implements MigrationInterface {
  readonly name = 'ProcuracyApplications1734150000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN applications jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN applications`);
  }
}
