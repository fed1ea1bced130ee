import type { ChargedRightly, EntryCorrected, FileId } from '@la-chan/contracts';
import { chargedIn } from './charged-rightly';
import { type HistoryEntry, putRight } from './clocks/history';
import { isAlike, withClass } from './correction';
import { chargedWith, crimesOf, type Charged } from './crimes';

type Fields = Readonly<Record<string, unknown>>;
type OneCharged = Charged & { readonly id: FileId };

/** With what somebody was charged, and with what they are as it was put right. */
export interface ChargePutRight {
  readonly was: OneCharged;
  readonly is: ChargedRightly;
}

/** Of those of a file, as it was before and is now. */
export const chargesPutRight = (before: object, after: object): ChargePutRight[] =>
  chargesTold(
    { ...before },
    chargedIn({ ...after }).map((one) => ({ id: one.id, ...chargedWith(crimesOf(one)) })),
  );

/** Of those of whom something was said that is to be read otherwise. */
export const chargesTold = (said: Fields, rightly: readonly ChargedRightly[] = []): ChargePutRight[] =>
  chargedIn(said).flatMap((was) => {
    const is = rightly.find(({ id }) => id === was.id);
    return is && !areOfSame(was, is) ? [{ was, is }] : [];
  });

/** Among those of whom this is, the one is charged so. */
export const isIn = (said: Fields, was: OneCharged): boolean =>
  chargedIn(said).some((one) => one.id === was.id && areOfSame(one, was));

/**
 * The corrections that follow in another file in which this one is: in how they came there last, where that says the same, and in
 * what was said with it.
 */
export function chargeFollowed(
  history: readonly HistoryEntry[],
  charge: ChargePutRight,
  by: Pick<EntryCorrected, 'reason' | 'told'>,
): EntryCorrected[] {
  const righted = putRight(history);
  const { was, is } = charge;
  const index = righted.findLastIndex(({ data = {} }) => chargedIn(data).some(({ id }) => id === was.id));
  const { id: entry, data = {} } = righted[index] ?? {};
  if (entry === undefined || !isIn(data, was)) return [];
  const made = [{ entry, changes: { chargedWith: [is] } }, ...saidAlong(righted.slice(index + 1), charge)];
  return made.map((one) => ({ ...one, ...by, repeatedIn: [] }));
}

/** What is said besides of the crime of this one, as since when they are liable, until they are charged anew. */
export function saidAlong(
  later: readonly HistoryEntry[],
  { was, is: { id, article, clause } }: ChargePutRight,
): Pick<EntryCorrected, 'entry' | 'changes'>[] {
  const end = later.findIndex(({ data = {} }) => chargesAnew(data, id));
  return later.slice(0, end === -1 ? later.length : end).flatMap((entry) => {
    const { data = {} } = entry;
    const isOfThem = [data['accused'], data['defendant']].includes(id);
    const isAlong = isOfThem && data['article'] === was.article && data['clause'] === was.clause;
    const changes = isAlong ? withClass(entry, { article, clause }) : {};
    return isAlong && entry.id !== undefined ? [{ entry: entry.id, changes }] : [];
  });
}

/** It lists this one with what they are charged with, or are indicted for. */
const chargesAnew = (data: Fields, whom: FileId): boolean =>
  chargedIn(data).some(({ id }) => id === whom) ||
  (Array.isArray(data['crimes']) &&
    data['crimes'].some((one: Fields) => [one['accused'], one['defendant']].includes(whom)));

const areOfSame = (one: Charged, other: Charged): boolean =>
  isAlike(chargedWith(crimesOf(one)), chargedWith(crimesOf(other)));
