import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came with a report that is passed on. */
export class ReportItems1734640000000 implements MigrationInterface {
  readonly name = 'ReportItems1734640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN items jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN items');
  }
}
