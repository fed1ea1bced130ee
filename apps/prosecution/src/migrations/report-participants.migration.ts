import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportParticipants1734197000000 implements MigrationInterface {
  readonly name = 'ReportParticipants1734197000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resolution ADD COLUMN participants jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN participants');
  }
}
