import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Participants1734181000000 implements MigrationInterface {
  readonly name = 'Participants1734181000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD COLUMN participants jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN participants');
  }
}
