import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '@la-chan/contracts';
import { participantsOf } from '@la-chan/messaging';
import { type Agencies, agenciesFile, type Agency, loadAgencies, validSince } from './agencies';
import { addressesFor, type Broker, brokersOf, directly, type Through } from './brokers';
import { authorization, type Provisioning, provisionLoop } from './bus';
import { databasesOf, isGiven, migrateDatabases } from './databases';
import { follow } from './following';
import { Home, writePrivate } from './home';
import { type Identity, writeIdentity } from './identity-file';
import { type Kept, keepRunning } from './keep-running';
import { ensureKeys, keyFiles, type Keys } from './keys';
import { officersOf } from './officers';
import { Progress } from './progress';
import { projectFolder } from './project';
import { RunningAgencies } from './running-agencies';
import { scorecardLines } from './scorecard';
import { addressOf, answers, lastWords, runNode } from './services';
import {
  type DatabaseUrls,
  HOST,
  isFree,
  portTaken,
  type Postgres,
  startNats,
  startPostgres,
  Trouble,
} from './servers';
import { agenciesTable, officersTable } from './summary';

export interface LaunchOptions {
  /** Where the platform keeps everything. */
  home: string;
  portBase?: number;
  /** Begin anew. */
  fresh?: boolean;
  /** Servers of the bus; each keeps every message. */
  brokers?: number;
  /** More of each agency's environment. */
  env?: Readonly<Record<string, string>>;
  /** As if every agency had been there from that day on. */
  validFrom?: Day;
  /** For a test that stands between the processes. */
  through?: Through;
}

export const POSTGRES = 'PostgreSQL';

/** The whole platform as processes of this machine, each started again when it ends unasked. */
export class Platform {
  private readonly project = projectFolder();
  readonly progress = new Progress();
  private readonly home: Home;
  private city: Agencies;
  private keys: Keys | undefined;
  private provisioning: Provisioning | undefined;
  private brokers: readonly string[] = [];
  private readonly databases = new Map<string, DatabaseUrls>();
  /** What runs, by its name. */
  readonly running = new Map<string, Kept>();
  /** The superuser's way into PostgreSQL; none where each agency was given a database. */
  adminUrl = '';
  /** Where the servers of the bus take clients. */
  busUrl = '';
  private up: { readonly agencies: RunningAgencies; readonly identity: Identity } | undefined;
  private readonly stopping = new AbortController();
  /** Undone from the last to the first; those of one step together. */
  private readonly started: (() => Promise<unknown>)[] = [];

  constructor(private readonly options: LaunchOptions) {
    this.home = new Home(options.home, this.project);
    this.city = this.load();
  }

  get agencies(): readonly Agency[] {
    return this.city.agencies;
  }

  private load(): Agencies {
    const city = loadAgencies(agenciesFile(), this.options.portBase);
    return { ...city, agencies: validSince(city.agencies, this.options.validFrom) };
  }

  async start(): Promise<void> {
    const { progress } = this;
    if (this.options.fresh) await progress.step('Xoá dữ liệu cũ / Begin anew', () => this.home.clear());
    await this.checkPorts();
    this.turnLogs();
    const keys = await progress.step('Khoá và danh bạ / Keys and directory', () => this.ensureKeys());
    await this.database();
    const [bus, identity] = await Promise.all([
      this.bus(keys),
      this.identity(),
      progress.step('Cơ sở dữ liệu, lược đồ / Databases, migrations', () => this.makeDatabases(this.agencies)),
    ]);
    const agencies = new RunningAgencies({
      home: this.home,
      progress,
      keep: (name, start) => this.kept(name, start),
      lineTo: (url, agency) => this.lineTo(url, agency),
      bus,
      issuer: identity.issuer,
      env: this.options.env ?? {},
      stopping: this.stopping.signal,
    });
    this.started.push(() => agencies.stopAll());
    progress.waiting('Các cơ quan / Agencies');
    await this.startAll(agencies, keys);
    this.up = { agencies, identity };
    const files = (): string[] => [agenciesFile(), keys.directoryFile, ...keyFiles(this.keys ?? keys)];
    const takeUp = (): Promise<void> => this.takeUp(agencies).catch((error: unknown) => this.notTakenUp(error));
    void follow(files, takeUp, this.stopping.signal);
  }

  /** Says where everything is, and the scorecard as it stands. */
  async announce(): Promise<void> {
    const { progress, up } = this;
    if (!up) throw new Error('the platform is not started');
    this.summarise(up.agencies, up.identity);
    for (const line of await scorecardLines(this.agencies, up.identity)) progress.line(line);
    progress.line(
      `\nSẵn sàng sau ${progress.total}. Ctrl-C để dừng. / Ready after ${progress.total}. Ctrl-C stops it.`,
    );
  }

  /** What has changed in the agencies file, in the directory and in the keys: who is new comes, who is gone goes. */
  private async takeUp(agencies: RunningAgencies): Promise<void> {
    this.city = this.load();
    const keys = this.ensureKeys();
    writePrivate(this.usersFile, authorization(keys));
    for (const pid of this.brokers.flatMap((name) => this.running.get(name)?.pid() ?? [])) process.kill(pid, 'SIGHUP');
    await this.provisioning?.again();
    const stale = agencies.ids.filter(
      (id) => !this.agencies.some((one) => one.id === id && agencies.runsFrom(one, keys)),
    );
    await Promise.all(stale.map((id) => agencies.stop(id)));
    const gone = stale.filter((id) => !this.agencies.some((one) => one.id === id));
    for (const id of gone) this.databases.delete(id);
    const fresh = this.agencies.filter(({ id }) => !this.databases.has(id));
    if (gone.length + fresh.length > 0) {
      await this.writeIdentity();
      await this.running.get('identity')?.again();
    }
    if (fresh.length > 0) await this.makeDatabases(fresh);
    await this.startAll(agencies, keys);
    for (const id of gone) this.progress.line(`– ${id}`);
  }

  private async startAll(agencies: RunningAgencies, keys: Keys): Promise<void> {
    const starting = this.agencies.filter(({ id }) => !agencies.ids.includes(id));
    await Promise.all(
      starting.flatMap((agency) => {
        const urls = this.databases.get(agency.id);
        return urls ? [agencies.start(agency, keys, urls)] : [];
      }),
    );
  }

  private async makeDatabases(agencies: readonly Agency[]): Promise<void> {
    const made = await databasesOf(agencies, this.adminUrl, this.home);
    await migrateDatabases(agencies, made, this.home);
    for (const [id, urls] of made) this.databases.set(id, urls);
  }

  /** Agencies drain first, then what they rest on. */
  async stop(quiet = false): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.stopping.abort();
    if (!quiet) this.progress.line('\nĐang dừng … / Stopping …');
    const since = Date.now();
    for (let undo = this.started.pop(); undo; undo = this.started.pop())
      await undo().catch((error: unknown) => this.note('stop', error));
    if (!quiet) this.progress.done('Đã dừng / Stopped', since);
  }

  private ensureKeys(): Keys {
    this.keys = ensureKeys(this.home.keys, this.agencies);
    return this.keys;
  }

  private get usersFile(): string {
    return join(this.home.nats, 'users.conf');
  }

  /** An agencies file with a mistake changes nothing. */
  private notTakenUp(error: unknown): void {
    this.note('agencies', error);
    this.progress.failed(error instanceof Trouble ? error.message : `${String(error)} (${this.home.log('launcher')})`);
  }

  private async checkPorts(): Promise<void> {
    const { ports } = this.city;
    const wanted: [number, string][] = [
      [ports.identity, 'identity'],
      ...(this.needsPostgres() ? [[ports.postgres, 'PostgreSQL'] as [number, string]] : []),
      ...(process.env['NATS_URL'] ? [] : [[ports.nats, 'NATS'] as [number, string]]),
      ...this.agencies.flatMap(({ id, port, healthPort }): [number, string][] => [
        [port, id],
        [healthPort, `${id}, health`],
      ]),
    ];
    for (const [port, by] of wanted) if (!(await this.becomesFree(port))) throw portTaken(port, by);
  }

  /** What a killed launcher left needs a moment to end. */
  private async becomesFree(port: number): Promise<boolean> {
    const { postgres, nats } = this.city.ports;
    if (port === postgres || port === nats) return true; // looked at when the server starts: an orphan of ours is ended there
    for (let tries = 0; tries < 30; tries += 1) {
      if (await isFree(port)) return true;
      if (tries === 3) this.progress.waiting(`Chờ cổng ${port} / Waiting for port ${port}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  private needsPostgres(): boolean {
    return !this.agencies.every(isGiven);
  }

  private async database(): Promise<void> {
    const { postgres: port } = this.city.ports;
    if (!this.needsPostgres()) return;
    const start = async (): Promise<Postgres> => {
      const postgres = await startPostgres({
        dataDir: this.home.postgres,
        port,
        password: this.home.password('postgres'),
        logFile: this.home.log('postgres'),
      });
      this.adminUrl = postgres.adminUrl;
      return postgres;
    };
    await this.progress.step(`PostgreSQL ${HOST}:${port}`, () => this.keep(POSTGRES, start));
  }

  /** Tells where an agency reaches the bus. */
  private async bus(keys: Keys): Promise<(agency: string) => Promise<string>> {
    const given = process.env['NATS_URL'];
    writePrivate(this.usersFile, authorization(keys));
    const { brokers: servers = 1, through = directly } = this.options;
    const conf = `include ${servers === 1 ? '' : '../'}users.conf`;
    const brokers = given ? [] : await brokersOf(servers, this.city.ports.nats, through);
    const tell = (vi: string, en: string): void => this.progress.line(`  ${vi} / ${en}`);
    const start = ({ name, ...broker }: Broker): Promise<void> => {
      const dir = servers === 1 ? this.home.nats : join(this.home.nats, name);
      const logFile = this.home.log(name.toLowerCase());
      const starting = () => startNats({ ...broker, dir, conf, logFile, cache: this.home.cache, tell });
      return this.progress.step(`${name} JetStream ${HOST}:${broker.port}`, () => this.keep(name, starting));
    };
    await Promise.all(brokers.map(start));
    this.busUrl = given ?? brokers.map(({ port }) => `nats://${HOST}:${port}`).join(',');
    await this.progress.step('Luồng và người đọc / Streams and consumers', async () => {
      const note = (error: unknown): void => this.note('provision', error);
      const loop = await provisionLoop(this.busUrl, keys, {
        participants: () => participantsOf((this.keys ?? keys).directory, new Date().toISOString()),
        usersFile: this.usersFile,
        replicas: servers,
        onFailure: note,
      });
      this.provisioning = loop;
      this.started.push(() => loop.stop());
    });
    this.brokers = brokers.map(({ name }) => name);
    return async (agency) => given ?? (await addressesFor(agency, brokers, through));
  }

  private writeIdentity(): Promise<Identity> {
    const { identity: port } = this.city.ports;
    const pages = this.agencies.filter(({ app }) => app === 'reporting');
    return writeIdentity(
      this.home.folder,
      { issuer: addressOf(port), port, pages: pages.map((page) => addressOf(page.port)) },
      officersOf(this.agencies).map(({ id }) => id),
    );
  }

  private async identity(): Promise<Identity> {
    const identity = await this.writeIdentity();
    const { issuer } = identity;
    await this.progress.step(`Máy chủ đăng nhập / Sign-in ${issuer}`, async () => {
      const script = this.script('identity-provider');
      await this.keep('identity', () => runNode(script, [this.home.folder], this.home.log('identity'), {}, 'server'));
      const signsIn = await answers(`${issuer}/.well-known/openid-configuration`, 30_000, this.stopping.signal);
      if (!signsIn && !this.stopping.signal.aborted) {
        const said = lastWords(this.home.log('identity'));
        throw new Trouble(`Máy chủ đăng nhập không trả lời: ${said}`, `The sign-in server does not answer: ${said}`);
      }
    });
    return identity;
  }

  private summarise({ standing }: RunningAgencies, identity: Identity): void {
    const { progress } = this;
    progress.line(`\n${agenciesTable(this.agencies, standing)}`);
    progress.line(`\n${officersTable(officersOf(this.agencies), identity)}`);
    progress.line('\n  Token: npm run -s token -- ca-hn.truc-ban');
    progress.line(`  curl -u ca-hn.truc-ban:<client_secret> -d grant_type=client_credentials ${identity.issuer}/token`);
    for (const page of identity.pages) progress.line(`  Trang / Page: ${page}/`);
  }

  private async keep(name: string, start: Parameters<typeof keepRunning>[0]): Promise<void> {
    const kept = await this.kept(name, start);
    this.started.push(() => kept.stop());
  }

  private async kept(name: string, start: Parameters<typeof keepRunning>[0]): Promise<Kept> {
    const kept = await keepRunning(start, (why, pause) => this.ended(name, why, pause));
    this.running.set(name, kept);
    return kept;
  }

  private script(name: string): string {
    return join(this.project, 'dist', 'deploy', 'local', `${name}.js`);
  }

  /** The database's address as an agency reaches it. */
  private async lineTo(url: string, agency: string): Promise<string> {
    const made = new URL(url);
    const { through = directly } = this.options;
    made.port = String(await through(agency, POSTGRES, Number(made.port)));
    return made.href;
  }

  private ended(name: string, why: string, pauseMs: number): void {
    const pause = pauseMs / 1000;
    this.progress.failed(`${name} đã dừng (${why}), chạy lại sau ${pause} s / ended (${why}), again in ${pause} s`);
  }

  private note(what: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    appendFileSync(this.home.log('launcher'), `${new Date().toISOString()} ${what}: ${text}\n`);
  }

  /** Logs of earlier starts do not grow without limit. */
  private turnLogs(): void {
    const names = ['postgres', 'nats', 'identity', 'launcher', 'migrate', ...this.agencies.map(({ id }) => id)];
    for (const log of names.map((name) => this.home.log(name))) {
      mkdirSync(dirname(log), { recursive: true });
      if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`);
    }
  }
}
