import { join } from 'node:path';
import { participantsOf } from '@la-chan/messaging';
import { addressesFor, type Broker, brokersOf, type Through } from './brokers';
import { authorization, type Provisioning, provisionLoop } from './bus';
import { type Home, writePrivate } from './home';
import type { Kept, keepRunning } from './keep-running';
import type { Keys } from './keys';
import type { Progress } from './progress';
import { HOST, startNats } from './servers';

export interface BusSurroundings {
  readonly home: Home;
  readonly progress: Progress;
  /** Of the first server. */
  readonly port: number;
  /** How many; each keeps every message. */
  readonly servers: number;
  readonly through: Through;
  readonly keep: (name: string, start: Parameters<typeof keepRunning>[0]) => Promise<Kept>;
  readonly note: (error: unknown) => void;
}

/** The servers of the bus, whom they let in, and the streams and consumers on them; or only the latter, on a bus that was given. */
export class BusServers {
  private readonly given = process.env['NATS_URL'];
  private readonly running: Kept[] = [];
  private brokers: readonly Broker[] = [];
  private provisioning: Provisioning | undefined;

  constructor(private readonly around: BusSurroundings) {}

  /** Where the bus takes clients. */
  get url(): string {
    return this.given ?? this.brokers.map(({ port }) => `nats://${HOST}:${port}`).join(',');
  }

  addressFor(agency: string): Promise<string> {
    return this.given === undefined
      ? addressesFor(agency, this.brokers, this.around.through)
      : Promise.resolve(this.given);
  }

  /** `keys` tells them as they are by then. */
  async start(keys: () => Keys): Promise<void> {
    const { port, servers, through, progress, note } = this.around;
    writePrivate(this.usersFile, authorization(keys()));
    if (this.given === undefined) this.brokers = await brokersOf(servers, port, through);
    await Promise.all(this.brokers.map((broker) => this.startServer(broker)));
    await progress.step('Luồng và người đọc / Streams and consumers', async () => {
      this.provisioning = await provisionLoop(this.url, keys(), {
        participants: () => participantsOf(keys().directory, new Date().toISOString()),
        usersFile: this.usersFile,
        replicas: servers,
        onFailure: note,
      });
    });
  }

  /** Lets in who is in the directory now, and nobody else. */
  async admit(keys: Keys): Promise<void> {
    writePrivate(this.usersFile, authorization(keys));
    for (const pid of this.running.flatMap((server) => server.pid() ?? [])) process.kill(pid, 'SIGHUP');
    await this.provisioning?.again();
  }

  async stop(): Promise<void> {
    await this.provisioning?.stop();
    await Promise.all(this.running.map((server) => server.stop()));
  }

  private async startServer({ name, ...broker }: Broker): Promise<void> {
    const { home, progress, servers, keep } = this.around;
    const [dir, users] = servers === 1 ? [home.nats, 'users.conf'] : [join(home.nats, name), '../users.conf'];
    const tell = (vi: string, en: string): void => progress.line(`  ${vi} / ${en}`);
    const logFile = home.log(name.toLowerCase());
    const start = () => startNats({ ...broker, dir, conf: `include ${users}`, logFile, cache: home.cache, tell });
    await progress.step(`${name} JetStream ${HOST}:${broker.port}`, async () => {
      this.running.push(await keep(name, start));
    });
  }

  private get usersFile(): string {
    return join(this.around.home.nats, 'users.conf');
  }
}
