import { resolutionDecisionCancelled, type EventOf, type Moment } from '@la-chan/contracts';
import { assertGroundOf } from '@la-chan/procedure';
import { resolutionProcedure, ResolutionRefusal, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

type Cancelled = EventOf<typeof resolutionDecisionCancelled>['data'];
type Cancelling<Of extends Cancelled['of']> = Omit<Extract<Cancelled, { of: Of }>, 'of'>;

/** A decision of its own that did not hold; of an initiation there is then no case. */
export interface Cancellation {
  readonly of: Cancelled['of'];
  readonly at: Moment;
}

export type CancellationAct = 'cancelSuspension' | 'cancelNonInitiation' | 'cancelInitiation';

/** Without grounds: the report goes on, and whoever reported is sent it within 24 hours (BLTTHS 148(2)). */
export const cancelSuspension = (
  file: Resolution,
  cancellation: Cancelling<'suspension'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('cancelSuspension', file.status);
  return [resolutionDecisionCancelled(file.id, { of: 'suspension', ...cancellation }, at)];
};

/** Without grounds, as it or the procuracy above finds, or a complaint has shown: the report goes on (BLTTHS 158(2)). */
export const cancelNonInitiation = (
  file: Resolution,
  cancellation: Cancelling<'non-initiation'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('cancelNonInitiation', file.status);
  if (file.outcome !== 'not-initiated') throw new ResolutionRefusal('no-non-initiation', 'BLTTHS 158');
  return [resolutionDecisionCancelled(file.id, { of: 'non-initiation', ...cancellation }, at)];
};

/** A ground not to initiate is found after all: there is no case, and whoever reported is told why (BLTTHS 157, 158(1)). */
export const cancelInitiation = (
  file: Resolution,
  cancellation: Cancelling<'initiation'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('cancelInitiation', file.status);
  assertGroundOf(cancellation.ground, [file]);
  caseOf(file);
  return [resolutionDecisionCancelled(file.id, { of: 'initiation', ...cancellation }, at)];
};

/** The case that it has initiated. */
export const caseOf = ({ case: opened }: Resolution) => {
  if (opened) return opened;
  throw new ResolutionRefusal('no-initiation', 'BLTTHS 158(1)');
};
