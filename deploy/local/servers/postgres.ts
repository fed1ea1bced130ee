import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { query } from './connection';
import { HOST, isFree } from './ports';
import { postgresBinaries, reachableDataDir, serverUser, type ServerUser } from './postgres-binaries';
import { endOrphan, lastLines, ready, run, type Running } from './server';
import { diskFull, isDiskFull, portTaken, Trouble } from './trouble';

export interface PostgresOptions {
  /** Made when it does not exist; kept afterwards. */
  dataDir: string;
  port: number;
  /** Of the superuser `postgres`; must be the same at each start on the same data. */
  password: string;
  logFile?: string;
  /** False for throw-away servers of tests: no fsync. */
  durable?: boolean;
}

export interface Postgres extends Running {
  /** Superuser, database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
}

/** Starts PostgreSQL on this machine and waits until it answers; throws a Trouble that says what to do. */
export async function startPostgres({
  dataDir,
  port,
  password,
  logFile,
  durable = true,
}: PostgresOptions): Promise<Postgres> {
  const user = serverUser();
  const binaries = postgresBinaries(user);
  mkdirSync(dirname(dataDir), { recursive: true });
  const folder = reachableDataDir(dataDir, user);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, user, password, durable);
  await endOrphan('postgres', folder, join(folder, 'postmaster.pid'));
  if (!(await isFree(port))) throw portTaken(port, 'PostgreSQL');

  const log = logFile ?? `${dataDir}.log`;
  const settings = {
    listen_addresses: HOST,
    unix_socket_directories: '',
    max_connections: '300',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const args = [
    '-D',
    folder,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const running = await run({
    file: binaries.postgres,
    args,
    rank: 'server',
    logFile: log,
    stopSignal: 'SIGINT', // fast shutdown: open transactions are rolled back
    options: { ...user, cwd: folder },
  });
  const adminUrl = `postgres://postgres:${password}@${HOST}:${port}/postgres`;
  const outcome = await ready(running, () => query(adminUrl, 'select 1'), 30_000);
  if (outcome !== 'ready') {
    await running.stop();
    throw whyNot(log, port, folder);
  }
  return { ...running, adminUrl, port };
}

/** Removes the data, wherever they were put; a server that was left running on them is ended. */
export async function removePostgresData(dataDir: string): Promise<void> {
  const folders = existsSync(dirname(dataDir)) ? [dataDir, reachableDataDir(dataDir, serverUser())] : [];
  for (const folder of new Set(folders)) {
    await endOrphan('postgres', folder, join(folder, 'postmaster.pid'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function initialise(initdb: string, folder: string, user: ServerUser, password: string, durable: boolean): void {
  // Into a folder beside it, so that a half-made cluster is never taken for a whole one.
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const secret = mkdtempSync(join(tmpdir(), 'la-chan-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [fresh, secret, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const args = [
      `--pgdata=${fresh}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--lc-messages=C',
      ...(durable ? [] : ['--no-sync']),
    ];
    const made = spawnSync(initdb, args, { ...user, cwd: '/', encoding: 'utf8' });
    const said = made.error?.message ?? made.stderr;
    if (isDiskFull(said)) throw diskFull(folder);
    if (made.status !== 0)
      throw new Trouble(
        `Không tạo được kho dữ liệu PostgreSQL ở ${folder}: ${errorLine(said)}`,
        `Could not make the PostgreSQL data in ${folder}: ${errorLine(said)}`,
      );
    renameSync(fresh, folder);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

function whyNot(logFile: string, port: number, folder: string): Trouble {
  const said = lastLines(logFile, 20).join('\n');
  if (isDiskFull(said)) return diskFull(folder);
  if (said.includes('Address already in use')) return portTaken(port, 'PostgreSQL');
  return new Trouble(
    `PostgreSQL không khởi động được: ${errorLine(said)} (xem ${logFile})`,
    `PostgreSQL did not start: ${errorLine(said)} (see ${logFile})`,
  );
}

/** What the server or initdb complained of. */
function errorLine(said: string): string {
  const lines = said.trim().split('\n');
  return (lines.filter((line) => /error|FATAL|PANIC|denied/i.test(line)).at(-1) ?? lines.at(-1) ?? '').trim();
}

export const newPassword = (): string => randomBytes(24).toString('base64url');
