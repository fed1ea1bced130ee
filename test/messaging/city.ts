import type { AgencyId, AppName } from '@la-chan/contracts';
import {
  adminPermissions,
  busKeyOf,
  connectProvisioner,
  messagingMigrations,
  natsAuthorization,
  natsPermissions,
  newAgencyKeys,
  newBusSeed,
  newRootKey,
  provision,
  publicKeysOf,
  signEntry,
  subjectOf,
  type AgencyKeys,
  type Audience,
  type Envelope,
} from '@la-chan/messaging';
import { backupOf, onClose, testDatabase, testNats, testProcess } from '@la-chan/testing';
import type { TestDatabase, TestNats, TestProcess } from '@la-chan/testing';
import type { JetStreamManager } from 'nats';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Handling, type MomentName, type Service, type ServiceParts, startService } from './service';

export { noted, type Service, tally } from './service';

/** What differs from the usual where a service is started. */
export interface Start {
  /** Other keys than the agency's first. */
  readonly keys?: AgencyKeys;
  /** What its directory holds. */
  readonly entries?: readonly unknown[];
  /** Another way to the broker. */
  readonly servers?: string;
}

export interface City {
  readonly nats: TestNats;
  readonly root: { readonly privateKey: string; readonly publicKey: string };
  readonly entries: readonly unknown[];
  readonly adminSeed: string;
  keys(agency: AgencyId): AgencyKeys;
  database(agency: AgencyId): Promise<TestDatabase>;
  provision(): Promise<void>;
  /** Does something at the broker with the rights of who provisions it. */
  administer<T>(work: (manager: JetStreamManager) => Promise<T>): Promise<T>;
  /** Does something at the broker that nobody of the platform may. */
  damage<T>(work: (manager: JetStreamManager) => Promise<T>): Promise<T>;
  /** Starts a service; a second one of the same agency is its replica. */
  start(agency: AgencyId, handling?: Handling, start?: Start): Promise<Service>;
  /** Of an agency that is stopped: what its database is now. `restore` has it start from there. */
  backup(agency: AgencyId): Promise<TestDatabase>;
  restore(agency: AgencyId, backup: TestDatabase): void;
  /** Starts one in a process of its own, which is killed when that moment has come. */
  startKilledAt(moment: MomentName, agency: AgencyId): Promise<TestProcess>;
}

export interface CityOptions {
  readonly provisioned?: boolean;
  /** Superuser's address of a PostgreSQL other than the run's. */
  readonly postgres?: string;
  /** How much the broker's disk takes. */
  readonly storeBytes?: number;
}

const AGENCIES: Record<AgencyId, AppName> = { 'ca-hn': 'intake', pc02: 'investigation', 'bcd-138': 'reporting' };

export const newFile = (): string => uuid();

/** What an agency has sealed, in order. */
export async function envelopesOf(service: Service, channel: Audience = 'facts'): Promise<Envelope[]> {
  const rows = await service.sql<{ envelope: string }>(
    'SELECT envelope FROM sealed WHERE channel = $1 ORDER BY epoch, sequence',
    [channel],
  );
  return rows.map(({ envelope }) => JSON.parse(envelope) as Envelope);
}

/** Publishes anything on the subject on which the service's own messages of that channel go. */
export const publish = (service: Service, envelope: Envelope, id: string): Promise<void> =>
  service.bus.publish(subjectOf({ ...envelope, source: service.id }), id, JSON.stringify(envelope));

/** A broker with the agencies' rights, their keys and databases; `ca-hn` and `pc02` act, `bcd-138` counts. */
export async function newCity({ provisioned = true, postgres, storeBytes }: CityOptions = {}): Promise<City> {
  const root = newRootKey();
  const [adminSeed, saboteurSeed] = [newBusSeed(), newBusSeed()];
  const keys = new Map(Object.keys(AGENCIES).map((id) => [id, newAgencyKeys(id, `${id}.1`)]));
  const entries = [...keys].map(([id, own]) => signEntry(entryOf(id, own), root.privateKey));
  const users = [...keys].map(([id, { busSeed }]) => ({
    nkey: busKeyOf(busSeed),
    permissions: natsPermissions({ id, app: appOf(id) }),
  }));
  const nats = await testNats(
    natsAuthorization([
      ...users,
      { nkey: busKeyOf(adminSeed), permissions: adminPermissions() },
      { nkey: busKeyOf(saboteurSeed), permissions: { publish: { allow: ['>'] }, subscribe: { allow: ['>'] } } },
    ]),
    storeBytes === undefined ? {} : { storeBytes },
  );
  const databases = new Map<AgencyId, Promise<TestDatabase>>();
  const keysOf = (agency: AgencyId): AgencyKeys => keys.get(agency)!;
  const database = (agency: AgencyId): Promise<TestDatabase> => {
    const known = databases.get(agency) ?? testDatabase('messaging', migrate, postgres);
    databases.set(agency, known);
    return known;
  };
  const partsOf = async (agency: AgencyId, start: Start = {}): Promise<ServiceParts> => {
    const { runtime, relay } = await database(agency);
    const usual = { keys: keysOf(agency), entries, servers: nats.url };
    return { agency, app: appOf(agency), runtime, relay, root: root.publicKey, ...usual, ...start };
  };

  const managing = async <T>(seed: string, work: (manager: JetStreamManager) => Promise<T>): Promise<T> => {
    const connection = await connectProvisioner(nats.url, seed);
    return work(await connection.jetstreamManager({ checkAPI: false })).finally(() => connection.close());
  };

  const city: City = {
    nats,
    root,
    entries,
    adminSeed,
    keys: keysOf,
    database,
    provision: async () => {
      const connection = await connectProvisioner(nats.url, adminSeed);
      await provision(
        connection,
        Object.entries(AGENCIES).map(([id, app]) => ({ id, app })),
      );
      await connection.close();
    },
    administer: (work) => managing(adminSeed, work),
    damage: (work) => managing(saboteurSeed, work),
    start: async (agency, handling, start) => {
      const service = await startService(await partsOf(agency, start), handling);
      onClose(() => service.stop());
      return service;
    },
    backup: async (agency) => backupOf(await database(agency)),
    restore: (agency, backup) => void databases.set(agency, Promise.resolve(backup)),
    startKilledAt: async (moment, agency) =>
      testProcess('test/messaging/killed-at.process.ts', {
        SERVICE: JSON.stringify(await partsOf(agency)),
        MOMENT: moment,
      }),
  };
  if (provisioned) await city.provision();
  return city;
}

const appOf = (id: AgencyId): AppName => AGENCIES[id] ?? 'intake';

export const entryOf = (id: AgencyId, keys: AgencyKeys) => ({
  agency: id,
  app: appOf(id),
  name: { vi: id, en: id },
  units: ['*'],
  validFrom: '2024-05-02',
  ...publicKeysOf(keys),
});

async function migrate(urls: { owner: string }): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: urls.owner,
    migrations: messagingMigrations.filter(({ name }) => !name.startsWith('Exchange')),
  });
  await source.initialize();
  await source.runMigrations();
  await source.query(
    `CREATE TABLE tally (place bigint GENERATED ALWAYS AS IDENTITY, event uuid, source text, channel text, file uuid, sequence bigint, note text)`,
  );
  await source.query(
    `DO $$ BEGIN EXECUTE 'GRANT SELECT, INSERT, UPDATE ON tally TO ' || quote_ident(current_database() || '_runtime'); END $$`,
  );
  await source.destroy();
}
