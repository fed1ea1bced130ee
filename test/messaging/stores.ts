import type { AgencyId } from '@la-chan/contracts';
import { append, PostgresRecoveryStore, PostgresRelayStore, type JournalEntry } from '@la-chan/messaging';
import { migrate, migrationsOf } from '@la-chan/platform';
import { onClose, testDatabase } from '@la-chan/testing';
import type { EntityManager } from 'typeorm';
import { AppModule } from '../../apps/court/src/app.module';
import { PostgresControlStore } from '../../libs/messaging/src/control-store';
import type { ControlStore } from '../../libs/messaging/src/control';
import { PostgresExchangeStore } from '../../libs/messaging/src/exchange/postgres-store';
import type { ExchangeStore } from '../../libs/messaging/src/exchange/store';
import type { ReaderStore } from '../../libs/messaging/src/reader';
import { PostgresReaderStore } from '../../libs/messaging/src/reader-store';
import type { RecoveryStore } from '../../libs/messaging/src/recovery/known';
import type { RelayStore } from '../../libs/messaging/src/relay';
import type { Genuine } from '../../libs/messaging/src/sealing/verify';
import { connect, dataSource } from '../../libs/platform/src/database/data-source';
import { cityOf } from '../simulation/cities';
import { City } from '../simulation/city';
import type { Transaction } from '../simulation/database';
import { ExchangeTables } from '../simulation/exchange-tables';
import { FAULTLESS } from '../simulation/faulty';
import { append as appendInMemory, SimulatedRelayStore } from '../simulation/journal-tables';
import { ControlTables, ReaderTables } from '../simulation/reader-tables';
import { keepLost as keepLostInMemory, SimulatedRecoveryStore } from '../simulation/recovery-tables';

/** What the cores stand on, within one transaction. */
export interface Stores {
  append(entries: readonly JournalEntry[]): Promise<void>;
  readonly reader: ReaderStore;
  readonly control: ControlStore;
  readonly exchanges: ExchangeStore;
  /** Remembers that messages which came back were lost with the database. */
  keepLost(messages: readonly Genuine[]): Promise<void>;
}

export interface Database {
  transact<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  readonly relay: RelayStore;
  readonly recovery: RecoveryStore;
}

/** The stores of production, on a database of their own. */
export async function inPostgres(): Promise<Database> {
  const { admin } = await testDatabase('stores', async ({ owner }) => {
    await migrate(owner, migrationsOf(AppModule));
  });
  const source = await connect(dataSource({ url: admin, name: 'stores' }));
  onClose(() => source.destroy());
  return {
    transact: (work) =>
      source.transaction((tx) =>
        work({
          append: (entries) => append(tx, entries),
          reader: new PostgresReaderStore(tx),
          control: new PostgresControlStore(tx),
          exchanges: new PostgresExchangeStore(tx, []),
          keepLost: (messages) => keepLost(tx, messages),
        }),
      ),
    relay: new PostgresRelayStore(source),
    recovery: new PostgresRecoveryStore(source),
  };
}

async function keepLost(tx: EntityManager, messages: readonly Genuine[]): Promise<void> {
  for (const { envelope, sequence } of messages)
    await tx.query(
      `INSERT INTO recovered (id, channel, epoch, sequence, subject, file_id, file_version, type, occurred_at, recovered_at, holds)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $8, $9)`,
      [
        envelope.id,
        envelope.channel,
        envelope.epoch,
        sequence,
        envelope.subject,
        envelope.fileversion,
        envelope.type,
        envelope.time,
        envelope.channel === 'facts',
      ],
    );
}

/** The stores of the simulation; nothing goes wrong, and every step is let go to its end. */
export function inMemory(self: AgencyId): Database {
  const parts = { ...cityOf('exchanges', 'marks'), faulty: FAULTLESS, count: (): void => undefined };
  const city = new City(parts);
  const agency = city.agency(self)!;
  const process = agency.process(0);
  const stepped = async <T>(task: () => Promise<T>): Promise<T> => {
    let done: Promise<T> | undefined;
    await city.scheduler.run(process.actor('act'), () => (done = task()).catch(() => undefined));
    return done!;
  };
  const of = (tx: Transaction): Stores => ({
    append: (entries) => appendInMemory(tx, entries),
    reader: new ReaderTables(tx),
    control: new ControlTables(tx),
    exchanges: new ExchangeTables(tx),
    keepLost: (messages) => keepLostInMemory(tx, messages),
  });
  const relay = new SimulatedRelayStore(agency.database, process);
  const recovery = new SimulatedRecoveryStore(agency, process);
  return {
    transact: (work) => stepped(() => agency.database.transact(process, (tx) => work(of(tx)))),
    relay: {
      transact: (work) => stepped(() => relay.transact(work)),
      waiting: () => relay.waiting(),
      backlog: () => relay.backlog(),
    },
    recovery: {
      transact: (work) => stepped(() => recovery.transact(work)),
      age: () => recovery.age(),
      keepAlive: () => stepped(() => recovery.keepAlive()),
      lost: () => recovery.lost(),
    },
  };
}
