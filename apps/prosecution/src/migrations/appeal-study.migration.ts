import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files of appeals that courts have lent to the procuracy. */
export class AppealStudy1732910000000 implements MigrationInterface {
  readonly name = 'AppealStudy1732910000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'appeal_study',
      `came_from jsonb NOT NULL,
         court text NOT NULL,
         exchange uuid NOT NULL UNIQUE,
         judgment text NOT NULL,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         received_at timestamptz NOT NULL,
         extended_at timestamptz,
         protest_withdrawn boolean,
         studied_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appeal_study');
  }
}
