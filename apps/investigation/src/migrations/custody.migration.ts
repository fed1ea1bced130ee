import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is held. */
export class Custody1733300000000 implements MigrationInterface {
  readonly name = 'Custody1733300000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'custody',
      `ground text NOT NULL,
         urgency text,
         person uuid NOT NULL,
         minutes text NOT NULL,
         handed_over_by text,
         verification uuid,
         case_id uuid,
         accused uuid,
         held_at timestamptz NOT NULL,
         since timestamptz,
         lasts_until timestamptz,
         arrest jsonb,
         extensions jsonb NOT NULL,
         to_free text,
         freed text,
         ended_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE custody');
  }
}
