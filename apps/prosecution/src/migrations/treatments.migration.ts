import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Treatments1734198000000 implements MigrationInterface {
  readonly name = 'Treatments1734198000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE supervision ADD COLUMN treatments jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervision DROP COLUMN treatments');
  }
}
