import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstMeasures1734450000000 implements MigrationInterface {
  readonly name = 'FirstMeasures1734450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN first_measures jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN first_measures');
  }
}
