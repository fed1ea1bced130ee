import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told by telephone of an answer to a verification, before it came. */
export class AnticipatedVerification1732660000000 implements MigrationInterface {
  readonly name = 'AnticipatedVerification1732660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP anticipations');
  }
}
