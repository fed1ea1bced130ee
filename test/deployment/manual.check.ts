import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testPostgres, testProcess } from '@la-chan/testing';
import { loadAgencies } from '../../deploy/local/agencies';
import { projectFolder } from '../../deploy/local/project';

import { query } from '../../deploy/local/servers';
import { built, ofKind, workloads } from './manifests';
import { faultsOf } from './schemas';

// What deploy/README.md tells somebody to do with manifests has to be possible.

const manual = readFileSync(join(projectFolder(), 'deploy', 'README.md'), 'utf8');
const { agencies } = loadAgencies();

/** The release of Kubernetes, 1.n, that first served each version that is used here. */
const SINCE: Readonly<Record<string, number>> = {
  v1: 0,
  'apps/v1': 9,
  'batch/v1': 21,
  'networking.k8s.io/v1': 19,
  'policy/v1': 21,
  'autoscaling/v2': 23,
};

it('the manual asks for a release of Kubernetes that serves all that is applied', () => {
  const applied = ['bus', 'with-database'].flatMap(built).map(({ apiVersion }) => apiVersion);
  const needed = Math.max(...applied.map((version) => SINCE[version] ?? Infinity));
  expect(/Kubernetes cluster \(1\.(\d+) or later/.exec(manual)?.[1]).toBe(String(needed));
});

it('an agency that has left, and whose overlay is gone, is taken from the cluster by the name of its namespace', () => {
  const [, command = ''] = /^\| `remove` \|[^|]*\| `(kubectl delete[^`]*)`/m.exec(manual) ?? [];
  const [{ id } = { id: '' }] = agencies;
  const namespaces = ofKind(built(`overlays/${id}`), 'Namespace').map(({ metadata }) => metadata.name);
  expect(namespaces.map((name) => `kubectl delete namespace ${name}`)).toEqual([command.replace('<agency>', id)]);
});

it('a database outside the cluster gets its roles from the command of the manual', async () => {
  const { adminUrl } = await testPostgres();
  const { host, password } = new URL(adminUrl);
  const [command = ''] = /^docker run(?:.*\\\n)+.* roles$/m.exec(manual) ?? [];
  const environment = [...command.matchAll(/-e (\w+)=(\S+)/g)].map(([, name = '', url = '']) => {
    const address = new URL(url.replace('…', 'secret'));
    address.host = host;
    if (name === 'DATABASE_ADMIN_URL') [address.username, address.password] = [new URL(adminUrl).username, password];
    return [name, address.href] as const;
  });
  const roles = await testProcess('deploy/database/roles.ts', Object.fromEntries(environment));
  expect([(await roles.exited).code, roles.said()]).toEqual([0, '']);
  const [, ...own] = environment;
  expect(own).toHaveLength(3);
  for (const [, url] of own)
    expect(await query(url, 'select current_user as name')).toEqual([{ name: new URL(url).username }]);
});

it('a restore in the cluster has the volumes of the server that it brings back', async () => {
  const [job] = workloads(built('restore'));
  const [server] = workloads(built('with-database')).filter(({ title }) => title === 'StatefulSet database');
  const claimed = (job?.pod.volumes ?? []).flatMap(({ persistentVolumeClaim: claim }) => claim?.claimName ?? []);
  expect(claimed).toEqual(server?.claims.map((name) => `${name}-database-0`));
  const named = ({ pod }: NonNullable<typeof job>) => pod.containers[0]?.volumeMounts;
  expect(named(server!)).toEqual(expect.arrayContaining((named(job!) ?? []).filter(({ name }) => name !== 'restore')));
  expect(job?.pod.securityContext).toEqual(server?.pod.securityContext);
  expect(await faultsOf(built('restore'))).toEqual([]);
});
