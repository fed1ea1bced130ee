import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FocalPoints1734310000000 implements MigrationInterface {
  readonly name = 'FocalPoints1734310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution ADD COLUMN focal_point text');
    await runner.query('ALTER TABLE prosecution_file ADD COLUMN focal_point text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN focal_point');
    await runner.query('ALTER TABLE prosecution_file DROP COLUMN focal_point');
  }
}
