import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That another sits, as a motion had asked that was accepted, as the journal has it. */
export class FollowedBefore1734410000000 implements MigrationInterface {
  readonly name = 'FollowedBefore1734410000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE trial SET motions = (
        SELECT jsonb_agg(one || CASE WHEN one @> '{"kind": "panel-change", "accepted": true}' AND EXISTS (
          SELECT FROM journal settled JOIN journal j ON j.file_id = settled.file_id AND j.audience = 'facts'
          WHERE settled.file_id = trial.id AND settled.audience = 'facts' AND settled.type = 'court.motion-settled'
            AND settled.data->'motion' = one->'id' AND j.file_version > settled.file_version
            AND (j.type = 'court.trial-set'
              OR j.type = 'court.officer-replaced' AND coalesce(j.data->'motion', one->'id') = one->'id'
              OR j.type = 'court.judge-assigned' AND j.data->'judge' IS DISTINCT FROM (
                SELECT before.data->'judge' FROM journal before
                WHERE before.file_id = trial.id AND before.audience = 'facts' AND before.type = 'court.judge-assigned'
                  AND before.file_version < j.file_version
                ORDER BY before.file_version DESC LIMIT 1)))
          THEN '{"followed": true}'::jsonb ELSE '{}' END ORDER BY place)
        FROM jsonb_array_elements(motions) WITH ORDINALITY AS each(one, place))
      WHERE motions @> '[{"kind": "panel-change", "accepted": true}]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
