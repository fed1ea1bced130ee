import { join } from 'node:path';
import type { Day } from '@la-chan/contracts';
import { type Agencies, agenciesFile, type Agency, loadAgencies, validSince } from './agencies';
import { directly, type Through } from './brokers';
import { BusServers } from './bus-servers';
import { databasesOf, isGiven, migrateDatabases } from './databases';
import { follow } from './following';
import { Home } from './home';
import { type Identity, writeIdentity } from './identity-file';
import { type Kept, keepRunning } from './keep-running';
import { ensureKeys, keyFiles, type Keys } from './keys';
import { note, turnLogs } from './logs';
import { officersOf } from './officers';
import { Progress } from './progress';
import { projectFolder } from './project';
import { RunningAgencies } from './running-agencies';
import { scorecardLines } from './scorecard';
import { addressOf, answers, lastWords, runNode } from './services';
import { type DatabaseUrls, HOST, type Postgres, startPostgres, Trouble } from './servers';
import { agenciesTable, officersTable } from './summary';
import { assertFree } from './wanted-ports';

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
  /** False where the data are not to outlive a machine that fails. */
  durable?: boolean;
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
  private bus: BusServers | undefined;
  private readonly databases = new Map<string, DatabaseUrls>();
  /** What runs, by its name. */
  readonly running = new Map<string, Kept>();
  /** The superuser's way into PostgreSQL; none where each agency was given a database. */
  adminUrl = '';
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

  /** Where the servers of the bus take clients. */
  get busUrl(): string {
    return this.bus?.url ?? '';
  }

  private load(): Agencies {
    const city = loadAgencies(agenciesFile(), this.options.portBase);
    return { ...city, agencies: validSince(city.agencies, this.options.validFrom) };
  }

  async start(): Promise<void> {
    const { progress } = this;
    if (this.options.fresh) await progress.step('Xoá dữ liệu cũ / Begin anew', () => this.home.clear());
    await this.assertPortsFree();
    const names = ['postgres', 'nats', 'identity', 'launcher', 'migrate', ...this.agencies.map(({ id }) => id)];
    turnLogs(this.home, names);
    const keys = await progress.step('Khoá và danh bạ / Keys and directory', () => this.ensureKeys());
    await this.database();
    const [bus, identity] = await Promise.all([
      this.startBus(),
      this.identity(),
      progress.step('Cơ sở dữ liệu, lược đồ / Databases, migrations', () => this.makeDatabases(this.agencies)),
    ]);
    const agencies = new RunningAgencies({
      home: this.home,
      progress,
      keep: (name, start) => this.kept(name, start),
      lineTo: (url, agency) => this.lineTo(url, agency),
      bus: (agency) => bus.addressFor(agency),
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
    await this.bus?.admit(keys);
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

  /** An agencies file with a mistake changes nothing. */
  private notTakenUp(error: unknown): void {
    this.note('agencies', error);
    this.progress.failed(error instanceof Trouble ? error.message : `${String(error)} (${this.home.log('launcher')})`);
  }

  /** Those of the database and the bus are looked at when these start: an orphan of ours is ended there. */
  private async assertPortsFree(): Promise<void> {
    const wanted = [
      { port: this.city.ports.identity, by: 'identity' },
      ...this.agencies.flatMap(({ id, port, healthPort }) => [
        { port, by: id },
        { port: healthPort, by: `${id}, health` },
      ]),
    ];
    await assertFree(wanted, (port) => this.progress.waiting(`Chờ cổng ${port} / Waiting for port ${port}`));
  }

  private needsPostgres(): boolean {
    return !this.agencies.every(isGiven);
  }

  private async database(): Promise<void> {
    const { postgres: port } = this.city.ports;
    if (!this.needsPostgres()) return;
    const { durable = true } = this.options;
    const start = async (): Promise<Postgres> => {
      const postgres = await startPostgres({
        durable,
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

  private async startBus(): Promise<BusServers> {
    const { brokers: servers = 1, through = directly } = this.options;
    this.bus = new BusServers({
      home: this.home,
      progress: this.progress,
      port: this.city.ports.nats,
      servers,
      through,
      keep: (name, start) => this.kept(name, start),
      note: (error) => this.note('provision', error),
    });
    const { bus } = this;
    this.started.push(() => bus.stop());
    await bus.start(() => this.keys ?? this.ensureKeys());
    return bus;
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
    note(this.home, what, error);
  }
}
