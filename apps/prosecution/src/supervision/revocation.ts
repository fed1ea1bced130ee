import {
  cancellationDeclinedByProcuracy,
  chargeChangeRevokedByProcuracy,
  chargeRevokedByProcuracy,
  detentionRevokedByProcuracy,
  measureOrderedByProcuracy,
  measureRevokedByProcuracy,
  revocationDeclinedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import { dataOf, putRight, Refusal, type HistoryEntry } from '@la-chan/procedure';
import {
  isOpen,
  supervisionProcedure,
  type ServedDecision,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The procuracy has approved nothing by this request that still holds. */
export class NothingApproved extends Refusal {
  override readonly code = 'nothing-approved';
  override readonly law = 'TTLT 04/2018 5(3)';
}

/** The procuracy has not decided yet on a change of the charge. */
export class ChangeStillWaits extends Refusal {
  override readonly code = 'charge-change-waits';
  override readonly law = 'BLTTHS 180(3)';
}

/** The charge was changed once more after the change that is cancelled. */
export class ChangedAgain extends Refusal {
  override readonly code = 'charge-changed-again';
  override readonly law = 'BLTTHS 180(3)';
}

/** The file names the crime with which it has come, and is the procuracy’s to decide on. */
export class FileHasCome extends Refusal {
  override readonly code = 'file-has-come';

  constructor(
    message: string,
    override readonly law = 'BLTTHS 245(1)',
  ) {
    super(message);
  }
}

/** Of a case whose file `hasCome` the procuracy decides on that: it is returned, or terminated. */
export const assertNotCome = (hasCome?: boolean): void => {
  if (hasCome) throw new FileHasCome('the file of the case has come');
};

/**
 * An approved charge falls: of the procuracy's own finding, once it has consulted the head of the body, or as that one has
 * proposed (TTLT 04/2018 5(3)).
 */
export const revokeCharge = (
  file: Supervision,
  revocation: Omit<EventOf<typeof chargeRevokedByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('revokeCharge', file.status);
  const { accused, change } = approved(file, revocation.request, 'charge-approval');
  if (change) throw new NothingApproved('the request was about a change of the charge');
  assertNoChangeWaits(file, accused);
  return [chargeRevokedByProcuracy(file.id, { ...revocation, accused }, at)];
};

/** An approved change or supplement falls as the charge does: the charge is what the body knows that it was before; not of a file that `hasCome`. */
export const revokeChargeChange = (
  file: Supervision,
  {
    hasCome,
    ...revocation
  }: Omit<EventOf<typeof chargeChangeRevokedByProcuracy>['data'], 'accused'> & { hasCome: boolean },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('revokeChargeChange', file.status);
  const { accused, change } = approved(file, revocation.request, 'charge-approval');
  if (!change) throw new NothingApproved('the request was about the charge itself');
  assertNoChangeWaits(file, accused);
  const last = chargesOf(file, accused).findLast(({ decision }) => decision === 'approved');
  if (last?.exchange !== revocation.request) throw new ChangedAgain('the charge was changed again since');
  if (hasCome) throw new FileHasCome('the file has come with this charge');
  return [chargeChangeRevokedByProcuracy(file.id, { ...revocation, accused }, at)];
};

/** What the body has proposed: the procuracy does not agree, and the charge, or what the body had decided, stands (TTLT 04/2018 5(1), (2), (3)(a)). */
export const declineRevocation = (
  file: Supervision,
  answer: EventOf<typeof cancellationDeclinedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('declineRevocation', file.status);
  const accused = chargeProposed(file, answer.notice);
  if (!accused) return [cancellationDeclinedByProcuracy(file.id, answer, at)];
  return [revocationDeclinedByProcuracy(file.id, { ...answer, accused }, at)];
};

/** What the body has proposed to cancel by this notice, and the procuracy has neither cancelled nor answered. */
export const proposalOf = ({ decisions }: Supervision, notice: string): ServedDecision => {
  const waits = decisions.find((one) => one.notice === notice && !one.declinedAt);
  const stands = ({ notice: served, cancelledAt }: ServedDecision): boolean => served === waits?.served && !cancelledAt;
  if (waits && (waits.decision === 'charge-revocation-proposal' || decisions.some(stands))) return waits;
  throw new NothingApproved('no proposal waits under this notice');
};

/** Whose charge the body has proposed to cancel by this notice; of nobody where it is what the body had decided itself. */
export const chargeProposed = (file: Supervision, notice: string): FileId | undefined => {
  const { decision, accused } = proposalOf(file, notice);
  return decision === 'charge-revocation-proposal' ? accused : undefined;
};

const chargesOf = ({ requests }: Supervision, accused: FileId): SupervisedRequest[] =>
  requests.filter((one) => one.kind === 'charge-approval' && one.accused === accused);

const assertNoChangeWaits = (file: Supervision, accused: FileId): void => {
  if (chargesOf(file, accused).some(isOpen))
    throw new ChangeStillWaits('a change of the charge waits for the decision');
};

/** An approved detention ends before its last day, by the order in use, the body not having asked for that over the platform (BLTTHS 173(7); TTLT 04/2018 5(3)). */
export const revokeDetention = (
  file: Supervision,
  revocation: Omit<EventOf<typeof detentionRevokedByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('revokeDetention', file.status);
  const { accused, decidedAt } = approved(file, revocation.request, 'detention-approval');
  const isFree = file.requests.some(
    (one) =>
      one.kind === 'release-request' &&
      one.accused === accused &&
      one.decision === 'granted' &&
      (one.decidedAt ?? '') >= (decidedAt ?? ''),
  );
  if (isFree) throw new NothingApproved('the detention has ended');
  const inUse = file.requests.findLast(
    (one) => one.kind === 'detention-approval' && one.accused === accused && one.decision === 'approved',
  );
  if (inUse?.exchange !== revocation.request) throw new NothingApproved('another order of detention is in use');
  return [detentionRevokedByProcuracy(file.id, { ...revocation, accused }, at)];
};

/** An approved bail or deposit falls, by the approval in use, the procuracy not having ordered it itself since; not of a file that `hasCome`, in which the procuracy ends it (TTLT 04/2018 5(3), 21(6), 22(6)). */
export const revokeMeasure = (
  file: Supervision,
  {
    hasCome,
    ...revocation
  }: Omit<EventOf<typeof measureRevokedByProcuracy>['data'], 'accused' | 'measure'> & { hasCome: boolean },
  at: Moment,
  history: readonly HistoryEntry[],
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('revokeMeasure', file.status);
  const { measure, accused, decidedAt } = approved(file, revocation.request, 'measure-approval');
  if (!measure || !accused) throw new NothingApproved('the request is about no measure');
  const since = (one: SupervisedRequest): boolean =>
    one.accused === accused && one.measure === measure && (one.decidedAt ?? '') >= (decidedAt ?? '');
  if (file.requests.some((one) => one.kind === 'measure-end' && one.decision === 'granted' && since(one)))
    throw new NothingApproved('the measure has ended');
  const inUse = file.requests.findLast(
    (one) => one.kind === 'measure-approval' && one.decision === 'approved' && since(one),
  );
  const isOrderedSince = putRight(history).some((entry) => {
    const order = dataOf(entry, measureOrderedByProcuracy);
    return order?.accused === accused && order.measure === measure && entry.at >= (decidedAt ?? '');
  });
  if (isOrderedSince || inUse?.exchange !== revocation.request)
    throw new NothingApproved('another order of the measure is in use');
  if (hasCome) throw new FileHasCome('the file has come with this measure', 'TTLT 04/2018 21(6), 22(6)');
  return [measureRevokedByProcuracy(file.id, { ...revocation, accused, measure }, at)];
};

/** Which measure a request was about. */
export const measureOf = ({ requests }: Supervision, exchange: string): PreventiveMeasure => {
  const measure = requests.find((one) => one.exchange === exchange)?.measure;
  if (measure) return measure;
  throw new NothingApproved('the request is about no measure');
};

/** Whom a request was about. */
export const accusedOf = ({ requests }: Supervision, exchange: string): FileId => {
  const accused = requests.find((one) => one.exchange === exchange)?.accused;
  if (accused) return accused;
  throw new NothingApproved('the request is about nobody');
};

const approved = (file: Supervision, exchange: string, kind: SupervisedRequest['kind']) => {
  const request = file.requests.find((one) => one.exchange === exchange && one.kind === kind);
  if (request?.decision !== 'approved') throw new NothingApproved('the request is not approved');
  return { ...request, accused: accusedOf(file, exchange) };
};
