import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is protected, as a report comes that is taken over. */
export class GuardedReports1734670000000 implements MigrationInterface {
  readonly name = 'GuardedReports1734670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE resolution ADD COLUMN guarded jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN guarded');
  }
}
