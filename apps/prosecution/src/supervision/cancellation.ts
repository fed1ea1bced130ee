import {
  initiationCancelledByProcuracy,
  joinderCancelledByProcuracy,
  nonInitiationCancelledByProcuracy,
  requalificationCancelledByProcuracy,
  suspensionCancellationTold,
  suspensionCancelledByProcuracy,
  terminationCancelledByProcuracy,
  terminationConfirmedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type ServedDecision, type Supervision, type SupervisionAct } from './supervision';
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

export const assertStands = (
  { decisions }: Supervision,
  notice: string,
  decision: string,
  law: string,
): ServedDecision => {
  const stands = (one: ServedDecision) =>
    one.notice === notice && one.decision === decision && one.cancelledAt === undefined;
  const served = decisions.find(stands);
  if (served) return served;
  throw new NothingToCancel(decision, law);
};

/** Whom the decision is about, where that is one accused alone. */
export const whomOf = ({ decisions }: Supervision, notice: string): { accused?: FileId } => {
  const accused = decisions.find((one) => one.notice === notice)?.accused;
  return accused ? { accused } : {};
};

/** What the procuracy decides about such a decision, while that stands. */
export const deciding =
  <Decided extends { notice: string }>(
    act: SupervisionAct,
    decision: string,
    law: string,
    decided: (id: FileId, decided: Decided, at: Moment) => SupervisionEvent,
  ) =>
  (file: Supervision, data: Decided, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    assertStands(file, data.notice, decision, law);
    return [decided(file.id, data, at)];
  };

/** A decision not to initiate that is without grounds is cancelled, and the crime is named (TTLT 04/2018 7(2)(c)). */
export const cancelNonInitiation = deciding(
  'cancelNonInitiation',
  'non-initiation',
  'BLTTHS 159(6)',
  nonInitiationCancelledByProcuracy,
);

/** An initiation without grounds is cancelled: there is no case (TTLT 04/2018 7(1)(c)). */
export const cancelInitiation = deciding(
  'cancelInitiation',
  'initiation',
  'TTLT 04/2018 7(1)(c)',
  initiationCancelledByProcuracy,
);

/** A change of the decision to initiate that is without grounds: what stood before it holds again (TTLT 04/2018 8(1)(b)). */
export const cancelRequalification = deciding(
  'cancelRequalification',
  'requalification',
  'TTLT 04/2018 8(1)(b)',
  requalificationCancelledByProcuracy,
);

/** A suspension without grounds is cancelled: of a verification it leaves a month, a case goes on as resumed, or against one accused. */
export const cancelSuspension = (
  file: Supervision,
  { of, ...cancellation }: Omit<EventOf<typeof suspensionCancelledByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelSuspension', file.status);
  const [decision, law] = SUSPENSIONS[of];
  assertStands(file, cancellation.notice, decision, law);
  const anonymous = file.decisions.some((one) => one.notice === cancellation.notice && one.anonymous);
  const whom = whomOf(file, cancellation.notice);
  return [
    suspensionCancelledByProcuracy(file.id, { ...cancellation, of, ...whom, ...(anonymous && { anonymous }) }, at),
  ];
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
  cancellation: Omit<EventOf<typeof terminationCancelledByProcuracy>['data'], 'accused' | 'prosecute'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelTermination', file.status);
  assertStands(file, cancellation.notice, 'case-termination', 'BLTTHS 230(3)');
  return [terminationCancelledByProcuracy(file.id, { ...cancellation, ...whomOf(file, cancellation.notice) }, at)];
};

/** There is even enough to prosecute: its file comes for that, with the limits of any. Against one alone it comes with the others’ (BLTTHS 230(3)). */
export const cancelAndProsecute = (
  file: Supervision,
  cancellation: Omit<EventOf<typeof terminationCancelledByProcuracy>['data'], 'accused' | 'prosecute'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelAndProsecute', file.status);
  const { accused } = assertStands(file, cancellation.notice, 'case-termination', 'BLTTHS 230(3)');
  if (accused) throw new NothingToCancel('case-termination of everybody', 'BLTTHS 230(3)');
  return [terminationCancelledByProcuracy(file.id, { ...cancellation, prosecute: true }, at)];
};

/** A termination with grounds: the file goes back, once, and the body deals with it (BLTTHS 230(3)). */
export const confirmTermination = (
  file: Supervision,
  confirmation: Omit<EventOf<typeof terminationConfirmedByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('confirmTermination', file.status);
  const { confirmedAt } = assertStands(file, confirmation.notice, 'case-termination', 'BLTTHS 230(3)');
  if (confirmedAt) throw new NothingToCancel('unconfirmed case-termination', 'BLTTHS 230(3)');
  return [terminationConfirmedByProcuracy(file.id, { ...confirmation, ...whomOf(file, confirmation.notice) }, at)];
};
