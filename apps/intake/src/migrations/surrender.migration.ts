import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offenders who came forward. */
export class Surrender1733080000000 implements MigrationInterface {
  readonly name = 'Surrender1733080000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'surrender',
      `by_commune_desk boolean NOT NULL,
         minutes text NOT NULL,
         offender uuid NOT NULL,
         account uuid NOT NULL,
         items uuid,
         report uuid,
         case_id uuid,
         accused uuid,
         received_at timestamptz NOT NULL,
         exchange uuid,
         handed_to text,
         passed_on_at timestamptz,
         notified_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE surrender');
  }
}
