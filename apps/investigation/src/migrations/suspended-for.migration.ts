import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a verification or a case is suspended: the answer to what it waits for calls for the decision to resume. */
export class SuspendedFor1732650000000 implements MigrationInterface {
  readonly name = 'SuspendedFor1732650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification ADD COLUMN suspended_for text;
      ALTER TABLE criminal_case ADD COLUMN suspended_for text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification DROP COLUMN suspended_for;
      ALTER TABLE criminal_case DROP COLUMN suspended_for;
    `);
  }
}
