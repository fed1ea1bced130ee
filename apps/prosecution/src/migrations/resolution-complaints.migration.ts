import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has complained of what the procuracy has decided itself on a report. */
export class ResolutionComplaints1734172000000 implements MigrationInterface {
  readonly name = 'ResolutionComplaints1734172000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN complaints jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN complaints');
  }
}
