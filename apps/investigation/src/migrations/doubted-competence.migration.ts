import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of which another body was found competent, before it takes them. */
export class DoubtedCompetence1732680000000 implements MigrationInterface {
  readonly name = 'DoubtedCompetence1732680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD competence jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP competence');
  }
}
