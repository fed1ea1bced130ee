import { supervisedTrialReviewed, type EventOf, type Moment } from '@la-chan/contracts';
import { type Deadline, NothingSuspended } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Led by the procuracy, with the court that has suspended the trial or one defendant of it, as long as its own clock asks for that. */
export const reviewTrial = (
  file: ProsecutionFile,
  review: EventOf<typeof supervisedTrialReviewed>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('reviewTrial', file.status);
  const owed = review.accused ? 'R24.court.accused' : 'R24.court';
  if (!deadlines.some(({ rule, about, status }) => rule === owed && about === review.accused && status === 'running'))
    throw new NothingSuspended('TTLT 01/2020 14(2)');
  return [supervisedTrialReviewed(file.id, review, at)];
};
