import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case a trial was, and who investigated it. */
export class Investigated1732900000000 implements MigrationInterface {
  readonly name = 'Investigated1732900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD investigated jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP investigated');
  }
}
