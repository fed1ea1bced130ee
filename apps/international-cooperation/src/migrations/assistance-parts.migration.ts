import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The route of a request by the law of the day, and answers in parts. */
export class AssistanceParts1732510000000 implements MigrationInterface {
  readonly name = 'AssistanceParts1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assistance_request
        ADD COLUMN parts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN authority text,
        ADD COLUMN agreements jsonb NOT NULL DEFAULT '[]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE assistance_request DROP COLUMN parts, DROP COLUMN authority, DROP COLUMN agreements',
    );
  }
}
