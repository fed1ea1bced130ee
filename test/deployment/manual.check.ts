import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAgencies } from '../../deploy/local/agencies';
import { projectFolder } from '../../deploy/local/project';
import { built, ofKind } from './manifests';

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
