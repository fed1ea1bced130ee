import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guard, type Rank } from './guard';

/** A process that this one started and stops. */
export interface Running {
  readonly pid: number;
  /** Resolves when the process has ended, wanted or not. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

export interface Command {
  file: string;
  args: readonly string[];
  rank: Rank;
  /** Everything that it prints is appended here. */
  logFile: string;
  stopSignal: NodeJS.Signals;
  /** How long a stop may take before it is enforced. */
  patienceMs?: number;
  options?: SpawnOptions;
}

/** Starts a process in a session of its own (a Ctrl-C at the terminal does not reach it) under the guard. */
export async function run({
  file,
  args,
  rank,
  logFile,
  stopSignal,
  patienceMs = 15_000,
  options,
}: Command): Promise<Running> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  let child: ChildProcess;
  try {
    child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  guard(child, rank);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(stopSignal);
    const enforce = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await exited;
    clearTimeout(enforce);
  };
  return { pid: child.pid ?? -1, exited, stop };
}

/** Tries until the attempt succeeds, the process ends or the time is over; tells which. */
export async function ready(
  running: Running,
  attempt: () => Promise<unknown>,
  withinMs: number,
): Promise<'ready' | 'ended' | 'late'> {
  let ended = false;
  void running.exited.then(() => (ended = true));
  for (const limit = Date.now() + withinMs; Date.now() < limit; await sleep(40)) {
    if (ended) return 'ended';
    try {
      await attempt();
      return 'ready';
    } catch {
      // not yet
    }
  }
  return 'late';
}

/** The last lines of a log, for an error. */
export function lastLines(logFile: string, count: number): string[] {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
