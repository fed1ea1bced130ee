import {
  caseCorrected,
  caseInitiated,
  caseReceivedBack,
  caseResumed,
  caseSuspensionBrought,
  caseSuspensionCancelled,
  caseTransferred,
  type EntryCorrected,
  type Moment,
} from '@la-chan/contracts';
import { dataOf, EntryRefusal, isAlike, putRight, type HistoryEntry } from '@la-chan/procedure';
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

/**
 * What came on paper was resumed after it was initiated, or had left here, and before its file was sent (BLTTHS 169(4), 174(1));
 * that, and what its limit was given, is for the body to put right that has told it over the platform.
 */
export const assertResumedAsBrought = (
  history: readonly HistoryEntry[],
  { entry: named, changes, told }: EntryCorrected,
): void => {
  const entries = putRight(history);
  const turn = entries.findIndex(({ id }) => id === named);
  const entry = entries[turn];
  const came = entry && cameWith(entry);
  const field = changes.resumedAt ? 'resumedAt' : isGivenOtherwise(came, changes) ? 'extended' : undefined;
  if (!entry || !field || told) return;
  if (!came || came.from !== undefined) throw new EntryRefusal('not-correctable', { fields: [] }, `/changes/${field}`);
  if (!changes.resumedAt) return;
  const left = entries.slice(0, turn).findLast(({ type }) => type === caseTransferred.type)?.at;
  const { since = left ?? entry.at } = { ...dataOf(entry, caseInitiated), ...changes };
  assertInOrder(since, changes.resumedAt, came.sentAt ?? entry.at);
};

const isGivenOtherwise = (came: Came, { reception }: EntryCorrected['changes']): boolean =>
  reception !== undefined && !isAlike(reception.extended, came?.extended);

const lastOf = <Said>(
  entries: readonly HistoryEntry[],
  said: (entry: HistoryEntry) => Said | undefined,
): Said | undefined => entries.flatMap((entry) => said(entry) ?? []).at(-1);

type Came = ReturnType<typeof cameWith>;

const cameWith = (entry: HistoryEntry) => (dataOf(entry, caseInitiated) ?? dataOf(entry, caseReceivedBack))?.reception;

const goneOnSince = (entry: HistoryEntry): Moment | undefined => {
  const initiated = dataOf(entry, caseInitiated);
  if (initiated) return initiated.resumedAt ?? initiated.since ?? entry.at;
  if (entry.type === caseResumed.type || entry.type === caseSuspensionCancelled.type) return entry.at;
  return dataOf(entry, caseReceivedBack)?.resumedAt;
};
