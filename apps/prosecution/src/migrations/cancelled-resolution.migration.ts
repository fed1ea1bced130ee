import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a procuracy has decided itself on a report, and was cancelled. */
export class CancelledResolution1733160000000 implements MigrationInterface {
  readonly name = 'CancelledResolution1733160000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN cancellations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN cancellations');
  }
}
