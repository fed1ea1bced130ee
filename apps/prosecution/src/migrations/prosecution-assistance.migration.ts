import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked of other countries for a file, and why it is suspended. */
export class ProsecutionAssistance1732650000000 implements MigrationInterface {
  readonly name = 'ProsecutionAssistance1732650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file
        ADD COLUMN suspended_for text,
        ADD COLUMN assistance jsonb NOT NULL DEFAULT '[]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP COLUMN suspended_for, DROP COLUMN assistance');
  }
}
