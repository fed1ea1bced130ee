import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies outside the platform that consents may name, and who spoke for the person who consented. */
export class OutsideBody1732690000000 implements MigrationInterface {
  readonly name = 'OutsideBody1732690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outside_body (
        id text PRIMARY KEY,
        name text NOT NULL,
        contact text NOT NULL,
        valid_from text NOT NULL,
        valid_to text,
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL
      );
      ALTER TABLE consent ADD COLUMN representative uuid;
    `);
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'outside_body');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent DROP COLUMN representative; DROP TABLE outside_body');
  }
}
