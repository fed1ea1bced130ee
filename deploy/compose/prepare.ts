import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAgencies } from '../local/agencies';
import { authorization } from '../local/bus';
import { Home, replaceFile, writePrivate } from '../local/home';
import { ensureKeys } from '../local/keys';
import { projectFolder } from '../local/project';
import { databaseName, type DatabaseRole, databaseUrls } from '../local/servers';
import type { ToPrepare } from './databases';

// Makes, where they are missing, the keys and passwords that compose.yaml mounts.
const home = new Home(join(projectFolder(), '.lachan', 'compose'), projectFolder());
const { agencies } = loadAgencies();
const keys = ensureKeys(home.keys, agencies);
const admin = new URL('postgres://postgres@postgres:5432/postgres');
admin.password = home.password('postgres');

const write = (name: string, text: string): void => writePrivate(join(home.folder, name), text);
const variables = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

// Running services look at it again and again.
const city = join(home.folder, 'city');
mkdirSync(city, { recursive: true });
replaceFile(join(city, 'directory.json'), readFileSync(keys.directoryFile, 'utf8'), 0o644);
write('users.conf', authorization(keys));
write('postgres-password', admin.password);
write('city.env', variables({ ROOT_KEY: keys.root }));
const databases = agencies.map(({ id, app }): ToPrepare => {
  const database = databaseName(id);
  const password = (role: DatabaseRole): string => home.password(`${database}_${role}`);
  const passwords = { owner: password('owner'), runtime: password('runtime'), relay: password('relay') };
  const { runtime, relay } = databaseUrls(admin.href, database, passwords);
  write(`${id}.env`, variables({ AGENCY: id, APP: app, DATABASE_URL: runtime, DATABASE_RELAY_URL: relay }));
  return { app, database, passwords };
});
write('databases.json', JSON.stringify({ admin: admin.href, databases }, null, 2));
