import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents and evidence that courts have demanded. */
export class EvidenceAsked1733140000000 implements MigrationInterface {
  readonly name = 'EvidenceAsked1733140000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE prosecution_file ADD evidence_asked jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP evidence_asked');
  }
}
