import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when a case was what, and by which decision, as its journal has it; what the procuracy decided too late for it.
 */
export class Qualifications1732700000000 implements MigrationInterface {
  readonly name = 'Qualifications1732700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case
        ADD qualifications jsonb NOT NULL DEFAULT '[]',
        ADD overtaken jsonb NOT NULL DEFAULT '[]';
      UPDATE criminal_case SET qualifications = coalesce(
        (SELECT jsonb_agg(
           jsonb_build_object(
             'how', CASE
               WHEN j.type = 'investigation.case-initiated' THEN 'initiated'
               WHEN j.type = 'investigation.case-joined' THEN 'merged'
               WHEN j.data ? 'added' THEN 'added'
               WHEN j.data->>'notice' IS NULL THEN 'clause'
               ELSE 'replaced' END,
             'article', j.data->'article',
             'clause', j.data->'clause',
             'seriousness', j.data->'seriousness',
             'articles', coalesce(j.data->'articles', jsonb_build_array(coalesce(j.data->'added', j.data->'article'))),
             'from', to_char(j.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'decision', coalesce(j.data->'notice', 'null'),
             'cancelledAt', null
           ) ORDER BY j.file_version)
         FROM journal j
         WHERE j.file_id = criminal_case.id AND j.audience = 'facts' AND j.type IN
           ('investigation.case-initiated', 'investigation.case-requalified', 'investigation.case-joined')),
        jsonb_build_array(jsonb_build_object(
          'how', 'initiated', 'article', article, 'clause', clause, 'seriousness', seriousness, 'articles', articles,
          'from', to_char(initiated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'decision', null, 'cancelledAt', null)))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP qualifications, DROP overtaken');
  }
}
