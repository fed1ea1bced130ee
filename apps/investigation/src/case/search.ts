import {
  accusedFound,
  accusedSuspended,
  accusedWanted,
  type EventOf,
  type FileId,
  type Moment,
  type SearchEnd,
  type StayGround,
} from '@la-chan/contracts';
import { type HistoryEntry, stayOverOnceFound } from '@la-chan/procedure';
import { pursued, type Accused } from './accused';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Truy nã: of who evades on purpose the limitation period stands still (BLTTHS 231(1); BLHS 27(3)). */
export const declareWanted = (file: Case, decision: EventOf<typeof accusedWanted>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('declareWanted', file.status);
  if (pursued(file, decision.accused).wanted) throw new CaseRefusal('wanted-already', 'BLTTHS 231(1)');
  return [accusedWanted(file.id, decision, at)];
};

interface Found {
  readonly accused: FileId;
  readonly how: SearchEnd;
  readonly notice: string;
}

/** Đình nã: the period runs anew from the surrender or the arrest (BLTTHS 231(3); BLHS 27(3)). */
export const endSearch = (file: Case, found: Found, at: Moment, history: readonly HistoryEntry[] = []): CaseEvent[] => {
  caseProcedure.assertLawful('endSearch', file.status);
  const { wanted, state } = pursued(file, found.accused);
  if (!wanted) throw new CaseRefusal('not-wanted', 'BLTTHS 231(3)');
  const others = file.accused.some((one) => one.id !== found.accused && one.state === 'investigated' && one.wanted);
  const isAlone = state === 'suspended' && waitsToBeFound(found.accused, history);
  const over = stayOverOnceFound(file, { isAlone, others });
  return [accusedFound(file.id, { ...found, ...over }, at)];
};

/** Whether this one alone was suspended for it; of who came suspended from elsewhere the search speaks for itself. */
const waitsToBeFound = (accused: FileId, history: readonly HistoryEntry[]): boolean =>
  history
    .filter(({ type, data }) => type === accusedSuspended.type && data?.['accused'] === accused)
    .map(({ data }) => data?.['ground'] === 'accused-not-located')
    .at(-1) ?? true;

/** Of whom nobody knows where they are, the search is ordered before the investigation is suspended (BLTTHS 229(1)(a)). */
export const assertSearchedFor = (ground: StayGround, accused: readonly Accused[]): void => {
  if (ground === 'accused-not-located' && !accused.some(({ wanted }) => wanted))
    throw new CaseRefusal('not-searched-for', 'BLTTHS 229(1)(a), 231(1)');
};
