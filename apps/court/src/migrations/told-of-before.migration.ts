import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last correction of one field of a judgment. */
const righted = (field: 'occurredAt' | 'number'): string => `(
  SELECT c.data->'changes'->'${field}' FROM journal c
  WHERE c.file_id = j.file_id AND c.audience = 'facts' AND c.type = 'court.trial-corrected'
    AND c.data->>'entry' = j.id::text AND c.data->'changes' ? '${field}'
  ORDER BY c.position DESC LIMIT 1)`;

/** The judgments of the journal, as they were put right. */
const PRONOUNCED = `(
  SELECT j.file_id, j.position, j.data->'verdicts' AS verdicts,
    coalesce(${righted('number')}, j.data->'number') AS number,
    coalesce(${righted('occurredAt')},
      to_jsonb(to_char(j.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) AS at
  FROM journal j WHERE j.audience = 'facts' AND j.type = 'court.judgment-pronounced')`;

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
          (SELECT jsonb_build_object('triedAt', min(said.at #>> '{}'))
           FROM ${PRONOUNCED} AS said, jsonb_array_elements(said.verdicts) AS verdict
           WHERE said.file_id = trial.id AND verdict->'defendant' = one->'id' AND NOT one ? 'triedAt'
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
        'decision', 'judgment', 'of', NULL, 'number', last.number, 'decidedAt', last.at,
        'defendants', (SELECT jsonb_agg(verdict->'defendant') FROM jsonb_array_elements(last.verdicts) AS verdict)
      )) || untold
      FROM (SELECT DISTINCT ON (file_id) * FROM ${PRONOUNCED} AS said ORDER BY file_id, position DESC) AS last
      WHERE last.file_id = trial.id AND NOT untold @> '[{"of": null}]' AND NOT EXISTS (
        SELECT FROM journal j WHERE j.file_id = trial.id AND j.audience = 'facts' AND j.position > last.position
          AND j.type = 'court.higher-procuracy-told' AND j.data->>'decision' IS NULL)`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
