import type { Moment } from '@la-chan/contracts';
import type { JournalEntry } from '@la-chan/messaging';
import type { Audience } from '../../libs/messaging/src/envelope';
import type { Backlog, Outgoing, Progress, RelayStore, RelayTx, Unsealed } from '../../libs/messaging/src/relay';
import { withKey } from '../../libs/messaging/src/relay-store';
import type { Head, Sealable, Sealed } from '../../libs/messaging/src/sealing/seal';
import { stepwise, Table, type Database, type Transaction } from './database';
import type { Owner } from './scheduler';

interface AgencyState {
  readonly epoch: number;
  readonly sealedAt: Moment | undefined;
  readonly recovering: boolean;
  /** When a service last said that it works on this database. */
  readonly aliveAt?: number;
}

export const BEGINNING: AgencyState = { epoch: 1, sealedAt: undefined, recovering: false };

export const JOURNAL = new Table<JournalEntry & { readonly position: number }>('journal');
export const UNSEALED = new Table<number>('unsealed');
export const AGENCY_STATE = new Table<AgencyState>('agency_state');
export const CHANNEL_HEAD = new Table<Head>('channel_head');
export const PUBLICATION = new Table<{
  readonly channel: Audience;
  readonly epoch: number;
  readonly published: number;
}>('publication');
/** Content keys of dossiers on their way, beside the entries of the journal that bring them. */
export const SEALED_KEY = new Table<string>('sealed_key');
/** What came back after the database was restored stands in no journal. */
export const SEALED = new Table<Omit<Sealed, 'position'> & { readonly position: number | null }>('sealed');

export const epochKey = ({ channel, epoch }: { channel: Audience; epoch: number }): string => `${channel} ${epoch}`;
export const sealedKey = (place: { channel: Audience; epoch: number }, sequence: number): string =>
  `${epochKey(place)} ${sequence}`;

/** What `append` does in PostgreSQL: positions are taken at once, rows are there after the commit. */
export async function append(tx: Transaction, entries: readonly JournalEntry[]): Promise<void> {
  for (const { sealedKey, ...entry } of entries) {
    const position = tx.database.next('position');
    await tx.insert(JOURNAL, `${entry.audience} ${entry.fileId} ${entry.fileVersion}`, { ...entry, position });
    tx.put(UNSEALED, String(position), position);
    if (sealedKey) tx.put(SEALED_KEY, entry.id, sealedKey);
  }
}

const sealableOf = (entry: JournalEntry & { readonly position: number }): Sealable => ({
  position: entry.position,
  audience: entry.audience,
  attributes: {
    id: entry.id,
    type: entry.event.type,
    dataversion: entry.event.version,
    subject: entry.fileId,
    time: entry.event.occurredAt,
    recordedat: entry.recordedAt,
    fileversion: entry.fileVersion,
  },
  data: entry.event.data,
});

export const stateOf = (database: Database): AgencyState => database.rows(AGENCY_STATE).get('one') ?? BEGINNING;

class RelayTables implements RelayTx {
  constructor(private readonly tx: Transaction) {}

  async lock(): Promise<AgencyState> {
    await this.tx.lock('agency_state');
    return this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
  }

  async unsealed(limit: number, held: readonly Audience[]): Promise<Unsealed> {
    const waiting = new Set(this.tx.rows(UNSEALED));
    const next = this.tx
      .rows(JOURNAL)
      .filter(({ position, audience }) => waiting.has(position) && !held.includes(audience))
      .sort((a, b) => a.position - b.position)
      .slice(0, limit);
    const more = next.length === limit;
    const hasFacts = next.some(({ audience }) => audience === 'facts');
    const due = more && hasFacts ? next.filter(({ audience }) => !audience.startsWith('to:')) : next;
    return { entries: due.map(sealableOf), more };
  }

  async heads(epoch: number): Promise<Head[]> {
    return this.tx.rows(CHANNEL_HEAD).filter((head) => head.epoch === epoch);
  }

  async save(messages: readonly Sealed[], heads: readonly Head[], sealedAt: Moment): Promise<void> {
    for (const message of messages) {
      await this.tx.insert(SEALED, sealedKey(message, message.sequence), message);
      this.tx.delete(UNSEALED, String(message.position));
    }
    for (const head of heads) {
      const key = epochKey(head);
      this.tx.put(CHANNEL_HEAD, key, head);
      await this.tx.insertNew(PUBLICATION, key, { channel: head.channel, epoch: head.epoch, published: 0 });
    }
    const state = this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
    this.tx.put(AGENCY_STATE, 'one', { ...state, sealedAt });
  }

  async unpublished(limit: number): Promise<Outgoing[]> {
    const waiting = this.tx
      .rows(PUBLICATION)
      .filter((row) => row.published < (this.tx.get(CHANNEL_HEAD, epochKey(row))?.sequence ?? 0))
      .sort((a, b) => (epochKey(a) < epochKey(b) ? -1 : 1));
    const locked = waiting.filter((row) => this.tx.tryLock(`publication ${epochKey(row)}`));
    const elsewhere = waiting.some((row) => row.channel === 'facts' && !locked.includes(row));
    const due = elsewhere ? locked.filter(({ channel }) => !channel.startsWith('to:')) : locked;
    return due.flatMap((row) => messagesAfter(this.tx, row, row.published)).slice(0, limit);
  }

  async published(progress: readonly Progress[]): Promise<void> {
    this.tx.lax = true;
    for (const { channel, epoch, sequence } of progress)
      this.tx.put(PUBLICATION, epochKey({ channel, epoch }), { channel, epoch, published: sequence });
  }
}

/** What is sealed in a channel and epoch after a sequence, in order. */
function messagesAfter(tx: Transaction, place: { channel: Audience; epoch: number }, sequence: number): Outgoing[] {
  const next = tx.get(SEALED, sealedKey(place, sequence + 1));
  if (!next) return [];
  const envelope = withKey(next.envelope, tx.get(SEALED_KEY, next.id) ?? null);
  return [{ ...next, envelope }, ...messagesAfter(tx, place, sequence + 1)];
}

export const pageOf = (tx: Transaction, channel: Audience, epoch: number, from: number, limit: number): string[] =>
  messagesAfter(tx, { channel, epoch }, from - 1)
    .slice(0, limit)
    .map(({ envelope }) => envelope);

/** The relay's tables of a simulated database, for one process. */
export class SimulatedRelayStore implements RelayStore {
  constructor(
    readonly database: Database,
    private readonly owner: Owner,
  ) {}

  transact<T>(work: (tx: RelayTx) => Promise<T>): Promise<T> {
    return this.database.transact(this.owner, (tx) => work(stepwise(new RelayTables(tx), tx, 'relay')));
  }

  waiting(): Promise<{ toSeal: boolean; toPublish: boolean }> {
    return Promise.resolve({ toSeal: true, toPublish: true });
  }

  backlog(): Promise<Backlog> {
    return Promise.resolve({ ...backlogOf(this.database), since: undefined });
  }
}

export const isBehind = (database: Database): boolean => {
  const { unsealed, unpublished } = backlogOf(database);
  return unsealed + unpublished > 0;
};

function backlogOf(database: Database): Omit<Backlog, 'since'> {
  const published = database.rows(PUBLICATION);
  const waiting = (head: Head): number => head.sequence - (published.get(epochKey(head))?.published ?? 0);
  const unpublished = [...database.rows(CHANNEL_HEAD).values()].reduce((sum, head) => sum + waiting(head), 0);
  return { unsealed: database.rows(UNSEALED).size, unpublished };
}
