import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EvidenceRequests1734320000000 implements MigrationInterface {
  readonly name = 'EvidenceRequests1734320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD COLUMN evidence_requests jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN evidence_requests');
  }
}
