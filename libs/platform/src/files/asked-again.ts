import { EntryCorrected, supervisorsOf, type DraftEvent, type Role, type Unborne } from '@la-chan/contracts';
import {
  basesOf,
  decidedIn,
  EntryRefusal,
  isAlike,
  untimelyBy,
  Refusal,
  type Again,
  type Deadline,
  type EntryLaws,
  type FileRow,
  type HistoryEntry,
  type KnownPersons,
  type Procedure,
  type Settings,
} from '@la-chan/procedure';
import type { Recorded } from './file-table';
import { recorded, type Evolving } from './refold';
import { anew, later, standings, type Standing } from './standings';

interface Asking<File extends FileRow, Event extends DraftEvent> {
  readonly law: Evolving<File, Event>;
  readonly again: Again<File, Event>;
  readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[];
  readonly settings: Settings;
  readonly persons?: KnownPersons;
}

/** What bears the acts of a file: its table, and by which of them each entry comes. */
export interface Bearing<File extends FileRow, Event extends DraftEvent> extends Asking<File, Event> {
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

/** Of which crime it is. */
const CRIME = ['article', 'clause', 'seriousness'] as const;

/** What follows in a later entry: with what it says of who is waited for, of which crime it is, beside which others and in whose place. */
const FOLLOWING = [...BY_DAY, 'awaited', 'appealed', ...CRIME, 'instead', 'further', 'lighter'] as const;

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
  return followed(asking, file, history, [correction], written.map(recorded), (stood, stands) => {
    const { id, type, at } = stood.entry;
    if (stands.status !== stood.status) throw new EntryRefusal('another-course', { type, at }, '/changes');
    const said = ask(asking, stands);
    const before = ask(asking, stood);
    const isIt = id === correction.entry;
    if (isIt && said instanceof Refusal && (isDecided || isFact(before))) throw inIt(said, correction);
    if (!isFact(before)) return {};
    const changes = isIt ? byItsDay(before, said, correction) : following(before, said, stands);
    const law = said instanceof Refusal ? said.law : undefined;
    if (!changes) throw new EntryRefusal('another-course', { type, at }, '/changes', law);
    return changes;
  });
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
  const made = written.map(recorded);
  const follows = followed(asking, file, history, corrections, made, (stood, stands) => {
    if (corrections.some(({ entry }) => entry === stood.entry.id)) return {};
    const [before, said] = [ask(asking, { ...stands, before: stood.before }), ask(asking, stands)];
    return isFact(before) ? (following(before, said, stands) ?? {}) : {};
  });
  return { ...borne(asking, file, history, corrections, [...made, ...recordedWith(made, follows)]), follows };
}

/** The own acts, of these entries and of later ones, that corrections leave without what has borne them, and those that they bear again. */
export function borneBy<File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  written: readonly Event[],
): Borne {
  return borne(asking, file, history, corrections, written.map(recorded));
}

function borne<File extends FileRow, Event extends DraftEvent>(
  asking: Bearing<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  made: readonly Recorded[],
): Borne {
  const unborne: Unborne[] = [];
  const borneAgain: string[] = [];
  const retold = standings(asking, file, [...history, ...made]);
  for (const stood of later(asking, file, history, corrections)) {
    const stands = anew(retold, stood, corrections);
    if (!stands) continue;
    const { id: entry } = stood.entry;
    const to = supervisorsOf(officersOf(asking, stood));
    if (entry === undefined || to.length === 0) continue;
    const [was, is] = [refusalOf(asking, stood), refusalOf(asking, stands)];
    if (was && !is) borneAgain.push(entry);
    if (is && !was) unborne.push({ entry, reason: is.code, ...(is.law !== undefined && { law: is.law }), to });
  }
  return { unborne, borneAgain };
}

/** What follows in each entry from the first that is put right on, by what has followed in those before it. */
function followed<File extends FileRow, Event extends DraftEvent>(
  asking: Asking<File, Event>,
  file: File,
  history: readonly Recorded[],
  corrections: readonly EntryCorrected[],
  made: readonly Recorded[],
  changesOf: (stood: Standing<File>, stands: Standing<File>) => EntryCorrected['changes'],
): EntryCorrected[] {
  const follows: EntryCorrected[] = [];
  const [correction] = corrections;
  if (!correction) return [];
  const { reason, told } = correction;
  let retold = standings(asking, file, [...history, ...made]);
  for (const stood of later(asking, file, history, corrections)) {
    const { id: entry } = stood.entry;
    const stands = anew(retold, stood, corrections);
    if (!stands || entry === undefined) continue;
    const changes = changesOf(stood, stands);
    if (Object.keys(changes).length === 0) continue;
    follows.push({ entry, reason, changes, repeatedIn: [], ...(told && { told }) });
    retold = standings(asking, file, [...history, ...made, ...recordedWith(made, follows)]);
  }
  return follows;
}

/** As these corrections are recorded, so are those that follow from them. */
const recordedWith = (made: readonly Recorded[], follows: readonly EntryCorrected[]): Recorded[] =>
  made.slice(0, 1).flatMap((one) => follows.map((data) => ({ ...one, data: { ...data } })));

/** What the act of an entry is refused with, of what a correction changes in it. */
class RefusedInEntry extends Refusal {
  override readonly code: string;
  override readonly params: Refusal['params'];
  override readonly law?: string;

  constructor(
    { message, code, params, law }: Refusal,
    override readonly field: string,
  ) {
    super(message);
    this.code = code;
    this.params = params;
    if (law !== undefined) this.law = law;
  }
}

const inIt = (refusal: Refusal, { changes }: EntryCorrected): Refusal => {
  const [changed = ''] = Object.keys(changes);
  return refusal.field?.startsWith('/changes') ? refusal : new RefusedInEntry(refusal, `/changes/${changed}`);
};

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
/** What its act says of it; undefined where it is not asked. */
function ask<File extends FileRow, Event extends DraftEvent>(
  { again, deadlines, settings, persons }: Asking<File, Event>,
  { entry: { type, at, data }, before }: Pick<Standing<File>, 'entry' | 'before'>,
): Said | Refusal | undefined {
  const act = again[type as Event['type']];
  if (!act) return undefined;
  const { file, past: history, ...about } = before;
  const standing = {
    ...{ ...about, settings, history, ...(persons && { persons }) },
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

/** What it says otherwise now, where that follows, and it is not put right already; undefined where it would be another entry. */
function following<File>(
  before: Said,
  said: Said | Refusal | undefined,
  { entry: { data = {} } }: Standing<File>,
): EntryCorrected['changes'] | undefined {
  if (!isFact(said)) return undefined;
  const moved = movedIn(before, said).filter((field) => !isOneOf(CRIME, field) || !isAlike(data[field], said[field]));
  return moved.every((field) => isOneOf(FOLLOWING, field)) ? saying(said, moved) : undefined;
}

const movedIn = (before: Said, said: Said): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(said)])].filter((field) => !isAlike(before[field], said[field]));

const saying = (said: Said, fields: readonly string[]): EntryCorrected['changes'] =>
  EntryCorrected.shape.changes.parse(
    Object.fromEntries(fields.map((field) => [field, said[field] ?? (field === 'further' ? [] : null)])),
  );
