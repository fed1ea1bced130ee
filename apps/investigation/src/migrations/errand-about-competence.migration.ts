import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other bodies ask of a case that they hold this one competent for. */
export class ErrandAboutCompetence1733310000000 implements MigrationInterface {
  readonly name = 'ErrandAboutCompetence1733310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE errand ADD about text, ADD answer text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE errand DROP about, DROP answer');
  }
}
