import { actRegisteredLate, type ChargedRightly, type EventDefinition, type EventOf } from '@la-chan/contracts';
import { withCharges } from '../charged-rightly';
import { dayOf, type Moment, momentOf } from './day';

/** One event of a file, as its journal has it. */
export interface HistoryEntry {
  /** Of the journal; none for what is only supposed. */
  readonly id?: string;
  readonly type: string;
  /** When it occurred, which may be long before it was registered. */
  readonly at: Moment;
  readonly data?: Record<string, unknown>;
  /** The releases with limits of their own (`RELEASES`) that the agency did not have yet as it was entered. */
  readonly enteredBefore?: readonly string[];
}

/** What an entry says, where it is of this event. */
export const dataOf = <Definition extends EventDefinition>(
  { type, data }: Pick<HistoryEntry, 'type' | 'data'>,
  definition: Definition,
): EventOf<Definition>['data'] | undefined => (type === definition.type ? data : undefined);

type Fields = Readonly<Record<string, unknown>>;

/**
 * What was registered late stands where it was done. A correction (`changes` in its data) puts right the entry that it
 * names and those that repeat it; one that names none, what the events before it say, and when the first one was.
 */
export const putRight = <Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] => {
  const placed = history.some(isLateNote) ? inPlace(history) : [...history];
  return placed.some(isCorrection)
    ? placed.reduce<Entry[]>((entries, entry) => [...rightedBy(entry, entries), entry], [])
    : placed;
};

/** What is known of it until the last of these, whenever that was registered; it says by itself what corrections have put right. */
export const untilLast = <Entry extends HistoryEntry>(history: readonly Entry[], types: readonly string[]): Entry[] => {
  const told = putRight(history);
  const past = told.slice(
    0,
    told.findLastIndex(({ type }) => types.includes(type)),
  );
  return past.filter((entry) => !isCorrection(entry) || entry.data?.['entry'] === undefined);
};

const isLateNote = ({ type }: HistoryEntry): boolean => type === actRegisteredLate.type;

/** The entries that come with a note of late registration stand behind the one that it names; the note says no more then. */
function inPlace<Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] {
  const placed: Entry[] = [];
  let late = { place: 0, left: 0 };
  for (const entry of history) {
    if (isLateNote(entry)) {
      const { behind, entries } = entry.data as { behind: string; entries: number };
      late = { place: placed.findIndex(({ id }) => id === behind) + 1, left: entries };
    } else if (late.left > 0) {
      placed.splice(late.place, 0, entry);
      late = { place: late.place + 1, left: late.left - 1 };
    } else placed.push(entry);
  }
  return placed;
}

export const isCorrection = ({ data }: HistoryEntry): boolean =>
  typeof data?.['changes'] === 'object' && data['changes'] !== null;

/** A day given without an hour, for which its midnight in Hanoi stands. */
const isDayAlone = (at: Moment): boolean => at.endsWith('T17:00:00.000Z');

/** `at` is earlier than `base`; a day given without an hour is compared as a day. */
export const isBefore = (at: Moment, base: Moment): boolean => (isDayAlone(at) ? dayOf(at) < dayOf(base) : at < base);

function rightedBy<Entry extends HistoryEntry>(correction: Entry, entries: Entry[]): Entry[] {
  if (!isCorrection(correction)) return entries;
  const { changes, entry: named, repeatedIn = [] } = correction.data as { changes: Fields } & Fields;
  if (named === undefined) return entries.map((entry, index) => righted(entry, changes, index === 0));
  const { occurredAt, struck, chargedWith, ...fields } = changes;
  if (struck) return entries.filter(({ id }) => id !== named);
  return entries.map((entry) => {
    if (entry.id === undefined) return entry;
    if ((repeatedIn as string[]).includes(entry.id)) return withKnown(entry, fields);
    if (entry.id !== named) return entry;
    const moved = typeof occurredAt === 'string' ? { at: occurredAt } : {};
    const data = { ...withCharges(entry.data ?? {}, chargedWith as ChargedRightly[] | undefined), ...fields };
    return { ...entry, data, ...moved };
  });
}

function righted<Entry extends HistoryEntry>(entry: Entry, changes: Fields, opening: boolean): Entry {
  const known = withKnown(entry, changes);
  const { receivedAt } = changes;
  const moved = opening && typeof receivedAt === 'string' && entry.data?.['receivedAt'] === undefined;
  return { ...known, ...(moved ? { at: receivedAt } : {}) };
}

/** What the entry says anyhow, otherwise. */
function withKnown<Entry extends HistoryEntry>(entry: Entry, changes: Fields): Entry {
  const data = { ...entry.data };
  for (const field of Object.keys(data)) if (changes[field] !== undefined) data[field] = changes[field];
  return { ...entry, data };
}

/** By when things occurred; what occurred together stays in the journal's order. */
export const inOrderOfTime = (history: readonly HistoryEntry[]): HistoryEntry[] =>
  history
    .map((entry) => ({ ...entry, at: momentOf(entry.at) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
