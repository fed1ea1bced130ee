import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Investigation1717000000000 implements MigrationInterface {
  readonly name = 'Investigation1717000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'verification',
      `came_from jsonb NOT NULL,
         handover uuid UNIQUE,
         sender text,
         source text NOT NULL,
         finding text,
         urgency jsonb NOT NULL,
         article text,
         clause text,
         anonymous boolean NOT NULL,
         opening boolean NOT NULL,
         reporter uuid,
         account uuid,
         supplements jsonb NOT NULL,
         received_at timestamptz NOT NULL,
         accepted_at timestamptz NOT NULL,
         investigator text,
         prolonged_at timestamptz,
         extension jsonb,
         grounds_found_at timestamptz,
         suspended_at jsonb NOT NULL,
         resumed_at jsonb NOT NULL,
         resolved_at timestamptz,
         outcome text,
         transferred_at timestamptz,
         case_id uuid`,
    );
    await createFileTable(
      runner,
      'criminal_case',
      `came_from jsonb NOT NULL,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         opening boolean NOT NULL,
         initiated_at timestamptz NOT NULL,
         cracked_at timestamptz,
         accused jsonb NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE criminal_case, verification');
  }
}
