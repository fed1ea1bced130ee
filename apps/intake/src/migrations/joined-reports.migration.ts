import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else has reported the matter of a report, and quickly which reports were merged into one. */
export class JoinedReports1732780000000 implements MigrationInterface {
  readonly name = 'JoinedReports1732780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN others jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('CREATE INDEX report_merged_into ON report (merged_into)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX report_merged_into');
    await runner.query('ALTER TABLE report DROP COLUMN others');
  }
}
