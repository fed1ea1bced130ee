import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupervisedStays1734360000000 implements MigrationInterface {
  readonly name = 'SupervisedStays1734360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervision ADD COLUMN focal_point text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervision DROP COLUMN focal_point');
  }
}
