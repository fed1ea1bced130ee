import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose identity is kept secret, and who is protected. */
export class Guarded1734650000000 implements MigrationInterface {
  readonly name = 'Guarded1734650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE prosecution_file ADD COLUMN guarded jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP COLUMN guarded');
  }
}
