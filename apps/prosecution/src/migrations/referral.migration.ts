import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Victims whom the procuracy has referred; what it asks of other countries for a report, and why that is suspended. */
export class Referral1733150000000 implements MigrationInterface {
  readonly name = 'Referral1733150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN referrals jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      ALTER TABLE resolution
        ADD COLUMN suspended_for text,
        ADD COLUMN referrals jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN assistance jsonb NOT NULL DEFAULT '[]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE resolution DROP COLUMN suspended_for, DROP COLUMN referrals, DROP COLUMN assistance',
    );
    await runner.query('ALTER TABLE report DROP COLUMN referrals');
  }
}
