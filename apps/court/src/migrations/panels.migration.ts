import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['hour text', 'place text', 'panel jsonb'];

/** What a decision to try names beside the day; not known of what was set before. */
export class Panels1734400000000 implements MigrationInterface {
  readonly name = 'Panels1734400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['trial', 'appeal'])
      await runner.query(`ALTER TABLE ${table} ${COLUMNS.map((one) => `ADD COLUMN ${one}`).join(', ')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['trial', 'appeal'])
      await runner.query(`ALTER TABLE ${table} DROP COLUMN hour, DROP COLUMN place, DROP COLUMN panel`);
  }
}
