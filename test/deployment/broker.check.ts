import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { natsAuthorization, natsPermissions, newAgencyKeys, publicKeysOf } from '@la-chan/messaging';
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
  const nkey = publicKeysOf(newAgencyKeys('ca-hn', 'ca-hn.1')).busKey;
  const permissions = natsPermissions({ id: 'ca-hn', app: 'intake' });
  writeFileSync(join(folder, 'users', 'users.conf'), natsAuthorization([{ nkey, permissions }]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the broker', () => {
  it.each(['nats.conf', 'cluster.conf'])('takes %s', (name) => {
    const { status, stderr } = spawnSync(nats, ['-t', '-c', join(folder, 'server', name)], {
      encoding: 'utf8',
      env: { ...process.env, SERVER_NAME: 'bus-0' },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it('acknowledges what is on the disk', () => {
    expect(readFileSync(join(source, 'nats.conf'), 'utf8')).toMatch(/^ *sync_interval: always$/m);
  });

  it('knows as many peers as the cluster has servers', () => {
    const replicas = ofKind(built('bus'), 'StatefulSet')[0]?.spec?.replicas;
    expect(readFileSync(join(source, 'cluster.conf'), 'utf8').match(/nats:\/\/bus-\d\.bus-peers:6222/g)).toHaveLength(
      replicas ?? 0,
    );
  });
});
