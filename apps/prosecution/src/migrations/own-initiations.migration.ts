import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case the procuracy has initiated itself by a decision, as the journal has it. */
export class OwnInitiations1734680000000 implements MigrationInterface {
  readonly name = 'OwnInitiations1734680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE supervision s SET decisions = (
        SELECT jsonb_agg(
          CASE WHEN j.data IS NULL THEN d.one ELSE d.one || jsonb_build_object('case', j.data->'case') END ORDER BY d.at)
        FROM jsonb_array_elements(s.decisions) WITH ORDINALITY AS d (one, at)
        LEFT JOIN journal j ON j.file_id = s.id AND j.audience = 'facts'
          AND j.type = 'prosecution.case-initiated' AND j.data->'exchange' = d.one->'notice')
      WHERE EXISTS (
        SELECT FROM journal j
        WHERE j.file_id = s.id AND j.audience = 'facts' AND j.type = 'prosecution.case-initiated')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE supervision s SET decisions = (
        SELECT jsonb_agg(d.one - 'case' ORDER BY d.at)
        FROM jsonb_array_elements(s.decisions) WITH ORDINALITY AS d (one, at))
      WHERE s.decisions @? '$[*].case'`);
  }
}
