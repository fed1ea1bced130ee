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
/** Those that are no agency: how their process is known, and how the launcher's line of them begins. */
const SERVERS = [
  { name: 'PostgreSQL', runs: /postgres/, told: POSTGRES },
  { name: 'nats-server', runs: /nats-server/, told: 'NATS' },
  { name: 'identity provider', runs: /identity-provider/, told: 'Máy chủ đăng nhập' },
];
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
        ...byName(again.residents).map(([name, pss]) => ({
          what: `PSS of ${name}`,
          subject: startOf(name, again.startUps),
          value: pss,
          unit: ' MiB',
        })),
      ],
      notes: [
        `Looked at ${IDLE_MS / 1000} s after it was ready. They start side by side, so each waits for its share of the cores; PostgreSQL is one name for all of its processes.`,
      ],
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
  const startUps = new Map<string, string>();
  createInterface(launcher.stdout).on('line', (line) => {
    if (line.startsWith(`✔ ${POSTGRES}`)) database = performance.now();
    const [, what, seconds] = /^✔ (.*) {2}([\d.]+ s)$/.exec(line) ?? [];
    if (what !== undefined && seconds !== undefined) startUps.set(what, seconds);
    if (line.startsWith('Sẵn sàng')) resolve((performance.now() - database) / 1000);
  });
  void ended.then(() => reject(new Error('the platform has ended before it was ready')));
  try {
    const seconds = await ready;
    await sleep(idleMs);
    return { seconds, startUps, residents: residentsOf(launcher.pid ?? -1) };
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

/** MiB of each process by its name, the largest first. */
function byName(residents: readonly Resident[]): [name: string, pss: number][] {
  const names = new Map<string, number>();
  for (const resident of residents) names.set(nameOf(resident), (names.get(nameOf(resident)) ?? 0) + resident.pss);
  return [...names].sort(([, a], [, b]) => b - a);
}

const nameOf = ({ agency, command }: Resident): string =>
  agency ?? SERVERS.find(({ runs }) => runs.test(command))?.name ?? 'launcher';

/** As the launcher has told it. */
function startOf(name: string, startUps: ReadonlyMap<string, string>): string {
  const told = `${SERVERS.find((server) => server.name === name)?.told ?? name} `;
  const [, seconds] = [...startUps].find(([what]) => what.startsWith(told)) ?? [];
  return seconds === undefined ? '' : `ready after ${seconds}`;
}
