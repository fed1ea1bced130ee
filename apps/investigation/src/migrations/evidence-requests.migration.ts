import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EvidenceRequests1734170000000 implements MigrationInterface {
  readonly name = 'EvidenceRequests1734170000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case'])
      await runner.query(`ALTER TABLE ${table} ADD COLUMN evidence_requests jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case'])
      await runner.query(`ALTER TABLE ${table} DROP COLUMN evidence_requests`);
  }
}
