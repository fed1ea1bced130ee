import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of crimes that came to the court, which passes them on. */
export class Reports1734360000000 implements MigrationInterface {
  readonly name = 'Reports1734360000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'report',
      `source text NOT NULL,
         channel text NOT NULL,
         anonymous boolean NOT NULL,
         reporter uuid,
         account uuid NOT NULL,
         supplements jsonb NOT NULL,
         received_at timestamptz NOT NULL,
         handover uuid,
         handed_to text,
         forwarded_at timestamptz,
         outcome text,
         outcome_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report');
  }
}
