import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a case was initiated. */
export class InitiationGround1734700000000 implements MigrationInterface {
  readonly name = 'InitiationGround1734700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD COLUMN ground text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN ground');
  }
}
