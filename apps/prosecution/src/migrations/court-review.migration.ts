import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Judgments and decisions of courts below that were sent to the procuracy. */
export class CourtReview1733130000000 implements MigrationInterface {
  readonly name = 'CourtReview1733130000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'court_review',
      `came_from jsonb NOT NULL,
         court text NOT NULL,
         exchange uuid NOT NULL UNIQUE,
         decision text NOT NULL,
         decision_id uuid,
         defendants jsonb NOT NULL,
         decision_number text NOT NULL,
         decided_at timestamptz NOT NULL,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         received_at timestamptz NOT NULL,
         protested jsonb NOT NULL,
         protested_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE court_review');
  }
}
