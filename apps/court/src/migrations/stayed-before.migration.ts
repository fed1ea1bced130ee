import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a trial was terminated, and why the trial of one defendant alone is suspended, as the journal has it. */
export class StayedBefore1734340000000 implements MigrationInterface {
  readonly name = 'StayedBefore1734340000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE trial SET terminated_for = last.data->>'ground'
      FROM (
        SELECT DISTINCT ON (file_id) file_id, type, data FROM journal
        WHERE audience = 'facts' AND type IN ('court.trial-terminated', 'court.trial-resumed')
        ORDER BY file_id, occurred_at DESC, file_version DESC) AS last
      WHERE last.file_id = trial.id AND last.type = 'court.trial-terminated' AND terminated_for IS NULL`);
    await runner.query(`
      UPDATE trial SET defendants = (
        SELECT jsonb_agg(one || coalesce(
          (SELECT jsonb_build_object('suspendedFor', j.data->'ground') FROM journal j
           WHERE j.file_id = trial.id AND j.audience = 'facts' AND j.type = 'court.defendant-suspended'
             AND j.data->'defendant' = one->'id' AND one->>'state' = 'suspended' AND one->>'suspendedFor' IS NULL
           ORDER BY j.occurred_at DESC, j.file_version DESC LIMIT 1), '{}') ORDER BY place)
        FROM jsonb_array_elements(defendants) WITH ORDINALITY AS each(one, place))
      WHERE defendants @> '[{"state": "suspended"}]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
