import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals that came too late, until it is decided whether they are heard. */
export class LateAppeals1732770000000 implements MigrationInterface {
  readonly name = 'LateAppeals1732770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD late_appeals jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP late_appeals');
  }
}
