import { nonInitiationCancelledByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision, type SupervisionEvent } from './supervision';

/** No decision not to initiate was served under this notice, or it was cancelled already. */
export class NothingToCancel extends Refusal {
  override readonly code = 'nothing-to-cancel';
  override readonly law = 'BLTTHS 159(6)';
}

/** A decision not to initiate that is without grounds is cancelled, and the crime is named (TTLT 04/2018 7(2)(c)). */
export const cancelNonInitiation = (
  file: Supervision,
  cancellation: EventOf<typeof nonInitiationCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelNonInitiation', file.status);
  const stands = file.decisions.some(
    ({ notice, decision, cancelledAt }) =>
      notice === cancellation.notice && decision === 'non-initiation' && cancelledAt === undefined,
  );
  if (!stands) throw new NothingToCancel('no decision not to initiate stands under this notice');
  return [nonInitiationCancelledByProcuracy(file.id, cancellation, at)];
};
