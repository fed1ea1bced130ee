import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents and evidence that procuracies are to add. */
export class EvidenceDemands1733140000000 implements MigrationInterface {
  readonly name = 'EvidenceDemands1733140000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD evidence jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP evidence');
  }
}
