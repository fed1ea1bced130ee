import { readFileSync, statfsSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run doctor: how the platform on this machine stands, and what to do about each trouble; ends with 1 where something
// is red. It needs none of its parts to run: each is asked by itself, over its health port.

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const home = resolve(process.env.LACHAN_HOME || join(project, '.lachan'));
const HOST = '127.0.0.1';
const PATIENCE_MS = 4000;
const LITTLE_DISK_BYTES = 2 ** 30;

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const remedies = read(project, 'deploy', 'remedies.json');
const city = read(process.env.AGENCIES_FILE || join(project, 'deploy', 'agencies.json'));
const base = Number(process.env.LACHAN_PORT_BASE || baseOfTheLastStart() || city.ports.base);
const moved = (port) => port + base - city.ports.base;

function baseOfTheLastStart() {
  try {
    return read(home, 'identity.json').port - city.ports.identity + city.ports.base;
  } catch {
    return undefined; // it was never started, or not to its end
  }
}

/** What the server says first; an empty text where it waits to be spoken to, undefined where nobody is there. */
const greeting = (host, port) =>
  new Promise((answer) => {
    const socket = connect({ host, port });
    const end = (said) => {
      socket.destroy();
      answer(said);
    };
    socket.on('connect', () => setTimeout(() => end(''), 500));
    socket.on('data', (data) => end(data.toString()));
    socket.on('error', () => end(undefined));
    setTimeout(() => end(undefined), PATIENCE_MS).unref();
  });

async function ask(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  return { status: response.status, text: await response.text() };
}

async function servers() {
  const { postgres, nats, identity } = city.ports;
  const bus = new URL((process.env.NATS_URL || `nats://${HOST}:${moved(nats)}`).split(',')[0]);
  const [database, broker, issuer] = await Promise.all([
    greeting(HOST, moved(postgres)),
    greeting(bus.hostname, Number(bus.port || 4222)),
    ask(`http://${HOST}:${moved(identity)}/.well-known/openid-configuration`).catch(() => undefined),
  ]);
  const version = /"version":"([^"]+)"/.exec(broker ?? '')?.[1] ?? '';
  const own = !city.agencies.every(({ id }) => process.env[`DATABASE_URL_${id.toUpperCase().replaceAll('-', '_')}`]);
  return [
    ...(own ? [{ name: `PostgreSQL ${HOST}:${moved(postgres)}`, up: database !== undefined }] : []),
    { name: `NATS ${bus.host} ${version}`.trim(), up: broker !== undefined },
    { name: `identity ${HOST}:${moved(identity)}`, up: issuer?.status === 200 },
  ];
}

/** Sum, or greatest, of a metric's series. */
const valuesOf = (text, name) =>
  text.split('\n').flatMap((line) => (new RegExp(`^${name}[{ ]`).test(line) ? [Number(line.split(' ').at(-1))] : []));
const sum = (values) => values.reduce((total, value) => total + value, 0);

async function agency({ id, app, healthPort }) {
  const url = `http://${HOST}:${moved(healthPort)}`;
  const health = await ask(`${url}/health/ready`)
    .then(({ status, text }) => ({ code: status, ...JSON.parse(text) }))
    .catch(() => undefined);
  if (!health) return { id, app, red: [['down', '']], yellow: [], figures: [] };
  const { code, details = {}, degraded = [], status } = health;
  const metrics = await ask(`${url}/metrics`).then(
    ({ text }) => text,
    () => '',
  );
  const total = (name) => sum(valuesOf(metrics, name));
  const most = (name) => Math.round(Math.max(0, ...valuesOf(metrics, name)));
  const red = Object.entries(details).flatMap(([means, { status: found, message }]) =>
    found === 'down' ? [[means, message]] : [],
  );
  const yellow = degraded.map((said) => [said.split(': ')[0], said.slice(said.indexOf(': ') + 2)]);
  const overdue = total('lachan_exchanges_overdue');
  const ends = valuesOf(metrics, 'lachan_signing_key_valid_until_seconds')[0];
  return {
    id,
    app,
    version: /lachan_build_info\{version="([^"]+)"/.exec(metrics)?.[1],
    red: red.length > 0 || code === 200 ? red : [['down', status]],
    yellow: overdue > 0 ? [...yellow, ['overdue', String(overdue)]] : yellow,
    figures: [
      `gửi/sending ${total('lachan_relay_waiting_entries')} (${most('lachan_relay_lag_seconds')} s)`,
      `nhận/reading ${total('lachan_reader_waiting_messages')} (${most('lachan_reader_lag_seconds')} s)`,
      `treo/parked ${total('lachan_parked_letters')}`,
      `quá hạn/overdue ${overdue}`,
      `khoá/key ${ends ? new Date(ends * 1000).toISOString().slice(0, 10) : '∞'}`,
    ],
  };
}

function tell(sign, who, reason, found) {
  const { vi, en } = remedies[reason] ?? { vi: '', en: '' };
  console.log(`  ${sign} ${who}: ${reason}${found ? ` (${found})` : ''}`);
  console.log(`      → ${vi}\n        ${en}`);
}

const [{ version }, standing, agencies] = [
  read(project, 'package.json'),
  await servers(),
  await Promise.all(city.agencies.map(agency)),
];
console.log(`Lá Chắn ${version}, Node ${process.version}, ${home}\n`);
for (const { name, up } of standing) console.log(`${up ? '✔' : '✖'} ${name}`);
for (const { id, app, version: runs = '', red, yellow, figures } of agencies)
  console.log(`${red.length ? '✖' : yellow.length ? '!' : '✔'} ${[`${id} (${app})`, runs, ...figures].join('  ')}`);

const disk = statfsSync(project);
const free = disk.bavail * disk.bsize;
const versions = new Set(agencies.flatMap(({ version: runs }) => runs ?? []));
const red = [
  ...standing.filter(({ up }) => !up).map(({ name }) => [name, 'server', '']),
  ...agencies.flatMap(({ id, red }) => red.map((trouble) => [id, ...trouble])),
];
const yellow = [
  ...agencies.flatMap(({ id, yellow }) => yellow.map((trouble) => [id, ...trouble])),
  ...(free < LITTLE_DISK_BYTES ? [[project, 'disk', `${Math.round(free / 2 ** 20)} MiB`]] : []),
  ...(versions.size > 1 ? [['*', 'versions', [...versions].join(', ')]] : []),
];
console.log(`\nĐĩa trống / Disk free: ${(free / 2 ** 30).toFixed(1)} GiB`);
console.log(`${red.length} đỏ / red, ${yellow.length} cần xem / to look at`);
for (const trouble of red) tell('✖', ...trouble);
for (const trouble of yellow) tell('!', ...trouble);
if (red.length > 0) process.exitCode = 1;
