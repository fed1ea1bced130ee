import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What investigators have reported of a verification to the head. */
export class ReportedFindings1732670000000 implements MigrationInterface {
  readonly name = 'ReportedFindings1732670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD findings jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP findings');
  }
}
