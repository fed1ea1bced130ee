import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppName } from '@la-chan/contracts';
import type { ToMigrate } from '../local/migrate-all';
import { type DatabasePasswords, ensureDatabase } from '../local/servers';

export interface ToPrepare {
  readonly app: AppName;
  readonly database: string;
  readonly passwords: DatabasePasswords;
}

/** Makes the agencies' databases and roles where they are missing, and brings them up to date. */
async function prepareDatabases(file: string): Promise<void> {
  const { admin, databases } = JSON.parse(readFileSync(file, 'utf8')) as { admin: string; databases: ToPrepare[] };
  const migrations: ToMigrate[] = [];
  for (const { app, database, passwords } of databases)
    migrations.push({ app, ownerUrl: (await ensureDatabase(admin, database, passwords)).owner });
  const { status } = spawnSync(process.execPath, [join(__dirname, '..', 'local', 'migrate-all.js')], {
    env: { ...process.env, DATABASES: JSON.stringify(migrations) },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

void prepareDatabases(process.argv[2] ?? '/run/secrets/databases.json');
