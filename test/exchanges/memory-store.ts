import type { ExchangeMessageName, Moment, SealedDossier } from '@la-chan/contracts';
import type { Exchange, JournalEntry } from '@la-chan/messaging';
import { isWaiting } from '../../libs/messaging/src/exchange/course';
import type {
  Attempts,
  Evidence,
  ExchangeStore,
  LostMessage,
  Message,
  OwnMessage,
} from '../../libs/messaging/src/exchange/store';

export interface Kept extends Attempts {
  readonly said: 'own' | 'other';
  readonly name: ExchangeMessageName;
  readonly data: Message;
  readonly receipted: boolean;
}

/** A table by its keys. */
export interface Rows<Row> {
  get(key: string): Row | undefined;
  set(key: string, row: Row): unknown;
  has(key: string): boolean;
  delete(key: string): unknown;
  values(): Iterable<Row>;
}

/** What a store of exchanges keeps its rows in. */
export interface ExchangeRows {
  readonly exchanges: Rows<Exchange>;
  readonly messages: Rows<Kept>;
  readonly keys: Rows<string>;
  /** Keys of the journal's entries for the other agency. */
  readonly sealedKeys: Rows<string>;
  readonly journal: Iterable<JournalEntry> & { push(entry: JournalEntry): unknown };
  /** Own messages that came back after the tables were lost, until they are taken in again. */
  readonly lost: LostMessage[];
}

/** An agency's tables; a transaction works on a copy, which replaces them when it ends well. */
export interface Tables extends ExchangeRows {
  readonly exchanges: Map<string, Exchange>;
  readonly messages: Map<string, Kept>;
  readonly keys: Map<string, string>;
  readonly sealedKeys: Map<string, string>;
  readonly journal: JournalEntry[];
}

export const empty = (): Tables => ({
  exchanges: new Map(),
  messages: new Map(),
  keys: new Map(),
  sealedKeys: new Map(),
  journal: [],
  lost: [],
});
export const copyOf = ({ exchanges, messages, keys, sealedKeys, journal, lost }: Tables): Tables => ({
  exchanges: new Map(exchanges),
  messages: new Map(messages),
  keys: new Map(keys),
  sealedKeys: new Map(sealedKeys),
  journal: [...journal],
  lost: [...lost],
});

const isDue = ({ nextAttemptAt }: Attempts, now: Moment): boolean => nextAttemptAt !== null && nextAttemptAt <= now;
const isOverdue = (exchange: Exchange, now: Moment): boolean =>
  isWaiting(exchange) && exchange.answerBy <= now && exchange.alarmedAt === null;

/** Has anything to be said again, or anybody to be warned, by now? */
export const hasDue = ({ exchanges, messages }: Pick<ExchangeRows, 'exchanges' | 'messages'>, now: Moment): boolean =>
  [...messages.values()].some((message) => isDue(message, now)) ||
  [...exchanges.values()].some((exchange) => isOverdue(exchange, now));

/** The exchanges of one agency in memory; `touch` is called at each access, and may throw. */
export class MemoryStore implements ExchangeStore {
  constructor(
    private readonly tables: ExchangeRows,
    private readonly touch: () => void = () => undefined,
  ) {}

  async lock(id: string): Promise<Exchange | undefined> {
    return this.touched.exchanges.get(id);
  }

  async due(now: Moment): Promise<string[]> {
    const due = [...this.touched.messages.values()].filter((message) => isDue(message, now));
    due.sort((a, b) => (a.nextAttemptAt! < b.nextAttemptAt! ? -1 : 1));
    return [...new Set(due.map(({ data }) => data.exchange))];
  }

  async overdue(now: Moment): Promise<string[]> {
    const overdue = [...this.touched.exchanges.values()].filter((exchange) => isOverdue(exchange, now));
    return overdue.sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1)).map(({ id }) => id);
  }

  async insert(exchange: Exchange): Promise<void> {
    insertNew(this.touched.exchanges, exchange.id, exchange);
  }

  async save(exchange: Exchange): Promise<void> {
    this.touched.exchanges.set(exchange.id, exchange);
  }

  async keepOwn(name: ExchangeMessageName, data: Message, _at: Moment, attempts: Attempts): Promise<void> {
    insertNew(this.touched.messages, data.message, { said: 'own', name, data, receipted: false, ...attempts });
  }

  async keepOther(name: ExchangeMessageName, data: Message, _at: Moment, _evidence: Evidence): Promise<void> {
    const heard = { receipted: false, attempts: 0, nextAttemptAt: null };
    insertNew(this.touched.messages, data.message, { said: 'other', name, data, ...heard });
  }

  async has(exchange: string, message: string): Promise<boolean> {
    return this.touched.messages.get(message)?.data.exchange === exchange;
  }

  async own(exchange: string): Promise<OwnMessage[]> {
    return [...this.touched.messages.values()]
      .filter(({ said, data }) => said === 'own' && data.exchange === exchange)
      .map(({ name, data, attempts, nextAttemptAt }) => ({ message: data.message, name, attempts, nextAttemptAt }));
  }

  async content(exchange: string, message: string): Promise<Message> {
    const kept = this.touched.messages.get(message);
    if (kept?.data.exchange !== exchange) throw new Error(`exchange ${exchange} has no message ${message}`);
    return kept.data;
  }

  async putOff(_exchange: string, message: string, { attempts, nextAttemptAt }: Attempts): Promise<void> {
    this.change(message, { attempts, nextAttemptAt });
  }

  async hurry(counterparts: readonly string[], at: Moment): Promise<void> {
    const { exchanges, messages } = this.touched;
    for (const { data, nextAttemptAt } of messages.values())
      if (counterparts.includes(exchanges.get(data.exchange)?.counterpart ?? '') && nextAttemptAt !== null)
        if (nextAttemptAt > at) this.change(data.message, { nextAttemptAt: at });
  }

  async keepReceipt(exchange: string, message: string): Promise<boolean> {
    const kept = this.touched.messages.get(message);
    if (kept?.data.exchange !== exchange || kept.receipted) return false;
    this.change(message, { receipted: true, nextAttemptAt: null });
    return true;
  }

  async keepKey(_exchange: string, dossier: string, key: string): Promise<void> {
    insertNew(this.touched.keys, dossier, key);
  }

  async key(dossier: string): Promise<string | undefined> {
    return this.touched.keys.get(dossier);
  }

  async destroyKeys({ id: exchange }: Exchange): Promise<void> {
    for (const { id } of await this.dossiers(exchange)) this.tables.keys.delete(id);
    for (const { id, fileId } of this.tables.journal) if (fileId === exchange) this.tables.sealedKeys.delete(id);
  }

  async dossiers(exchange: string): Promise<SealedDossier[]> {
    return [...this.touched.messages.values()]
      .filter(({ data }) => data.exchange === exchange)
      .flatMap(({ data }): SealedDossier[] => (data.dossier ? [data.dossier] : []));
  }

  async lost(exchange: string): Promise<LostMessage[]> {
    return this.touched.lost.filter(({ data }) => data.exchange === exchange);
  }

  async recalled(messages: readonly LostMessage[]): Promise<void> {
    const { lost } = this.touched;
    lost.splice(0, lost.length, ...lost.filter((one) => !messages.includes(one)));
  }

  async append({ sealedKey, ...entry }: JournalEntry): Promise<void> {
    const { journal, sealedKeys } = this.touched;
    await journal.push(entry);
    if (sealedKey) sealedKeys.set(entry.id, sealedKey);
  }

  private change(message: string, change: Partial<Kept>): void {
    const { messages } = this.touched;
    const kept = messages.get(message);
    if (kept) messages.set(message, { ...kept, ...change });
  }

  private get touched(): ExchangeRows {
    this.touch();
    return this.tables;
  }
}

function insertNew<Row>(rows: Rows<Row>, key: string, row: Row): void {
  if (rows.has(key)) throw Object.assign(new Error(`there is a ${key}`), { code: '23505' });
  rows.set(key, row);
}
