import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StayDecisions1734182000000 implements MigrationInterface {
  readonly name = 'StayDecisions1734182000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE trial ADD COLUMN property_decisions jsonb NOT NULL DEFAULT '[]', ADD COLUMN terminated_for text`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP COLUMN property_decisions, DROP COLUMN terminated_for');
  }
}
