import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

// What a city makes beside the manifests, for a trial: keys, directory, certificates, passwords; and its kustomizations.

export const TRIAL = 'la-chan-trial';

const openssl = (cwd, ...args) => execFileSync('openssl', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });

/** The broker's certificate, of an authority of the trial's own. */
function certificates(folder) {
  if (existsSync(join(folder, 'tls.crt'))) return;
  const names = ['bus', 'bus.la-chan-bus', 'bus.la-chan-bus.svc.cluster.local', '*.bus-peers'];
  writeFileSync(join(folder, 'names'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  openssl(
    folder,
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/CN=trial',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
  );
  openssl(
    folder,
    'req',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=bus',
    '-keyout',
    'tls.key',
    '-out',
    'tls.csr',
  );
  openssl(
    folder,
    'x509',
    '-req',
    '-in',
    'tls.csr',
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-extfile',
    'names',
    '-out',
    'tls.crt',
  );
}

const object = (kind, namespace, name, data) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace },
  [kind === 'Secret' ? 'stringData' : 'data']: data,
});
const namespace = (name, labels = {}) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });

/** Everything that the manifests refer to and do not hold, as objects to apply. */
export async function surroundings(project, folder, ids, recipient) {
  const load = (path) => import(pathToFileURL(join(project, 'dist', 'deploy', path)).href);
  const [{ ensureKeys }, { loadAgencies }, { databaseName, databaseUrls }, { publicKeysOf }] = await Promise.all([
    load('local/keys.js'),
    load('local/agencies.js'),
    load('local/servers/databases.js'),
    import(pathToFileURL(join(project, 'dist', 'libs', 'messaging', 'src', 'index.js')).href),
  ]);
  const agencies = loadAgencies(join(project, 'deploy', 'agencies.json')).agencies.filter(({ id }) => ids.includes(id));
  const keys = ensureKeys(join(folder, 'keys'), agencies);
  certificates(folder);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const city = {
    ROOT_KEY: keys.root,
    OIDC_ISSUER: `http://issuer.${TRIAL}`,
    PROVISIONER_KEY: publicKeysOf(keys.provisioner).busKey,
    'directory.json': read('keys/directory.json'),
    'bus-ca.crt': read('ca.crt'),
  };
  const own = agencies.flatMap(({ id }) => {
    const password = () => randomBytes(18).toString('base64url');
    const admin = password();
    const server = `postgres://postgres:${admin}@database:5432/postgres`;
    const { owner, runtime, relay } = databaseUrls(server, databaseName(id), {
      owner: password(),
      runtime: password(),
      relay: password(),
    });
    const at = `la-chan-${id}`;
    return [
      namespace(at),
      object('ConfigMap', at, 'city', city),
      object('ConfigMap', at, 'backup', { 'recipients.txt': recipient }),
      object('Secret', at, 'keys', { 'keys.json': read(`keys/${id}.json`) }),
      object('Secret', at, 'database', { runtime, relay }),
      object('Secret', at, 'database-owner', { owner }),
      object('Secret', at, 'database-server', { superuser: admin, admin: server }),
    ];
  });
  const bus = 'la-chan-bus';
  const tls = {
    ...object('Secret', bus, 'bus-tls', {
      'tls.crt': read('tls.crt'),
      'tls.key': read('tls.key'),
      'ca.crt': read('ca.crt'),
    }),
    type: 'kubernetes.io/tls',
  };
  return [
    namespace(bus),
    namespace(TRIAL, { 'la-chan.vn/part': 'gateway' }),
    object('ConfigMap', bus, 'city', city),
    object('Secret', bus, 'provisioner', { 'keys.json': read('keys/provisioner.json') }),
    tls,
    ...own,
  ];
}

/** What a city puts on top of an overlay: here a database in the namespace, and an identity provider in that of the trial. */
export function kustomizationOf(project, folder, id) {
  const at = join(folder, id);
  mkdirSync(at, { recursive: true });
  const to = (path) => relative(at, join(project, 'deploy', 'kubernetes', path));
  const identity = [
    {
      op: 'replace',
      path: '/spec/egress/0/to/0/namespaceSelector/matchLabels',
      value: { 'la-chan.vn/part': 'gateway' },
    },
    { op: 'replace', path: '/spec/egress/0/ports/0/port', value: 8080 },
  ];
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace: `la-chan-${id}`,
    resources: [to(`overlays/${id}`)],
    components: [to('database')],
    patches: [{ target: { kind: 'NetworkPolicy', name: 'identity' }, patch: JSON.stringify(identity) }],
  };
  writeFileSync(join(at, 'kustomization.yaml'), JSON.stringify(kustomization));
  return at;
}
