import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plans1734180000000 implements MigrationInterface {
  readonly name = 'Plans1734180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD COLUMN plans jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN plans');
  }
}
