import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busKeyOf, busUsers, newAgencyKeys, newRootKey } from '@la-chan/messaging';
import { eventually, testNats, testProcess } from '@la-chan/testing';
import { built, workloads } from './manifests';

const keys = newAgencyKeys('provisioner', 'provisioner.1');
const provisionerKey = busKeyOf(keys.busSeed);
let folder: string;
let roundFile: string;
let environment: Record<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-chan-rounds-'));
  roundFile = join(folder, 'round');
  environment = {
    DIRECTORY_FILE: join(folder, 'directory.json'),
    KEYS_FILE: join(folder, 'keys.json'),
    ROOT_KEY: newRootKey().publicKey,
    PROVISIONER_KEY: provisionerKey,
    ROUND_FILE: roundFile,
  };
  writeFileSync(join(folder, 'directory.json'), '[]');
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the container's probe is green, run as the kubelet runs it but on the file of this test. */
function isGreen(name: string, probe: 'livenessProbe' | 'readinessProbe'): boolean {
  const container = workloads(built('bus'))
    .flatMap(({ pod }) => pod.containers)
    .find((one) => one.name === name);
  const inPod = container?.env?.find((one) => one.name === 'ROUND_FILE')?.value ?? '';
  const [command = '', ...args] = container?.[probe]?.exec?.command ?? [];
  expect([command, ...args].join(' ')).toContain(inPod);
  return (
    spawnSync(
      command,
      args.map((arg) => arg.replace(inPod, roundFile)),
    ).status === 0
  );
}

/** As if the process had hung since then. */
const age = (minutes: number): void => {
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(roundFile, then, then);
};

it('who provisions is ready once it has, not ready without a broker but alive, and dead when its rounds stop', async () => {
  const nats = await testNats(busUsers(provisionerKey, []));
  const provision = await testProcess('deploy/nats/provision.ts', { ...environment, NATS_URL: nats.url });
  await eventually(() => expect(isGreen('provision', 'readinessProbe')).toBe(true));
  expect(isGreen('provision', 'livenessProbe')).toBe(true);

  await nats.stop();
  await eventually(() => expect(isGreen('provision', 'readinessProbe')).toBe(false), 60_000);
  expect(isGreen('provision', 'livenessProbe')).toBe(true);

  await provision.end('SIGKILL');
  age(4);
  expect(isGreen('provision', 'livenessProbe')).toBe(false);
});

it('who gives the broker its users is alive while it looks for them', async () => {
  const users = await testProcess('deploy/nats/users.ts', environment, [
    join(folder, 'users.conf'),
    join(folder, 'pid'),
  ]);
  await eventually(() => expect(isGreen('users', 'livenessProbe')).toBe(true));

  await users.end('SIGKILL');
  age(4);
  expect(isGreen('users', 'livenessProbe')).toBe(false);
});
