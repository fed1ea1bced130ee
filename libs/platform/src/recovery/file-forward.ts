import {
  eventDefinition,
  type Counted,
  type CountedChange,
  type Day,
  type DraftEvent,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { appendSealed } from '@la-chan/messaging';
import type { Deadline, FileRow, HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { writeDeadlines } from '../deadlines/deadline-rows';
import type { Law } from '../files/law';
import type { FileTable } from '../files/file-table';
import { blankOf, changesThePast, isOfThePlatform, refolded } from '../files/refold';

/** An act of this agency that its database has lost, as its fact tells of it. */
export interface LostFact {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Moment;
  readonly event: DraftEvent;
  /** The fact shows none of what the act has written down. */
  readonly hidden: boolean;
  readonly counted?: CountedChange;
  readonly traceparent?: string;
}

/** Brings the files of one procedure to where their lost facts, in order, say that they were. The law is not asked again. */
export interface FileForward {
  readonly procedure: string;
  readonly table: string;
  has(tx: EntityManager, id: FileId): Promise<boolean>;
  /** What the scorecard would count of the file as it stands; null where it does not count, or is not there. */
  counted(tx: EntityManager, id: FileId): Promise<Counted | null>;
  /** Throws where the facts do not follow the file. */
  take(tx: EntityManager, id: FileId, facts: readonly LostFact[]): Promise<void>;
}

export class FilesForward<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> implements FileForward {
  constructor(
    private readonly law: Law<File, Status, Act, Event>,
    private readonly rows: FileTable<File>,
    private readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[],
    private readonly days: { readonly asOf: Day },
  ) {}

  get procedure(): string {
    return this.law.procedure.name;
  }

  get table(): string {
    return this.rows.name;
  }

  async has(tx: EntityManager, id: FileId): Promise<boolean> {
    return (await this.rows.get(tx, id)) !== undefined;
  }

  async counted(tx: EntityManager, id: FileId): Promise<Counted | null> {
    const loaded = await this.rows.load(tx, id);
    if (!loaded) return null;
    const { file, history } = loaded;
    return this.law.counted?.(file, { history, deadlines: this.deadlines(file, history) }) ?? null;
  }

  async take(tx: EntityManager, id: FileId, facts: readonly LostFact[]): Promise<void> {
    const [first, last] = [facts[0], facts.at(-1)];
    if (!first || !last) return;
    const known = await this.rows.load(tx, id);
    const own = facts.filter(({ event }) => event.subject === id);
    const before = known?.file ?? this.opened(id, first);
    const gap = own.findIndex(({ version }, index) => version !== before.version + index + 1);
    if (gap >= 0) throw new Error(`version ${own[gap]?.version} does not follow`);
    const shown = own.filter(({ hidden }) => !hidden);
    const after = shown.reduce((file, { event }) => this.evolved(file, event as Event), before);
    const file: File = { ...after, version: own.at(-1)?.version ?? before.version, updatedAt: last.recordedAt };
    await (known ? this.rows.update(tx, file) : this.rows.insert(tx, file));
    await appendSealed(
      tx,
      facts.map(({ id, version, event, recordedAt, counted, traceparent }) => ({
        id,
        procedure: this.procedure,
        fileId: event.subject,
        fileVersion: version,
        audience: 'facts',
        event,
        officer: 'system', // who acted never travels, and is lost
        recordedAt,
        ...(counted && { counted }),
        ...(traceparent && { traceparent }),
      })),
    );
    const history = (await this.rows.load(tx, id))?.history ?? [];
    const righted = history.some(changesThePast) ? refolded(this.law, file, history) : file;
    if (righted !== file) await this.rows.update(tx, righted);
    const deadlines = this.deadlines(righted, history);
    const { asOf } = this.days;
    await writeDeadlines(tx, this.procedure, righted, deadlines, { at: last.event.occurredAt, asOf, by: last.id });
  }

  private opened(id: FileId, { recordedAt, counted, event }: LostFact): File {
    const { number, unit } = { ...(event.data as { number?: string; unit?: string }), ...counted?.after };
    if (!number || !unit) throw new Error(`${event.type} opens no file`);
    return blankOf(this.law, { id, version: 0, number, unit, createdAt: recordedAt, updatedAt: recordedAt });
  }

  private evolved(file: File, event: Event): File {
    if (isOfThePlatform(event)) return file;
    const after = this.law.evolve(file, event) as File | undefined;
    if (!after) throw new Error(`${event.type} is no act of a ${this.procedure}`);
    return after;
  }
}

/** The data of a fact as its act has written it; undefined where this release does not know the event. */
export function shownData(type: string, version: number, data: object): { data: object; hidden: boolean } | undefined {
  const definition = eventDefinition(type, version);
  const read = definition?.schema.safeParse(data);
  if (read?.success) return { data: read.data as object, hidden: false };
  return definition?.internal ? { data: {}, hidden: true } : undefined;
}
