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

interface Kept extends Attempts {
  readonly said: 'own' | 'other';
  readonly name: ExchangeMessageName;
  readonly data: Message;
  readonly receipted: boolean;
}

/** An agency's tables; a transaction works on a copy, which replaces them when it ends well. */
export interface Tables {
  readonly exchanges: Map<string, Exchange>;
  readonly messages: Map<string, Kept>;
  readonly keys: Map<string, string>;
  /** Keys of the journal's entries for the other agency. */
  readonly sealedKeys: Map<string, string>;
  readonly journal: JournalEntry[];
  /** Own messages that came back after the tables were lost, until they are taken in again. */
  readonly lost: LostMessage[];
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

/** The exchanges of one agency in memory; `touch` is called at each access, and may throw. */
export class MemoryStore implements ExchangeStore {
  constructor(
    private readonly tables: Tables,
    private readonly touch: () => void,
  ) {}

  lock = (id: string) => this.with(({ exchanges }) => exchanges.get(id));
  due = (now: Moment) =>
    this.with(({ messages }) => {
      const due = [...messages.values()].filter(({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= now);
      return [...new Set(due.map(({ data }) => data.exchange))];
    });
  overdue = (now: Moment) =>
    this.with(({ exchanges }) =>
      [...exchanges.values()]
        .filter((one) => isWaiting(one) && one.answerBy <= now && one.alarmedAt === null)
        .map(({ id }) => id),
    );
  insert = (exchange: Exchange) => this.save(exchange);
  save = (exchange: Exchange) => this.with(({ exchanges }) => void exchanges.set(exchange.id, exchange));

  keepOwn = (name: ExchangeMessageName, data: Message, _at: Moment, attempts: Attempts) =>
    this.keep({ said: 'own', name, data, receipted: false, ...attempts });
  keepOther = (name: ExchangeMessageName, data: Message, _at: Moment, _evidence: Evidence) =>
    this.keep({ said: 'other', name, data, receipted: false, attempts: 0, nextAttemptAt: null });
  has = (_exchange: string, message: string) => this.with(({ messages }) => messages.has(message));
  own = (exchange: string) =>
    this.with(({ messages }) =>
      [...messages.values()]
        .filter(({ said, data }) => said === 'own' && data.exchange === exchange)
        .map(({ data, ...own }): OwnMessage => ({ ...own, message: data.message })),
    );
  content = (_exchange: string, message: string) => this.with(({ messages }) => messages.get(message)!.data);
  putOff = (_exchange: string, message: string, attempts: Attempts) => this.change(message, attempts);
  keepReceipt = async (_exchange: string, message: string) => {
    const before = await this.with(({ messages }) => messages.get(message));
    if (!before || before.receipted) return false;
    await this.change(message, { receipted: true, nextAttemptAt: null });
    return true;
  };

  keepKey = (_exchange: string, dossier: string, key: string) => this.with(({ keys }) => void keys.set(dossier, key));
  key = (dossier: string) => this.with(({ keys }) => keys.get(dossier));
  destroyKeys = async (exchange: Exchange) => {
    for (const { id } of await this.dossiers(exchange.id)) this.tables.keys.delete(id);
    for (const { id, fileId } of this.tables.journal) if (fileId === exchange.id) this.tables.sealedKeys.delete(id);
  };
  dossiers = (exchange: string) =>
    this.with(({ messages }) =>
      [...messages.values()]
        .filter(({ data }) => data.exchange === exchange)
        .flatMap(({ data }): SealedDossier[] => (data.dossier ? [data.dossier] : [])),
    );

  lost = (exchange: string) => this.with(({ lost }) => lost.filter(({ data }) => data.exchange === exchange));
  recalled = (messages: readonly LostMessage[]) =>
    this.with(({ lost }) => void lost.splice(0, lost.length, ...lost.filter((one) => !messages.includes(one))));

  append = ({ sealedKey, ...entry }: JournalEntry) =>
    this.with(({ journal, sealedKeys }) => {
      journal.push(entry);
      if (sealedKey) sealedKeys.set(entry.id, sealedKey);
    });

  private keep(kept: Kept): Promise<void> {
    return this.with(({ messages }) => void messages.set(kept.data.message, kept));
  }

  private change(message: string, change: Partial<Kept>): Promise<void> {
    return this.with(({ messages }) => void messages.set(message, { ...messages.get(message)!, ...change }));
  }

  private async with<T>(work: (tables: Tables) => T): Promise<T> {
    this.touch();
    return work(this.tables);
  }
}
