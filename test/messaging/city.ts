import { LastingClient } from '../../libs/platform/src/database/data-source';
import { defineEvent, type AgencyId, type AppName } from '@la-chan/contracts';
import {
  adminPermissions,
  append,
  busKeyOf,
  connectProvisioner,
  Directory,
  JetStreamTransport,
  messagingMigrations,
  NatsBus,
  natsAuthorization,
  natsPermissions,
  newAgencyKeys,
  newBusSeed,
  newRootKey,
  On,
  OnEveryFact,
  PostgresRelayStore,
  provision,
  publicKeysOf,
  Relay,
  signEntry,
  signerOf,
  subjectOf,
  type AgencyKeys,
  type Alarm,
  type Audience,
  type Envelope,
  type EnvelopeOf,
} from '@la-chan/messaging';
import { onClose, testDatabase, testNats, type TestDatabase, type TestNats } from '@la-chan/testing';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';

// Servers start and stop within a story.
jest.setTimeout(60_000);

export const noted = defineEvent('messaging.noted', 1, z.object({ note: z.string() }));

export interface Handling {
  facts?: (facts: readonly Envelope[], tx: EntityManager) => Promise<void>;
  noted?: (envelope: EnvelopeOf<typeof noted>, tx: EntityManager) => Promise<void>;
  exchanges?: (envelope: Envelope, tx: EntityManager) => Promise<void>;
  /** What a later release knows besides. */
  later?: new () => object;
}

/** One running service of an agency, with a tally of what its handlers have applied. */
export interface Service {
  readonly id: AgencyId;
  readonly database: TestDatabase;
  readonly bus: NatsBus;
  readonly relay: Relay;
  readonly transport: JetStreamTransport;
  readonly alarms: Alarm[];
  transact<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>;
  /** Journals a note about a file and wakes the relay. */
  note(
    file: string,
    note: string,
    audience?: Audience,
    other?: { dataversion?: number; sealedKey?: string; fields?: object },
  ): Promise<void>;
  /** The notes that its handlers have applied, in order. */
  applied(source?: AgencyId): Promise<string[]>;
  sql<T>(query: string, parameters?: unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

export interface City {
  readonly nats: TestNats;
  readonly root: { readonly privateKey: string; readonly publicKey: string };
  readonly entries: unknown[];
  readonly adminSeed: string;
  keys(agency: AgencyId): AgencyKeys;
  provision(): Promise<void>;
  /** Starts a service; a second one of the same agency is its replica. */
  start(agency: AgencyId, handling?: Handling): Promise<Service>;
}

const AGENCIES: Record<AgencyId, AppName> = { 'ca-hn': 'intake', pc02: 'investigation', 'bcd-138': 'reporting' };

export const newFile = (): string => uuid();
const now = (): string => new Date().toISOString();

/** Keeps what it gets in the order in which it gets it. */
export async function tally(envelopes: readonly Envelope[], tx: EntityManager): Promise<void> {
  for (const { id, source, channel, subject, sequence, data } of envelopes)
    await tx.query('INSERT INTO tally (event, source, channel, file, sequence, note) VALUES ($1, $2, $3, $4, $5, $6)', [
      id,
      source,
      channel,
      subject,
      sequence,
      (data as { note?: string }).note,
    ]);
}

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
export async function newCity({ provisioned = true } = {}): Promise<City> {
  const root = newRootKey();
  const adminSeed = newBusSeed();
  const keys = new Map(Object.keys(AGENCIES).map((id) => [id, newAgencyKeys(id, `${id}.1`)]));
  const entries = [...keys].map(([id, own]) => signEntry(entryOf(id, own), root.privateKey));
  const users = [...keys].map(([id, { busSeed }]) => ({
    nkey: busKeyOf(busSeed),
    permissions: natsPermissions({ id, app: AGENCIES[id] ?? 'intake' }),
  }));
  const nats = await testNats(
    natsAuthorization([...users, { nkey: busKeyOf(adminSeed), permissions: adminPermissions() }]),
  );
  const databases = new Map<AgencyId, Promise<TestDatabase>>();
  const keysOf = (agency: AgencyId): AgencyKeys => keys.get(agency)!;

  const city: City = {
    nats,
    root,
    entries,
    adminSeed,
    keys: keysOf,
    provision: async () => {
      const connection = await connectProvisioner(nats.url, adminSeed);
      await provision(
        connection,
        Object.entries(AGENCIES).map(([id, app]) => ({ id, app })),
      );
      await connection.close();
    },
    start: async (agency, handling = {}) => {
      const database = databases.get(agency) ?? testDatabase('messaging', migrate);
      databases.set(agency, database);
      return startService(city, agency, await database, handling);
    },
  };
  if (provisioned) await city.provision();
  return city;
}

export const entryOf = (id: AgencyId, keys: AgencyKeys) => ({
  agency: id,
  app: AGENCIES[id] ?? 'intake',
  name: { vi: id, en: id },
  units: ['*'],
  validFrom: '2024-05-02',
  ...publicKeysOf(keys),
});

async function migrate(urls: { owner: string }): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: urls.owner, migrations: messagingMigrations.slice(0, 1) });
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

async function startService(city: City, id: AgencyId, database: TestDatabase, handling: Handling): Promise<Service> {
  const alarms: Alarm[] = [];
  const raise = (alarm: Alarm): void => void alarms.push(alarm);
  const extra = { Client: LastingClient };
  const runtime = await new DataSource({ type: 'postgres', url: database.runtime, poolSize: 5, extra }).initialize();
  const relaying = await new DataSource({ type: 'postgres', url: database.relay, poolSize: 2, extra }).initialize();
  const keys = city.keys(id);
  const signer = signerOf(keys);
  const bus = new NatsBus({ servers: city.nats.url, agency: id, seed: keys.busSeed, onFault: () => undefined });
  const relay = new Relay({ store: new PostgresRelayStore(relaying), bus, signer, now, raise });
  const transact: Service['transact'] = (work) => runtime.transaction(work);
  const transport = new JetStreamTransport({
    self: id,
    app: AGENCIES[id] ?? 'intake',
    bus,
    directory: new Directory(city.root.publicKey, city.entries),
    signer,
    transact,
    exchanges: handling.exchanges ?? ((envelope, tx) => tally([envelope], tx)),
    now,
    raise,
  });
  const nest = await NestFactory.createMicroservice(reactionsModule(handling), {
    strategy: transport,
    logger: ['error'],
  });
  await nest.listen();
  relay.start();

  let stopped = false;
  const versions = new Map<string, number>();
  const service: Service = {
    id,
    database,
    bus,
    relay,
    transport,
    alarms,
    transact,
    note: async (file, note, audience = 'facts', { dataversion = 1, sealedKey, fields } = {}) => {
      const version = (versions.get(`${audience} ${file}`) ?? 0) + 1;
      await transact((tx) =>
        append(tx, [
          {
            id: uuid(),
            procedure: 'note',
            fileId: file,
            fileVersion: version,
            audience,
            event: { ...noted(file, { note, ...fields }, now()), version: dataversion },
            officer: `${id}.officer`,
            recordedAt: now(),
            ...(sealedKey && { sealedKey }),
          },
        ]),
      );
      versions.set(`${audience} ${file}`, version);
      relay.wake();
    },
    applied: async (source) => {
      const rows: { note: string }[] = await runtime.query(
        'SELECT note FROM tally WHERE $1::text IS NULL OR source = $1 ORDER BY place',
        [source ?? null],
      );
      return rows.map(({ note }) => note);
    },
    sql: (query, parameters) => runtime.query(query, parameters),
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await relay.stop();
      await nest.close();
      await bus.close();
      await relaying.destroy();
      await runtime.destroy();
    },
  };
  onClose(() => service.stop());
  return service;
}

function reactionsModule(handling: Handling): new () => object {
  @Controller()
  class Reactions {
    @OnEveryFact()
    async facts(facts: readonly Envelope[], tx: EntityManager): Promise<void> {
      await (handling.facts ?? tally)(facts, tx);
    }

    @On(noted)
    async noted(envelope: EnvelopeOf<typeof noted>, tx: EntityManager): Promise<void> {
      if (envelope.channel === 'bulletins') await (handling.noted ?? ((one, at) => tally([one], at)))(envelope, tx);
    }
  }
  @Module({ controllers: [Reactions, ...(handling.later ? [handling.later] : [])] })
  class ReactionsModule {}
  return ReactionsModule;
}
