import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VerificationRequests1732480000000 implements MigrationInterface {
  readonly name = 'VerificationRequests1732480000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD COLUMN requests jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN requests');
  }
}
