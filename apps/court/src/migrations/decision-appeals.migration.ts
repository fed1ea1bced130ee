import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals against decisions of first instance, and what the court of appeal decides without a trial. */
export class DecisionAppeals1732880000000 implements MigrationInterface {
  readonly name = 'DecisionAppeals1732880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD decisions jsonb NOT NULL DEFAULT '[]'`);
    await createFileTable(
      runner,
      'appellate_session',
      `came_from jsonb NOT NULL,
         exchange uuid NOT NULL UNIQUE,
         sender text NOT NULL,
         against text NOT NULL,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         subject text NOT NULL,
         decision text,
         reason text,
         opened_at timestamptz NOT NULL,
         held_on text,
         outcome text,
         accepted boolean,
         decided_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appellate_session; ALTER TABLE trial DROP decisions');
  }
}
