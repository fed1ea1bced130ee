import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a case was terminated, as its journal has it: of some grounds it is resumed when an accused asks for it. */
export class TerminatedFor1732760000000 implements MigrationInterface {
  readonly name = 'TerminatedFor1732760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case ADD terminated_for text;
      UPDATE criminal_case SET terminated_for = (
        SELECT j.data->>'ground' FROM journal j
        WHERE j.file_id = criminal_case.id AND j.audience = 'facts' AND j.type = 'investigation.case-terminated'
        ORDER BY j.file_version DESC LIMIT 1)
      WHERE terminated_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP terminated_for');
  }
}
