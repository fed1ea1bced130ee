import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AgencyId, AppName, Day, Moment } from '@la-chan/contracts';
import { busKeyOf, connectProvisioner, newBusSeed, provision, signEntry } from '@la-chan/messaging';
import type { DirectoryEntry, SignedEntry } from '@la-chan/messaging';
import { configFrom, createService, migrate, migrationsOf, type Service, SimulatedTime } from '@la-chan/platform';
import type { Type } from '@nestjs/common';
import type { JetStreamManager } from 'nats';
import { type Agency, loadAgencies, validSince } from '../../../deploy/local/agencies';
import { authorization } from '../../../deploy/local/bus';
import { ensureKeys, type Keys } from '../../../deploy/local/keys';
import { projectFolder } from '../../../deploy/local/project';
import { HOST } from '../../../deploy/local/servers';
import { type AgencyProcess, agencyProcess } from './agency-process';
import { type Client, clientOf } from './client';
import { onClose } from './closing';
import { type TestDatabase, testDatabase } from './databases';
import { temporaryFolder } from './folders';
import { AUDIENCE, type Issuer, type OfficerLike, testIssuer } from './issuer';
import { type TestNats, testNats } from './nats';

export interface CityOptions {
  /** Simulated time from here on; without it the system's. */
  readonly at?: Moment;
  /** As if every agency of the file had been there from that day on. */
  readonly validFrom?: Day;
  /** Agencies beside those of the agencies file. */
  readonly more?: readonly Agency[];
  /** Apps of the test's own in place of the platform's. */
  readonly modules?: Readonly<Partial<Record<AppName, Type>>>;
  /** More of the environment of each service. */
  readonly env?: Readonly<Record<string, string>>;
}

/** An agency of a test: its service runs in this process. */
export interface TestAgency {
  readonly id: AgencyId;
  readonly app: AppName;
  readonly database: TestDatabase;
  /** Its next start is on this backup (`backupOf`). */
  restore(backup: TestDatabase): void;
  /** The running service; throws while it is stopped. */
  service(): Service;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Starts it as a process of its own, beside the service of this process unless that is stopped. */
  launch(): Promise<AgencyProcess>;
}

export interface TestCity {
  readonly nats: TestNats;
  readonly issuer: Issuer;
  readonly keys: Keys;
  /** Only in simulated time. */
  readonly clock: SimulatedTime;
  agency(id: AgencyId): TestAgency;
  /** The officer at the service of the officer's agency, or of another one. */
  as(officer: OfficerLike, at?: AgencyId): Promise<Client>;
  /** Changes the agency's entry of the directory; the root key signs it. */
  enter(agency: AgencyId, changes: Partial<DirectoryEntry>): void;
  /** Makes the broker's streams and consumers again. */
  provision(): Promise<void>;
  /** Does something at the broker that nobody of the platform may. */
  damage(work: (manager: JetStreamManager) => Promise<unknown>): Promise<void>;
}

/** Starts these agencies with databases, keys and a broker of their own; all is stopped when the test file has ended. */
export async function startAgencies(ids: readonly AgencyId[], options: CityOptions = {}): Promise<TestCity> {
  const folder = temporaryFolder();
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  const agencies = [...validSince(loadAgencies().agencies, options.validFrom), ...(options.more ?? [])];
  const keys = ensureKeys(folder, agencies);
  const saboteurSeed = newBusSeed();
  const saboteur = { nkey: busKeyOf(saboteurSeed), permissions: allowed(['>']) };
  const [nats, issuer] = await Promise.all([
    testNats(authorization(keys, keys.directory.entries(), [saboteur])),
    testIssuer(),
  ]);
  const provisionAll = async (): Promise<void> => {
    const connection = await connectProvisioner(nats.url, keys.provisioner.busSeed);
    await provision(connection, agencies).finally(() => connection.close());
  };
  await provisionAll();
  const clock = options.at === undefined ? undefined : new SimulatedTime(join(folder, 'clock'), options.at);

  const environment = {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.LACHAN_TEST_LOG ?? 'silent',
    HOST,
    PORT: '0',
    HEALTH_PORT: '0',
    DATABASE_POOL: '5',
    DATABASE_PATIENCE_MS: '20000', // as long as a busy machine needs
    NATS_URL: nats.url,
    DIRECTORY_FILE: keys.directoryFile,
    ROOT_KEY: keys.root,
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: AUDIENCE,
    ...(clock && { CLOCK_FILE: clock.file }),
    ...options.env,
  };
  // All apps before the first service runs: loading one takes the thread for seconds on a busy machine, and a service that
  // hears nothing of its database meanwhile gives its waiting work up.
  const loaded: { agency: Agency; module: Type }[] = [];
  for (const id of ids) {
    const agency = one(id, agencies);
    loaded.push({ agency, module: options.modules?.[agency.app] ?? (await moduleOf(agency.app)) });
  }
  const started = new Map<AgencyId, TestAgency>();
  for (const { agency, module } of loaded) started.set(agency.id, await startAgency(agency, module, keys, environment));

  const agency = (id: AgencyId): TestAgency => one(id, [...started.values()]);
  return {
    nats,
    issuer,
    keys,
    get clock() {
      if (!clock) throw new Error('the test runs in real time: start it with { at }');
      return clock;
    },
    agency,
    enter: (id, changes) => {
      const root = readFileSync(join(dirname(keys.directoryFile), 'root'), 'utf8');
      const entries = JSON.parse(readFileSync(keys.directoryFile, 'utf8')) as SignedEntry[];
      const changed = entries.map(({ signature, ...entry }) =>
        entry.agency === id ? signEntry({ ...entry, ...changes }, root) : { ...entry, signature },
      );
      writeFileSync(keys.directoryFile, JSON.stringify(changed));
    },
    provision: provisionAll,
    damage: async (work) => {
      const connection = await connectProvisioner(nats.url, saboteurSeed);
      await work(await connection.jetstreamManager({ checkAPI: false })).finally(() => connection.close());
    },
    as: async (officer, at = agencyOf(officer)) => clientOf(agency(at).service().url, await issuer.tokenFor(officer)),
  };
}

async function startAgency(
  { id, app }: Agency,
  AppModule: Type,
  keys: Keys,
  environment: Readonly<Record<string, string>>,
): Promise<TestAgency> {
  // A template holds the migrations of one module: a test's own app never gets the database of the platform's.
  const template = `${app.replaceAll('-', '_')}_${AppModule.name.toLowerCase()}`;
  let database = await testDatabase(template, async ({ owner }) => {
    await migrate(owner, migrationsOf(AppModule));
  });
  const env = () => ({
    ...environment,
    AGENCY: id,
    DATABASE_URL: database.runtime,
    DATABASE_RELAY_URL: database.relay,
    KEYS_FILE: keys.agencies.get(id)?.file ?? '',
  });
  let running: Service | undefined;
  const stop = async (): Promise<void> => {
    const ending = running;
    running = undefined;
    await ending?.close();
  };
  const start = async (): Promise<void> => {
    running ??= await createService(configFrom(env()), app, AppModule);
  };
  onClose(stop);
  await start();
  const service = (): Service => {
    if (!running) throw new Error(`${id} is stopped`);
    return running;
  };
  return {
    id,
    app,
    get database() {
      return database;
    },
    restore: (backup) => void (database = backup),
    service,
    stop,
    start,
    launch: () => agencyProcess(app, env()),
  };
}

const allowed = (allow: readonly string[]) => ({ publish: { allow }, subscribe: { allow } });

const moduleOf = async (app: AppName): Promise<Type> =>
  ((await import(join(projectFolder(), 'apps', app, 'src', 'app.module'))) as { AppModule: Type }).AppModule;

const agencyOf = (officer: OfficerLike): AgencyId =>
  typeof officer === 'string' ? (officer.split('.')[0] ?? '') : officer.agency;

function one<T extends { readonly id: AgencyId }>(id: AgencyId, among: readonly T[]): T {
  const found = among.find((agency) => agency.id === id);
  if (!found) throw new Error(`no agency ${id} here`);
  return found;
}
