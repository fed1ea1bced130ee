import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FocalPoints1734310000000 implements MigrationInterface {
  readonly name = 'FocalPoints1734310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD COLUMN focal_point text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN focal_point');
  }
}
