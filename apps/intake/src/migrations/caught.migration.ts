import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offenders who did not come forward, and were caught. */
export class Caught1734020000000 implements MigrationInterface {
  readonly name = 'Caught1734020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE surrender ADD COLUMN caught text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE surrender DROP COLUMN caught');
  }
}
