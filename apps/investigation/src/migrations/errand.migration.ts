import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other bodies ask this one to verify. */
export class Errand1733200000000 implements MigrationInterface {
  readonly name = 'Errand1733200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'errand',
      `body text NOT NULL,
         letter text NOT NULL,
         acts jsonb NOT NULL,
         request uuid NOT NULL,
         result uuid,
         asked_until text,
         received_at timestamptz NOT NULL,
         investigator text,
         done boolean,
         answered_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE errand');
  }
}
