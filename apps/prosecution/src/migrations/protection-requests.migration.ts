import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the body that investigates is asked to protect. */
export class ProtectionRequests1734630000000 implements MigrationInterface {
  readonly name = 'ProtectionRequests1734630000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE supervision ADD COLUMN protection_requests jsonb NOT NULL DEFAULT '[]'");
    await runner.query("ALTER TABLE prosecution_file ADD COLUMN protection_requests jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP COLUMN protection_requests');
    await runner.query('ALTER TABLE supervision DROP COLUMN protection_requests');
  }
}
