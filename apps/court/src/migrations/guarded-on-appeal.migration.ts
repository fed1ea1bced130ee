import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same on appeal. */
export class GuardedOnAppeal1734660000000 implements MigrationInterface {
  readonly name = 'GuardedOnAppeal1734660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE appeal ADD COLUMN guarded jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP COLUMN guarded');
  }
}
