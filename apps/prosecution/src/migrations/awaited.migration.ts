import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files of procuracies wait, for courts that have returned them, for what a file is about. */
export class Awaited1734040000000 implements MigrationInterface {
  readonly name = 'Awaited1734040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE prosecution_file ADD awaited jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP awaited');
  }
}
