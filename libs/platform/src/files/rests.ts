import type { Moment } from '@la-chan/contracts';
import { type HistoryEntry, isBase, isBefore, putRight, type Step } from '@la-chan/procedure';
import { Refused } from '../problems/refused';

/** What it rests on counts from when it is known to have occurred. */
export function assertRests(
  { restsOn, law }: Step<string>,
  at: Moment,
  history: readonly HistoryEntry[],
  data?: HistoryEntry['data'],
): void {
  const base = restsOn && putRight(history).findLast((entry) => isBase(restsOn, entry, data))?.at;
  if (base === undefined || !isBefore(at, base)) return;
  throw new Refused('before-what-it-rests-on', { params: { at, base }, law, field: '/occurredAt' });
}
