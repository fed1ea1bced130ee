import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions on files that procuracies below have sent. */
export class ProsecutionReview1733205000000 implements MigrationInterface {
  readonly name = 'ProsecutionReview1733205000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'prosecution_review',
      `came_from jsonb NOT NULL,
         procuracy text NOT NULL,
         exchange uuid NOT NULL UNIQUE,
         decision text NOT NULL,
         accused jsonb NOT NULL,
         alone boolean NOT NULL,
         decision_number text NOT NULL,
         decided_at timestamptz NOT NULL,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         received_at timestamptz NOT NULL,
         overruled_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE prosecution_review');
  }
}
