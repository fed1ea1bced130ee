import { evidenceReviewedByProcuracy, evidenceReviewRequested, type EventOf, type Moment } from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordEvidenceReviewRequest = (
  file: Supervision,
  request: EventOf<typeof evidenceReviewRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordEvidenceReviewRequest', file.status);
  return [evidenceReviewRequested(file.id, request, at)];
};

/** What investigator and prosecutor, or the heads of both, have found together, as the minutes say (TTLT 04/2018 31). */
export const answerEvidenceReview = (
  file: Supervision,
  review: EventOf<typeof evidenceReviewedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('answerEvidenceReview', file.status);
  waiting(file, review.exchange, 'evidence-review');
  return [evidenceReviewedByProcuracy(file.id, review, at)];
};
