import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which procuracies wait, for courts that have returned it, for what a case is about. */
export class Awaited1734030000000 implements MigrationInterface {
  readonly name = 'Awaited1734030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD awaited jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP awaited');
  }
}
