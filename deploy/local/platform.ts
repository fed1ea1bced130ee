import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Agencies, type Agency, loadAgencies } from './agencies';
import { addressesFor, type Broker, brokersOf, directly, type Through } from './brokers';
import { authorization, provisionLoop } from './bus';
import { Home, writePrivate } from './home';
import { type Identity, writeIdentity } from './identity-file';
import { type Kept, keepRunning } from './keep-running';
import { ensureKeys, type Keys } from './keys';
import { officersOf } from './officers';
import type { ToMigrate } from './migrate-all';
import { Progress } from './progress';
import { projectFolder } from './project';
import { scorecardLines } from './scorecard';
import { addressOf, answers, isBuilt, lastWords, mainOf, runNode } from './services';
import {
  databaseName,
  databaseVariable,
  type DatabaseRole,
  type DatabaseUrls,
  ensureDatabase,
  ensureGivenDatabase,
  HOST,
  isFree,
  portTaken,
  type Postgres,
  startNats,
  startPostgres,
  Trouble,
} from './servers';
import { agenciesTable, officersTable, type Standing } from './summary';

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
  /** For a test that stands between the processes. */
  through?: Through;
}

export const POSTGRES = 'PostgreSQL';
const READY_WITHIN_MS = 120_000;

/** The whole platform as processes of this machine, each started again when it ends unasked. */
export class Platform {
  private readonly project = projectFolder();
  private readonly progress = new Progress();
  private readonly home: Home;
  private readonly city: Agencies;
  readonly agencies: readonly Agency[];
  /** What runs, by its name. */
  readonly running = new Map<string, Kept>();
  /** The superuser's way into PostgreSQL; none where each agency was given a database. */
  adminUrl = '';
  /** Where the servers of the bus take clients. */
  busUrl = '';
  private readonly stopping = new AbortController();
  /** Undone from the last to the first; those of one step together. */
  private readonly started: (() => Promise<unknown>)[] = [];

  constructor(private readonly options: LaunchOptions) {
    this.home = new Home(options.home, this.project);
    this.city = loadAgencies(process.env['AGENCIES_FILE'], options.portBase);
    this.agencies = this.city.agencies;
  }

  async start(): Promise<void> {
    const { progress } = this;
    if (this.options.fresh) await progress.step('Xoá dữ liệu cũ / Begin anew', () => this.home.clear());
    await this.checkPorts();
    this.turnLogs();
    const keys = await progress.step('Khoá và danh bạ / Keys and directory', () =>
      ensureKeys(this.home.keys, this.agencies),
    );
    const databases = await this.databases();
    const [bus, identity] = await Promise.all([
      this.bus(keys),
      this.identity(),
      progress.step('Lược đồ dữ liệu / Migrations', () => this.migrate(databases)),
    ]);
    const standing = await this.services(keys, databases, bus, identity);
    this.summarise(standing, identity);
    for (const line of await scorecardLines(this.agencies, identity)) progress.line(line);
    progress.line(
      `\nSẵn sàng sau ${progress.total}. Ctrl-C để dừng. / Ready after ${progress.total}. Ctrl-C stops it.`,
    );
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
    return this.agencies.some(({ id }) => !process.env[databaseVariable(id)]);
  }

  private async databases(): Promise<Map<string, DatabaseUrls>> {
    const { postgres: port } = this.city.ports;
    if (this.needsPostgres()) {
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
    return this.progress.step('Cơ sở dữ liệu và vai trò / Databases and roles', async () => {
      const ensure = async ({ id }: Agency): Promise<[string, DatabaseUrls]> => {
        const given = process.env[databaseVariable(id)];
        const passwordOf = (role: DatabaseRole): string => this.home.password(`${id} ${role}`);
        const passwords = { owner: passwordOf('owner'), runtime: passwordOf('runtime'), relay: passwordOf('relay') };
        return [
          id,
          given
            ? await ensureGivenDatabase(given, passwords)
            : await ensureDatabase(this.adminUrl, databaseName(id), passwords),
        ];
      };
      return new Map(await Promise.all(this.agencies.map(ensure)));
    });
  }

  private async migrate(databases: ReadonlyMap<string, DatabaseUrls>): Promise<void> {
    const built = this.agencies.filter((agency) => isBuilt(this.project, agency));
    const toMigrate = built.map(({ id, app }): ToMigrate => ({ app, ownerUrl: databases.get(id)?.owner ?? '' }));
    const log = this.home.log('migrate');
    const running = await runNode(this.script('migrate-all'), [], log, { DATABASES: JSON.stringify(toMigrate) });
    const { code } = await running.exited;
    if (code !== 0)
      throw new Trouble(
        `Không nâng cấp được cơ sở dữ liệu: ${lastWords(log)} (xem ${log})`,
        `Could not migrate the databases: ${lastWords(log)} (see ${log})`,
      );
  }

  /** Tells where an agency reaches the bus. */
  private async bus(keys: Keys): Promise<(agency: string) => Promise<string>> {
    const given = process.env['NATS_URL'];
    const conf = authorization(this.agencies, keys);
    const usersFile = join(this.home.nats, 'users.conf');
    writePrivate(usersFile, conf);
    const { brokers: servers = 1, through = directly } = this.options;
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
      const loop = await provisionLoop(this.busUrl, this.agencies, keys, {
        usersFile,
        replicas: servers,
        onFailure: note,
      });
      this.started.push(() => loop.stop());
    });
    return async (agency) => given ?? (await addressesFor(agency, brokers, through));
  }

  private async identity(): Promise<Identity> {
    const { identity: port } = this.city.ports;
    const issuer = addressOf(port);
    const pages = this.agencies.filter(({ app }) => app === 'reporting');
    const identity = await writeIdentity(
      this.home.folder,
      { issuer, port, pages: pages.map((page) => addressOf(page.port)) },
      officersOf(this.agencies).map(({ id }) => id),
    );
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

  private async services(
    keys: Keys,
    databases: ReadonlyMap<string, DatabaseUrls>,
    bus: (agency: string) => Promise<string>,
    { issuer }: Identity,
  ): Promise<Map<string, Standing>> {
    const stops: (() => Promise<void>)[] = [];
    this.started.push(() => Promise.all(stops.map((stop) => stop())));
    const standing = new Map<string, Standing>();
    const startOne = async (agency: Agency): Promise<void> => {
      const { id, app, port, healthPort } = agency;
      const urls = databases.get(id);
      const held = keys.agencies.get(id);
      if (!urls || !held || !isBuilt(this.project, agency)) return void standing.set(id, 'not built');
      const env = {
        AGENCY: id,
        HOST,
        PORT: String(port),
        HEALTH_PORT: String(healthPort),
        DATABASE_URL: await this.lineTo(urls.runtime, id),
        DATABASE_RELAY_URL: await this.lineTo(urls.relay, id),
        NATS_URL: await bus(id),
        KEYS_FILE: held.file,
        DIRECTORY_FILE: keys.directoryFile,
        ROOT_KEY: keys.root,
        OIDC_ISSUER: issuer,
        ...this.options.env,
      };
      const since = Date.now();
      const start = () => runNode(mainOf(this.project, agency), [], this.home.log(id), env);
      const kept = await this.kept(id, start);
      stops.push(() => kept.stop());
      const ready = await answers(`${addressOf(healthPort)}/health/ready`, READY_WITHIN_MS, this.stopping.signal);
      standing.set(id, ready ? 'ready' : 'not ready');
      if (this.stopping.signal.aborted) return;
      if (ready) this.progress.done(`${id} (${app}) ${addressOf(port)}`, since);
      else this.progress.failed(`${id} (${app}): ${lastWords(this.home.log(id))} (${this.home.log(id)})`);
    };
    this.progress.waiting('Các cơ quan / Agencies');
    await Promise.all(this.agencies.map(startOne));
    return standing;
  }

  private summarise(standing: ReadonlyMap<string, Standing>, identity: Identity): void {
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
