import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstMeasures1734390000000 implements MigrationInterface {
  readonly name = 'FirstMeasures1734390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN first_measures jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN first_measures');
  }
}
