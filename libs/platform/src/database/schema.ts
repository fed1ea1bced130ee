import type { QueryRunner } from 'typeorm';

/** Grants to the role that the service runs as, `<database>_runtime`. */
export async function grantRuntime(runner: QueryRunner, rights: string, on: string): Promise<void> {
  const [{ database }] = (await runner.query('SELECT current_database() AS database')) as [{ database: string }];
  await runner.query(`GRANT ${rights} ON ${on} TO "${database}_runtime"`);
}

/** Shows the rows of a table only to officers of their unit; what an officer has written may leave the unit. */
export async function limitToUnits(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY units ON ${table} USING (lachan_sees(unit)) WITH CHECK (true)`);
}

/**
 * The table of a procedure's files: the columns that every file has (`FileRow`) and those given, limited to the
 * officer's units, with what the service may do.
 */
export async function createFileTable(runner: QueryRunner, table: string, columns: string): Promise<void> {
  await runner.query(`
    CREATE TABLE ${table} (
      id uuid PRIMARY KEY,
      version int NOT NULL,
      number text NOT NULL UNIQUE,
      status text NOT NULL,
      unit text NOT NULL,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      ${columns}
    );
    CREATE INDEX ON ${table} (created_at, id);
    CREATE INDEX ON ${table} (status, created_at, id);
  `);
  await limitToUnits(runner, table);
  await grantRuntime(runner, 'SELECT, INSERT, UPDATE', table);
}
