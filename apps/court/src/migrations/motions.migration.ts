import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked before the hearing opens. */
export class Motions1734030000000 implements MigrationInterface {
  readonly name = 'Motions1734030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD motions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP motions');
  }
}
