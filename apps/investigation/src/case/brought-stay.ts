import {
  caseCorrected,
  caseInitiated,
  caseReceivedBack,
  caseResumed,
  caseSuspensionBrought,
  caseSuspensionCancelled,
  type EntryCorrected,
  type Moment,
} from '@la-chan/contracts';
import { dataOf, EntryRefusal, putRight, type HistoryEntry } from '@la-chan/procedure';
import { assertInOrder } from './reception';

/**
 * What came suspended on paper was so neither before it was initiated or last resumed, nor after its file was sent, whichever
 * of these is put right (BLTTHS 169(4), (5)). What came over the platform is for the body to put right that has suspended it.
 */
export const assertStaysAsBrought = (
  history: readonly HistoryEntry[],
  { entry: named, ...correction }: EntryCorrected,
  at: Moment,
): void => {
  const told = putRight([...history, { type: caseCorrected.type, at, data: { entry: named, ...correction } }]);
  for (const [turn, entry] of told.entries()) {
    const stay = dataOf(entry, caseSuspensionBrought);
    if (!stay) continue;
    const before = told.slice(0, turn);
    const { from, sentAt } = lastOf(before, cameWith) ?? {};
    const goingOn = lastOf(before, goneOnSince) ?? stay.since;
    if (from === undefined) assertInOrder(goingOn, stay.since, sentAt ?? entry.at);
    else if (entry.id === named) throw new EntryRefusal('not-correctable', { fields: [] }, '/changes/since');
  }
};

const lastOf = <Said>(
  entries: readonly HistoryEntry[],
  said: (entry: HistoryEntry) => Said | undefined,
): Said | undefined => entries.flatMap((entry) => said(entry) ?? []).at(-1);

const cameWith = (entry: HistoryEntry) => (dataOf(entry, caseInitiated) ?? dataOf(entry, caseReceivedBack))?.reception;

const goneOnSince = (entry: HistoryEntry): Moment | undefined => {
  const initiated = dataOf(entry, caseInitiated);
  if (initiated) return initiated.resumedAt ?? initiated.since ?? entry.at;
  if (entry.type === caseResumed.type || entry.type === caseSuspensionCancelled.type) return entry.at;
  return dataOf(entry, caseReceivedBack)?.resumedAt;
};
