import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepare, project } from '../../local/setup.mjs';
import { apply, at, built, isReady, json, kubectl, podsOf, restartsOf, served, until, values } from './cluster.mjs';
import { kustomizationOf, surroundings, TRIAL } from './city.mjs';
import { trial, trialPod } from './trial.mjs';

// node deploy/kubernetes/try/try.mjs --context <kubectl context> [--image la-chan] [--next la-chan:next] [--postgres la-chan-postgres] [--keep]
// Puts the broker, a duty desk and the scorecard with a database each on a cluster, breaks what can break there, upgrades
// under load to the next release, and says what it saw; ends with 1 when anything is not as deploy/README.md promises. Needs
// openssl, and a cluster whose nodes have the images. It takes the namespaces la-chan-*, and removes them unless --keep.

const AGENCIES = ['ca-hn', 'bcd-138'];
const NEWCOMER = 'pc02';
const began = performance.now();
const faults = [];

const say = (line) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
function verdict(what, holds, seen = '') {
  if (!holds) faults.push(what);
  say(`${holds ? '✔' : '✖'} ${what}${seen === '' ? '' : `: ${seen}`}`);
}

const sql = (agency, statement) =>
  kubectl([
    '-n',
    at(agency),
    'exec',
    'database-0',
    '-c',
    'postgres',
    '--',
    'sh',
    '-c',
    `PGPASSWORD=$(cat /etc/la-chan/server/superuser) psql -h 127.0.0.1 -U postgres -d lachan_${agency.replaceAll('-', '_')} -Atc "${statement}"`,
  ]).trim();

const received = () =>
  sql(
    'ca-hn',
    "SELECT count(DISTINCT file_id) || ' ' || count(*) FROM journal WHERE audience = 'facts' AND type = 'intake.report-received'",
  )
    .split(' ')
    .map(Number);
const sealed = () => sql('ca-hn', "SELECT coalesce(sum(sequence), 0) FROM channel_head WHERE channel = 'facts'");
const applied = () =>
  sql('bcd-138', "SELECT coalesce(sum(contiguous), 0) FROM position WHERE source = 'ca-hn' AND channel = 'facts'");
const waiting = () => sql('ca-hn', 'SELECT count(*) FROM unsealed');

/** Officers receive reports while `work` is done; then each is in the journal once, and on the scorecard. */
async function underLoad(what, work, mayRepeat) {
  const [before] = received();
  trial(`/begin?at=http://agency.${at('ca-hn')}&desks=4`);
  await sleep(3000);
  await work();
  await sleep(3000);
  const { acknowledged, failures, slowest } = trial('/end');
  const kinds = [...new Set(failures)].map((kind) => `${kind} × ${failures.filter((one) => one === kind).length}`);
  const seen = `${acknowledged.length} reports, slowest ${slowest} ms${failures.length > 0 ? `, said again: ${kinds.join(', ')}` : ''}`;
  if (!mayRepeat) verdict(`${what}: no request fails`, failures.length === 0, seen);
  const [files, entries] = received();
  verdict(
    `${what}: every report that was acknowledged is in the journal, once`,
    files - before === acknowledged.length && files === entries,
    `${seen}; ${files - before} in the journal`,
  );
  const took = await until('the scorecard', () => waiting() === '0' && sealed() === applied(), 120);
  verdict(`${what}: the scorecard has applied each fact`, true, `${applied()} facts, after ${took.toFixed(0)} s`);
}

/** The pods of an agency that are ready, and how often their containers have been started again. */
const stateOf = (agency) => {
  const pods = podsOf(at(agency));
  return {
    ready: pods.filter(isReady).length,
    all: pods.length,
    restarts: pods.reduce((sum, pod) => sum + restartsOf(pod), 0),
  };
};
const shown = ({ ready, all, restarts }) => `${ready} of ${all} ready, ${restarts} restarts`;

async function stand(folder) {
  const objects = await surroundings(project, folder, AGENCIES, readFileSync(join(folder, 'recipients.txt'), 'utf8'));
  apply(objects.filter(({ kind }) => kind === 'Namespace'));
  apply([...objects.filter(({ kind }) => kind !== 'Namespace'), ...trialPod()]);
  apply(built(join(project, 'deploy', 'kubernetes', 'bus')));
  for (const agency of AGENCIES) apply(built(kustomizationOf(project, folder, agency)));
  for (const [namespace, name, count] of [
    [TRIAL, 'trial', 0],
    ['la-chan-bus', 'bus', 3],
    ['la-chan-bus', 'provision', 1],
    ...AGENCIES.flatMap((agency) => [
      [at(agency), 'database', 1],
      [at(agency), 'agency', 2],
    ]),
  ]) {
    if (count === 0) continue;
    await until(`${name} in ${namespace}`, () => podsOf(namespace, name).filter(isReady).length >= count);
    const pods = podsOf(namespace, name);
    const restarts = pods.reduce((sum, pod) => sum + restartsOf(pod), 0);
    verdict(
      `${namespace}: ${name} is ready by its own probes`,
      pods.every(isReady),
      `${pods.length} pods, ${restarts} restarts`,
    );
  }
}

/** What the nodes hold and run, which figures are of. */
function sayWhatRuns() {
  const images = json(['get', 'nodes']).items.flatMap(({ status }) => status.images);
  for (const wanted of new Set([values.image, values.next, values.postgres])) {
    const name = wanted.replace(/^.*\//, '').replace(/^[^:]*$/, '$&:latest');
    const found = images.find(({ names }) => names.some((one) => one.endsWith(`/${name}`)));
    say(`${wanted}: ${found ? `${(found.sizeBytes / 1e6).toFixed(0)} MB on the node` : 'of unknown size'}`);
  }
  const run = (name, container, ...command) =>
    kubectl(['-n', at('ca-hn'), 'exec', name, '-c', container, '--', ...command]).trim();
  say(`Node ${run('deployment/agency', 'agency', 'node', '--version')}`);
  say(run('statefulset/database', 'postgres', 'postgres', '--version'));
}

/** As a release is brought: the Job of the last one is deleted, and all is applied with the next image. */
async function upgrade(folder) {
  kubectl(['-n', at('ca-hn'), 'delete', 'job', 'migrate', '--ignore-not-found']);
  apply(built(kustomizationOf(project, folder, 'ca-hn'), values.next));
  kubectl(['-n', at('ca-hn'), 'rollout', 'status', 'deployment/agency', '--timeout', '300s']);
  const { status } = json(['-n', at('ca-hn'), 'get', 'job', 'migrate']);
  const images = new Set(podsOf(at('ca-hn')).flatMap(({ spec }) => spec.containers.map(({ image }) => image)));
  verdict(
    'the next release runs, and its Job has migrated the database',
    status.succeeded === 1 && [...images].every((image) => image === values.next),
    `${[...images].join(', ')}; migrated ${status.succeeded ?? 0} times, failed ${status.failed ?? 0}`,
  );
  await sleep(10_000);
}

/** Asks for a pod as whoever drains its node does; false when the disruption budget forbids it now. */
function evicted(pod) {
  const eviction = {
    apiVersion: served('policy/v1'),
    kind: 'Eviction',
    metadata: { name: pod, namespace: at('ca-hn') },
  };
  const path = `/api/v1/namespaces/${at('ca-hn')}/pods/${pod}/eviction`;
  try {
    kubectl(['create', '--raw', path, '-f', '-'], JSON.stringify(eviction));
    return true;
  } catch (error) {
    if (/disruption budget/.test(error.stderr)) return false;
    throw error;
  }
}

/** Each pod in turn, as when node after node is drained. */
async function drain() {
  const [first, second] = podsOf(at('ca-hn')).map(({ metadata }) => metadata.name);
  const answers = [evicted(first), evicted(second)];
  verdict('the disruption budget lets one pod go, and not the other', answers[0] && !answers[1], answers.join(', '));
  await until('two are ready', () => stateOf('ca-hn').ready === 2);
  await until('the other may go', () => evicted(second));
  await until('two are ready', () => stateOf('ca-hn').ready === 2);
}

/** Without its database an agency is not ready, and is not started again for it; nobody else notices. */
async function withoutDatabase() {
  const before = stateOf('ca-hn');
  kubectl(['-n', at('ca-hn'), 'scale', 'statefulset', 'database', '--replicas', '0']);
  await until('the database is gone', () => podsOf(at('ca-hn'), 'database').length === 0);
  const took = await until('not ready', () => stateOf('ca-hn').ready === 0, 120);
  await sleep(40_000); // longer than liveness takes to fail
  const [desk, other] = [stateOf('ca-hn'), stateOf('bcd-138')];
  verdict(
    'without its database an agency is not ready, and alive',
    desk.ready === 0 && desk.restarts === before.restarts,
    `${shown(desk)}, red after ${took.toFixed(0)} s`,
  );
  verdict('the other agency is ready all the while', other.ready === other.all, shown(other));
  kubectl(['-n', at('ca-hn'), 'scale', 'statefulset', 'database', '--replicas', '1']);
  const back = await until('ready again', () => stateOf('ca-hn').ready === 2);
  verdict('with its database it is ready again by itself', true, `after ${back.toFixed(0)} s`);
}

/** As the manual has it: the server is brought back from its archive by a Job, and the agency works on. */
async function restoredFromArchive(folder) {
  const wasReceived = received().join();
  kubectl(['-n', at('ca-hn'), 'scale', 'statefulset', 'database', '--replicas', '0']);
  await until(
    'the database is gone',
    () => json(['-n', at('ca-hn'), 'get', 'pods', '-l', 'app.kubernetes.io/name=database']).items.length === 0,
  );
  kubectl(['-n', at('ca-hn'), 'create', 'secret', 'generic', 'restore', '--from-file', join(folder, 'identity.txt')]);
  const restore = built(join(project, 'deploy', 'kubernetes', 'restore'));
  apply(restore.map((one) => ({ ...one, metadata: { ...one.metadata, namespace: at('ca-hn') } })));
  const took = await until(
    'the Job has restored it',
    () => json(['-n', at('ca-hn'), 'get', 'job', 'restore']).status.succeeded === 1,
  );
  kubectl(['-n', at('ca-hn'), 'delete', 'job/restore', 'secret/restore']);
  kubectl(['-n', at('ca-hn'), 'scale', 'statefulset', 'database', '--replicas', '1']);
  const back = await until('ready again', () => stateOf('ca-hn').ready === 2);
  verdict(
    'a database is restored from its archive',
    received().join() === wasReceived,
    `${wasReceived} reports and entries; the Job took ${took.toFixed(0)} s, ready ${back.toFixed(0)} s later`,
  );
}

/** Without the broker every agency goes on working. */
async function withoutBroker() {
  kubectl(['-n', 'la-chan-bus', 'scale', 'statefulset', 'bus', '--replicas', '0']);
  await until('the broker is gone', () => podsOf('la-chan-bus', 'bus').length === 0);
  await sleep(15_000);
  for (const agency of AGENCIES)
    verdict(`without the broker ${agency} is ready`, stateOf(agency).ready === 2, shown(stateOf(agency)));
  kubectl(['-n', 'la-chan-bus', 'scale', 'statefulset', 'bus', '--replicas', '3']);
  await until('the broker is back', () => podsOf('la-chan-bus', 'bus').filter(isReady).length === 3);
}

/** A process that answers nobody any more, while it runs, is started again: alone. */
async function withStuckProcess() {
  const [stuck] = podsOf(at('ca-hn')).map(({ metadata }) => metadata.name);
  const spin = `process.kill(1, 'SIGUSR1'); setTimeout(async () => { const [{ webSocketDebuggerUrl: url }] = await (await fetch('http://127.0.0.1:9229/json')).json(); const socket = require('node:net').connect(9229, '127.0.0.1'); const text = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'for(;;);' } }); socket.write('GET ' + new URL(url).pathname + ' HTTP/1.1\\r\\nHost: localhost\\r\\nUpgrade: websocket\\r\\nConnection: Upgrade\\r\\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\\r\\nSec-WebSocket-Version: 13\\r\\n\\r\\n'); socket.once('data', () => { socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)])); setTimeout(() => process.exit(0), 500); }); }, 1000);`;
  kubectl(['-n', at('ca-hn'), 'exec', stuck, '-c', 'agency', '--', 'node', '-e', spin]);
  const state = () => podsOf(at('ca-hn')).find(({ metadata }) => metadata.name === stuck);
  const took = await until('started again', () => restartsOf(state()) > 0, 120);
  const others = podsOf(at('ca-hn')).filter(({ metadata }) => metadata.name !== stuck);
  verdict(
    'a process that hangs is started again, and no other',
    others.every((pod) => restartsOf(pod) === 0),
    `${stuck} after ${took.toFixed(0)} s`,
  );
  await until('ready again', () => stateOf('ca-hn').ready === 2);
}

/** The broker and the others learn of an agency by the directory alone: nothing is started again for it. */
async function joins(folder) {
  const all = await surroundings(
    project,
    folder,
    [...AGENCIES, NEWCOMER],
    readFileSync(join(folder, 'recipients.txt'), 'utf8'),
  );
  const isNew = ({ metadata }) =>
    metadata.name === 'city' || [metadata.name, metadata.namespace].includes(at(NEWCOMER));
  apply(all.filter(isNew).filter(({ kind }) => kind === 'Namespace'));
  apply(all.filter(isNew).filter(({ kind }) => kind !== 'Namespace'));
  apply(built(kustomizationOf(project, folder, NEWCOMER)));
  await until(`${NEWCOMER} is ready`, () => stateOf(NEWCOMER).ready === 2);
  const [pod] = podsOf(at(NEWCOMER)).map(({ metadata }) => metadata.name);
  const health = () =>
    kubectl([
      '-n',
      at(NEWCOMER),
      'exec',
      pod,
      '-c',
      'agency',
      '--',
      'node',
      '-e',
      `fetch('http://127.0.0.1:8081/health/ready').then(async (a) => console.log(await a.text()))`,
    ]);
  const took = await until(`${NEWCOMER} is on the bus`, () => !health().includes('bus: not connected'));
  const restarts = podsOf('la-chan-bus', 'bus').reduce((sum, one) => sum + restartsOf(one), 0);
  verdict(
    'an agency joins, and the broker is not started again',
    restarts === 0,
    `on the bus ${took.toFixed(0)} s after it was ready`,
  );
}

async function attempts(folder) {
  await underLoad('a rolling upgrade', () => upgrade(folder));
  await underLoad('pods that are drained', drain);
  await underLoad(
    'a pod that is killed',
    async () => {
      kubectl([
        '-n',
        at('ca-hn'),
        'delete',
        'pod',
        podsOf(at('ca-hn'))[0].metadata.name,
        '--grace-period',
        '0',
        '--force',
      ]);
      await until('two are ready', () => stateOf('ca-hn').ready === 2);
    },
    true,
  );
  await underLoad('a broker that is killed', async () => {
    kubectl(['-n', 'la-chan-bus', 'delete', 'pod', 'bus-0', '--grace-period', '0', '--force']);
    await until('three are ready', () => podsOf('la-chan-bus', 'bus').filter(isReady).length === 3);
  });
  await underLoad('the broker is upgraded', async () => {
    kubectl(['-n', 'la-chan-bus', 'rollout', 'restart', 'statefulset/bus']);
    kubectl(['-n', 'la-chan-bus', 'rollout', 'status', 'statefulset/bus', '--timeout', '600s']);
  });
  await joins(folder);
  await withoutBroker();
  await withoutDatabase();
  await restoredFromArchive(folder);
  await withStuckProcess();
}

await prepare();
const folder = mkdtempSync(join(tmpdir(), 'la-chan-trial-'));
try {
  const { stderr } = spawnSync('age-keygen', ['-o', join(folder, 'identity.txt')], { encoding: 'utf8' });
  writeFileSync(join(folder, 'recipients.txt'), stderr.replace('Public key: ', ''));
  say(`Kubernetes ${json(['version']).serverVersion.gitVersion}`);
  await stand(folder);
  sayWhatRuns();
  await attempts(folder);
} catch (error) {
  faults.push(error.message);
  say(`✖ ${error.stderr?.toString() || error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (!values.keep)
    kubectl([
      'delete',
      'namespace',
      'la-chan-bus',
      TRIAL,
      ...[...AGENCIES, NEWCOMER].map(at),
      '--ignore-not-found',
      '--wait=false',
    ]);
}
say(faults.length === 0 ? '✔ all as promised' : `✖ ${faults.length} not as promised`);
process.exitCode = faults.length === 0 ? 0 : 1;
