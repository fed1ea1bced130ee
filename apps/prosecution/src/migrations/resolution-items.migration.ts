import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResolutionItems1734460000000 implements MigrationInterface {
  readonly name = 'ResolutionItems1734460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN items jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN items');
  }
}
