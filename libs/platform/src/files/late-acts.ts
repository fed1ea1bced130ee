import { actRegisteredLate, type DraftEvent, type Moment, type Role } from '@la-chan/contracts';
import { isBefore, isCorrection, putRight, Refusal, type FileRow, type Step } from '@la-chan/procedure';
import type { Filed, Recorded } from './file-table';
import type { Law } from './law';
import { eventOf, foldings, isOfThePlatform, recorded, refolded, type Folding } from './refold';

/** What an act is judged by: the file as it is, or as it stood when the act was done. */
export interface Standing<File, Status extends string> extends Filed<File> {
  readonly step: Step<Status, Role>;
  /** Of what is registered late: the entry behind which it was done. */
  readonly behind?: string;
}

/** What was done in time and is registered when the file has gone on, where the table has that (`lateIn`). */
export class LateActs<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> {
  constructor(
    private readonly law: Pick<
      Law<File, Status, Act, Event>,
      'procedure' | 'blank' | 'evolve' | 'inTurn' | 'premiseOf'
    >,
  ) {}

  /** By what an act is judged that was done at the moment that the officer says; now, without one. Throws `UnlawfulAct`. */
  standing(act: Act, now: Filed<File>, at: Moment | undefined): Standing<File, Status> {
    const hasGoneOn = at !== undefined && now.history.some((entry) => entry.at >= at && isActOn(now.file, entry));
    const then = hasGoneOn ? this.then(act, now, at) : undefined;
    return then ?? { ...now, step: this.law.procedure.step(act, now.file.status) };
  }

  /**
   * What an act writes; one that is registered late, with a note of its place before it. Throws what a later one of its
   * kind would be refused with after it, and `UnlawfulAct` where what came after it does not bear it.
   */
  decided(
    act: Act,
    { file, history }: Filed<File>,
    { behind, ...then }: Standing<File, Status>,
    at: Moment,
    decide: (file: File) => readonly Event[],
  ): readonly Event[] {
    const events = decide(then.file);
    if (behind === undefined || events.length === 0) return events;
    const note = actRegisteredLate(file.id, { behind, entries: events.length }, at);
    const late = [note as DraftEvent as Event, ...events];
    const told = foldings(this.law, file, history);
    const retold = foldings(this.law, file, [...history, ...late.map(recorded)]);
    const known = new Set(then.history.map(({ id }) => id));
    const again = told.filter(({ entry }) => !known.has(entry.id) && events.some(({ type }) => type === entry.type));
    for (const { entry } of told) {
      const premise = known.has(entry.id) ? undefined : this.law.premiseOf?.(eventOf(entry) as Event);
      if (premise) assertBorne(entry, told, retold, premise);
    }
    for (const { entry } of again) {
      const inTurn = this.law.inTurn?.(eventOf(entry) as Event);
      if (inTurn) assertBorne(entry, told, retold, inTurn);
      else assertBeside(entry, told, retold, (stood) => void decide({ ...stood, status: then.file.status }));
    }
    if (!this.bears(act, file, told, retold)) throw this.law.procedure.refusalOf(act, file.status);
    return late;
  }

  /** The file as it stood at a moment; undefined where the table does not have the act registered late. */
  private then(act: Act, { file, history }: Filed<File>, at: Moment): Standing<File, Status> | undefined {
    const { procedure } = this.law;
    const told = putRight(history);
    const acts = told.filter((entry) => isActOn(file, entry));
    const done = acts.filter((entry) => !isBefore(at, entry.at));
    const stood: File[] = [];
    for (const [place, behind] of [...done.entries()].reverse()) {
      const after = done.slice(place + 1);
      if (after.some((entry) => entry.at < at)) break; // of one day, or one instant, the history does not say what came first
      const past = told.filter((entry) => isCorrection(entry) || !(isBefore(at, entry.at) || after.includes(entry)));
      const then = refolded(this.law, file, past);
      stood.push(then);
      const step = procedure.table[then.status][act];
      if (!step) continue;
      const isLate = place < acts.length - 1 && behind.id !== undefined && this.isRegistrable(act, step, file);
      return isLate ? { step, file: then, history: past, behind: behind.id } : undefined;
    }
    const [last] = stood;
    if (last && !procedure.table[file.status][act] && this.isEverLate(act)) throw procedure.refusalOf(act, last.status);
    return undefined;
  }

  private isRegistrable(act: Act, { lateIn }: Step<Status>, { status }: File): boolean {
    return lateIn !== undefined && (lateIn.includes(status) || this.law.procedure.table[status][act] !== undefined);
  }

  private isEverLate(act: Act): boolean {
    const { statuses, table } = this.law.procedure;
    return statuses.some((status) => table[status][act]?.lateIn !== undefined);
  }

  /** The file stands where it stands, or where the act leads from there, and what has moved it on since has moved it on still. */
  private bears(act: Act, file: File, told: readonly Folding<File>[], retold: readonly Folding<File>[]): boolean {
    const { to = file.status } = this.law.procedure.table[file.status][act] ?? {};
    const moved = new Set(movesIn(retold));
    const end = retold.at(-1)?.file.status;
    const isTold = told.at(-1)?.file.status === file.status; // not of a file of which acts were lost
    return isTold && [to].flat().some((status) => status === end) && movesIn(told).every((id) => moved.has(id));
  }
}

/**
 * Two acts of one kind, of which the earlier one is registered late. Where the file is refused it once the later one is
 * done, both are about the same: the later one is judged in its place then, by what came between the two.
 */
function assertBeside<File>(
  later: Recorded,
  told: readonly Folding<File>[],
  retold: readonly Folding<File>[],
  decide: (stood: File) => void,
): void {
  const [before, after] = around(later, told);
  if (!before || !after || isRefused(() => decide(before)) || !isRefused(() => decide(after))) return;
  const [both] = around(later, retold);
  if (both) decide(both);
}

/** A later entry, as an order that takes the place of the one registered late: it is judged by what stands before it then. */
function assertBorne<File>(
  later: Recorded,
  told: readonly Folding<File>[],
  retold: readonly Folding<File>[],
  bears: (file: File) => void,
): void {
  const [before] = around(later, told);
  const [both] = around(later, retold);
  if (before && both && !isRefused(() => bears(before))) bears(both);
}

/** The file before an entry, and after it. */
function around<File>({ id }: Recorded, told: readonly Folding<File>[]): (File | undefined)[] {
  const place = told.findIndex(({ entry }) => entry.id === id);
  return [told[place - 1]?.file, told[place]?.file];
}

function isRefused(decide: () => void): boolean {
  try {
    decide();
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** An act, by which the file went on. */
const isActOn = ({ id }: FileRow, entry: Recorded): boolean =>
  entry.subject === id && !isCorrection(entry) && !isOfThePlatform(entry);

/** The entries that have changed the status. */
const movesIn = <File extends FileRow>(told: readonly Folding<File>[]): (string | undefined)[] =>
  told.filter(({ file }, index) => file.status !== told[index - 1]?.file.status).map(({ entry }) => entry.id);
