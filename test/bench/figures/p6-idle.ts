import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { POSTGRES } from '../../../deploy/local/platform';
import { projectFolder } from '../../../deploy/local/project';
import type { Figure } from '../figure';
import { type Resident, residentsOf } from '../memory';

const PORT_BASE = 16_700;
const IDLE_MS = 60_000;
const MEBIBYTES_OF_A_GIGABYTE = 1e9 / 2 ** 20;

/** The whole platform as `npm start` starts it, first on an empty folder and then on what is there. */
export const idle: Figure = {
  id: 'P6',
  title: 'the whole platform idle on one machine',
  async measure() {
    const home = join(projectFolder(), '.lachan', 'bench', 'whole');
    mkdirSync(home, { recursive: true, mode: 0o711 });
    const first = await started(home, ['--fresh'], 0);
    const again = await started(home, [], IDLE_MS);
    const gigabytes = total(again.residents) / MEBIBYTES_OF_A_GIGABYTE;
    const ready = { bar: 20, aim: 10, better: 'less' as const };
    return {
      lines: [
        {
          what: 'PSS of all processes',
          subject: `${again.residents.length} processes`,
          value: gigabytes,
          unit: ' GB',
          demand: { bar: 1.5, aim: 1, better: 'less' },
        },
        {
          what: 'ready after the database, empty',
          subject: 'migrations run',
          value: first.seconds,
          unit: ' s',
          demand: ready,
        },
        { what: 'ready after the database, again', subject: '', value: again.seconds, unit: ' s', demand: ready },
      ],
      notes: [`Looked at ${IDLE_MS / 1000} s after it was ready. MiB by process: ${byKind(again.residents)}.`],
    };
  },
};

/** Starts the platform, waits until it is ready and for so long after that, looks, and stops it. */
async function started(home: string, args: string[], idleMs: number) {
  const { AGENCIES_FILE: _, ...everyAgency } = process.env;
  const launcher = spawn(process.execPath, [join(projectFolder(), 'deploy', 'local', 'start.mjs'), ...args], {
    env: { ...everyAgency, LACHAN_HOME: home, LACHAN_PORT_BASE: String(PORT_BASE) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => launcher.once('exit', () => resolve()));
  const { promise: ready, resolve, reject } = withResolvers<number>();
  let database = 0;
  createInterface(launcher.stdout).on('line', (line) => {
    if (line.startsWith(`✔ ${POSTGRES}`)) database = performance.now();
    if (line.startsWith('Sẵn sàng')) resolve((performance.now() - database) / 1000);
  });
  void ended.then(() => reject(new Error('the platform has ended before it was ready')));
  try {
    const seconds = await ready;
    await sleep(idleMs);
    return { seconds, residents: residentsOf(launcher.pid ?? -1) };
  } finally {
    launcher.kill('SIGTERM');
    await ended;
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

const total = (residents: readonly Resident[]): number => residents.reduce((sum, { pss }) => sum + pss, 0);

function byKind(residents: readonly Resident[]): string {
  const kinds = new Map<string, number>();
  for (const { command, pss } of residents) kinds.set(kindOf(command), (kinds.get(kindOf(command)) ?? 0) + pss);
  return [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, pss]) => `${kind} ${pss.toFixed(0)}`)
    .join(', ');
}

const kindOf = (command: string): string =>
  /dist\/apps\/([\w-]+)/.exec(command)?.[1] ??
  (command.includes('postgres') ? 'PostgreSQL' : (/nats-server|identity-provider/.exec(command)?.[0] ?? 'launcher'));
