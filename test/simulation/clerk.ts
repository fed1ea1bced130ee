import type { FileId, Moment } from '@la-chan/contracts';
import type { JournalEntry } from '@la-chan/messaging';
import type { Audience, Envelope } from '../../libs/messaging/src/envelope';
import type { City } from './city';
import { Table, type Transaction } from './database';
import { append } from './journal-tables';
import type { Process } from './process';
import { MOST_PICKS } from './scheduler';

/** Of the next entry for each audience. */
type Versions = Readonly<Partial<Record<Audience, number>>>;
interface File {
  readonly id: FileId;
  readonly versions: Versions;
}

export const FILE = new Table<File>('file');
export const UNTOUCHED: Pick<File, 'versions'> = { versions: {} };
/** What the handlers were given, in that order. */
export const LEDGER = new Table<{ readonly envelope: Envelope }>('ledger');

/** What the service of an agency does with messages, and its officer by themselves. */
export interface Officer {
  /** Has the officer anything to do? */
  readonly acts: boolean;
  act(process: Process): Promise<unknown>;
  hear(envelope: Envelope, tx: Transaction): Promise<void>;
  /** Is it time to say something again, or to warn somebody? */
  hasDue(process: Process): boolean;
  sayAgain(process: Process): Promise<void>;
}

/** Their handler refuses an event until it was upgraded. */
export const POISON = 'poison';

/** Writes facts, bulletins and messages to others about a few files, and keeps a ledger of what others have written. */
export class Clerk implements Officer {
  constructor(
    private readonly city: City,
    private readonly audiences: readonly Audience[],
  ) {}

  get acts(): boolean {
    return this.audiences.length > 0;
  }

  async act(process: Process): Promise<void> {
    const { agency, pick } = process;
    const id = this.city.fileOf(agency.id, pick % 2);
    const audiences = new Set([this.audiences[0]!, this.audiences[pick % this.audiences.length]!]);
    await agency.database.transact(process, async (tx) => {
      await tx.pass('act');
      await tx.lock(`file ${id}`);
      const kind = pick === MOST_PICKS - 1 ? POISON : 'plain';
      await tx.pass('append');
      await note(tx, id, [...audiences], kind, { id: () => this.city.newId(), now: agency.now() });
    });
  }

  async hear(envelope: Envelope, tx: Transaction): Promise<void> {
    await tx.pass('handle');
    tx.put(LEDGER, String(tx.database.next('ledger')), { envelope });
    const { kind } = envelope.data as { kind?: string };
    if (kind === POISON && !this.city.isUpgraded) throw new Error('this release does not know it');
  }

  hasDue(): boolean {
    return false;
  }

  async sayAgain(): Promise<void> {
    // What it says needs no receipt.
  }
}

/** Writes an entry about a file for each audience. */
export async function note(
  tx: Transaction,
  fileId: FileId,
  audiences: readonly Audience[],
  kind: string,
  { id, now }: { readonly id: () => string; readonly now: Moment },
): Promise<void> {
  const { versions } = tx.get(FILE, fileId) ?? UNTOUCHED;
  const event = { type: 'simulation.noted', version: 1, subject: fileId, data: { kind }, occurredAt: now };
  const rest = { procedure: 'note', fileId, event, officer: 'an officer', recordedAt: now };
  const entryFor = (audience: Audience): JournalEntry => ({
    ...rest,
    id: id(),
    fileVersion: versions[audience] ?? 0,
    audience,
  });
  const entries = audiences.map(entryFor);
  await append(tx, entries);
  const next = entries.map(({ audience, fileVersion }) => [audience, fileVersion + 1] as const);
  tx.put(FILE, fileId, { id: fileId, versions: { ...versions, ...Object.fromEntries(next) } });
}
