import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else has reported what the procuracy resolves itself. */
export class OthersWhoReported1734520000000 implements MigrationInterface {
  readonly name = 'OthersWhoReported1734520000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN others jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN others');
  }
}
