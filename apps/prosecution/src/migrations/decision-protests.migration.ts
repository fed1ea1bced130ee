import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which decisions of a court are protested, also since before a protest of one could be withdrawn. */
export class DecisionProtests1734180000000 implements MigrationInterface {
  readonly name = 'DecisionProtests1734180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE prosecution_file ADD protested_decisions jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      UPDATE prosecution_file AS file SET protested_decisions = protested.notices
      FROM (SELECT file_id, jsonb_agg(data->'notice') AS notices FROM journal
            WHERE type = 'prosecution.decision-protested' GROUP BY file_id) AS protested
      WHERE protested.file_id = file.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP protested_decisions');
  }
}
