import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The paper that confirms a victim, also of one who was identified before it was kept beside her. */
export class PapersOfBefore1732700000000 implements MigrationInterface {
  readonly name = 'PapersOfBefore1732700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE victim SET paper = jsonb_build_object('number', identified.data->'paper', 'issuer', identified.data->'issuer')
      FROM (SELECT DISTINCT ON (file_id) file_id, data FROM journal
            WHERE type = 'victim-support.victim-identified' ORDER BY file_id, file_version DESC) AS identified
      WHERE identified.file_id = victim.id AND victim.paper IS NULL`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
