import type { MigrationInterface, QueryRunner } from 'typeorm';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/**
 * What releases of before have not kept, as the journal has it: when there was a first judgment on each defendant, also on
 * who was split off since, and the judgment that the procuracy above has not been sent. Whom another decision of before
 * concerned then it does not say.
 */
export class ToldOfBefore1734330000000 implements MigrationInterface {
  readonly name = 'ToldOfBefore1734330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE trial SET defendants = (
        SELECT jsonb_agg(one || coalesce(
          (SELECT jsonb_build_object('triedAt', to_char(min(j.occurred_at) AT TIME ZONE 'UTC', ${ISO}))
           FROM journal j, jsonb_array_elements(j.data->'verdicts') AS verdict
           WHERE j.file_id = trial.id AND j.audience = 'facts' AND j.type = 'court.judgment-pronounced'
             AND verdict->'defendant' = one->'id' AND NOT one ? 'triedAt'
           HAVING count(*) > 0), '{}') ORDER BY place)
        FROM jsonb_array_elements(defendants) WITH ORDINALITY AS each(one, place))
      WHERE defendants <> '[]'`);
    await runner.query(`
      UPDATE trial AS own SET defendants = (
        SELECT jsonb_agg(one || coalesce(
          (SELECT jsonb_build_object('triedAt', left_there->'triedAt')
           FROM jsonb_array_elements(before.defendants) AS left_there
           WHERE left_there->'id' = one->'id' AND left_there ? 'triedAt' AND NOT one ? 'triedAt'), '{}') ORDER BY place)
        FROM jsonb_array_elements(own.defendants) WITH ORDINALITY AS each(one, place))
      FROM trial AS before
      WHERE own.split_from = before.id AND own.defendants <> '[]'`);
    await runner.query(`
      UPDATE trial SET untold = jsonb_build_array(jsonb_build_object(
        'decision', 'judgment', 'of', NULL, 'number', last.data->'number',
        'decidedAt', to_char(last.occurred_at AT TIME ZONE 'UTC', ${ISO}),
        'defendants', (SELECT jsonb_agg(verdict->'defendant') FROM jsonb_array_elements(last.data->'verdicts') AS verdict)
      )) || untold
      FROM (
        SELECT DISTINCT ON (file_id) file_id, position, occurred_at, data FROM journal
        WHERE audience = 'facts' AND type = 'court.judgment-pronounced' ORDER BY file_id, position DESC) AS last
      WHERE last.file_id = trial.id AND NOT untold @> '[{"of": null}]' AND NOT EXISTS (
        SELECT FROM journal j WHERE j.file_id = trial.id AND j.audience = 'facts' AND j.position > last.position
          AND j.type = 'court.higher-procuracy-told' AND j.data->>'decision' IS NULL)`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
