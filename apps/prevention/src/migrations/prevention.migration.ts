import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Prevention1732460100000 implements MigrationInterface {
  readonly name = 'Prevention1732460100000';

  /** An earlier table of campaigns never held a file. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS campaign');
    await createFileTable(
      runner,
      'campaign',
      `title text NOT NULL,
         occasion text NOT NULL,
         plan text,
         starts_on text NOT NULL,
         ends_on text NOT NULL,
         came_from jsonb NOT NULL,
         planned_at timestamptz NOT NULL,
         approved_at timestamptz,
         started_at timestamptz,
         results jsonb,
         reported_at timestamptz`,
    );
    await createFileTable(
      runner,
      'task',
      `title text NOT NULL,
         plan text NOT NULL,
         assignee text NOT NULL,
         until text NOT NULL,
         parent uuid REFERENCES task,
         came_from jsonb NOT NULL,
         assigned_at timestamptz NOT NULL,
         accepted_at timestamptz,
         evidence text,
         done_at timestamptz`,
    );
    await createFileTable(
      runner,
      'method_alert',
      `title text NOT NULL,
         methods jsonb NOT NULL,
         channels jsonb NOT NULL,
         countries jsonb NOT NULL,
         first_seen_on text,
         warning text NOT NULL,
         advice text NOT NULL,
         drafted_at timestamptz NOT NULL,
         issued_at timestamptz,
         withdrawn_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE method_alert, task, campaign');
  }
}
