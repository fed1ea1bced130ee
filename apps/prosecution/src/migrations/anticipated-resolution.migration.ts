import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told by telephone of an answer to a resolution, before it came. */
export class AnticipatedResolution1733200000000 implements MigrationInterface {
  readonly name = 'AnticipatedResolution1733200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP anticipations');
  }
}
