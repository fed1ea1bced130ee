import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { natsServer } from './nats-binary';
import { HOST, isFree } from './ports';
import { endOrphan, lastLines, ready, run, type Running } from './server';
import { diskFull, isDiskFull, portTaken, Trouble } from './trouble';

export interface NatsOptions {
  /** JetStream's store and the configuration file; made when it does not exist. */
  dir: string;
  port: number;
  /** More of nats.conf: the users and their permissions. */
  conf?: string;
  /** Of one server among several: its name, and how the others reach it and it them. */
  cluster?: { readonly name: string; readonly port: number; readonly routes: readonly string[] };
  logFile?: string;
  /** Folder for a nats-server that had to be unpacked. */
  cache?: string;
  tell?: (vi: string, en: string) => void;
}

export interface Nats extends Running {
  readonly url: string;
  readonly port: number;
}

/** Starts a nats-server with JetStream on disk and waits until it answers; throws a Trouble that says what to do. */
export async function startNats({
  dir,
  port,
  conf = '',
  cluster,
  logFile,
  cache = join(dir, 'cache'),
  tell,
}: NatsOptions): Promise<Nats> {
  const file = natsServer(cache, tell);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  await endOrphan('nats-server', dir, join(dir, 'nats.pid'));
  if (!(await isFree(port))) throw portTaken(port, 'NATS');
  const confFile = join(dir, 'nats.conf');
  writeFileSync(confFile, `${server(dir, port, cluster)}\n${conf}`, { mode: 0o600 });
  const log = logFile ?? join(dir, 'nats.log');
  const running = await run({
    file,
    args: ['-c', confFile],
    rank: 'server',
    logFile: log,
    stopSignal: 'SIGTERM',
    options: { cwd: dir },
  });
  if ((await ready(running, () => greeted(port), 20_000)) === 'ready')
    return { ...running, url: `nats://${HOST}:${port}`, port };

  await running.stop();
  const said = lastLines(log, 20);
  if (isDiskFull(said.join('\n'))) throw diskFull(dir);
  if (said.some((line) => line.includes('address already in use'))) throw portTaken(port, 'NATS');
  const line = said.filter((text) => /\[(FTL|ERR)\]|nats-server:/.test(text)).at(-1) ?? said.at(-1) ?? '';
  throw new Trouble(
    `nats-server không khởi động được: ${line} (xem ${log})`,
    `nats-server did not start: ${line} (see ${log})`,
  );
}

const server = (
  dir: string,
  port: number,
  cluster: NatsOptions['cluster'],
): string => `server_name: ${cluster?.name ?? 'la-chan'}
${cluster ? clustered(cluster) : ''}
host: ${JSON.stringify(HOST)}
port: ${port}
max_payload: 1MB
pid_file: ${JSON.stringify(join(dir, 'nats.pid'))}
jetstream { store_dir: ${JSON.stringify(join(dir, 'jetstream'))} }`;

/** Clients and peers keep to the addresses that they were given. */
const clustered = ({ port, routes }: NonNullable<NatsOptions['cluster']>): string =>
  `cluster ${JSON.stringify({ name: 'la-chan', host: HOST, port, no_advertise: true, routes })}`;

/** The server greets with INFO as soon as it takes clients. */
const greeted = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: HOST, port, timeout: 1000 });
    const end = (error?: Error): void => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.once('data', () => end());
    socket.once('error', end);
    socket.once('timeout', () => end(new Error('no greeting')));
  });
