import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, onClose } from '@la-chan/testing';
import { loadAgencies } from '../../deploy/local/agencies';
import { isFree } from '../../deploy/local/servers';

const folder = mkdtempSync(join(tmpdir(), 'la-chan-start-'));
const home = join(folder, 'home');
const agenciesFile = join(folder, 'agencies.json');
const chosen = ['ca-hn', 'bcd-138'];
let env: NodeJS.ProcessEnv;

interface Launcher {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly code: Promise<number | null>;
}

function start(...args: string[]): Launcher {
  const launcher = spawn(process.execPath, ['deploy/local/start.mjs', ...args], { env });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  const code = new Promise<number | null>((resolve) => launcher.once('close', resolve));
  onClose(() => launcher.kill('SIGKILL'));
  return { process: launcher, said: () => said, code };
}

async function ready({ said, code }: Launcher): Promise<void> {
  const ended = code.then(() => Promise.reject(new Error(said())));
  await Promise.race([ended, eventually(() => expect(said()).toContain('Ready after'), 200_000)]);
  ended.catch(() => undefined);
}

/** Processes that were started with this home, in their arguments or their environment. */
const running = (): string[] =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      const what = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'latin1')).join();
      return what.includes(home);
    } catch {
      return false;
    }
  });

const tokenOf = (officer: string): string =>
  execFileSync(process.execPath, ['deploy/local/token.mjs', officer], { env, encoding: 'utf8' }).trim();

beforeAll(async () => {
  chmodSync(folder, 0o711); // PostgreSQL runs as another user where the test runs as root
  const city = loadAgencies();
  writeFileSync(
    agenciesFile,
    JSON.stringify({ ...city, agencies: city.agencies.filter(({ id }) => chosen.includes(id)) }),
  );
  let base = 0;
  for (let free = false; !free;) {
    base = 20_000 + 50 * Math.floor(Math.random() * 200);
    const { ports, agencies } = loadAgencies(agenciesFile, base);
    const all = [...Object.values(ports), ...agencies.flatMap(({ port, healthPort }) => [port, healthPort])];
    free = (await Promise.all(all.map(isFree))).every(Boolean);
  }
  env = { ...process.env, LACHAN_HOME: home, LACHAN_PORT_BASE: String(base), AGENCIES_FILE: agenciesFile };
  onClose(() => rmSync(folder, { recursive: true, force: true }));
});

it('starts each agency of the file, refuses a second start, and stops without a trace', async () => {
  const launcher = start();
  await ready(launcher);
  for (const agency of chosen) expect(launcher.said()).toContain(`✔ ${agency}`);
  expect(launcher.said()).toMatch(/T1 .+ 0\/0/);
  expect(tokenOf('ca-hn.truc-ban').split('.')).toHaveLength(3);

  const second = start();
  expect(await second.code).toBe(1);
  expect(second.said()).toMatch(/✖ .*is running/);
  expect(running().length).toBeGreaterThan(5);

  launcher.process.kill('SIGTERM');
  expect(await launcher.code).toBe(0);
  await eventually(() => expect(running()).toEqual([]));
  expect(existsSync(join(home, 'launcher.json'))).toBe(false);
});

it('leaves no process when it is killed outright, and starts again on the same data', async () => {
  const secret = readFileSync(join(home, 'secret'), 'utf8');
  const killed = start();
  await ready(killed);
  killed.process.kill('SIGKILL');
  await killed.code;
  await eventually(() => expect(running()).toEqual([]));

  const again = start();
  await ready(again);
  expect(readFileSync(join(home, 'secret'), 'utf8')).toBe(secret);
  again.process.kill('SIGINT');
  await sleep(20);
  again.process.kill('SIGINT'); // npm hands on what the terminal has sent already
  expect(await again.code).toBe(0);
  await eventually(() => expect(running()).toEqual([]));
}, 400_000);
