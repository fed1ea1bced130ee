import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AgencyKeys,
  natsAuthorization,
  NatsBus,
  natsPermissions,
  newAgencyKeys,
  publicKeysOf,
} from '@la-chan/messaging';
import { eventually, testNats, testProcess } from '@la-chan/testing';
import { projectFolder } from '../../deploy/local/project';
import { natsServer } from '../../deploy/local/servers';
import { built, ofKind } from './manifests';

const source = join(projectFolder(), 'deploy', 'nats');
const nats = natsServer(join(projectFolder(), '.lachan', 'cache'));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-chan-broker-'));
  for (const name of ['server', 'users']) mkdirSync(join(folder, name));
  for (const name of ['nats.conf', 'cluster.conf']) copyFileSync(join(source, name), join(folder, 'server', name));
  certificates();
  const nkey = publicKeysOf(newAgencyKeys('ca-hn', 'ca-hn.1')).busKey;
  const permissions = natsPermissions({ id: 'ca-hn', app: 'intake' });
  writeFileSync(join(folder, 'users', 'users.conf'), natsAuthorization([{ nkey, permissions }]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An authority, the broker's certificate of it, and another authority. */
function certificates(): void {
  const openssl = (...args: string[]): void => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj'];
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost');
  for (const authority of ['ca', 'other'])
    openssl('req', '-x509', ...key, `/CN=${authority}`, '-keyout', `${authority}.key`, '-out', `${authority}.crt`);
  openssl('req', ...key, '/CN=bus', '-keyout', 'tls.key', '-out', 'tls.csr');
  openssl(
    'x509',
    '-req',
    '-in',
    'tls.csr',
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-extfile',
    'names',
    '-out',
    'tls.crt',
  );
}

/** What `check` of the image says, with the environment of an agency's service. */
async function checked(port: number, keys: AgencyKeys, caFile: string): Promise<string> {
  const keysFile = join(folder, 'keys.json');
  writeFileSync(keysFile, JSON.stringify(keys));
  const command = await testProcess('deploy/nats/check.ts', {
    APP: 'intake',
    NATS_URL: `tls://localhost:${port}`,
    NATS_CA_FILE: join(folder, caFile),
    KEYS_FILE: keysFile,
  });
  await command.exited;
  return command.said();
}

describe('the broker', () => {
  it.each(['nats.conf', 'cluster.conf'])('takes %s', (name) => {
    const file = join(folder, 'server', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/etc/nats/tls', folder));
    const { status, stderr } = spawnSync(nats, ['-t', '-c', file], {
      encoding: 'utf8',
      env: { ...process.env, SERVER_NAME: 'bus-0' },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it('acknowledges what is on the disk', () => {
    expect(readFileSync(join(source, 'nats.conf'), 'utf8')).toMatch(/^ *sync_interval: always$/m);
  });

  it('is believed by its certificate alone: an agency speaks to no other server, and none in clear', async () => {
    const keys = newAgencyKeys('ca-hn', 'ca-hn.1');
    const users = natsAuthorization([
      { nkey: publicKeysOf(keys).busKey, permissions: natsPermissions({ id: 'ca-hn', app: 'intake' }) },
    ]);
    const tls = `tls { cert_file: "${folder}/tls.crt", key_file: "${folder}/tls.key" }`;
    const [encrypted, clear] = [await testNats(`${tls}\n${users}`), await testNats(users)];
    const entered = async (port: number, caFile: string): Promise<boolean> => {
      const bus = new NatsBus({
        servers: `tls://localhost:${port}`,
        caFile: join(folder, caFile),
        agency: 'ca-hn',
        seed: keys.busSeed,
        onFault: () => undefined,
      });
      const found = await eventually(() => {
        if (!bus.connected) throw new Error('not connected');
        return true;
      }, 4000).catch(() => false);
      await bus.close();
      return found;
    };
    expect(await entered(encrypted.port, 'ca.crt')).toBe(true);
    expect(await entered(encrypted.port, 'other.crt')).toBe(false);
    expect(await entered(clear.port, 'ca.crt')).toBe(false);
    expect(await checked(encrypted.port, keys, 'ca.crt')).toContain('✔ vào NATS ở tls://localhost');
    expect(await checked(encrypted.port, keys, 'other.crt')).toMatch(/✖ vào NATS .*certificate/);
  });

  it('knows as many peers as the cluster has servers', () => {
    const replicas = ofKind(built('bus'), 'StatefulSet')[0]?.spec?.replicas;
    expect(readFileSync(join(source, 'cluster.conf'), 'utf8').match(/tls:\/\/bus-\d\.bus-peers:6222/g)).toHaveLength(
      replicas ?? 0,
    );
  });
});
