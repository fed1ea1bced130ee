import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy above is to be sent; of what was decided before it is not known. */
export class Above1733120000000 implements MigrationInterface {
  readonly name = 'Above1733120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD untold jsonb NOT NULL DEFAULT '[]', ADD above text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP untold, DROP above');
  }
}
