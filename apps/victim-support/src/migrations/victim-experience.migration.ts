import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done to a victim, in codes. */
export class VictimExperience1732540000000 implements MigrationInterface {
  readonly name = 'VictimExperience1732540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE victim ADD COLUMN experience jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE victim DROP COLUMN experience');
  }
}
