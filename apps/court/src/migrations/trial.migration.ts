import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trials of this court; its procedure comes with the way from the case to the judgment. */
export class Trial1717000000000 implements MigrationInterface {
  readonly name = 'Trial1717000000000';

  up(runner: QueryRunner): Promise<void> {
    return createFileTable(
      runner,
      'trial',
      'defendants jsonb NOT NULL, article text NOT NULL, docketed_on date NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trial');
  }
}
