import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the body that has investigated is asked to protect. */
export class ProtectionRequests1734630000000 implements MigrationInterface {
  readonly name = 'ProtectionRequests1734630000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE trial ADD COLUMN protection_requests jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN protection_requests');
  }
}
