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
/** What the handlers were given, in that order. */
export const LEDGER = new Table<{ readonly envelope: Envelope }>('ledger');

/** What the service of an agency does with messages, and its officer by themselves. */
export interface Officer {
  /** Has the officer anything to do? */
  readonly acts: boolean;
  act(process: Process): Promise<unknown>;
  hear(envelope: Envelope, tx: Transaction): Promise<void>;
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
      const { versions } = tx.get(FILE, id) ?? { versions: {} };
      const kind = pick === MOST_PICKS - 1 ? POISON : 'plain';
      const entries = [...audiences].map((audience) => this.entry(id, versions, audience, kind, agency.now()));
      await tx.pass('append');
      await append(tx, entries);
      const next = entries.map(({ audience, fileVersion }) => [audience, fileVersion + 1] as const);
      tx.put(FILE, id, { id, versions: { ...versions, ...Object.fromEntries(next) } });
    });
  }

  async hear(envelope: Envelope, tx: Transaction): Promise<void> {
    await tx.pass('handle');
    tx.put(LEDGER, String(tx.database.next('ledger')), { envelope });
    const { kind } = envelope.data as { kind?: string };
    if (kind === POISON && !this.city.isUpgraded) throw new Error('this release does not know it');
  }

  private entry(fileId: FileId, versions: Versions, audience: Audience, kind: string, now: Moment): JournalEntry {
    const event = { type: 'simulation.noted', version: 1, subject: fileId, data: { kind }, occurredAt: now };
    const [id, fileVersion] = [this.city.newId(), versions[audience] ?? 0];
    return { id, procedure: 'note', fileId, fileVersion, audience, event, officer: 'an officer', recordedAt: now };
  }
}
