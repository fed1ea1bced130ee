import type { Exchange, JournalEntry } from '@la-chan/messaging';
import { MemoryStore, type Kept } from '../exchanges/memory-store';
import { Table, type Transaction } from './database';
import type { Envelope } from '../../libs/messaging/src/envelope';
import { lostMessage } from '../../libs/messaging/src/exchange/postgres-store';
import type { LostMessage } from '../../libs/messaging/src/exchange/store';
import { append, JOURNAL, SEALED, SEALED_KEY, sealedKey } from './journal-tables';
import { LOST } from './recovery-tables';

export const EXCHANGE = new Table<Exchange>('exchange');
export const EXCHANGE_MESSAGE = new Table<Kept>('exchange_message');
const DOSSIER_KEY = new Table<string>('dossier_key');

/** The exchanges' tables of a simulated database. */
export class ExchangeTables extends MemoryStore {
  constructor(private readonly tx: Transaction) {
    super({
      exchanges: tx.view(EXCHANGE),
      messages: tx.view(EXCHANGE_MESSAGE),
      keys: tx.view(DOSSIER_KEY),
      sealedKeys: tx.view(SEALED_KEY),
      journal: {
        push: (entry: JournalEntry) => append(tx, [entry]),
        [Symbol.iterator]: () => tx.rows(JOURNAL)[Symbol.iterator](),
      },
      lost: [], // they stand in a table of their own
    });
  }

  override async lock(id: string): Promise<Exchange | undefined> {
    const known = this.tx.get(EXCHANGE, id);
    if (known?.file) await this.tx.lock(`file ${known.file}`);
    if (known) await this.tx.lock(`exchange ${id}`);
    return super.lock(id);
  }

  override async lost(exchange: string): Promise<LostMessage[]> {
    return this.tx
      .rows(LOST)
      .filter(({ subject, channel, isRecalled }) => subject === exchange && channel.startsWith('to:') && !isRecalled)
      .sort((a, b) => a.epoch - b.epoch || a.sequence - b.sequence)
      .map((place) =>
        lostMessage(JSON.parse(this.tx.get(SEALED, sealedKey(place, place.sequence))!.envelope) as Envelope),
      );
  }

  override async recalled(messages: readonly LostMessage[]): Promise<void> {
    for (const { id } of messages) this.tx.put(LOST, id, { ...this.tx.get(LOST, id)!, isRecalled: true });
  }

  override async insert(exchange: Exchange): Promise<void> {
    await this.tx.insert(EXCHANGE, exchange.id, exchange);
  }
}
