import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What prosecutors ask of presiding judges before the hearing. */
export class CourtMotions1734490000000 implements MigrationInterface {
  readonly name = 'CourtMotions1734490000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE prosecution_file ADD court_motions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP court_motions');
  }
}
