import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from './trouble';

// An ordinary user's PATH often lacks the folders in which Debian puts servers.
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Finds nats-server on this machine, or brings it from the Debian or Ubuntu package; `tell` hears when that takes a while. */
export function natsServer(cache: string, tell: (vi: string, en: string) => void = () => undefined): string {
  const cached = join(cache, 'nats-server', 'usr', 'sbin', 'nats-server');
  const found = onPath() ?? (isExecutable(cached) ? cached : undefined);
  if (found) return found;
  if (has('apt-get')) {
    tell('Đang cài nats-server từ gói của hệ điều hành …', "Installing nats-server from the system's package …");
    const installed = (process.getuid?.() === 0 ? install() : undefined) ?? unpack(cache, cached);
    if (installed) return installed;
  }
  throw new Trouble(
    'Không tìm thấy nats-server: cài bằng "sudo apt-get install nats-server" (hoặc từ https://nats.io/download), hoặc đặt NATS_URL.',
    'nats-server was not found: install it with "sudo apt-get install nats-server" (or from https://nats.io/download), or set NATS_URL.',
  );
}

function onPath(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...MORE_FOLDERS];
  return folders.map((folder) => join(folder, 'nats-server')).find(isExecutable);
}

function install(): string | undefined {
  const args = ['install', '-y', '--no-install-recommends', 'nats-server'];
  if (!apt(args) && apt(['update'])) apt(args);
  return onPath();
}

function unpack(cache: string, wanted: string): string | undefined {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'nats-'));
  try {
    if (!apt(['download', 'nats-server'], folder)) return undefined;
    const deb = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!deb || spawnSync('dpkg', ['-x', join(folder, deb), join(folder, 'x')]).status !== 0) return undefined;
    rmSync(join(cache, 'nats-server'), { recursive: true, force: true });
    renameSync(join(folder, 'x'), join(cache, 'nats-server'));
    return isExecutable(wanted) ? wanted : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const apt = (args: string[], cwd = '/'): boolean =>
  spawnSync('apt-get', args, { cwd, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

const has = (program: string): boolean => existsSync(join('/usr/bin', program)) || existsSync(join('/bin', program));

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
