import {
  accusedFound,
  accusedWanted,
  searchCancelled,
  type EventOf,
  type FileId,
  type Moment,
  type Searched,
  type SearchEnd,
  type StayGround,
} from '@la-chan/contracts';
import { dataOf, putRight, stayOverOnceFound, type HistoryEntry } from '@la-chan/procedure';
import { isHere, mayWaitFor, pursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import type { Overturned } from './resumption-cancellation';

/** Truy nã: of who evades on purpose the limitation period stands still (BLTTHS 231(1); BLHS 27(3)). */
export const declareWanted = (file: Case, decision: EventOf<typeof accusedWanted>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('declareWanted', file.status);
  if (pursued(file, decision.accused).wanted) throw new CaseRefusal('wanted-already', 'BLTTHS 231(1)');
  return [accusedWanted(file.id, decision, at)];
};

/** Since when an accused is wanted, or was last. */
export const wantedSince = (history: readonly HistoryEntry[], accused: FileId): Moment | undefined =>
  putRight(history).findLast((entry) => dataOf(entry, accusedWanted)?.accused === accused)?.at;

/** Of whom that is said where the file goes. */
export const searchAlong = (
  { id, wanted }: Pick<Accused, 'id' | 'wanted'>,
  history: readonly HistoryEntry[],
): { searched?: Searched } => {
  const since = wanted && wantedSince(history, id);
  return since ? { searched: { since, evades: wanted.ground === 'absconded' } } : {};
};

/** Who was found at another moment than the history had said before. */
export const foundAnew = (
  history: readonly HistoryEntry[],
  before: readonly HistoryEntry[],
): { accused: FileId; is: Moment; was: Moment }[] => {
  const stood = putRight(before);
  return putRight(history).flatMap((entry) => {
    const found = dataOf(entry, accusedFound);
    const was = stood.find(({ id }) => id === entry.id)?.at;
    return found && was && was !== entry.at ? [{ accused: found.accused, is: entry.at, was }] : [];
  });
};

interface Found {
  readonly accused: FileId;
  readonly how: SearchEnd;
  readonly notice: string;
}

/** Đình nã: the period runs anew from the surrender or the arrest (BLTTHS 231(3); BLHS 27(3)). */
export const endSearch = (file: Case, found: Found, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('endSearch', file.status);
  const one = pursued(file, found.accused);
  if (!one.wanted) throw new CaseRefusal('not-wanted', 'BLTTHS 231(3)');
  const others = file.accused.some((other) => other !== one && other.state === 'investigated' && other.wanted);
  const isAlone = mayWaitFor(one, 'accused-not-located');
  const over = stayOverOnceFound(file, { isAlone, others });
  return [accusedFound(file.id, { ...found, ...over }, at)];
};

/** The search that this notice had ordered was without grounds: the period runs as if it had never stood still (TTLT 04/2018 5(1), (2)). */
export const cancelSearch = (
  file: Case,
  cancellation: Overturned & { readonly accused: FileId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelSearch', file.status);
  return searchFalls(file, cancellation, at);
};

/** By whichever act. Throws for whom no such notice has searched for, or not here any more. */
export const searchFalls = (
  { id, accused: all }: Case,
  { accused, ...cancellation }: Overturned & { readonly accused?: FileId | undefined },
  at: Moment,
): CaseEvent[] => {
  const searched = all.find((one) => one.id === accused && isHere(one));
  if (!searched?.wanted || searched.wanted.notice !== (cancellation.of ?? cancellation.cancels))
    throw new CaseRefusal('not-wanted', 'BLTTHS 231(1)');
  return [searchCancelled(id, { accused: searched.id, ...cancellation }, at)];
};

/** Of whom nobody knows where they are, the search is ordered before the investigation is suspended (BLTTHS 229(1)(a)). */
export const assertSearchedFor = (ground: StayGround, accused: readonly Accused[]): void => {
  if (ground === 'accused-not-located' && !accused.some(({ wanted }) => wanted))
    throw new CaseRefusal('not-searched-for', 'BLTTHS 229(1)(a), 231(1)');
};
