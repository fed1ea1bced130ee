import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Participants1734171000000 implements MigrationInterface {
  readonly name = 'Participants1734171000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD COLUMN participants jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN participants');
  }
}
