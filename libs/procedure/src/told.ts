import {
  JudgmentCorrected,
  SaidRightly,
  type ChargedRightly,
  type EntryCorrected,
  ServedVerdict,
  type Pattern,
} from '@la-chan/contracts';
import { chargedIn } from './charged-rightly';
import { type HistoryEntry, isCorrection, putRight } from './clocks/history';
import { type EntryLaws, isAlike, repeating, withClass } from './correction';
import { chargedWith, crimesOf, type Charged } from './crimes';

type Fields = Readonly<Record<string, unknown>>;

/** An exchange with another agency, as far as it says what was told. */
export interface Told {
  readonly id: string;
  readonly pattern: Pattern;
  readonly side: 'opener' | 'receiver';
  readonly terms: object;
  /** As its kind declares it; null before there is one. */
  readonly answer: unknown;
}

/** What was put right of a file: its entries as they stood, and the file before and after. */
export interface Righted {
  readonly entries: readonly { readonly entry: HistoryEntry; readonly changes: EntryCorrected['changes'] }[];
  readonly before: object;
  readonly after: object;
}

/** The notice with which the other agency has put right what it had told. */
export type RightedAsTold = { readonly changes: SaidRightly } & Pick<EntryCorrected, 'reason'> &
  NonNullable<EntryCorrected['told']>;

/** What a field said, and what it is to be read as. */
interface Reading {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What this side has said with an exchange and is to be read otherwise now; empty where nothing is. */
export function saidRightly(told: Told, { entries, before, after }: Righted): SaidRightly {
  const { id, side, pattern } = told;
  const said = saidIn(told, side);
  if (!said) return {};
  const readings = entries
    .filter(({ entry }) => (side === 'opener' ? names(entry, id) : answers(entry, id) || agrees(entry, said)))
    .flatMap(({ entry, changes }) => readingsOf(withTime(entry), changes));
  // A file that is handed over says of itself what it is about.
  const handedOver = side === 'opener' && pattern === 'handover';
  const ofFile = handedOver ? readAnew(said, readingsOf(before, after), (one, other) => one === other) : {};
  const charged = handedOver ? chargedAnew(said, before, after) : [];
  return SaidRightly.parse({
    ...ofFile,
    ...readAnew(said, readings),
    ...(charged.length > 0 && { chargedWith: charged }),
  });
}

/** The corrections of a file's history that follow from what the other side of an exchange has put right. */
export function correctedAsTold(
  entries: EntryLaws,
  history: readonly HistoryEntry[],
  told: Told,
  { changes, reason, ...by }: RightedAsTold,
): EntryCorrected[] {
  const said = saidIn(told, told.side === 'opener' ? 'receiver' : 'opener');
  if (!said) return [];
  const righted = putRight(history);
  const readings = readingsOf(said, changes);
  const made = righted.flatMap((entry, index): EntryCorrected[] => {
    if (entry.id === undefined || isCorrection(entry) || !isAbout(entry, told, said)) return [];
    const anew = readAnew(followsDay(entry, told) ? withTime(entry) : (entry.data ?? {}), readings);
    const charged = chargesIn(entry, said, changes.chargedWith);
    const charging = { ...anew, ...(charged.length > 0 && { chargedWith: charged.map(({ is }) => is) }) };
    const following = withClass(entry, JudgmentCorrected.shape.changes.parse(charging));
    const repeatedIn = repeating(entries, righted, index, following);
    const along = charged.flatMap((one) => saidAlong(righted.slice(index + 1), one));
    return [
      { entry: entry.id, reason, changes: following, repeatedIn, told: by },
      ...along.map((one) => ({ ...one, reason, repeatedIn: [], told: by })),
    ];
  });
  const moved = made.filter((one) => Object.keys(one.changes).length > 0);
  // Where nothing of the file rests on it, it still shows what was put right.
  return moved.length > 0 ? moved : made.slice(0, 1);
}

/** With what somebody was said to be charged, and with what they are. */
interface Charge {
  readonly was: Charged;
  readonly is: ChargedRightly;
}

/** Those of whom a file was said to be about who are charged otherwise in it now. */
function chargedAnew(said: Fields, before: object, after: object): ChargedRightly[] {
  const [stood, stands] = [chargedIn({ ...before }), chargedIn({ ...after })];
  return chargedIn(said).flatMap((one) => {
    const was = stood.find(({ id }) => id === one.id);
    const is = stands.find(({ id }) => id === one.id);
    if (!was || !is || !areOfSame(was, one) || areOfSame(is, one)) return [];
    return [{ id: one.id, ...chargedWith(crimesOf(is)) }];
  });
}

/** The same of those whom an entry names as it was told. */
const chargesIn = ({ data = {} }: HistoryEntry, said: Fields, rightly: readonly ChargedRightly[] = []): Charge[] =>
  chargedIn(data).flatMap((was) => {
    const told = chargedIn(said).find(({ id }) => id === was.id);
    const is = rightly.find(({ id }) => id === was.id);
    return told && is && areOfSame(told, was) && !areOfSame(is, was) ? [{ was, is }] : [];
  });

/** What is said besides of the crime of this one, as since when they are liable, until they are charged anew. */
function saidAlong(
  later: readonly HistoryEntry[],
  { was, is: { id, article, clause } }: Charge,
): Pick<EntryCorrected, 'entry' | 'changes'>[] {
  const end = later.findIndex(({ data = {} }) => chargesAnew(data, id));
  return later.slice(0, end === -1 ? later.length : end).flatMap((entry) => {
    const { data = {} } = entry;
    const isOfThem = [data['accused'], data['defendant']].includes(id);
    const isAlong = isOfThem && data['article'] === was.article && data['clause'] === was.clause;
    return isAlong && entry.id !== undefined
      ? [{ entry: entry.id, changes: withClass(entry, { article, clause }) }]
      : [];
  });
}

/** It lists this one with what they are charged with, or are indicted for. */
const chargesAnew = (data: Fields, whom: string): boolean =>
  chargedIn(data).some(({ id }) => id === whom) ||
  (Array.isArray(data['crimes']) &&
    data['crimes'].some((one: Fields) => [one['accused'], one['defendant']].includes(whom)));

const areOfSame = (one: Charged, other: Charged): boolean =>
  isAlike(chargedWith(crimesOf(one)), chargedWith(crimesOf(other)));

/** What this side of it has said. */
const saidIn = ({ terms, answer }: Told, side: Told['side']): Fields | null =>
  (side === 'opener' ? terms : answer) as Fields | null;

/** Does an entry say what the other side has said? An outcome need not name the exchange that it came by. */
const isAbout = (entry: HistoryEntry, { id, side }: Told, said: Fields): boolean =>
  side === 'receiver' ? names(entry, id) : agrees(entry, said) && (names(entry, id) || !namesOne(entry));

/** When it was received or accepted here is this side's own to say; when it was decided is not. */
const followsDay = ({ data = {} }: HistoryEntry, { pattern, side }: Told): boolean =>
  side === 'opener' || (pattern === 'notice' && data['by'] !== undefined);

const names = ({ data = {} }: HistoryEntry, exchange: string): boolean => Object.values(data).includes(exchange);
/** What says nothing else says which exchange it answers. */
const answers = ({ data = {} }: HistoryEntry, exchange: string): boolean => data['answers'] === exchange;
const namesOne = ({ data = {} }: HistoryEntry): boolean => 'exchange' in data || 'notice' in data;

/** What both say they say alike. */
function agrees({ data = {} }: HistoryEntry, said: Fields): boolean {
  const both = Object.keys(data).filter((field) => typeof data[field] === 'string' && typeof said[field] === 'string');
  return both.length > 0 && both.every((field) => data[field] === said[field]);
}

const withTime = ({ at, data }: HistoryEntry): Fields => ({ ...data, occurredAt: at });

const readingsOf = (was: object, is: object): Reading[] =>
  Object.entries(is).map(([field, value]) => ({
    field,
    was: asServed(field, (was as Fields)[field]),
    is: asServed(field, value),
  }));

/** Of verdicts the sentences are not served. */
const asServed = (field: string, value: unknown): unknown =>
  field === 'verdicts' && Array.isArray(value) ? value.map((one) => ServedVerdict.parse(one)) : value;

/** Those fields of what was said that are to be read otherwise. */
const readAnew = (said: Fields, readings: readonly Reading[], alike = isSameField): Fields =>
  Object.fromEntries(
    Object.entries(said).flatMap(([field, value]) => {
      const reading = readings.find((one) => isAlike(one.was, value) && alike(one.field, field));
      return reading && !isAlike(reading.is, value) && reading.is !== null ? [[field, reading.is]] : [];
    }),
  );

/** A day, and the number of a decision, have other names where they are told. */
const isSameField = (one: string, other: string): boolean =>
  one === other || (isDay(one) && isDay(other)) || (NUMBERS.has(one) && NUMBERS.has(other));

const isDay = (field: string): boolean => field.endsWith('At') || field === 'since';
const NUMBERS: ReadonlySet<string> = new Set(['number', 'indictment', 'judgment', 'against', 'minutes']);
