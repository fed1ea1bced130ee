import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onClose } from '@la-chan/testing';
import { loadAgencies } from '../../deploy/local/agencies';

const project = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'la-chan-hindered-'));

beforeAll(() => onClose(() => rmSync(folder, { recursive: true, force: true })));

/** Starts the platform where something hinders it, and answers the lines that begin with ✖. */
function start(env: NodeJS.ProcessEnv, { cwd = project, node = [] as string[] } = {}): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, 'deploy/local/start.mjs'], {
    cwd,
    env: { ...process.env, LACHAN_HOME: join(folder, 'home'), ...env },
    encoding: 'utf8',
    timeout: 250_000,
    killSignal: 'SIGINT',
  });
  expect(status).toBe(1);
  return `${stdout}${stderr}`.split('\n').filter((line) => line.includes('✖'));
}

it('an old Node', () => {
  const old = join(folder, 'old-node.cjs');
  writeFileSync(
    old,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });",
  );
  expect(start({}, { node: ['--require', old] })).toEqual([
    expect.stringMatching(/20\.19 or later is needed \(this is 18\.20\.4\): install/),
  ]);
});

it('a port that is taken', async () => {
  const base = 31_000 + 100 * Math.floor(Math.random() * 10); // beside the bases of other tests, below the ports that the system gives out by itself
  const { nats } = loadAgencies(undefined, base).ports;
  const taken = createServer().listen(nats, '127.0.0.1');
  onClose(() => taken.close());
  await once(taken, 'listening');
  expect(start({ LACHAN_PORT_BASE: String(base) })).toEqual([
    expect.stringMatching(new RegExp(`Port ${String(nats)} .*is taken: stop the program.*LACHAN_PORT_BASE`)),
  ]);
});

it('a port base that is none, and a production environment', () => {
  expect(start({ LACHAN_PORT_BASE: 'http' })).toEqual([expect.stringContaining('must be a number from 1024 to 65000')]);
  expect(start({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('see deploy/kubernetes')]);
});

it('no network, in a clone without packages', () => {
  const clone = join(folder, 'clone');
  for (const part of ['package.json', 'package-lock.json', 'deploy/local'])
    cpSync(join(project, part), join(clone, part), { recursive: true });
  const said = start(
    {
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(folder, 'npm'),
    },
    { cwd: clone },
  );
  expect(said).toContainEqual(expect.stringMatching(/the npm registry does not answer: check the network/));
});
