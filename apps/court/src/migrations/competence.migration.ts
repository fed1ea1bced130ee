import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a court asks the court above about its competence, and what that decides. */
export class Competence1733200000000 implements MigrationInterface {
  readonly name = 'Competence1733200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD competence jsonb');
    await runner.query('ALTER TABLE appellate_session ADD competent boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appellate_session DROP competent');
    await runner.query('ALTER TABLE trial DROP competence');
  }
}
