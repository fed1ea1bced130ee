import {
  suspensionReviewedByProcuracy,
  suspensionReviewRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordReviewRequest = (
  file: Supervision,
  request: EventOf<typeof suspensionReviewRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordReviewRequest', file.status);
  return [suspensionReviewRequested(file.id, request, at)];
};

/** What investigator and prosecutor found together, as the minutes say (TTLT 01/2020 5(2)). */
export const answerReview = (
  file: Supervision,
  review: EventOf<typeof suspensionReviewedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('answerReview', file.status);
  waiting(file, review.exchange, 'suspension-review');
  return [suspensionReviewedByProcuracy(file.id, review, at)];
};
