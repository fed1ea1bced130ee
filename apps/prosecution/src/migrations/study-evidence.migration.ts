import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that courts of appeal have passed on, until it is given back. */
export class StudyEvidence1733180000000 implements MigrationInterface {
  readonly name = 'StudyEvidence1733180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal_study ADD evidence jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal_study DROP evidence');
  }
}
