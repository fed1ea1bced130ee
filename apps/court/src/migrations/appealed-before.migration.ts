import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As `isCivil` reads what was decided. */
const PECUNIARY = '(@ == "fine" || @ == "confiscation")';

/** Of appeals of before, as the journal has it: who has appealed, also what was withdrawn since; and what is to be carried out of the judgment, and who went back detained. */
export class AppealedBefore1734420000000 implements MigrationInterface {
  readonly name = 'AppealedBefore1734420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE appeal SET appellants = said.appellants
      FROM (
        SELECT file_id, jsonb_agg(by ORDER BY place) AS appellants
        FROM (
          SELECT j.file_id, one->'by' AS by, min(place) AS place
          FROM journal j, jsonb_array_elements(j.data->'appeals') WITH ORDINALITY AS each(one, place)
          WHERE j.audience = 'facts' AND j.type = 'court.appeal-docketed'
          GROUP BY 1, 2) AS first
        GROUP BY 1) AS said
      WHERE said.file_id = appeal.id`);
    await runner.query(`
      UPDATE appeal SET civil = true
      FROM journal j
      WHERE j.file_id = appeal.id AND j.audience = 'facts' AND j.type = 'court.appeal-decided'
        AND (jsonb_path_exists(j.data, '$.compensations[*]')
          OR jsonb_path_exists(j.data, '$.parts[*].penalty ? ${PECUNIARY}')
          OR jsonb_path_exists(j.data, '$.parts[*].additional[*].penalty ? ${PECUNIARY}'))`);
    await runner.query(`
      UPDATE appeal SET defendants = (
        SELECT jsonb_agg(CASE WHEN one->'id' = ANY (held.back) THEN one || '{"heldBack": true}' ELSE one END ORDER BY place)
        FROM jsonb_array_elements(defendants) WITH ORDINALITY AS each(one, place))
      FROM (
        SELECT file_id, array_agg(data->'defendant') AS back FROM journal
        WHERE audience = 'facts' AND type = 'court.detention-given-back' GROUP BY 1) AS held
      WHERE held.file_id = appeal.id`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
