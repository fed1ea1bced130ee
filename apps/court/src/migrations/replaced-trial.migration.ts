import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a trial was before the offer with which it comes again; not kept of those under way. */
export class ReplacedTrial1733210000000 implements MigrationInterface {
  readonly name = 'ReplacedTrial1733210000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD replaced jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP replaced');
  }
}
