import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Crimes of which the procuracy knows without a report. */
export class Initiation1733165000000 implements MigrationInterface {
  readonly name = 'Initiation1733165000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'initiation',
      `basis text NOT NULL,
         came_from jsonb NOT NULL,
         court text,
         exchange uuid UNIQUE,
         decision_number text,
         decided_at timestamptz,
         article text NOT NULL,
         clause text NOT NULL,
         accused jsonb NOT NULL,
         account uuid NOT NULL,
         received_at timestamptz NOT NULL,
         case_id uuid,
         settled_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE initiation');
  }
}
