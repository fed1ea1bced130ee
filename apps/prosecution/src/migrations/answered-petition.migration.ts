import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy above has answered the bodies, as the journal has it. */
export class AnsweredPetition1733190000000 implements MigrationInterface {
  readonly name = 'AnsweredPetition1733190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision ADD petitions jsonb NOT NULL DEFAULT '[]';
      UPDATE supervision SET petitions = answered.petitions
      FROM (
        SELECT j.file_id, jsonb_agg(
          jsonb_build_object('exchange', j.data->'exchange', 'upheld', j.data->'upheld') ORDER BY j.position) AS petitions
        FROM journal j
        WHERE j.type = 'prosecution.petition-answered' AND j.audience = 'facts'
        GROUP BY j.file_id) answered
      WHERE answered.file_id = supervision.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervision DROP petitions');
  }
}
