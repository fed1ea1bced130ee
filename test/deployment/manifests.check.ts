import { loadAgencies } from '../../deploy/local/agencies';
import { configFrom } from '@la-chan/platform';
import { PATIENCE_MS } from '../../libs/platform/src/health/patience';
import {
  built,
  type Container,
  containersOf,
  type Labels,
  type Manifest,
  ofKind,
  openings,
  selects,
  workloads,
} from './manifests';
import { faultsOf } from './schemas';

const { agencies } = loadAgencies();
const folders = ['bus', ...agencies.map(({ id }) => `overlays/${id}`)];
/** An overlay as a city may add to it. */
const example = 'with-database';
const all = new Map<string, Manifest[]>();
const of = (folder: string): Manifest[] => all.get(folder) ?? [];

beforeAll(() => {
  for (const folder of [...folders, example]) all.set(folder, built(folder));
});

describe('all manifests', () => {
  it('are objects that Kubernetes knows, without a field that it does not know', async () => {
    expect(await faultsOf([...all.values()].flat())).toEqual([]);
  });

  it('would be refused with a wrong type, a missing or misspelt field, or an unknown kind', async () => {
    const budget = ofKind(of('bus'), 'PodDisruptionBudget')[0]!;
    const job = ofKind(of('overlays/ca-hn'), 'Job')[0]!;
    const faults = await faultsOf([
      { ...budget, spec: { ...budget.spec, maxUnavailable: true } as object },
      { ...budget, spec: { ...budget.spec, maxUnavailabel: 1 } as object },
      { ...job, spec: {} },
      { ...budget, apiVersion: 'policy/v7' },
    ]);
    const found = [/maxUnavailable must be/, /maxUnavailabel/, /template/, /no PodDisruptionBudget in policy\/v7/];
    expect(found.filter((pattern) => !faults.some((fault) => pattern.test(fault)))).toEqual([]);
  });

  it('give each agency a namespace of its own', () => {
    const namespaces = folders.flatMap((folder) =>
      ofKind(of(folder), 'Namespace').map(({ metadata }) => metadata.name),
    );
    expect(new Set(namespaces).size).toBe(folders.length);
    for (const folder of folders)
      expect(new Set(of(folder).flatMap(({ metadata }) => metadata.namespace ?? [])).size).toBe(1);
  });
});

describe.each([...folders, example])('%s', (folder) => {
  const pods = (): [string, Container][] =>
    workloads(of(folder)).flatMap(({ title, pod }) =>
      containersOf(pod).map((container): [string, Container] => [`${title}/${container.name}`, container]),
    );

  it('holds no secret', () => {
    expect(ofKind(of(folder), 'Secret')).toEqual([]);
  });

  it('runs as the restricted Pod Security Standard asks, on a root that cannot be written', () => {
    for (const { metadata } of ofKind(of(folder), 'Namespace'))
      expect(metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
    for (const { pod } of workloads(of(folder)))
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
    for (const [, { securityContext }] of pods())
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
  });

  it('asks for processor and memory, and bounds the memory', () => {
    for (const [, { resources }] of pods()) {
      expect(Object.keys(resources?.requests ?? {}).sort()).toEqual(['cpu', 'memory']);
      expect(Object.keys(resources?.limits ?? {})).toEqual(['memory']);
    }
  });

  it('mounts what it declares and declares what it mounts', () => {
    for (const { pod, claims } of workloads(of(folder))) {
      const mounted = containersOf(pod).flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ name }) => name));
      const declared = [...(pod.volumes ?? []).map(({ name }) => name), ...claims];
      expect([...new Set(mounted)].sort()).toEqual(declared.sort());
    }
  });

  it('restarts what hangs; whether a backup was made is told by an alert', () => {
    for (const { title, pod } of workloads(of(folder)))
      for (const { name, livenessProbe } of title.startsWith('Job') ? [] : pod.containers)
        if (name !== 'backup') expect({ name, livenessProbe }).toHaveProperty('livenessProbe.periodSeconds');
  });

  it('probes ports that are open', () => {
    for (const [, { ports = [], startupProbe, livenessProbe, readinessProbe }] of pods())
      for (const probe of [startupProbe, livenessProbe, readinessProbe])
        if (probe?.httpGet) expect(ports.map(({ name }) => name)).toContain(probe.httpGet.port);
  });

  it('has services and budgets that select pods, and services that lead to open ports', () => {
    for (const { kind, spec } of of(folder)) {
      if (kind !== 'Service' && kind !== 'PodDisruptionBudget') continue;
      const selector = kind === 'Service' ? { matchLabels: spec?.selector ?? {} } : (spec?.selector ?? {});
      const selected = workloads(of(folder)).filter(({ labels }) => selects(selector, labels));
      expect(selected).toHaveLength(1);
      const open = selected.flatMap(({ pod }) => containersOf(pod).flatMap(({ ports = [] }) => ports));
      for (const { targetPort } of spec?.ports ?? []) expect(open.map(({ name }) => name)).toContain(targetPort);
    }
  });

  it('denies all traffic but what a policy that selects pods lets through', () => {
    const policies = ofKind(of(folder), 'NetworkPolicy');
    expect(policies).toContainEqual(
      expect.objectContaining({ spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } }),
    );
    for (const { spec } of policies) {
      const selected = workloads(of(folder)).filter(({ labels }) => selects(spec?.podSelector ?? {}, labels));
      expect(selected).not.toEqual([]);
      const open = selected.flatMap(({ pod }) => containersOf(pod).flatMap(({ ports = [] }) => ports));
      for (const { port } of (spec?.ingress ?? []).flatMap(({ ports = [] }) => ports))
        expect(open.map(({ name }) => name)).toContain(port);
    }
  });
});

const NAMES = 'all → [kubernetes.io/metadata.name=kube-system] k8s-app=kube-dns, UDP 53 TCP 53';
const AGENCY = [
  NAMES,
  'name in agency|migrate → [la-chan.vn/part=database], TCP 5432',
  'name=agency ← [la-chan.vn/part=gateway], TCP http',
  'name=agency ← [la-chan.vn/part=monitoring], TCP health',
  'name=agency → [la-chan.vn/part=bus] name=bus, TCP 4222',
  'name=agency → [la-chan.vn/part=identity], TCP 443',
  'name=agency → [la-chan.vn/part=monitoring], TCP 4318',
];
const OWN_DATABASE = [
  'name in agency|migrate → name=database, TCP 5432',
  'name=database ← name in agency|migrate, TCP postgres',
];
const BUS = [
  NAMES,
  'name=bus ← [la-chan.vn/agency] name=agency or name=provision, TCP client',
  'name=bus ← name=bus, TCP cluster',
  'name=bus → name=bus, TCP 6222',
  'name=provision → name=bus, TCP 4222',
];

describe('what is let through', () => {
  const labelsOf = (folder: string): Labels => ofKind(of(folder), 'Namespace')[0]?.metadata.labels ?? {};

  it.each([
    ...agencies.map(({ id }): [string, string[]] => [`overlays/${id}`, AGENCY]),
    [example, [...AGENCY, ...OWN_DATABASE]],
    ['bus', BUS],
  ])('in %s is this and nothing else', (folder, expected) => {
    expect(openings(of(folder))).toEqual([...expected].sort());
  });

  it('leads to namespaces that bear these labels', () => {
    expect(labelsOf('bus')).toMatchObject({ 'la-chan.vn/part': 'bus' });
    for (const { id } of agencies) expect(labelsOf(`overlays/${id}`)).toMatchObject({ 'la-chan.vn/agency': id });
  });
});

describe('the broker', () => {
  it('runs on machines of their own where there are so many', () => {
    const { pod } = workloads(of('bus')).find(({ title }) => title === 'StatefulSet bus')!;
    expect(pod.affinity).toMatchObject({ podAntiAffinity: apart('bus') });
  });
});

const apart = (name: string): object => ({
  preferredDuringSchedulingIgnoredDuringExecution: [
    {
      podAffinityTerm: {
        topologyKey: 'kubernetes.io/hostname',
        labelSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
      },
    },
  ],
});

describe.each(agencies)('the agency $id', ({ id, app }) => {
  const manifests = (): Manifest[] => of(`overlays/${id}`);
  const pod = () => workloads(manifests()).find(({ title }) => title === 'Deployment agency')!.pod;

  it('is told what its configuration asks for, and nothing else', () => {
    const told = environmentOf(pod().containers[0]!, manifests());
    const config = configFrom({ ...told, NODE_ENV: 'production' });
    expect(config).toMatchObject({ AGENCY: id, HOST: '0.0.0.0' });
    expect(Object.keys(told).filter((name) => name !== 'APP' && !(name in config))).toEqual([]);
    expect(told['APP']).toBe(app);
  });

  it('listens where its ports are', () => {
    const [{ env, envFrom, ports, ...probed }] = pod().containers as [Container];
    const told = environmentOf({ name: '', env, envFrom }, manifests());
    expect(ports).toEqual([
      { name: 'http', containerPort: Number(told['PORT']) },
      { name: 'health', containerPort: Number(told['HEALTH_PORT']) },
    ]);
    expect(probed.startupProbe?.httpGet).toEqual({ path: '/health/startup', port: 'health' });
    expect(probed.livenessProbe?.httpGet).toEqual({ path: '/health/live', port: 'health' });
    expect(probed.readinessProbe?.httpGet).toEqual({ path: '/health/ready', port: 'health' });
  });

  it('is red within 5 s, and not for one slow answer; what it asks itself has an answer before the probe gives up', () => {
    const {
      periodSeconds = NaN,
      timeoutSeconds = NaN,
      failureThreshold = NaN,
    } = pod().containers[0]?.readinessProbe ?? {};
    expect(failureThreshold).toBeGreaterThan(1);
    expect(periodSeconds * failureThreshold * 1000 + PATIENCE_MS).toBeLessThanOrEqual(5000);
    expect(PATIENCE_MS * 2).toBeLessThanOrEqual(timeoutSeconds * 1000);
  });

  it('is given more time to end than its drain of 10 s and the pause before it', () => {
    expect(pod().terminationGracePeriodSeconds).toBeGreaterThan(10 + 5);
  });

  it('runs twice at least, apart where there are several machines, and is not scaled by its own manifest', () => {
    const [scaler] = ofKind(manifests(), 'HorizontalPodAutoscaler');
    const [deployment] = ofKind(manifests(), 'Deployment');
    expect(scaler?.spec?.minReplicas).toBeGreaterThanOrEqual(2);
    expect(scaler?.spec?.scaleTargetRef).toMatchObject({ kind: 'Deployment', name: deployment?.metadata.name });
    expect(deployment?.spec?.replicas).toBeUndefined();
    expect(deployment?.spec?.strategy?.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
    expect(ofKind(manifests(), 'PodDisruptionBudget')).toHaveLength(1);
    expect(pod().affinity).toMatchObject({ podAntiAffinity: apart('agency') });
  });

  it('speaks to the broker over TLS alone', () => {
    const told = environmentOf(pod().containers[0]!, manifests());
    expect([told['NATS_URL'], told['NATS_CA_FILE']]).toEqual([
      'tls://bus.la-chan-bus:4222',
      '/etc/la-chan/city/bus-ca.crt',
    ]);
  });

  it('never sees the address of the owner of its database, which the migration alone has', () => {
    expect(JSON.stringify(pod())).not.toContain('owner');
    const migrate = workloads(manifests()).find(({ title }) => title === 'Job migrate')!.pod;
    expect(Object.keys(environmentOf(migrate.containers[0]!, manifests())).sort()).toEqual([
      'APP',
      'DATABASE_OWNER_URL',
    ]);
  });
});

/** What a secret or an object made outside these manifests holds. */
const GIVEN: Record<string, string> = {
  ROOT_KEY: 'thRXbntG_oMl3kH9kpuWNyqJQPRYXZppxvne95sh-aU',
  OIDC_ISSUER: 'https://id.example.vn',
  DATABASE_URL: 'postgres://somebody@database/lachan',
  DATABASE_RELAY_URL: 'postgres://somebody@database/lachan',
};

function environmentOf({ env = [], envFrom = [] }: Container, manifests: readonly Manifest[]): Record<string, string> {
  const maps = ofKind(manifests, 'ConfigMap');
  const from = envFrom.map(
    ({ configMapRef }) => maps.find(({ metadata }) => metadata.name === configMapRef.name)?.data,
  );
  const own = env.map(({ name, value }) => [name, value ?? GIVEN[name] ?? '']);
  return Object.assign({}, ...from, Object.fromEntries(own)) as Record<string, string>;
}
