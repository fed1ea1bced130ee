import {
  petitionAnsweredFromAbove,
  resolutionDecided,
  resolutionDecisionCancelled,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { cancelledAt, notingPetition, type HistoryEntry, type AnswerFromAbove } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

/**
 * The procuracy above has told what it decides on a petition of the body about an initiation that was cancelled here, once:
 * upheld, the case stands again while nothing was decided on the report since (TTLT 04/2018 6(2)).
 */
export const recordPetition = (
  file: Resolution,
  answer: AnswerFromAbove,
  at: Moment,
  history: readonly HistoryEntry[],
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('recordPetition', file.status);
  const { exchange, upheld } = answer;
  const isIts = ({ type, data }: HistoryEntry) =>
    type === resolutionDecisionCancelled.type && data?.['of'] === 'initiation' && data['notice'] === exchange;
  const cancelled = cancelledAt(history, exchange, isIts);
  const stands = upheld && !history.slice(cancelled + 1).some(({ type }) => DECISIONS.includes(type));
  return [petitionAnsweredFromAbove(file.id, { ...answer, ...(stands && initiatedIn(history)) }, at)];
};

const DECISIONS: readonly string[] = [resolutionDecided.type, resolutionDecisionCancelled.type];

/** The case that it has initiated. */
const initiatedIn = (history: readonly HistoryEntry[]): { case: FileId } => ({
  case: history.findLast(({ type }) => type === resolutionDecided.type)?.data?.['case'] as FileId,
});

export const notePetition = notingPetition<Resolution>(resolutionProcedure);
