import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was told as a breach and is none any more; there is hardly ever one. */
export class BreachesWithdrawn1732800000000 implements MigrationInterface {
  readonly name = 'BreachesWithdrawn1732800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX deadline_withdrawn ON deadline (due_at) WHERE breached_at IS NOT NULL AND breach_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX deadline_withdrawn');
  }
}
