import { JudgmentCorrected, SaidRightly, type EntryCorrected, ServedVerdict, type Pattern } from '@la-chan/contracts';
import { chargedIn } from './charged-rightly';
import { chargeFollowed, chargesPutRight, chargesTold, isIn, saidAlong } from './charges-put-right';
import { type HistoryEntry, isCorrection, putRight } from './clocks/history';
import { type EntryLaws, isAlike, repeating, withClass } from './correction';

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
  // A file that is handed over says of itself what it is about, as a trial does that is assigned.
  const saysOfFile = side === 'opener' && (pattern === 'handover' || chargedIn(said).length > 0);
  const ofFile = saysOfFile ? readAnew(said, readingsOf(before, after), (one, other) => one === other) : {};
  const charged = saysOfFile ? chargesPutRight(before, after).filter(({ was }) => isIn(said, was)) : [];
  return SaidRightly.parse({
    ...ofFile,
    ...readAnew(said, readings),
    ...(charged.length > 0 && { chargedWith: charged.map(({ is }) => is) }),
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
    const charges = chargesTold(said, changes.chargedWith).filter(({ was }) => isIn(entry.data ?? {}, was));
    const charging = { ...anew, ...(charges.length > 0 && { chargedWith: charges.map(({ is }) => is) }) };
    const following = withClass(entry, JudgmentCorrected.shape.changes.parse(charging));
    const repeatedIn = repeating(entries, righted, index, following);
    const along = charges.flatMap((one) => saidAlong(righted.slice(index + 1), one));
    return [
      { entry: entry.id, reason, changes: following, repeatedIn, told: by },
      ...along.map((one) => ({ ...one, reason, repeatedIn: [], told: by })),
    ];
  });
  const moved = made.filter((one) => Object.keys(one.changes).length > 0);
  if (moved.length > 0) return moved;
  // How those of a case of another body came names that case, and no exchange.
  const followed = chargesTold(said, changes.chargedWith).flatMap((one) =>
    chargeFollowed(history, one, { reason, told: by }),
  );
  // Where nothing of the file rests on it, it still shows what was put right.
  return followed.length > 0 ? followed : made.slice(0, 1);
}

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
