import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told by telephone of an answer to a prosecution file, before it came. */
export class AnticipatedProsecution1734320000000 implements MigrationInterface {
  readonly name = 'AnticipatedProsecution1734320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE prosecution_file ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP anticipations');
  }
}
