import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Home } from './home';

const MOST_BYTES = 5_000_000;

/** What the launcher itself could not do. */
export function note(home: Home, what: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  appendFileSync(home.log('launcher'), `${new Date().toISOString()} ${what}: ${text}\n`);
}

/** Logs of earlier starts do not grow without limit. */
export function turnLogs(home: Home, names: readonly string[]): void {
  for (const log of names.map((name) => home.log(name))) {
    mkdirSync(dirname(log), { recursive: true });
    if (existsSync(log) && statSync(log).size > MOST_BYTES) renameSync(log, `${log}.old`);
  }
}
