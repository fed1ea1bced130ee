import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that the parties do not have yet; of those before it is not known. */
export class Deliveries1732960000000 implements MigrationInterface {
  readonly name = 'Deliveries1732960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD undelivered jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP undelivered');
  }
}
