import { join } from 'node:path';
import type { Agency } from './agencies';
import type { Home } from './home';
import type { ToMigrate } from './migrate-all';
import { projectFolder } from './project';
import {
  databaseName,
  databaseVariable,
  type DatabaseRole,
  type DatabaseUrls,
  ensureDatabase,
  ensureGivenDatabase,
  Trouble,
} from './servers';
import { isBuilt, lastWords, runNode } from './services';

/** Was the agency given a database of its own, so that it needs none on this machine's server? */
export const isGiven = ({ id }: Agency): boolean => Boolean(process.env[databaseVariable(id)]);

/** The agencies' databases and roles, made where they are missing; each by its agency's id. */
export async function databasesOf(
  agencies: readonly Agency[],
  adminUrl: string,
  home: Home,
): Promise<Map<string, DatabaseUrls>> {
  const ensure = async ({ id }: Agency): Promise<[string, DatabaseUrls]> => {
    const given = process.env[databaseVariable(id)];
    const passwordOf = (role: DatabaseRole): string => home.password(`${id} ${role}`);
    const passwords = { owner: passwordOf('owner'), runtime: passwordOf('runtime'), relay: passwordOf('relay') };
    return [
      id,
      given ? await ensureGivenDatabase(given, passwords) : await ensureDatabase(adminUrl, databaseName(id), passwords),
    ];
  };
  return new Map(await Promise.all(agencies.map(ensure)));
}

/** Brings the databases up to date, each as its owner. */
export async function migrateDatabases(
  agencies: readonly Agency[],
  databases: ReadonlyMap<string, DatabaseUrls>,
  home: Home,
): Promise<void> {
  const built = agencies.filter((agency) => isBuilt(projectFolder(), agency));
  const toMigrate = built.map(({ id, app }): ToMigrate => ({ app, ownerUrl: databases.get(id)?.owner ?? '' }));
  const log = home.log('migrate');
  const script = join(projectFolder(), 'dist', 'deploy', 'local', 'migrate-all.js');
  const running = await runNode(script, [], log, { DATABASES: JSON.stringify(toMigrate) });
  const { code } = await running.exited;
  if (code !== 0)
    throw new Trouble(
      `Không nâng cấp được cơ sở dữ liệu: ${lastWords(log)} (xem ${log})`,
      `Could not migrate the databases: ${lastWords(log)} (see ${log})`,
    );
}
