import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Items1734380000000 implements MigrationInterface {
  readonly name = 'Items1734380000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN items jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN items');
  }
}
