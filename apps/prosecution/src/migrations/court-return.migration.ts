import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which handover a court has its trial of what it sent back, as the journal has it, until that is handed over again. */
export class CourtReturn1733100000000 implements MigrationInterface {
  readonly name = 'CourtReturn1733100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file ADD court_return uuid;
      UPDATE prosecution_file SET court_return = (
        SELECT CASE WHEN j.type = 'prosecution.file-returned-by-court' THEN (j.data->>'exchange')::uuid END
        FROM journal j
        WHERE j.file_id = prosecution_file.id AND j.audience = 'facts' AND (
          j.type = 'prosecution.file-handed-over' OR
          (j.type = 'prosecution.file-returned-by-court' AND j.data->>'part' IS DISTINCT FROM 'true'))
        ORDER BY j.position DESC LIMIT 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP court_return');
  }
}
