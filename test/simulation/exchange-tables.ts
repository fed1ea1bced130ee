import type { Exchange, JournalEntry } from '@la-chan/messaging';
import { MemoryStore, type Kept } from '../exchanges/memory-store';
import { Table, type Transaction } from './database';
import { append, JOURNAL, SEALED_KEY } from './journal-tables';

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
      lost: [], // an exchange of which something was lost is set aside as a whole
    });
  }

  override async lock(id: string): Promise<Exchange | undefined> {
    if (this.tx.get(EXCHANGE, id)) await this.tx.lock(`exchange ${id}`);
    return super.lock(id);
  }

  override async insert(exchange: Exchange): Promise<void> {
    await this.tx.insert(EXCHANGE, exchange.id, exchange);
  }
}
