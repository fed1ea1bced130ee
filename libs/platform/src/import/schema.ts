import type { QueryRunner } from 'typeorm';
import type { Migration } from '../database/migrate';
import { grantRuntime } from '../database/schema';

/** Which rows of a service's register have become which files of a table. */
export async function createImportedRows(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `CREATE TABLE imported_row (register text PRIMARY KEY, digest bytea NOT NULL, file_id uuid NOT NULL REFERENCES ${table})`,
  );
  await grantRuntime(runner, 'SELECT, INSERT', 'imported_row');
}

/** The same as a migration of its own. */
export const importedRows = (table: string): Migration =>
  class ImportedRows1732550000000 {
    readonly name = 'ImportedRows1732550000000';

    up(runner: QueryRunner): Promise<void> {
      return createImportedRows(runner, table);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query('DROP TABLE imported_row');
    }
  };

/** What files came from by the numbers of other agencies' registers, as a migration of its own. */
export const originNumbers = (table: string): Migration =>
  class OriginNumbers1732700000000 {
    readonly name = 'OriginNumbers1732700000000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN came_from_numbers jsonb NOT NULL DEFAULT '[]'`);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN came_from_numbers`);
    }
  };
