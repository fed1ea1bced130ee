import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgresData } from './servers';

/** What stays when the folder is cleared: what was downloaded, the launcher's own files, and the data of other platforms. */
const KEPT = ['cache', 'launcher.json', 'setup.lock', 'demo', 'simulation', 'chaos'];

/** The folder in which a platform on this machine keeps everything: data, keys, logs. */
export class Home {
  readonly postgres: string;
  readonly nats: string;
  readonly cache: string;
  readonly keys: string;

  constructor(
    readonly folder: string,
    project: string,
  ) {
    this.postgres = join(folder, 'postgres');
    this.nats = join(folder, 'nats');
    this.keys = join(folder, 'keys');
    this.cache = join(project, '.lachan', 'cache');
  }

  log(name: string): string {
    return join(this.folder, 'log', `${name}.log`);
  }

  /** Begins anew. */
  async clear(): Promise<void> {
    await removePostgresData(this.postgres);
    for (const name of readdirSync(this.folder))
      if (!KEPT.includes(name)) rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  /** A password that is made at the first start and stays. */
  password(of: string): string {
    const file = join(this.folder, 'secret');
    if (!existsSync(file)) writePrivate(file, randomBytes(32).toString('hex'));
    return createHmac('sha256', readFileSync(file, 'utf8')).update(of).digest('base64url');
  }
}

/** For its owner's eyes only. */
export function writePrivate(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(file, text, { mode: 0o600 });
}

/** Whoever reads it meanwhile sees all of the old or all of the new. */
export function replaceFile(file: string, text: string, mode: number): void {
  writeFileSync(`${file}.new`, text, { mode });
  renameSync(`${file}.new`, file);
}
