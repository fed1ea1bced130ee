import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportProperty1734350000000 implements MigrationInterface {
  readonly name = 'ReportProperty1734350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD COLUMN property_decisions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN property_decisions');
  }
}
