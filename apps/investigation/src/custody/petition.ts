import { petitionAnswered, petitionLodged, type EventOf, type Moment } from '@la-chan/contracts';
import {
  type AnswerToPetition,
  assertUnpetitioned,
  type HistoryEntry,
  petitionedDecision,
  waitingPetition,
} from '@la-chan/procedure';
import { custodyProcedure, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';

/** Whoever does not agree with what the procuracy has decided of whom it holds carries it out, and asks the higher one (TTLT 04/2018 6(2)). */
export const petition = (
  file: CustodyFile,
  lodged: Omit<EventOf<typeof petitionLodged>['data'], 'of'>,
  at: Moment,
  history: readonly HistoryEntry[],
): CustodyEvent[] => {
  custodyProcedure.assertLawful('petition', file.status);
  assertUnpetitioned(file, lodged.notice);
  const { of } = petitionedDecision(history, lodged.notice, at);
  return [petitionLodged(file.id, { ...lodged, of }, at)];
};

/** What was decided falls; whoever had to go free by it stays free, or is freed all the same: nobody is held again without a new decision (BLTTHS 118(3)). An extension may be asked for anew. */
export const recordPetition = (file: CustodyFile, answer: AnswerToPetition, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordPetition', file.status);
  const { of } = waitingPetition(file, answer.notice);
  return [petitionAnswered(file.id, { ...answer, ...(of && { of }) }, at)];
};

/** The custody after that answer; releases of before had whoever was not free yet in custody again. */
export const petitionEnded = (
  file: CustodyFile,
  { notice, upheld, standsAgain }: EventOf<typeof petitionAnswered>['data'],
): CustodyFile => {
  if (!upheld || file.status !== 'to-be-freed') return file;
  const arrest = file.arrest?.exchange === notice ? null : file.arrest;
  return standsAgain ? { ...file, arrest, status: 'in-custody', toFree: null } : { ...file, arrest };
};

/** About whom the body holds. */
export const custodyPetitions = {
  petition,
  recordPetition,
  petitioned: petitionedDecision,
  routes: ['procuracy-decisions'],
  petitions:
    'Kiến nghị Viện kiểm sát cấp trên: about an arrest or an extension that was not approved, by that request, or a custody that was cancelled, which is carried out first, who is to go free is freed; over the platform with `to`, else on paper (TTLT 04/2018 6(2); BLTTHS 159(1), (6))',
  answered:
    'What the higher procuracy has answered on paper; over the platform it comes by itself: upheld, what the procuracy has decided falls, and whoever is free stays so (TTLT 04/2018 6(2))',
};
