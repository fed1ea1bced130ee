import type { DraftEvent, EntryCorrection, FileId, Moment } from '@la-chan/contracts';
import type * as platform from '@la-chan/platform';
import {
  basesOf,
  correctionOf,
  DEFAULT_SETTINGS,
  deadlinesOf,
  type Deadline,
  type FileRow,
  putRight,
  type HistoryEntry,
  type KnownPersons,
} from '@la-chan/procedure';
import { askedAgain } from '../../libs/platform/src/files/asked-again';
import type { Recorded } from '../../libs/platform/src/files/file-table';
import { LateActs } from '../../libs/platform/src/files/late-acts';
import { evolved, recorded } from '../../libs/platform/src/files/refold';
import { assertRests } from '../../libs/platform/src/files/rests';

/** The law of a file as its store has it, without its table. */
export type Law<File extends FileRow, Status extends string, Act extends string, Event extends DraftEvent> = Omit<
  platform.Law<File, Status, Act, Event>,
  'table' | 'register' | 'corrections'
>;

/** What of which entry may be put right, as its store has it. */
type Corrections<
  File extends FileRow,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> = NonNullable<platform.Law<File, Status, Act, Event>['corrections']>;

/** What an officer does on a day. */
export interface Deed<File, Act, Event> {
  readonly act: Act;
  readonly at: Moment;
  readonly decide: (
    file: File,
    at: Moment,
    deadlines: () => readonly Deadline[],
    history: readonly HistoryEntry[],
  ) => readonly Event[];
}

/** A file that is kept in memory as its store would keep it. */
export class KeptFile<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> {
  private constructor(
    readonly law: Law<File, Status, Act, Event>,
    readonly file: File,
    readonly history: readonly Recorded[],
  ) {}

  static opened<File extends FileRow<Status>, Status extends string, Act extends string, Event extends DraftEvent>(
    law: Law<File, Status, Act, Event>,
    id: FileId,
    events: readonly Event[],
    at: Moment,
  ): KeptFile<File, Status, Act, Event> {
    const given: FileRow = { id, version: 0, number: '', status: '', unit: '', createdAt: at, updatedAt: at };
    return new KeptFile(law, { ...given, ...law.blank } as unknown as File, []).after(events, at);
  }

  /** Throws what the act is refused with. */
  done({ act, at, decide }: Deed<File, Act, Event>, now: Moment = at): KeptFile<File, Status, Act, Event> {
    const late = new LateActs(this.law);
    const standing = late.standing(act, this, at);
    const deadlines = () => this.deadlinesOf(standing.file, standing.history);
    assertRests(standing.step, at, standing.history);
    const events = late.decided(act, this, standing, now, (file) => decide(file, at, deadlines, standing.history));
    for (const event of events) assertRests(standing.step, at, standing.history, recorded(event).data);
    return this.after(events, now);
  }

  /** The last entry of this type is put right, and what follows from that. Throws what that is refused with. */
  righted(
    { entries, correct, again = {} }: Corrections<File, Status, Act, Event>,
    type: Event['type'],
    changes: EntryCorrection['changes'],
    now: Moment,
    persons: KnownPersons = new Map(),
  ): KeptFile<File, Status, Act, Event> {
    const { law, file, history } = this;
    const entry = history.findLast((one) => one.type === type)?.id ?? '';
    const right: EntryCorrection = { entry, reason: 'wrong-time', changes };
    const made = correctionOf(entries, basesOf(law.procedure, entries), history, right, now);
    const deadlines = (one: File, past: readonly HistoryEntry[]) => this.deadlinesOf(one, past);
    const asking = { law, again, deadlines, settings: DEFAULT_SETTINGS, persons };
    const all = [made, ...askedAgain(asking, file, history, made, correct(file, made, now, history))];
    return this.after(
      all.flatMap((one) => correct(file, one, now, history)),
      now,
    );
  }

  /** What the last entry of this type says, as it was put right. */
  says(type: Event['type']): HistoryEntry | undefined {
    return putRight(this.history).findLast((entry) => entry.type === type);
  }

  get deadlines(): readonly Deadline[] {
    return this.deadlinesOf(this.file, this.history);
  }

  /** What it is and counts, whenever that was registered. */
  get standing(): object {
    const { version: _, updatedAt: __, ...file } = this.file;
    const { history, deadlines } = this;
    return { file, deadlines, counted: this.law.counted?.(this.file, { history, deadlines }) };
  }

  private after(events: readonly Event[], now: Moment): KeptFile<File, Status, Act, Event> {
    const file = evolved(this.law, this.file, this.history, events, now);
    const added = events.map((event, index) => ({
      ...recorded(event),
      id: `01900000-0000-7000-8000-${String(this.history.length + index).padStart(12, '0')}`,
    }));
    return new KeptFile(this.law, file, [...this.history, ...added]);
  }

  private deadlinesOf(file: File, history: readonly HistoryEntry[]): readonly Deadline[] {
    const { rules = [], facts } = this.law;
    return deadlinesOf(history, { rules, ...(facts && { facts: facts(file) }) });
  }
}
