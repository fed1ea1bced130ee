import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportReferrals1732460100000 implements MigrationInterface {
  readonly name = 'ReportReferrals1732460100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN referrals jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN referrals');
  }
}
