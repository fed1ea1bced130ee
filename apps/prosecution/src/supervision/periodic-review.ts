import { supervisedSuspensionReviewed, type Moment, type ReviewPeriod } from '@la-chan/contracts';
import { type Deadline, Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The body has suspended nothing, or it goes on or has ended. */
export class NothingSuspended extends Refusal {
  override readonly code = 'nothing-suspended';
  override readonly law = 'TTLT 01/2020 5(4), 7, 14(2)';

  constructor() {
    super('nothing-suspended');
  }
}

/** Led by the procuracy, with the body that has suspended it, as long as its own clock asks for that. */
export const reviewSuspension = (
  file: Supervision,
  period: ReviewPeriod,
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('reviewSuspension', file.status);
  if (!deadlines.some(({ rule, status }) => rule === 'R24.supervision' && status === 'running'))
    throw new NothingSuspended();
  return [supervisedSuspensionReviewed(file.id, { period }, at)];
};
