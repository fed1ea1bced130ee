import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has appealed a judgment, as long as that is not withdrawn. */
export class LodgedAppeals1732890000000 implements MigrationInterface {
  readonly name = 'LodgedAppeals1732890000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trial ADD appeals jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE appeal ADD appeals jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP appeals; ALTER TABLE appeal DROP appeals');
  }
}
