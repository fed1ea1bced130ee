import {
  clausesOf,
  Day,
  dayOf,
  type DraftEvent,
  type EntryCorrected,
  type EntryCorrection,
  eventDefinitions,
  type FileId,
  type Moment,
  Occurred,
  type PersonData,
  seriousnessOf,
} from '@la-chan/contracts';
import { type HistoryEntry, isBefore, putRight } from './clocks/history';
import type { Deadline } from './clocks/deadline';
import type { Settings } from './clocks/settings';
import type { Lawful, Made } from './handover';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';
import { daysBetween } from './clocks/limit';
import { isBase, type RestsOn } from './rests-on';
import type { Saying } from './saying';

export type CorrectableField = keyof EntryCorrection['changes'];

/** How an entry of the journal comes about, and what of it may be put right. */
export interface EntryLaw<Act extends string = string> {
  /** The acts that write it; none for what opens the file. */
  readonly by: readonly Act[];
  /** What it says as these acts write it, or `always`, where it may say otherwise elsewhere. */
  readonly saying?: Readonly<Record<string, Saying>>;
  readonly may?: readonly CorrectableField[];
  /** Of these only what it says at all: an order without a last day is given none. */
  readonly ifSaid?: readonly CorrectableField[];
  /** Grounds by which it would have been another act, or would rest on what only that has: put right neither from nor to one. */
  readonly apart?: readonly string[];
  /** It says again of which crime the file is. */
  readonly repeats?: true;
  /** Its `since` may lie before what it came by: the procedure says from when it may be. */
  readonly brought?: true;
  /** The law counts hours from it or to it: a day alone does not say when it occurred. */
  readonly hourly?: true;
}

/** The entries of a procedure's files, each by its type. */
export type EntryLaws<Type extends string = string, Act extends string = string> = Readonly<
  Record<Type, EntryLaw<Act>>
>;

/** Who somebody is, each by the id that the file has. */
export type KnownPersons = ReadonlyMap<FileId, PersonData>;

/** What an act may ask beside the file as it stood. */
export interface PastOf<File> {
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
  /** What stood before the entry, as it was put right. */
  readonly history: readonly HistoryEntry[];
  /** The file as it is now: what was put right of it as a whole was so from the beginning. */
  readonly whole: File;
  /** The file before the entry by which that was written, where it was put right since. */
  readonly stood?: File;
  /** Another agency has put right what it had told. */
  readonly told?: boolean;
  /** All that is recorded of it, as it is put right. */
  readonly known?: readonly HistoryEntry[];
  /** Who those in it are, as far as that is asked and still known. */
  readonly persons?: KnownPersons;
}

/** The act that writes an entry, by the entry's type: decides what it says of the file as it stood then; of one that opens a file, as it was before. */
export type Again<File, Event extends DraftEvent> = {
  readonly [Type in Event['type']]?: (
    file: File,
    data: Extract<Event, { type: Type }>['data'],
    at: Moment,
    past: PastOf<File>,
  ) => readonly Event[];
};

/** An entry that may not be put right, or not so. */
export class EntryRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'no-such-entry'
      | 'not-correctable'
      | 'nothing-corrected'
      | 'hour-not-named'
      | 'occurs-in-future'
      | 'before-what-it-rests-on'
      | 'after-what-rests-on-it'
      | 'no-such-clause'
      | 'not-of-its-codelist'
      | 'another-act'
      | 'another-course'
      | 'gone-further',
    override readonly params: Refusal['params'] = {},
    override readonly field?: string,
    override readonly law?: string,
  ) {
    super(code);
  }
}

/** On what an entry rests: the table of acts says it. */
export type Bases = (entry: HistoryEntry) => readonly RestsOn[];

/** `stoodIn`: where the file stood before an entry, of those acts that write it one of which was lawful then. */
export const basesOf = <Status extends string, Act extends string>(
  { table, statuses }: Pick<Procedure<Status, Act>, 'table' | 'statuses'>,
  entries: EntryLaws<string, Act>,
  stoodIn: (entry: HistoryEntry) => Status | undefined = () => undefined,
): Bases => {
  const basesIn = (acts: readonly Act[], among: readonly Status[]): RestsOn[] =>
    acts.flatMap((act) => among.map((status) => table[status][act]?.restsOn).filter((base) => base !== undefined));
  return (entry) => {
    const { by = [] } = entries[entry.type] ?? {};
    const stood = statuses.filter((status) => status === stoodIn(entry));
    const isDone = by.some((act) => stood.some((status) => table[status][act]));
    return basesIn(by, isDone ? stood : statuses);
  };
};

/**
 * The correction of an entry with what follows from it: the class of the crime, and the later entries that repeat it.
 * Throws `EntryRefusal` for what may not be put right, and for a time at which the entry cannot have occurred.
 */
export function correctionOf(
  entries: EntryLaws,
  bases: Bases,
  history: readonly HistoryEntry[],
  { entry: id, reason, changes: named }: EntryCorrection,
  now: Moment,
): EntryCorrected {
  const told = putRight(history);
  const index = told.findIndex((one) => one.id === id);
  const entry = told[index];
  const law = entry && entries[entry.type];
  if (!law) throw new EntryRefusal('no-such-entry', {}, '/entry');
  const { ifSaid = [], hourly, brought } = law;
  const may = correctable(entry, law);
  const { occurredAt: at } = named;
  const wanted = { ...named, ...(at && { occurredAt: Occurred.parse(at) }) };
  const wrong = Object.entries(wanted).filter(([field, value]) => !isAlike(stood(entry, field), value));
  const barred = wrong.find(
    ([field]) =>
      !may.some((one) => one === field) ||
      !isSaid(entry, field) ||
      (ifSaid.some((one) => one === field) && stood(entry, field) === null),
  );
  if (barred) throw new EntryRefusal('not-correctable', { fields: may }, `/changes/${barred[0]}`);
  if (wrong.length === 0) throw new EntryRefusal('nothing-corrected', {}, '/changes');
  assertSayable(entry, law, Object.fromEntries(wrong));
  if (hourly && Day.safeParse(at).success && wrong.some(([field]) => field === 'occurredAt'))
    throw new EntryRefusal('hour-not-named', {}, '/changes/occurredAt');
  const righted = withExtended(entry, withClass(entry, Object.fromEntries(wrong)));
  const changes = withLodging(entry, withPassage(entry, righted));
  const correction: EntryCorrected = {
    entry: id,
    reason,
    changes,
    repeatedIn: repeating(entries, told, index, changes),
  };
  for (const field of ['receivedAt', 'arrivedAt'] as const) {
    const on = changes[field] ?? now;
    if (on > now) throw inFuture(on, field);
  }
  const { since } = changes;
  if (since !== undefined) {
    const moved = told.map((one) => (one === entry ? { ...one, at: since } : one));
    assertInTime(brought ? (one) => (one.type === entry.type ? [] : bases(one)) : bases, moved, index, now, 'since');
  }
  if (changes.occurredAt !== undefined) {
    const righted = putRight([
      ...told.filter(({ data }) => !data?.['changes']),
      { type: '', at: now, data: { ...correction } },
    ]);
    assertInTime(
      bases,
      righted,
      righted.findIndex((one) => one.id === id),
      now,
    );
  }
  return correction;
}

/** Why something was decided, and what else an officer chooses for it from a list. */
const CHOSEN = ['ground', 'obstacle', 'complexity', 'origin', 'place', 'keeper', 'found', 'papers', 'matters'] as const;

/** What of it may be put right: beside what its law says, whatever it chooses from a list, wherever its day may be. */
export const correctable = ({ data }: HistoryEntry, { may = [] }: EntryLaw): readonly CorrectableField[] =>
  may.includes('occurredAt') ? [...may, ...CHOSEN.filter((field) => data?.[field] !== undefined)] : may;

const CONTENT: readonly string[] = [
  ...CHOSEN,
  ...['by', 'way', 'defendants', 'part', 'verdicts', 'parts', 'compensations', 'struck'],
];

/** What of a correction is what was decided or done, and not its day, its number or its crime. */
export const decidedIn = (changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => CONTENT.includes(field)));

/** It says what an entry of its kind can say, and is one of the same act. */
function assertSayable({ type, data }: HistoryEntry, { apart = [] }: EntryLaw, changes: Changes): void {
  const schema = eventDefinitions().findLast((definition) => definition.type === type)?.schema;
  const issues = schema?.safeParse({ ...data, ...changes }).error?.issues ?? [];
  const field = Object.keys(decidedIn(changes)).find((one) =>
    issues.some(({ path }) => path.length === 0 || path[0] === one),
  );
  if (field) throw new EntryRefusal('not-of-its-codelist', { field }, `/changes/${field}`);
  const { ground } = changes;
  if (ground !== undefined && [ground, data?.['ground']].some((one) => apart.some((code) => code === one)))
    throw new EntryRefusal('another-act', { grounds: apart }, '/changes/ground');
}

/** Neither in the future, nor before what it rests on, nor after what rests on it. */
export function assertInTime(
  bases: Bases,
  history: readonly HistoryEntry[],
  index: number,
  now: Moment,
  field: 'occurredAt' | 'since' = 'occurredAt',
): void {
  const entry = history[index];
  if (!entry) return;
  const { at, type } = entry;
  if (at > now) throw inFuture(at, field);
  const untimely = untimelyBy(bases, entry, history.slice(0, index), field);
  if (untimely) throw untimely;
  const early = history.find(
    (one, later) => later > index && baseOf(bases, one, history.slice(0, later)) === entry && isBefore(one.at, at),
  );
  if (early) throw new EntryRefusal('after-what-rests-on-it', { at, type, later: early.at }, `/changes/${field}`);
}

/** Why an entry could not have been on its day, by what it rests on; undefined where it could. */
export function untimelyBy(
  bases: Bases,
  entry: HistoryEntry,
  past: readonly HistoryEntry[],
  field: 'occurredAt' | 'since' = 'occurredAt',
): EntryRefusal | undefined {
  const { at } = entry;
  const base = baseOf(bases, entry, past);
  return base && isBefore(at, base.at)
    ? new EntryRefusal('before-what-it-rests-on', { at, base: base.at }, `/changes/${field}`)
    : undefined;
}

const baseOf = (bases: Bases, entry: HistoryEntry, past: readonly HistoryEntry[]): HistoryEntry | undefined =>
  past.findLast((base) => bases(entry).some((restsOn) => isBase(restsOn, base, entry.data)));

const inFuture = (at: Moment, field: string): EntryRefusal =>
  new EntryRefusal('occurs-in-future', { at }, `/changes/${field}`);

function stood(entry: HistoryEntry, field: string): unknown {
  if (field === 'extended') return receptionIn(entry)?.extended ?? null;
  return field === 'occurredAt' ? entry.at : (entry.data?.[field] ?? null);
}

const receptionIn = ({ data = {} }: HistoryEntry): Changes['reception'] => {
  const { reception }: Changes = data;
  return reception;
};

/**
 * What a decision does not say cannot be wrong in it, but that it says nothing of a custody, whose days are taken off by law
 * (BLTTHS 118(4)), or not yet when who is held came to the seat (BLTTHS 118(1)); of what was split off, the file that it came from says the crime and since when.
 */
const isSaid = ({ data = {} }: HistoryEntry, field: string): boolean =>
  field === 'occurredAt' ||
  (field === 'extended' && data['reception'] !== undefined) ||
  field === 'custody' ||
  field === 'arrivedAt' ||
  field === 'struck' ||
  (data[field] !== undefined && !(isCarried(field) && data['qualifications'] !== undefined));

const isCarried = (field: string): boolean => field === 'article' || field === 'clause' || field === 'since';

type Changes = EntryCorrected['changes'];

/** With the class of the crime, where another crime follows. */
export function withClass({ data = {} }: HistoryEntry, changes: Changes): Changes {
  const { article, clause } = { ...data, ...changes };
  const isOtherCrime = changes.article !== undefined || changes.clause !== undefined;
  if (!isOtherCrime || !article || !clause) return changes;
  if (!clausesOf(article).includes(clause)) throw new EntryRefusal('no-such-clause', {}, '/changes/clause');
  const { articles }: Changes = data;
  return {
    ...changes,
    ...(data['seriousness'] !== undefined && { seriousness: seriousnessOf(article, clause) }),
    ...(articles && { articles: articles.map((one) => (one === data['article'] ? article : one)) }),
  };
}

/** What its limit was given where it came from is said with how it came. */
function withExtended(
  entry: HistoryEntry,
  { extended, ...changes }: Changes & Pick<EntryCorrection['changes'], 'extended'>,
): Changes {
  const reception = receptionIn(entry);
  return extended && reception ? { ...changes, reception: { ...reception, extended } } : changes;
}

/**
 * With the days for which a case was on its way from another body, where it came on another day: they are not counted
 * (BLTTHS 169(5)). It did not come before it was sent, nor before it was initiated there. What was split off had come before.
 */
export function withPassage({ at, data = {} }: HistoryEntry, changes: Changes): Changes {
  const { reception }: Changes = data;
  if (!reception || data['splitFrom'] !== undefined) return changes;
  const { occurredAt: came = at, since = data['since'] } = changes;
  const sent = reception.sentAt ?? new Date(Date.parse(at) - reception.onTheWay * 86_400_000).toISOString();
  const base = typeof since === 'string' && since > sent ? since : sent;
  if (dayOf(came) < dayOf(base))
    throw new EntryRefusal('before-what-it-rests-on', { at: came, base }, '/changes/occurredAt');
  const onTheWay = reception.onTheWay + daysBetween(at, came);
  return changes.occurredAt === undefined
    ? changes
    : { ...changes, reception: { ...reception, ...changes.reception, onTheWay } };
}

/** What was lodged when it was received was so on whatever day that is; it is not received before it is lodged (BLTTHS 333(3)). */
export function withLodging({ at, data = {} }: HistoryEntry, changes: Changes): Changes {
  const { lodgedAt: told }: Changes = data;
  if (told === undefined) return changes;
  const { occurredAt: received = at, lodgedAt = told === at ? received : told } = changes;
  if (isBefore(received, lodgedAt))
    throw new EntryRefusal('before-what-it-rests-on', { at: received, base: lodgedAt }, '/changes/lodgedAt');
  return lodgedAt === told ? changes : { ...changes, lodgedAt };
}

/** The later entries that repeat a wrong crime, until another decision says another one. */
export function repeating(
  entries: EntryLaws,
  told: readonly HistoryEntry[],
  index: number,
  changes: Changes,
): string[] {
  const wrong = told[index]?.data;
  if (!wrong || (changes.article === undefined && changes.clause === undefined)) return [];
  const later = told.slice(index + 1);
  const same = ({ data }: HistoryEntry): boolean =>
    data?.['article'] === wrong['article'] && data?.['clause'] === wrong['clause'];
  const end = later.findIndex((one) => one.type === told[index]?.type || (entries[one.type]?.repeats && !same(one)));
  return later
    .slice(0, end === -1 ? later.length : end)
    .flatMap((one) => (entries[one.type]?.repeats && same(one) && one.id !== undefined ? [one.id] : []));
}

/** One entry of a file was written wrongly and is put right, in every status in which its table has that. */
export const entryCorrecting =
  <Status extends string, Event>(procedure: Lawful<Status, 'correct'>, corrected: Made<EntryCorrected, Event>) =>
  (
    { id, status }: { readonly id: FileId; readonly status: Status },
    correction: EntryCorrected,
    at: Moment,
  ): Event[] => {
    procedure.assertLawful('correct', status);
    return [corrected(id, correction, at)];
  };

/** As JSON is, whatever the order of its fields. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [a, b] = [one, other] as Record<string, unknown>[];
  return Array.isArray(one) === Array.isArray(other) && [...fields].every((field) => isAlike(a?.[field], b?.[field]));
}
