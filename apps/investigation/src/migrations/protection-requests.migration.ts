import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is protected of a report, and what the procuracy and the court ask of that. */
export class ProtectionRequests1734630000000 implements MigrationInterface {
  readonly name = 'ProtectionRequests1734630000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE criminal_case ADD COLUMN protection_requests jsonb NOT NULL DEFAULT '[]'");
    await runner.query("ALTER TABLE verification ADD COLUMN protections jsonb NOT NULL DEFAULT '[]'");
    await runner.query("ALTER TABLE verification ADD COLUMN protection_requests jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN protection_requests');
    await runner.query('ALTER TABLE verification DROP COLUMN protections');
    await runner.query('ALTER TABLE criminal_case DROP COLUMN protection_requests');
  }
}
