import { supervisedSuspensionReviewed, type Moment, type ReviewPeriod } from '@la-chan/contracts';
import { AFTER_SUSPENSION, Refusal, SUPERVISED_SUSPENSIONS } from '@la-chan/procedure';
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

/** The last decision on the report or the whole case suspends it. */
const isSuspended = ({ decisions }: Supervision): boolean => {
  const last = decisions.findLast(
    ({ decision, accused, cancelledAt }) =>
      accused === undefined && !cancelledAt && [...SUPERVISED_SUSPENSIONS, ...AFTER_SUSPENSION].includes(decision),
  );
  return last !== undefined && SUPERVISED_SUSPENSIONS.includes(last.decision);
};

/** Led by the procuracy, with the body that has suspended it. */
export const reviewSuspension = (file: Supervision, period: ReviewPeriod, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('reviewSuspension', file.status);
  if (!isSuspended(file)) throw new NothingSuspended();
  return [supervisedSuspensionReviewed(file.id, { period }, at)];
};
