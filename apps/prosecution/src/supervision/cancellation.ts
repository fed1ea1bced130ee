import {
  nonInitiationCancelledByProcuracy,
  terminationCancelledByProcuracy,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type ServedDecision, type Supervision, type SupervisionEvent } from './supervision';

/** No such decision was served under this notice, or it was cancelled already. */
export class NothingToCancel extends Refusal {
  override readonly code = 'nothing-to-cancel';

  constructor(
    decision: string,
    override readonly law: string,
  ) {
    super(`no ${decision} stands under this notice`);
  }
}

const assertStands = ({ decisions }: Supervision, notice: string, decision: string, law: string): void => {
  const stands = (one: ServedDecision) =>
    one.notice === notice && one.decision === decision && one.cancelledAt === undefined;
  if (!decisions.some(stands)) throw new NothingToCancel(decision, law);
};

/** A decision not to initiate that is without grounds is cancelled, and the crime is named (TTLT 04/2018 7(2)(c)). */
export const cancelNonInitiation = (
  file: Supervision,
  cancellation: EventOf<typeof nonInitiationCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelNonInitiation', file.status);
  assertStands(file, cancellation.notice, 'non-initiation', 'BLTTHS 159(6)');
  return [nonInitiationCancelledByProcuracy(file.id, cancellation, at)];
};

/** A termination without grounds is cancelled, and the investigation has to go on (BLTTHS 230(3)). */
export const cancelTermination = (
  file: Supervision,
  cancellation: EventOf<typeof terminationCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelTermination', file.status);
  assertStands(file, cancellation.notice, 'case-termination', 'BLTTHS 230(3)');
  return [terminationCancelledByProcuracy(file.id, cancellation, at)];
};
