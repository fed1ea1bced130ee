import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a judgment was protested, as the journal has it, unless that was withdrawn. */
export class Protest1732980000000 implements MigrationInterface {
  readonly name = 'Protest1732980000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file ADD protested_at timestamptz;
      UPDATE prosecution_file SET protested_at = (
        SELECT max(j.occurred_at) FROM journal j
        WHERE j.file_id = prosecution_file.id AND j.audience = 'facts' AND j.type = 'prosecution.judgment-protested')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP protested_at');
  }
}
