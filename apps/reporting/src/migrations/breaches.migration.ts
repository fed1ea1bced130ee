import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEDGER, rebuildingOf } from './rebuild.migration';

/**
 * What was last told of each limit that ran out, by the id of the deadline. What was told before this table was there comes
 * into it with a rebuild.
 */
export class Breaches1734000000000 implements MigrationInterface {
  readonly name = 'Breaches1734000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE breach (
        deadline_id uuid PRIMARY KEY,
        version int NOT NULL,
        agency text NOT NULL,
        procedure text NOT NULL,
        file_id uuid NOT NULL,
        rule text NOT NULL,
        unit text NOT NULL,
        due_at timestamptz NOT NULL,
        due_on date NOT NULL,
        told_at timestamptz NOT NULL,
        told_to jsonb NOT NULL,
        withdrawn boolean NOT NULL
      );
      CREATE INDEX breach_by_day ON breach (due_on, deadline_id);
      ${rebuildingOf([...LEDGER, 'breach'])}
    `);
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'breach');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rebuildingOf(LEDGER));
    await runner.query('DROP TABLE breach');
  }
}
