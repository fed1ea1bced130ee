import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why the investigation of one accused alone is suspended, as the journal has it: the result of what was asked for calls for
 * the decision to resume. Of who came suspended with another case it does not say.
 */
export class SuspendedAlone1734470000000 implements MigrationInterface {
  readonly name = 'SuspendedAlone1734470000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE criminal_case SET accused = (
        SELECT jsonb_agg(one || coalesce(
          (SELECT jsonb_build_object('suspendedFor', j.data->'ground') FROM journal j
           WHERE j.file_id = criminal_case.id AND j.audience = 'facts' AND one->>'state' = 'suspended'
             AND (j.type = 'investigation.accused-suspended' AND j.data->'accused' = one->'id'
               OR j.type = 'investigation.accused-taken-over'
                 AND j.data->'accused' @> jsonb_build_array(jsonb_build_object('id', one->'id')))
           ORDER BY j.occurred_at DESC, j.file_version DESC LIMIT 1), '{}') ORDER BY place)
        FROM jsonb_array_elements(accused) WITH ORDINALITY AS each(one, place))
      WHERE accused @> '[{"state": "suspended"}]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
