import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table that stood in its place had no procedure, and so no rows. */
export class TrialProcedure1732460000000 implements MigrationInterface {
  readonly name = 'TrialProcedure1732460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trial');
    await createFileTable(
      runner,
      'trial',
      `came_from jsonb NOT NULL,
         sender text,
         handover uuid UNIQUE,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         opening boolean NOT NULL,
         docketed_at timestamptz NOT NULL,
         docketed_again_at jsonb NOT NULL,
         defendants jsonb NOT NULL,
         judge text,
         extended_at timestamptz,
         suspended_at jsonb NOT NULL,
         resumed_at jsonb NOT NULL,
         returns jsonb NOT NULL,
         set_at timestamptz,
         opens_on text,
         closed boolean NOT NULL,
         tried_at timestamptz,
         pronounced_at timestamptz,
         judgment text,
         appealed_at timestamptz,
         terminated_at timestamptz,
         in_force_since timestamptz`,
    );
    await runner.query(`CREATE INDEX trial_of ON trial (sender, (came_from->>0))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trial');
    await createFileTable(
      runner,
      'trial',
      'defendants jsonb NOT NULL, article text NOT NULL, docketed_on date NOT NULL',
    );
  }
}
