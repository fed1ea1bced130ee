import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for assistance to and from other countries; whom they concern is in sealed records. */
export class AssistanceRequest1732460100000 implements MigrationInterface {
  readonly name = 'AssistanceRequest1732460100000';

  /** An earlier table of this name never held a file. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS assistance_request');
    await createFileTable(
      runner,
      'assistance_request',
      `direction text NOT NULL,
         came_from jsonb NOT NULL,
         assistance text NOT NULL,
         country text NOT NULL,
         needed_by text,
         exchange uuid UNIQUE,
         asker text,
         opening boolean NOT NULL,
         request uuid NOT NULL,
         persons jsonb NOT NULL,
         result uuid,
         channel text,
         partner text,
         law text,
         reference text,
         opened_at timestamptz NOT NULL,
         sent_at timestamptz,
         reminded_at timestamptz,
         ended_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assistance_request');
  }
}
