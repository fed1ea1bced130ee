import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of support with their services, and services taken on for other agencies. */
export class SupportPlan1732530000000 implements MigrationInterface {
  readonly name = 'SupportPlan1732530000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'support_plan',
      `victim uuid NOT NULL REFERENCES victim,
         assessment uuid NOT NULL,
         needs jsonb NOT NULL,
         objectives jsonb NOT NULL,
         services jsonb NOT NULL,
         drafted_at timestamptz NOT NULL,
         agreed_at timestamptz,
         ended_at timestamptz`,
    );
    await runner.query('CREATE INDEX ON support_plan (victim)');
    await createFileTable(
      runner,
      'assignment',
      `support text NOT NULL,
         referral uuid NOT NULL UNIQUE,
         referrer text NOT NULL,
         needed_by text NOT NULL,
         taken_on_at timestamptz NOT NULL,
         result text,
         given_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE support_plan');
    await runner.query('DROP TABLE assignment');
  }
}
