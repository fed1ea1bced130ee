import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency } from './agencies';
import { type Command, lastLines, HOST, run, type Running } from './servers';

export const addressOf = (port: number): string => `http://${HOST}:${port}`;

export const mainOf = (project: string, { app }: Agency): string =>
  join(project, 'dist', 'apps', app, 'src', 'main.js');

export const isBuilt = (project: string, agency: Agency): boolean => existsSync(mainOf(project, agency));

/** What of the launcher's own environment a child gets: nothing that names another agency's database. */
export function childEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(DATABASE_|NATS_|LACHAN_|npm_)/.test(name));
  return { ...Object.fromEntries(own), ...more };
}

/** Starts a program of this project as a process under the guard. */
export const runNode = (
  script: string,
  args: string[],
  logFile: string,
  env: Record<string, string>,
  rank: Command['rank'] = 'agency',
): Promise<Running> =>
  run({
    file: process.execPath,
    args: [script, ...args],
    rank,
    logFile,
    stopSignal: 'SIGTERM',
    patienceMs: 20_000,
    options: { env: childEnvironment(env) },
  });

/** Waits until the address answers 2xx; false when the time is over. */
export async function answers(url: string, withinMs: number, signal: AbortSignal): Promise<boolean> {
  for (const limit = Date.now() + withinMs; Date.now() < limit && !signal.aborted;) {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** What a service said last, for one line. */
export const lastWords = (logFile: string): string => {
  const line = lastLines(logFile, 40)
    .filter((text) => /error|not set|cannot|fatal/i.test(text))
    .at(-1);
  return (line ?? lastLines(logFile, 1)[0] ?? '').slice(0, 200);
};
