import { EntryCorrected, supervisorsOf, type DraftEvent, type Role, type Unborne } from '@la-chan/contracts';
import {
  basesOf,
  decidedIn,
  EntryRefusal,
  isAlike,
  isCorrection,
  untimelyBy,
  putRight,
  Refusal,
  type Again,
  type Deadline,
  type EntryLaws,
  type FileRow,
  type HistoryEntry,
  type Procedure,
  type Settings,
} from '@la-chan/procedure';
import type { Recorded } from './file-table';
import { blankOf, foldings, recorded, type Evolving } from './refold';

interface Asking<File extends FileRow, Event extends DraftEvent> {
  readonly law: Evolving<File, Event>;
  readonly again: Again<File, Event>;
  readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[];
  readonly settings: Settings;
}

/** What bears the acts of a file: its table, and by which of them each entry comes. */
interface Bearing<File extends FileRow, Event extends DraftEvent> extends Asking<File, Event> {
  readonly procedure: Pick<Procedure<string, string, Role>, 'table' | 'statuses' | 'refusalOf'>;
  readonly entries: EntryLaws;
}

/** What corrections change of what bears the own acts of a file. */
interface Borne {
  readonly unborne: readonly Unborne[];
  readonly borneAgain: readonly string[];
}

/** The days by which what is entered, and what came after it, could have been. */
const DAYS = [
  'occurredAt',
  'receivedAt',
  'lodgedAt',
  'since',
  'resumedAt',
  'takesPlaceAt',
  'receivedOn',
  'arrivedAt',
] as const;

/** By which of it others are bounded: the limits go by the crime, and a detention lasts until its day. */
const BOUNDS = ['article', 'clause', 'until'] as const;

/** What an entry says by its day: since when it has been so, and whether it came too late. */
const BY_DAY = ['since', 'late'] as const;

/** What follows in a later entry, with what it says of who is waited for. */
const FOLLOWING = [...BY_DAY, 'awaited', 'appealed'] as const;

/** Of which crime it is is put right with whatever repeats that. */
const REPEATED = ['article', 'clause', 'seriousness'] as const;

/** What an act finds by itself, and is not told. */
const FOUND = ['awaited', 'appealed', 'resumptionDue', 'alone', 'unnamed', 'unseen', 'reviewed', 'agreed'] as const;

/**
 * What an officer puts right of what was decided or done, of when, of which crime and until when, has to be what could have been: its act is asked
 * again, and every later one. The file goes the same course. What it says by its day, and a later entry by what stood before,
 * is put right with it; a day alone, also where the act as it stood would not have written it.
 */
export function askedAgain<File extends FileRow, Event extends DraftEvent>(
  asking: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
  correction: EntryCorrected,
  written: readonly Event[],
): EntryCorrected[] {
  const isDecided = Object.keys(decidedIn(correction.changes)).length > 0;
  if (!isDecided && [...DAYS, ...BOUNDS].every((one) => correction.changes[one] === undefined)) return [];
  const told = standings(asking, file, history);
  const retold = standings(asking, file, [...history, ...written.map(recorded)]);
  const start = told.findIndex(({ entry }) => entry.id === correction.entry);
  if (start < 0) return [];
  const follows: EntryCorrected[] = [];
  for (const { entry, before: stood, status } of told.slice(start)) {
    const { id, type, at } = entry;
    const anew = retold.find((one) => one.entry.id === id);
    if (!anew || id === undefined) continue;
    if (anew.status !== status) throw new EntryRefusal('another-course', { type, at }, '/changes');
    const said = ask(asking, anew);
    const before = ask(asking, { entry, before: stood });
    const isIt = id === correction.entry;
    if (isIt && said instanceof Refusal && (isDecided || isFact(before))) throw said;
    if (!isFact(before)) continue;
    const changes = isIt ? byItsDay(before, said, correction) : following(before, said);
    const law = said instanceof Refusal ? said.law : undefined;
    if (!changes) throw new EntryRefusal('another-course', { type, at }, '/changes', law);
    if (Object.keys(changes).length > 0)
      follows.push({ entry: id, reason: correction.reason, changes, repeatedIn: [] });
  }
  return follows;
}

/**
 * What another agency has put right is taken in as told: nothing is refused. What follows in later entries is put right with
 * it; the own acts that are borne by it no more are named.
 */
export function askedAsTold<File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  written: readonly Event[],
): Borne & { readonly follows: readonly EntryCorrected[] } {
  const follows = later(asking, file, history, corrections, written).flatMap(([stood, stands]): EntryCorrected[] => {
    const { id } = stood.entry;
    const [correction] = corrections;
    if (id === undefined || !correction || corrections.some(({ entry }) => entry === id)) return [];
    const [before, said] = [ask(asking, { ...stands, before: stood.before }), ask(asking, stands)];
    const changes = isFact(before) ? (following(before, said) ?? {}) : {};
    const { reason, told } = correction;
    return Object.keys(changes).length > 0 ? [{ entry: id, reason, changes, repeatedIn: [], told }] : [];
  });
  return { ...borneBy(asking, file, history, corrections, written), follows };
}

/** The own acts, of these entries and of later ones, that corrections leave without what has borne them, and those that they bear again. */
export function borneBy<File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  written: readonly Event[],
): Borne {
  const unborne: Unborne[] = [];
  const borneAgain: string[] = [];
  for (const [stood, stands] of later(asking, file, history, corrections, written)) {
    const { id: entry } = stood.entry;
    const to = supervisorsOf(officersOf(asking, stood));
    if (entry === undefined || to.length === 0) continue;
    const [was, is] = [refusalOf(asking, stood), refusalOf(asking, stands)];
    if (was && !is) borneAgain.push(entry);
    if (is && !was) unborne.push({ entry, reason: is.code, ...(is.law !== undefined && { law: is.law }), to });
  }
  return { unborne, borneAgain };
}

/** The entries from the first that is put right on, each as it stood and as it stands now. */
function later<File extends FileRow, Event extends DraftEvent>(
  asking: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  written: readonly Event[],
): (readonly [Standing<File>, Standing<File>])[] {
  const told = standings(asking, file, history);
  const retold = standings(asking, file, [...history, ...written.map(recorded)]);
  const start = told.findIndex(({ entry: { id } }) => corrections.some(({ entry }) => entry === id));
  return (start < 0 ? [] : told.slice(start)).flatMap((stood) => {
    const stands = retold.find(({ entry }) => entry.id === stood.entry.id);
    return stands ? [[stood, stands] as const] : [];
  });
}

/** The acts that write an entry, of those that were lawful where the file stood before it. */
const actsOf = <File extends FileRow, Event extends DraftEvent>(
  { procedure, entries }: Bearing<File, Event>,
  { entry: { type }, before }: Pick<Standing<File>, 'entry' | 'before'>,
): readonly string[] => {
  const lawful = procedure.table[before.file.status] ?? {};
  return (entries[type]?.by ?? []).filter((act) => lawful[act]);
};

/** The officers whose act it is; none of what a message has caused. */
const officersOf = <File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  standing: Standing<File>,
): Role[] => {
  const lawful = asking.procedure.table[standing.before.file.status] ?? {};
  const by = actsOf(asking, standing).flatMap((act) => lawful[act]?.by ?? []);
  return [...new Set(by)].filter((role) => role !== 'system');
};

/** Why an act could not have been where it stands: by the table, by what it rests on, or as its own law says. */
function refusalOf<File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  standing: Standing<File>,
): Refusal | undefined {
  const { procedure, entries } = asking;
  const { entry, before } = standing;
  const { status } = before.file;
  const [act] = entries[entry.type]?.by ?? [];
  if (act !== undefined && actsOf(asking, standing).length === 0) return procedure.refusalOf(act, status);
  const untimely = untimelyBy(
    basesOf(procedure, entries, () => status),
    entry,
    before.past,
  );
  const said = ask(asking, standing);
  return untimely ?? (said instanceof Refusal ? said : undefined);
}

type Said = Readonly<Record<string, unknown>>;

const isFact = (said: Said | Refusal | undefined): said is Said => said !== undefined && !(said instanceof Refusal);
const isOneOf = (fields: readonly string[], field: string): boolean => fields.includes(field);
const isFound = (field: string): boolean => field === 'late' || isOneOf(FOUND, field);
const found = (said: Said): Said => Object.fromEntries(FOUND.map((field) => [field, said[field]]));

/** An entry with the file before it, and the status after it. */
interface Standing<File> {
  readonly entry: Recorded;
  readonly status: string;
  readonly before: Before<File>;
}

/** Before what opens it a file is blank. */
interface Before<File> {
  readonly file: File;
  readonly past: readonly Recorded[];
  readonly whole: File;
}

/** An entry, the file before it as the history then was, and how it stood after it. */
function standings<File extends FileRow, Event extends DraftEvent>(
  { law }: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
): Standing<File>[] {
  const entries = putRight(history).filter((entry) => !isCorrection(entry) || entry.data?.['entry'] === undefined);
  const told = foldings(law, file, history);
  return told.map(({ entry, file: { status } }, place) => {
    const past = entries.slice(
      0,
      entries.findIndex(({ id }) => id === entry.id),
    );
    return { entry, status, before: { file: told[place - 1]?.file ?? blankOf(law, file), past, whole: file } };
  });
}

/** What its act says of it; undefined where it is not asked. */
function ask<File extends FileRow, Event extends DraftEvent>(
  { again, deadlines, settings }: Asking<File, Event>,
  { entry: { type, at, data }, before }: Pick<Standing<File>, 'entry' | 'before'>,
): Said | Refusal | undefined {
  const act = again[type as Event['type']];
  if (!act) return undefined;
  const { file, past: history, whole } = before;
  const standing = {
    ...{ settings, history, whole },
    get deadlines() {
      return deadlines(file, history);
    },
  };
  try {
    const told = Object.fromEntries(Object.entries(data ?? {}).filter(([field]) => !isFound(field)));
    const events = act(file, told, at, standing);
    return events.find((one) => one.type === type)?.data as Said | undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What it says otherwise by its own day; it is the same act, and since when it has been so is nobody's to say. */
function byItsDay(
  before: Said,
  said: Said | Refusal | undefined,
  { changes }: EntryCorrected,
): EntryCorrected['changes'] {
  if (!isFact(said)) return {};
  if (!isAlike(found(before), found(said))) throw new EntryRefusal('another-act', { grounds: [] }, '/changes');
  const { since } = changes;
  if (since !== undefined && said['since'] !== undefined && said['since'] !== since)
    throw new EntryRefusal('not-correctable', { fields: ['occurredAt'] }, '/changes/since');
  const moved = movedIn(before, said).filter((field) => isOneOf(BY_DAY, field) && !(field in changes));
  return saying(said, moved);
}

/** What it says otherwise now, where that follows; undefined where it would be another entry. */
function following(before: Said, said: Said | Refusal | undefined): EntryCorrected['changes'] | undefined {
  if (!isFact(said)) return undefined;
  const moved = movedIn(before, said);
  return moved.every((field) => isOneOf(FOLLOWING, field)) ? saying(said, moved) : undefined;
}

const movedIn = (before: Said, said: Said): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(said)])].filter(
    (field) => !isOneOf(REPEATED, field) && !isAlike(before[field], said[field]),
  );

const saying = (said: Said, fields: readonly string[]): EntryCorrected['changes'] =>
  EntryCorrected.shape.changes.parse(Object.fromEntries(fields.map((field) => [field, said[field] ?? null])));
