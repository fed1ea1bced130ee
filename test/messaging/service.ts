import { type AgencyId, type AppName, defineEvent } from '@la-chan/contracts';
import {
  append,
  Directory,
  JetStreamTransport,
  NatsBus,
  On,
  OnEveryFact,
  PostgresRecoveryStore,
  PostgresRelayStore,
  Recovery,
  Relay,
  signerOf,
  Verifier,
  type AgencyKeys,
  type Alarm,
  type Audience,
  type Envelope,
  type EnvelopeOf,
  type Genuine,
} from '@la-chan/messaging';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { RelayTx } from '../../libs/messaging/src/relay';
import { connect, dataSource } from '../../libs/platform/src/database/data-source';

export const noted = defineEvent('messaging.noted', 1, z.object({ note: z.string() }));

export interface Handling {
  facts?: (facts: readonly Envelope[], tx: EntityManager) => Promise<void>;
  noted?: (envelope: EnvelopeOf<typeof noted>, tx: EntityManager) => Promise<void>;
  exchanges?: (envelope: Envelope, tx: EntityManager) => Promise<void>;
  /** What a later release knows besides. */
  later?: new () => object;
  restore?: (lost: readonly Genuine[]) => Promise<void>;
}

/** Moments at which a test may step in. */
export interface Moments {
  /** The broker has stored a batch, and the relay is about to mark it. */
  published?: () => void;
  /** A handler has done its work, and the transaction is about to be committed. */
  applied?: () => void;
  /** The work of a handler is committed, and its message is about to be acknowledged. */
  committed?: () => void;
}
export type MomentName = keyof Moments;

/** What a service is started with; it can be handed to another process. */
export interface ServiceParts {
  readonly agency: AgencyId;
  readonly app: AppName;
  readonly keys: AgencyKeys;
  readonly servers: string;
  readonly runtime: string;
  readonly relay: string;
  readonly root: string;
  readonly entries: readonly unknown[];
}

/** One running service of an agency, with a tally of what its handlers have applied. */
export interface Service {
  readonly id: AgencyId;
  readonly bus: NatsBus;
  readonly relay: Relay;
  readonly recovery: Recovery;
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

export async function startService(
  { agency: id, app, keys, servers, root, entries, ...urls }: ServiceParts,
  handling: Handling = {},
  moments: Moments = {},
): Promise<Service> {
  const alarms: Alarm[] = [];
  const raise = (alarm: Alarm): void => void alarms.push(alarm);
  const runtime = await connect(dataSource({ url: urls.runtime, name: id, poolSize: 5 }));
  const relaying = await connect(dataSource({ url: urls.relay, name: `relay ${id}`, poolSize: 2 }));
  const signer = signerOf(keys);
  const bus = new NatsBus({ servers, agency: id, seed: keys.busSeed, onFault: () => undefined });
  const directory = new Directory(root, entries);
  const recovery = new Recovery({
    self: id,
    peers: () => directory.agencies().filter((agency) => agency !== id),
    counts: (agency) => directory.runs(agency, 'reporting'),
    bus,
    signer,
    verifier: new Verifier(directory),
    store: new PostgresRecoveryStore(relaying),
    restore: handling.restore ?? (() => Promise.resolve()),
    now,
    raise,
  });
  const store = new WatchedStore(relaying, moments.published);
  const relay = new Relay({ store, bus, signer, recovery, now, raise });
  /** Transactions run beside each other, and only that of the handler is the one whose commit counts. */
  const worked = new WeakSet<EntityManager>();
  const transact: Service['transact'] = async (work) => {
    const [result, tx] = await runtime.transaction(async (own) => [await work(own), own] as const);
    if (worked.has(tx)) moments.committed?.();
    return result;
  };
  const done = (tx: EntityManager): void => {
    worked.add(tx);
    moments.applied?.();
  };
  const transport = new JetStreamTransport({
    self: id,
    app,
    bus,
    directory,
    recovery,
    signer,
    transact,
    exchanges: async (envelope, tx) => {
      await (handling.exchanges ?? ((one) => tally([one], tx)))(envelope, tx);
      done(tx);
    },
    now,
    raise,
  });
  const nest = await NestFactory.createMicroservice(reactionsModule(handling, done), {
    strategy: transport,
    logger: ['error'],
  });
  recovery.start();
  await nest.listen();
  relay.start();

  let stopped = false;
  return {
    id,
    bus,
    relay,
    recovery,
    transport,
    alarms,
    transact,
    note: async (file, note, audience = 'facts', { dataversion = 1, sealedKey, fields } = {}) => {
      await transact(async (tx) => {
        const [{ version }]: [{ version: number }] = await tx.query(
          'SELECT coalesce(max(file_version), 0) + 1 AS version FROM journal WHERE audience = $1 AND file_id = $2',
          [audience, file],
        );
        await append(tx, [
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
        ]);
      });
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
      await recovery.stop();
      await relay.stop();
      await nest.close();
      await bus.close();
      await relaying.destroy();
      await runtime.destroy();
    },
  };
}

class WatchedStore extends PostgresRelayStore {
  constructor(
    source: DataSource,
    private readonly published: (() => void) | undefined,
  ) {
    super(source);
  }

  override transact<T>(work: (tx: RelayTx) => Promise<T>): Promise<T> {
    return super.transact((tx) => {
      const mark = tx.published.bind(tx);
      tx.published = (progress) => {
        this.published?.();
        return mark(progress);
      };
      return work(tx);
    });
  }
}

function reactionsModule(handling: Handling, done: (tx: EntityManager) => void): new () => object {
  @Controller()
  class Reactions {
    @OnEveryFact()
    async facts(facts: readonly Envelope[], tx: EntityManager): Promise<void> {
      await (handling.facts ?? tally)(facts, tx);
      done(tx);
    }

    @On(noted)
    async noted(envelope: EnvelopeOf<typeof noted>, tx: EntityManager): Promise<void> {
      if (envelope.channel !== 'bulletins') return;
      await (handling.noted ?? ((one, at) => tally([one], at)))(envelope, tx);
      done(tx);
    }
  }
  @Module({ controllers: [Reactions, ...(handling.later ? [handling.later] : [])] })
  class ReactionsModule {}
  return ReactionsModule;
}
