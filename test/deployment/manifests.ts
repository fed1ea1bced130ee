import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectFolder } from '../../deploy/local/project';

export interface Container {
  name: string;
  args?: string[];
  env?: { name: string; value?: string; valueFrom?: object }[];
  envFrom?: { configMapRef: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  startupProbe?: Probe;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
  securityContext?: { allowPrivilegeEscalation?: boolean; readOnlyRootFilesystem?: boolean; capabilities?: object };
  volumeMounts?: { name: string }[];
}

interface Probe {
  httpGet?: { path: string; port: string };
  exec?: { command: string[] };
  periodSeconds?: number;
  timeoutSeconds?: number;
  failureThreshold?: number;
}

export interface PodSpec {
  automountServiceAccountToken?: boolean;
  terminationGracePeriodSeconds?: number;
  securityContext?: { runAsNonRoot?: boolean; seccompProfile?: object };
  initContainers?: Container[];
  containers: Container[];
  affinity?: object;
  volumes?: { name: string; persistentVolumeClaim?: { claimName: string } }[];
}

export type Labels = Record<string, string>;

export interface Selector {
  matchLabels?: Labels;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

interface Peer {
  namespaceSelector?: Selector;
  podSelector?: Selector;
  ipBlock?: object;
}

interface Port {
  protocol?: string;
  port: string | number;
}

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Labels };
  data?: Record<string, string>;
  spec?: {
    replicas?: number;
    minReplicas?: number;
    scaleTargetRef?: object;
    strategy?: { rollingUpdate?: object };
    selector?: Labels & Selector;
    template?: { metadata: { labels: Labels }; spec: PodSpec };
    volumeClaimTemplates?: { metadata: { name: string } }[];
    ports?: { port: number; targetPort: string }[];
    podSelector?: Selector;
    ingress?: { from?: Peer[]; ports?: Port[] }[];
    egress?: { to?: Peer[]; ports?: Port[] }[];
  };
}

export interface Workload {
  title: string;
  labels: Labels;
  pod: PodSpec;
  claims: string[];
}

/** What `kubectl kustomize` makes of a folder of deploy/kubernetes. */
export function built(folder: string): Manifest[] {
  const path = join(projectFolder(), 'deploy', 'kubernetes', folder);
  const { error, status, stdout, stderr } = spawnSync('kubectl', ['kustomize', path], { encoding: 'utf8' });
  if (error) throw new Error('kubectl is missing: apt-get install kubectl', { cause: error });
  if (status !== 0) throw new Error(stderr);
  return parseAllDocuments(stdout).map((document) => document.toJS() as Manifest);
}

export const ofKind = (manifests: readonly Manifest[], kind: string): Manifest[] =>
  manifests.filter((manifest) => manifest.kind === kind);

/** Everything that makes pods. */
export const workloads = (manifests: readonly Manifest[]): Workload[] =>
  manifests.flatMap(({ kind, metadata, spec }) =>
    spec?.template
      ? {
          title: `${kind} ${metadata.name}`,
          labels: spec.template.metadata.labels,
          pod: spec.template.spec,
          claims: (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata.name),
        }
      : [],
  );

export const containersOf = ({ initContainers = [], containers }: PodSpec): Container[] => [
  ...initContainers,
  ...containers,
];

export const selects = ({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, operator, values = [] }) =>
    operator === 'In' ? values.includes(labels[key] ?? '') : operator === 'Exists' && key in labels,
  );

/** All that the network policies let through, a line each: which pods, from or to where, by which ports. */
export const openings = (manifests: readonly Manifest[]): string[] =>
  ofKind(manifests, 'NetworkPolicy')
    .flatMap(({ spec: { podSelector = {}, ingress = [], egress = [] } = {} }) => [
      ...ingress.map(({ from, ports }) => `${named(podSelector)} ← ${peersOf(from)}, ${portsOf(ports)}`),
      ...egress.map(({ to, ports }) => `${named(podSelector)} → ${peersOf(to)}, ${portsOf(ports)}`),
    ])
    .sort();

function named({ matchLabels = {}, matchExpressions = [] }: Selector): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${short(key)}=${value}`);
  const more = matchExpressions.map(({ key, values }) => short(key) + (values ? ` in ${values.join('|')}` : ''));
  return [...labels, ...more].join(' ') || 'all';
}

const short = (key: string): string => key.replace(/^app\.kubernetes\.io\/name$/, 'name');

const peersOf = (peers: readonly Peer[] = []): string =>
  peers
    .map(({ namespaceSelector, podSelector, ipBlock }) =>
      [
        namespaceSelector && `[${named(namespaceSelector)}]`,
        podSelector && named(podSelector),
        ipBlock && JSON.stringify(ipBlock),
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' or ') || 'anywhere';

const portsOf = (ports: readonly Port[] = []): string =>
  ports.map(({ protocol = 'TCP', port }) => `${protocol} ${port}`).join(' ') || 'any port';
