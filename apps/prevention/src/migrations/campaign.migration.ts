import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns of the plan, those for 30/7 among them. */
export class Campaign1717000000000 implements MigrationInterface {
  readonly name = 'Campaign1717000000000';

  up(runner: QueryRunner): Promise<void> {
    return createFileTable(
      runner,
      'campaign',
      'starts_on date NOT NULL, ends_on date NOT NULL, came_from jsonb NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign');
  }
}
