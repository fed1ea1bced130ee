import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportApplications1734470000000 implements MigrationInterface {
  readonly name = 'ReportApplications1734470000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN applications jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN applications');
  }
}
