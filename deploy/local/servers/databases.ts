import type { AgencyId } from '@la-chan/contracts';
import type { Client } from 'pg';
import { connected, withDatabase } from './connection';

/** The three roles of an agency's database: the owner migrates, the service runs as runtime, its relay as relay. */
export const DATABASE_ROLES = ['owner', 'runtime', 'relay'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];
export type DatabaseUrls = Readonly<Record<DatabaseRole, string>>;
export type DatabasePasswords = DatabaseUrls;

/** `ca-hn` → `lachan_ca_hn`. */
export const databaseName = (agency: AgencyId): string => `lachan_${agency.replaceAll('-', '_')}`;

/** `ca-hn` → `DATABASE_URL_CA_HN`. */
export const databaseVariable = (agency: AgencyId): string =>
  `DATABASE_URL_${agency.replaceAll('-', '_').toUpperCase()}`;

// An idle transaction would hold the lock on a channel's head or on a file.
const IDLE_IN_TRANSACTION: Record<DatabaseRole, string> = { owner: '60s', runtime: '20s', relay: '10s' };

/** Makes the database where it is missing, and its roles with these passwords; may be repeated. */
export async function ensureDatabase(
  adminUrl: string,
  database: string,
  passwords: DatabasePasswords,
): Promise<DatabaseUrls> {
  await connected(adminUrl, (client) => ensureRoles(client, database, passwords));
  await connected(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${database}_owner`);
  });
  await connected(withDatabase(adminUrl, database), (client) => grant(client, database));
  return databaseUrls(adminUrl, database, passwords);
}

/** The same in a database that exists already, through a user that owns it and may create roles. */
export async function ensureGivenDatabase(url: string, passwords: DatabasePasswords): Promise<DatabaseUrls> {
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  await connected(url, async (client) => {
    await ensureRoles(client, database, passwords);
    await grant(client, database);
  });
  return databaseUrls(url, database, passwords);
}

/** The addresses of a database for the roles of `owner` (by default the database's own). */
export function databaseUrls(url: string, owner: string, passwords: DatabasePasswords, database = owner): DatabaseUrls {
  const as = (role: DatabaseRole): string => {
    const made = new URL(withDatabase(url, database));
    made.username = `${owner}_${role}`;
    made.password = passwords[role];
    return made.href;
  };
  return { owner: as('owner'), runtime: as('runtime'), relay: as('relay') };
}

async function ensureRoles(client: Client, database: string, passwords: DatabasePasswords): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const name = `${database}_${role}`;
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
    await client.query(
      `${rowCount === 0 ? 'create' : 'alter'} role ${name} login password ${client.escapeLiteral(passwords[role])}`,
    );
    await client.query(`alter role ${name} set idle_in_transaction_session_timeout = '${IDLE_IN_TRANSACTION[role]}'`);
  }
}

async function grant(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  await client.query(`revoke connect, temporary on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${database}_runtime, ${database}_relay`);
  await client.query(`grant connect, create on database ${name} to ${database}_owner`);
  await client.query(`grant all on schema public to ${database}_owner`);
  await client.query(`grant usage on schema public to ${database}_runtime, ${database}_relay`);
}
