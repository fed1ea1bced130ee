import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The victims of a case, and files that were split from one another and came by one handover. */
export class SplitFile1732500000000 implements MigrationInterface {
  readonly name = 'SplitFile1732500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file
        DROP CONSTRAINT prosecution_file_handover_key,
        ADD victims jsonb NOT NULL DEFAULT '[]',
        ADD split_from uuid;
      CREATE INDEX prosecution_file_handover ON prosecution_file (handover)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX prosecution_file_handover;
      ALTER TABLE prosecution_file DROP victims, DROP split_from,
        ADD CONSTRAINT prosecution_file_handover_key UNIQUE (handover)`);
  }
}
