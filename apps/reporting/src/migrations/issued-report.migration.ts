import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued reports: nobody changes or removes one. */
export class IssuedReport1732530100000 implements MigrationInterface {
  readonly name = 'IssuedReport1732530100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE issued_report (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        issued_at timestamptz NOT NULL,
        issued_by text NOT NULL,
        report jsonb NOT NULL,
        digest text NOT NULL,
        key_id text NOT NULL,
        signature text NOT NULL
      );
    `);
    await grantRuntime(runner, 'SELECT, INSERT', 'issued_report');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE issued_report');
  }
}
