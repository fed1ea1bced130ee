import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportOffence1734510000000 implements MigrationInterface {
  readonly name = 'ReportOffence1734510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification ADD COLUMN offence jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN offence');
  }
}
