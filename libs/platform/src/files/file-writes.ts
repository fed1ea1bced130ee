import type { CountedChange, DraftEvent, Moment } from '@la-chan/contracts';
import { append, type JournalEntry } from '@la-chan/messaging';
import { bearsOn, type Deadline, type FileRow, type HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { writeDeadlines } from '../deadlines/deadline-rows';
import type { Officer } from '../officers/officer';
import { currentRequest } from '../request';
import type { Desk } from './desk';
import type { Law, Past } from './law';
import { recorded } from './refold';

/** An act that was decided, or the opening of a file, which was nothing before. */
interface Done<File, Event> {
  readonly before: File | undefined;
  readonly file: File;
  readonly history: readonly HistoryEntry[];
  readonly events: readonly Event[];
  readonly now: Moment;
  readonly at: Moment;
  readonly toldUntil?: Moment;
}

/** What goes with a file's row: the journal's entries, what the scorecard counts, and the deadlines. */
export class FileWrites<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> {
  constructor(
    private readonly desk: Desk,
    private readonly law: Law<File, Status, Act, Event>,
    private readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[],
  ) {}

  /** As statements already on their way behind the row's. */
  of(tx: EntityManager, officer: Officer, done: Done<File, Event>): Promise<unknown>[] {
    const { before, file, history, events, now } = done;
    const { rules = [] } = this.law;
    const { asOf } = this.desk.days;
    const added = events.map(recorded);
    const after = this.past(file, [...history, ...added]);
    const counted = this.countedChange(done, this.past(before ?? file, history), after);
    const traceparent = currentRequest()?.traceparent;
    const last = events.findLast(({ subject }) => subject === file.id);
    const versionOf = ({ subject }: Event, index: number): number =>
      (subject === file.id ? (before?.version ?? 0) : 0) +
      events.slice(0, index + 1).filter((event) => event.subject === subject).length;
    const entries = events.map((event, index): JournalEntry => ({
      id: uuid(),
      procedure: this.law.procedure.name,
      fileId: event.subject,
      fileVersion: versionOf(event, index),
      audience: 'facts',
      event,
      officer: officer.id,
      recordedAt: now,
      // The change of the whole act rides on its last event.
      ...(counted && event === last && { counted }),
      ...(traceparent && { traceparent }),
    }));
    const [first] = entries;
    const moved = rules.length > 0 && (added.some((entry) => bearsOn(rules, entry)) || before?.unit !== file.unit);
    if (!first || !moved) return [append(tx, entries)];
    const counting = { ...done, asOf, by: first.id };
    return [append(tx, entries), writeDeadlines(tx, this.law.procedure.name, file, after.deadlines, counting)];
  }

  /** The deadlines are counted when somebody asks for them. */
  private past(file: File, history: readonly HistoryEntry[]): Past {
    const count = (): readonly Deadline[] => this.deadlines(file, history);
    let deadlines: readonly Deadline[] | undefined;
    return {
      history,
      get deadlines() {
        return (deadlines ??= count());
      },
    };
  }

  private countedChange({ before, file }: Done<File, Event>, ...[past, now]: [Past, Past]): CountedChange | undefined {
    const { counted } = this.law;
    return counted && { before: before ? counted(before, past) : null, after: counted(file, now) };
  }
}
