import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guard, type Rank } from './guard';
import { Trouble } from './trouble';

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
  const ended = running.exited.then(() => true);
  for (const limit = Date.now() + withinMs; Date.now() < limit;) {
    try {
      await attempt();
      return 'ready';
    } catch {
      // not yet
    }
    if (await Promise.race([ended, sleep(40, false)])) return 'ended';
  }
  return 'late';
}

/**
 * Ends a server that a launcher, gone together with its guard, left running on this folder. The pid file stays, unless
 * another program has its id.
 */
export async function endOrphan(program: string, folder: string, pidFile: string): Promise<void> {
  const signalled = new Set<string>();
  const start = Date.now();
  while (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (!runsOn(pid, program, folder)) {
      if (isTaken(pid)) rmSync(pidFile, { force: true });
      return;
    }
    const waited = Date.now() - start;
    if (waited > 35_000)
      throw new Trouble(
        `${program} (tiến trình ${pid}) vẫn chạy trên ${folder} và không dừng: hãy dừng nó (kill ${pid}).`,
        `${program} (process ${pid}) still runs on ${folder} and does not stop: end it (kill ${pid}).`,
      );
    const signal = waited < 30_000 ? 'SIGINT' : 'SIGKILL';
    if (!signalled.has(signal)) process.kill(pid, signal);
    signalled.add(signal);
    await sleep(100);
  }
}

function runsOn(pid: number, program: string, folder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const args = commandLine(pid);
  return args.includes(program) && args.includes(folder);
}

/**
 * Does another program have the id by now? The server would take it for itself, and not start. In every other case it
 * decides better whether its folder is in use, and removes a file that is stale.
 */
const isTaken = (pid: number): boolean => Number.isInteger(pid) && pid > 1 && commandLine(pid) !== '';

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return process.platform === 'linux'
      ? ''
      : spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  }
}

/** The last lines of a log, for an error. */
export function lastLines(logFile: string, count: number): string[] {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
