import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PropertyDecisions1734195000000 implements MigrationInterface {
  readonly name = 'PropertyDecisions1734195000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD COLUMN property_decisions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN property_decisions');
  }
}
