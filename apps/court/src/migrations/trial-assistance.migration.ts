import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked of other countries for a trial, and why it is suspended. */
export class TrialAssistance1732510000000 implements MigrationInterface {
  readonly name = 'TrialAssistance1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trial
        ADD COLUMN suspended_for text,
        ADD COLUMN assistance jsonb NOT NULL DEFAULT '[]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN suspended_for, DROP COLUMN assistance');
  }
}
