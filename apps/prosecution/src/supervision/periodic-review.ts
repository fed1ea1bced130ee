import {
  supervisedFocalPointAssigned,
  supervisedSuspensionReviewed,
  type Moment,
  type ReviewPeriod,
} from '@la-chan/contracts';
import { assigningFocalPoint, type Deadline, NothingSuspended } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

const assertSuspended = (deadlines: readonly Deadline[], law: string): void => {
  if (!deadlines.some(({ rule, status }) => rule === 'R24.supervision' && status === 'running'))
    throw new NothingSuspended(law);
};

/** Led by the procuracy, with the body that has suspended it, as long as its own clock asks for that. */
export const reviewSuspension = (
  file: Supervision,
  period: ReviewPeriod,
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('reviewSuspension', file.status);
  assertSuspended(deadlines, 'TTLT 01/2020 5(4), 7, 14(2)');
  return [supervisedSuspensionReviewed(file.id, { period }, at)];
};

const assigning = assigningFocalPoint<Supervision, SupervisionEvent>(
  supervisionProcedure,
  supervisedFocalPointAssigned,
);

/** Of what the body has suspended somebody follows the file at the procuracy too. */
export const assignFocalPoint = (
  file: Supervision,
  focalPoint: string,
  at: Moment,
  deadlines: () => readonly Deadline[],
): SupervisionEvent[] => {
  const assigned = assigning(file, focalPoint, at);
  assertSuspended(deadlines(), 'TTLT 01/2020 5(4), 14(1)(a)');
  return assigned;
};
