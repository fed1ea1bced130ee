import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which court waits for whom it has sent back, and whether it has found another one competent, as the journal has it of what was returned before that was kept. */
export class WaitingCourts1734330000000 implements MigrationInterface {
  readonly name = 'WaitingCourts1734330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE prosecution_file SET court_returns = (
        SELECT jsonb_agg(coalesce(
          (SELECT jsonb_build_object('court', j.data->'from')
             || CASE j.data->>'ground' WHEN 'not-competent' THEN '{"declined": true}'::jsonb ELSE '{}' END
           FROM journal j
           WHERE j.audience = 'facts' AND j.type = 'prosecution.file-returned-by-court'
             AND j.data->'exchange' = one->'exchange' AND NOT one ? 'court'
           ORDER BY j.position DESC LIMIT 1), '{}') || one ORDER BY place)
        FROM jsonb_array_elements(court_returns) WITH ORDINALITY AS each(one, place))
      WHERE court_returns <> '[]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
