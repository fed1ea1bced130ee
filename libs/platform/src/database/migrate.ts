import type { MigrationInterface } from 'typeorm';
import { dataSource } from './data-source';

const PATIENCE_MS = 60_000;

export type Migration = new () => MigrationInterface;

/** Brings the schema of an agency's database up to date, as its owner. Replicas that start together wait for each other. */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const source = await dataSource({
    url: ownerUrl,
    name: 'migrate',
    migrations: [...migrations],
    poolSize: 2,
    patienceMs: PATIENCE_MS,
    silenceMs: 0,
  }).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('la-chan migrate'))`);
    const run = await source.runMigrations({ transaction: 'each' });
    return run.map(({ name }) => name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}

/** Names of migrations that this release needs and the database has not. */
export async function missingMigrations(
  query: (sql: string) => Promise<{ name: string }[]>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied = new Set((await query('SELECT name FROM migrations')).map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}
