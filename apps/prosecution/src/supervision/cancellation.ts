import {
  caseInitiatedByProcuracy,
  initiationCancelledByProcuracy,
  investigationResumedByProcuracy,
  joinderCancelledByProcuracy,
  decisionCancelledByProcuracy,
  nonInitiationCancelledByProcuracy,
  ownInitiationCancelled,
  requalificationCancelledByProcuracy,
  suspensionCancellationTold,
  suspensionCancelledByProcuracy,
  terminationCancelledByProcuracy,
  terminationConfirmedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { assertGroundOf, dataOf, mayAskForIt, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { assertUnheeded, cancellationDemand, initiationDemand, settled } from './cancellation-demand';
import { assertNotCome } from './revocation';
import {
  assertStands,
  hasGoneOnSince,
  isProposed,
  NothingToCancel,
  REPORT_INITIATED,
  suspendedAgain,
  whomOf,
} from './served';
import { supervisionProcedure, type ServedDecision, type Supervision, type SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';

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

/**
 * A decision not to initiate that is without grounds is cancelled, and the crime is named: once the body was told to cancel
 * it and has not (TTLT 04/2018 7(2)(c)), where it asks for that itself (5(1), (2)), or where a complaint against it is upheld
 * (BLTTHS 158(2)).
 */
export const cancelNonInitiation = (
  file: Supervision,
  cancellation: EventOf<typeof nonInitiationCancelledByProcuracy>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelNonInitiation', file.status);
  const { notice } = cancellation;
  assertStands(file, notice, 'non-initiation', 'BLTTHS 159(6)');
  const isUpheld = file.complaints.some((one) => one.notice === notice && one.result === 'upheld');
  if (!isUpheld && !isProposed(file, notice))
    assertUnheeded(initiationDemand(file), deadlines, 'TTLT 04/2018 7(2)(c)', at);
  return [nonInitiationCancelledByProcuracy(file.id, cancellation, at)];
};

/** The body was told to cancel it first and has not, unless it asks for that itself, or a complaint about it is upheld (TTLT 04/2018 5(1), (2)). */
const assertToldFirst = (
  file: Supervision,
  notice: string,
  deadlines: readonly Deadline[],
  law: string,
  at: Moment,
): void => {
  const isUpheld = file.complaints.some((one) => one.notice === notice && one.result === 'upheld');
  if (!isUpheld && !isProposed(file, notice)) assertUnheeded(cancellationDemand(file, notice), deadlines, law, at);
};

/** An initiation without grounds is cancelled: there is no case. What a deputy has signed, once the body was told to and has not, or asks for it (TTLT 04/2018 5(2), 7(1)(c)). */
export const cancelInitiation = (
  file: Supervision,
  { hasCome, ...cancellation }: EventOf<typeof initiationCancelledByProcuracy>['data'] & { hasCome?: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelInitiation', file.status);
  const law = 'TTLT 04/2018 7(1)(c)';
  const { signedBy } = assertStands(file, cancellation.notice, 'initiation', law);
  assertNotCome(hasCome);
  if (signedBy === 'deputy-head') assertToldFirst(file, cancellation.notice, deadlines, law, at);
  return [initiationCancelledByProcuracy(file.id, cancellation, at), ...settled(file, cancellation.notice, at)];
};

type OwnInitiationCancelled = EventOf<typeof ownInitiationCancelled>['data'];

/** A ground not to initiate is found of a case that this procuracy has initiated itself: there is none (BLTTHS 157, 158(1)). */
export const cancelOwnInitiation = (
  file: Supervision,
  { hasCome, notice, ...cancellation }: Omit<OwnInitiationCancelled, 'case'> & { notice: string; hasCome?: boolean },
  at: Moment,
  history: readonly HistoryEntry[],
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelOwnInitiation', file.status);
  const opened = ownCaseOf(file, notice);
  assertGroundOf(
    cancellation.ground,
    history.flatMap((entry) => dataOf(entry, caseInitiatedByProcuracy) ?? []).filter((one) => one.case === opened),
  );
  assertNotCome(hasCome);
  return [ownInitiationCancelled(file.id, { ...cancellation, notice, case: opened }, at)];
};

/** The case that this procuracy has initiated itself by what this notice has served, and that was not cancelled. */
export const ownCaseOf = (file: Supervision, notice: string): FileId => {
  const { case: opened } = assertStands(file, notice, REPORT_INITIATED, 'BLTTHS 158(1)');
  if (opened) return opened;
  throw new NothingToCancel('initiation of its own', 'BLTTHS 158(1)');
};

/** A change of the decision to initiate that is without grounds, once the body was told to cancel it and has not, or asks for it: what stood before it holds again (TTLT 04/2018 8(1)(b)). */
export const cancelRequalification = (
  file: Supervision,
  { hasCome, ...cancellation }: EventOf<typeof requalificationCancelledByProcuracy>['data'] & { hasCome?: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelRequalification', file.status);
  const law = 'TTLT 04/2018 8(1)(b)';
  assertStands(file, cancellation.notice, 'requalification', law);
  assertNotCome(hasCome);
  assertToldFirst(file, cancellation.notice, deadlines, law, at);
  return [requalificationCancelledByProcuracy(file.id, cancellation, at), ...settled(file, cancellation.notice, at)];
};

/**
 * A suspension without grounds is cancelled: of a verification it leaves a month (BLTTHS 148(2)); a case goes on as resumed, or
 * against one accused, once the body was told to cancel that and has not (TTLT 04/2018 5(1), (2)).
 */
export const cancelSuspension = (
  file: Supervision,
  { of, ...cancellation }: Omit<EventOf<typeof suspensionCancelledByProcuracy>['data'], 'accused'>,
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelSuspension', file.status);
  const [decision, law] = SUSPENSIONS[of];
  assertStands(file, cancellation.notice, decision, law);
  if (of === 'case') assertToldFirst(file, cancellation.notice, deadlines, law, at);
  const anonymous = file.decisions.some((one) => one.notice === cancellation.notice && one.anonymous);
  const whom = whomOf(file, cancellation.notice);
  return [
    suspensionCancelledByProcuracy(file.id, { ...cancellation, of, ...whom, ...(anonymous && { anonymous }) }, at),
    ...settled(file, cancellation.notice, at),
  ];
};

const SUSPENSIONS = {
  verification: ['suspension', 'BLTTHS 148(2)'],
  case: ['case-suspension', 'TTLT 04/2018 5(1), (2)'],
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

/**
 * A resumption or a wanted notice without grounds, once the body was told to cancel it and has not: the case, the report or the one accused is suspended or terminated as before,
 * or nobody is searched for (TTLT 04/2018 5(1), (2)). Not a resumption on which rests what was decided since.
 */
export const cancelDecision = (
  file: Supervision,
  {
    hasCome,
    ...cancellation
  }: Omit<EventOf<typeof decisionCancelledByProcuracy>['data'], 'accused' | 'suspended'> & { hasCome?: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelDecision', file.status);
  const { of, notice } = cancellation;
  const law = 'TTLT 04/2018 5(1), (2)';
  assertStands(file, notice, of, law);
  if (hasGoneOnSince(file, notice)) throw new NothingToCancel(`${of} by which the matter goes`, law);
  assertNotCome(hasCome);
  assertToldFirst(file, notice, deadlines, law, at);
  const whom = { ...whomOf(file, notice), ...suspendedAgain(file, notice) };
  return [decisionCancelledByProcuracy(file.id, { ...cancellation, ...whom }, at), ...settled(file, notice, at)];
};

/** A split or a merger with which the procuracy does not agree (BLTTHS 170(3)). */
export const cancelJoinder = (
  file: Supervision,
  cancellation: EventOf<typeof joinderCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelJoinder', file.status);
  assertStands(file, cancellation.notice, `case-${cancellation.of}`, 'BLTTHS 170(3)');
  return [joinderCancelledByProcuracy(file.id, cancellation, at), ...settled(file, cancellation.notice, at)];
};

/** A termination without grounds is cancelled, and the investigation has to go on (BLTTHS 230(3)). */
export const cancelTermination = (
  file: Supervision,
  cancellation: Omit<EventOf<typeof terminationCancelledByProcuracy>['data'], 'accused' | 'prosecute'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelTermination', file.status);
  assertStands(file, cancellation.notice, 'case-termination', 'BLTTHS 230(3)');
  return [
    terminationCancelledByProcuracy(file.id, { ...cancellation, ...whomOf(file, cancellation.notice) }, at),
    ...settled(file, cancellation.notice, at),
  ];
};

/** The accused does not agree that it ended by lapse of time or by amnesty: the procuracy resumes the investigation (BLTTHS 235(1)). */
export const resumeInvestigation = (
  file: Supervision,
  resumption: Omit<EventOf<typeof investigationResumedByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('resumeInvestigation', file.status);
  const { ground } = assertStands(file, resumption.notice, 'case-termination', 'BLTTHS 235(1)');
  if (!mayAskForIt(ground))
    throw new NothingToCancel('termination by lapse of time or by amnesty', 'BLTTHS 157(5), (6), 235(1)');
  return [
    investigationResumedByProcuracy(file.id, { ...resumption, ...whomOf(file, resumption.notice) }, at),
    ...settled(file, resumption.notice, at),
  ];
};

/** There is even enough to prosecute: its file comes for that, with the limits of any; of one alone with the others’, while that is still investigated (BLTTHS 230(3)). */
export const cancelAndProsecute = (
  file: Supervision,
  cancellation: Omit<EventOf<typeof terminationCancelledByProcuracy>['data'], 'accused' | 'prosecute'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelAndProsecute', file.status);
  assertStands(file, cancellation.notice, 'case-termination', 'BLTTHS 230(3)');
  const whom = whomOf(file, cancellation.notice);
  return [
    terminationCancelledByProcuracy(file.id, { ...cancellation, ...whom, prosecute: true }, at),
    ...settled(file, cancellation.notice, at),
  ];
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
