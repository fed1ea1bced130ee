import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parseAllDocuments } from 'yaml';

// The cluster of a trial, through kubectl; try.mjs says with which arguments.

const PATIENCE_S = 300;

export const { values } = parseArgs({
  options: {
    context: { type: 'string' },
    image: { type: 'string', default: 'la-chan' },
    next: { type: 'string', default: 'la-chan:next' },
    postgres: { type: 'string', default: 'la-chan-postgres' },
    keep: { type: 'boolean' },
  },
});

export const kubectl = (args, input) =>
  execFileSync('kubectl', [...(values.context ? ['--context', values.context] : []), ...args], {
    input,
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 2 ** 20,
  });
export const json = (args) => JSON.parse(kubectl([...args, '-o', 'json']));
export const at = (agency) => `la-chan-${agency}`;
export const podsOf = (namespace, name = 'agency') =>
  json(['-n', namespace, 'get', 'pods', '-l', `app.kubernetes.io/name=${name}`]).items.filter(
    ({ metadata }) => !metadata.deletionTimestamp,
  );
export const isReady = ({ status }) =>
  status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True');
export const restartsOf = ({ status }) =>
  (status.containerStatuses ?? []).reduce((sum, { restartCount }) => sum + restartCount, 0);

export async function until(what, holds, patienceS = PATIENCE_S) {
  const start = performance.now();
  for (;;) {
    const found = await Promise.resolve()
      .then(holds)
      .catch(() => false);
    const took = (performance.now() - start) / 1000;
    if (found) return took;
    if (took > patienceS) throw new Error(`${what}: not within ${patienceS} s`);
    await sleep(500);
  }
}

/** An older cluster knows some kinds under their last beta's name; their fields are the same. */
const versions = kubectl(['api-versions']).split('\n');
const OLDER = { 'policy/v1': 'policy/v1beta1', 'autoscaling/v2': 'autoscaling/v2beta2', 'batch/v1': 'batch/v1' };
export const served = (apiVersion) => (versions.includes(apiVersion) ? apiVersion : (OLDER[apiVersion] ?? apiVersion));

export function withImages(manifest, image = values.image) {
  const pod = manifest.spec?.template?.spec;
  for (const container of [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])]) {
    container.image = { 'la-chan': image, 'la-chan-postgres': values.postgres }[container.image] ?? container.image;
    container.imagePullPolicy = 'IfNotPresent';
  }
  return { ...manifest, apiVersion: served(manifest.apiVersion) };
}
export const apply = (manifests) =>
  kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests }));
export const built = (folder, image) =>
  parseAllDocuments(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })).map((one) =>
    withImages(one.toJS(), image),
  );
