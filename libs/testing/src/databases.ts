import { randomUUID } from 'node:crypto';
import {
  connected,
  type DatabaseUrls,
  databaseUrls,
  ensureDatabase,
  query,
  withDatabase,
} from '../../../deploy/local/servers';
import { onClose } from './closing';
import { POSTGRES_VARIABLE, temporaryPostgres } from './postgres';

export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** Whose roles it has. */
  readonly template: string;
  /** As the superuser, for looking behind the curtain. */
  readonly admin: string;
}

export type Migrate = (urls: DatabaseUrls) => Promise<void>;

const READY = 'migrated';
const PASSWORDS = { owner: 'owner', runtime: 'runtime', relay: 'relay' };

let own: Promise<string> | undefined;

/** The run's server; without global-setup one of this file's own. */
const adminUrl = (): Promise<string> => {
  own ??= shared() ?? temporary();
  return own;
};

const shared = (): Promise<string> | undefined => {
  const url = process.env[POSTGRES_VARIABLE];
  return url === undefined ? undefined : Promise.resolve(url);
};

async function temporary(): Promise<string> {
  const { adminUrl: url, stop } = await temporaryPostgres();
  onClose(stop);
  return url;
}

/**
 * A database of its own, copied from one that is migrated once per run and name. Its three roles are those of the
 * template (`lachan_template_<name>_owner` …). It is dropped when the test file has ended. `own` is a server of the
 * test file's own.
 */
export async function testDatabase(template: string, migrate: Migrate, own?: string): Promise<TestDatabase> {
  const server = own ?? (await adminUrl());
  const source = `lachan_template_${template.replaceAll('-', '_')}`;
  await prepareTemplate(server, source, migrate);
  const database = await copied(server, source, source);
  if (own === undefined) dropAtTheEnd(server, database);
  return database;
}

/** A backup of a database of the run's server, to which nobody is connected, as it is now; it has the same roles. */
export async function backupOf({ name, template }: TestDatabase): Promise<TestDatabase> {
  const server = await adminUrl();
  const backup = await copied(server, name, template);
  dropAtTheEnd(server, backup);
  return backup;
}

async function copied(server: string, from: string, template: string): Promise<TestDatabase> {
  const name = `lachan_test_${randomUUID().slice(0, 8)}`;
  await query(server, `create database ${name} template ${from} owner ${template}_owner`);
  return { ...databaseUrls(server, template, PASSWORDS, name), name, template, admin: withDatabase(server, name) };
}

const dropAtTheEnd = (server: string, { name }: TestDatabase): void =>
  onClose(() => query(server, `drop database if exists ${name} with (force)`));

/** Test files run side by side: the first one migrates, the others wait. */
const prepareTemplate = (server: string, template: string, migrate: Migrate): Promise<void> =>
  connected(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const state = await client.query<{ state: string | null }>(
      "select shobj_description(oid, 'pg_database') as state from pg_database where datname = $1",
      [template],
    );
    if (state.rows[0]?.state === READY) return;
    await client.query(`drop database if exists ${template} with (force)`);
    await migrate(await ensureDatabase(server, template, PASSWORDS));
    await client.query(`comment on database ${template} is '${READY}'`);
  });
