import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case has petitioned the procuracy above about. */
export class CasePetitions1733080000000 implements MigrationInterface {
  readonly name = 'CasePetitions1733080000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD petitions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP petitions');
  }
}
