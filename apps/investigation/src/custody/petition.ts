import {
  arrestRefused,
  custodyDetentionRefused,
  custodyReleaseReceived,
  petitionAnswered,
  petitionLodged,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  answerPetition,
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

const FREEING: readonly string[] = [arrestRefused.type, custodyReleaseReceived.type];

/** By what the procuracy has decided whoever is held goes free: by notice, or by the request that it has answered. */
const freedBy = (history: readonly HistoryEntry[]): unknown[] =>
  history.flatMap(({ type, data }) =>
    FREEING.includes(type) || (type === custodyDetentionRefused.type && data?.['ground'] !== 'no-grounds')
      ? [data?.['notice'] ?? data?.['exchange']]
      : [],
  );

/** What was decided falls: who is not free yet stays in custody while it lasts, unless they go free by another decision too; an arrest or an extension may be asked for anew. */
export const recordPetition = (
  file: CustodyFile,
  answer: AnswerToPetition,
  at: Moment,
  history: readonly HistoryEntry[],
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordPetition', file.status);
  const { of } = waitingPetition(file, answer.notice);
  const fallen = answerPetition(file.petitions, answer).filter(({ upheld }) => upheld);
  const freeing = freedBy(history).filter((one) => !fallen.some(({ notice }) => notice === one));
  const lasts = file.status === 'to-be-freed' && file.until !== null && at < file.until;
  const standsAgain = answer.upheld && lasts && freeing.length === 0;
  return [petitionAnswered(file.id, { ...answer, ...(of && { of }), ...(standsAgain && { standsAgain }) }, at)];
};

/** The custody after that answer. */
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
    'Kiến nghị Viện kiểm sát cấp trên: about an arrest or an extension that was not approved, by that request, or a custody that was cancelled, which is carried out all the same; over the platform with `to`, else on paper (TTLT 04/2018 6(2); BLTTHS 159(1), (6))',
  answered:
    'What the higher procuracy has answered on paper; over the platform it comes by itself: upheld, what the procuracy has decided falls, and who is not free yet stays in custody while it lasts (TTLT 04/2018 6(2))',
};
