import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the court was told by telephone of answers that it waits for. */
export class AnticipatedTrial1734690000000 implements MigrationInterface {
  readonly name = 'AnticipatedTrial1734690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP anticipations');
  }
}
