import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases of other bodies that the body of a merged file does not have yet. */
export class MergersAwaited1734660000000 implements MigrationInterface {
  readonly name = 'MergersAwaited1734660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE prosecution_file ADD COLUMN mergers_awaited jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP COLUMN mergers_awaited');
  }
}
