import {
  initiationCancelledByProcuracy,
  joinderCancelledByProcuracy,
  nonInitiationCancelledByProcuracy,
  requalificationCancelledByProcuracy,
  suspensionCancellationTold,
  suspensionCancelledByProcuracy,
  terminationCancelledByProcuracy,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type ServedDecision, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

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

export const assertStands = ({ decisions }: Supervision, notice: string, decision: string, law: string): void => {
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

/** An initiation without grounds is cancelled: there is no case (TTLT 04/2018 7(1)(c)). */
export const cancelInitiation = (
  file: Supervision,
  cancellation: EventOf<typeof initiationCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelInitiation', file.status);
  assertStands(file, cancellation.notice, 'initiation', 'TTLT 04/2018 7(1)(c)');
  return [initiationCancelledByProcuracy(file.id, cancellation, at)];
};

/** A change of the decision to initiate that is without grounds: what stood before it holds again (TTLT 04/2018 8(1)(b)). */
export const cancelRequalification = (
  file: Supervision,
  cancellation: EventOf<typeof requalificationCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelRequalification', file.status);
  assertStands(file, cancellation.notice, 'requalification', 'TTLT 04/2018 8(1)(b)');
  return [requalificationCancelledByProcuracy(file.id, cancellation, at)];
};

/** A suspension without grounds is cancelled: of a verification it leaves a month, a case goes on as resumed. */
export const cancelSuspension = (
  file: Supervision,
  { of, ...cancellation }: EventOf<typeof suspensionCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelSuspension', file.status);
  const [decision, law] = SUSPENSIONS[of];
  assertStands(file, cancellation.notice, decision, law);
  const anonymous = file.decisions.some((one) => one.notice === cancellation.notice && one.anonymous);
  return [suspensionCancelledByProcuracy(file.id, { ...cancellation, of, ...(anonymous && { anonymous }) }, at)];
};

const SUSPENSIONS = {
  verification: ['suspension', 'BLTTHS 148(2)'],
  case: ['case-suspension', 'TTLT 04/2018 5(1)'],
} as const;

/** Who reported is sent the cancellation as well, by the procuracy (BLTTHS 148(2)). */
export const tellCancellation = (file: Supervision, notice: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('tellCancellation', file.status);
  const told = (one: ServedDecision): boolean =>
    one.notice === notice && one.decision === 'suspension' && one.cancelledAt !== undefined && !one.anonymous;
  if (!file.decisions.some(told))
    throw new NothingToCancel('cancelled suspension of a known reporter’s', 'BLTTHS 148(2)');
  return [suspensionCancellationTold(file.id, { notice }, at)];
};

/** A split or a merger with which the procuracy does not agree (BLTTHS 170(3)). */
export const cancelJoinder = (
  file: Supervision,
  cancellation: EventOf<typeof joinderCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelJoinder', file.status);
  assertStands(file, cancellation.notice, `case-${cancellation.of}`, 'BLTTHS 170(3)');
  return [joinderCancelledByProcuracy(file.id, cancellation, at)];
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
