import { casePetitionAnswered, casePetitionLodged, type EventOf, type Moment } from '@la-chan/contracts';
import {
  assertUnpetitioned,
  type HistoryEntry,
  petitionedDecision,
  PetitionRefusal,
  waitingPetition,
} from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Whoever does not agree with what the procuracy has decided carries it out, and asks the higher one (TTLT 04/2018 6(2)). */
export const petition = (
  file: Case,
  lodged: Omit<EventOf<typeof casePetitionLodged>['data'], 'of'>,
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('petition', file.status);
  assertUnpetitioned(file, lodged.notice);
  return [casePetitionLodged(file.id, { ...lodged, of: petitionedDecision(history, lodged.notice, at) }, at)];
};

/** An initiation stands again with the charges that were approved; whatever else the procuracy was wrong about, the body may decide anew. */
export const recordPetition = (
  file: Case,
  answer: Omit<EventOf<typeof casePetitionAnswered>['data'], 'of'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordPetition', file.status);
  const { of } = waitingPetition(file, answer.notice);
  if (!of) throw new PetitionRefusal('no-such-petition');
  return [casePetitionAnswered(file.id, { ...answer, of }, at)];
};
