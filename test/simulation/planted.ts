import type { Bus, Directory } from '@la-chan/messaging';
import type { Delivery } from '../../libs/messaging/src/nats-pull';
import type { Envelope } from '../../libs/messaging/src/envelope';
import type { ExchangeStore } from '../../libs/messaging/src/exchange/store';
import type { RecoveryTx } from '../../libs/messaging/src/recovery/known';
import type { Outgoing, RelayStore, RelayTx } from '../../libs/messaging/src/relay';
import type { ReaderStore } from '../../libs/messaging/src/reader';
import type { Transaction } from './database';
import type { Faulty } from './faulty';
import { epochKey, PUBLICATION, stateOf, type SimulatedRelayStore } from './journal-tables';
import { POSITION, positionKey } from './reader-tables';
import type { DayName } from './days';

/** A port that does one thing otherwise. */
const otherwise = <Port extends object>(port: Port, change: Partial<Port>): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const method = (change as Record<PropertyKey, unknown>)[name] ?? Reflect.get(target, name);
      return typeof method === 'function' ? (method.bind(target) as unknown) : method;
    },
  });

const inRelay = (change: (tx: RelayTx, store: SimulatedRelayStore) => Partial<RelayTx>): Partial<Faulty> => ({
  relayStore: (store): RelayStore =>
    otherwise<RelayStore>(store, {
      transact: (work) => store.transact((tx) => work(otherwise(tx, change(tx, store)))),
    }),
});
const inReader = (change: (store: ReaderStore, tx: Transaction) => Partial<ReaderStore>): Partial<Faulty> => ({
  readerStore: (store, tx) => otherwise(store, change(store, tx)),
});
const inExchanges = (change: (store: ExchangeStore) => Partial<ExchangeStore>): Partial<Faulty> => ({
  exchangeStore: (store): ExchangeStore => otherwise<ExchangeStore>(store, change(store)),
});

interface Planted {
  readonly day: DayName;
  readonly faulty: Partial<Faulty>;
  /** What of a history is left when it has shrunk; by default eight lines. */
  readonly inSteps?: number;
}

/** Mistakes that an engineer could make, and the days on which each shows. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  'a message is acknowledged before it is committed': {
    day: 'a broker that keeps its word, and no control line',
    faulty: {
      take: (take) => (messages: readonly Delivery[]) => {
        for (const message of messages) message.ack();
        return take(messages);
      },
    },
  },
  'the position moves outside the transaction': {
    day: 'a broker that keeps its word, and no control line',
    faulty: inReader((store, { database }) => ({
      save: async (advances, ahead) => {
        await store.save(advances, ahead);
        for (const { position } of advances) database.rows(POSITION).set(positionKey(position), position);
      },
    })),
  },
  'a message is marked as published before it is stored': {
    day: 'a broker that keeps its word, and no control line',
    faulty: inRelay((tx, { database }) => ({
      unpublished: async (limit): Promise<Outgoing[]> => {
        const messages = await tx.unpublished(limit);
        for (const { channel, epoch, sequence } of messages)
          database.rows(PUBLICATION).set(epochKey({ channel, epoch }), { channel, epoch, published: sequence });
        return messages;
      },
    })),
  },
  'a message is sealed behind the wrong one': {
    day: 'crashes, losses and repetitions',
    faulty: inRelay((tx) => ({
      heads: async (epoch) => {
        const [first, ...others] = await tx.heads(epoch);
        return first ? [{ ...first, hash: first.hash.split('').reverse().join('') }, ...others] : [];
      },
    })),
  },
  'two relays seal at once': {
    day: 'crashes, losses and repetitions',
    faulty: inRelay((_tx, { database }) => ({ lock: () => Promise.resolve(stateOf(database)) })),
  },
  'what is sent again is applied wherever it stands': {
    day: 'crashes, losses and repetitions',
    faulty: {
      resent: (reader, apply) => ({
        learn: (statement, channels) => reader.learn(statement, channels),
        promise: (statement, channels) => reader.promise(statement, channels),
        take: async (messages) => {
          await apply(messages.map(({ text }) => JSON.parse(text) as Envelope));
          return reader.take(messages);
        },
      }),
    },
  },
  'every signature is believed': {
    day: 'restored copies and forgeries',
    faulty: {
      directory: (directory) =>
        otherwise<Directory>(directory, {
          key: (agency, keyId) => {
            const key = directory.key(agency, keyId);
            return key && { ...key, verifies: () => true };
          },
        }),
    },
  },
  'a later event overtakes one that was parked': {
    // In two of them nothing is done: it shrinks no further.
    day: 'a broker that keeps its word, and no control line',
    inSteps: 9,
    faulty: inReader(() => ({ parkedFiles: () => Promise.resolve(new Set<string>()) })),
  },
  'the receiver acts on what it has accepted': {
    day: 'exchanges while processes crash and messages come again',
    faulty: inExchanges((store) => ({
      save: (exchange) =>
        store.save(
          exchange.side === 'receiver' && exchange.status === 'accepted' ? { ...exchange, status: 'active' } : exchange,
        ),
    })),
  },
  'a message that is said again is taken for a new one': {
    day: 'exchanges while processes crash and messages come again',
    faulty: inExchanges((store) => ({
      has: () => Promise.resolve(false),
      keepOther: (...values) => store.keepOther(...values).catch(() => undefined),
    })),
  },
  'a release is said once and not again': {
    day: 'exchanges while messages are lost',
    faulty: inExchanges((store) => ({
      keepOwn: (name, data, at, attempts) =>
        store.keepOwn(name, data, at, name === 'released' ? { ...attempts, nextAttemptAt: null } : attempts),
    })),
  },
  'a source that was restored goes on in its old epoch': {
    day: 'facts and messages of sources that are restored',
    faulty: { recovery: (tx) => otherwise<RecoveryTx>(tx, { openEpoch: () => Promise.resolve() }) },
  },
  'a source that was restored puts nothing back': {
    day: 'facts and messages of sources that are restored',
    faulty: { recovery: (tx) => otherwise<RecoveryTx>(tx, { putBack: () => Promise.resolve() }) },
  },
  'a reader says how far it is while messages still wait for it': {
    day: 'exchanges of sources that are restored',
    faulty: { bus: (bus) => otherwise<Bus>(bus, { drained: () => Promise.resolve(true) }) },
  },
  'a source that was restored asks readers alone, which were restored beside it': {
    day: 'facts and messages of sources and readers that are restored side by side',
    faulty: { bus: (bus) => otherwise<Bus>(bus, { takeBack: () => Promise.resolve(true) }) },
  },
  'an agency hears of an act before its facts are stored': {
    // What the broker still has would tell of the act: it has to lose that, too.
    day: 'sources that are restored beside a broker that loses everything',
    inSteps: 9,
    faulty: inRelay((tx) => ({ unpublished: async (limit) => (await tx.unpublished(limit)).reverse() })),
  },
  'a source that was restored forgets that acts were lost': {
    day: 'exchanges of sources that are restored',
    faulty: { recovery: (tx) => otherwise<RecoveryTx>(tx, { mark: () => Promise.resolve() }) },
  },
};
