import {
  arrestApprovalRequested,
  arrestApprovedByProcuracy,
  arrestRefusedByProcuracy,
  custodyCancelledByProcuracy,
  custodyExtensionApprovedByProcuracy,
  custodyExtensionDemandedByProcuracy,
  custodyExtensionRefusedByProcuracy,
  custodyExtensionRequested,
  custodyReleasedByProcuracy,
  custodyRequestWithdrawn,
  type EventOf,
  type Moment,
  questioningAnnounced,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { deciding } from './cancellation';
import { settled } from './cancellation-demand';
import { complied } from './charge-demand';
import { supervisionProcedure, waiting, type SupervisedRequest, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** No extension of the custody is approved by this request that still holds; nobody is freed who is free, or with another body. */
export class CustodyNotExtended extends Refusal {
  override readonly code = 'custody-not-extended';
  override readonly law = 'BLTTHS 118(3)';
}

/** No custody lasts under this supervision, or an extension of it is asked for or demanded already. */
export class NoExtensionToDemand extends Refusal {
  override readonly code = 'no-extension-to-demand';
  override readonly law = 'TTLT 04/2018 16(1)';
}

export const recordArrestRequest = (
  file: Supervision,
  request: EventOf<typeof arrestApprovalRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordArrestRequest', file.status);
  return [arrestApprovalRequested(file.id, request, at)];
};

export const recordCustodyExtensionRequest = (
  file: Supervision,
  request: EventOf<typeof custodyExtensionRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordCustodyExtensionRequest', file.status);
  return [
    custodyExtensionRequested(file.id, request, at),
    ...file.demands.flatMap(({ notice: demand }) => complied(file, { demand, decision: 'custody-extension' }, at)),
  ];
};

/** A prosecutor questions whoever is held before it is decided on their arrest; the body is told, and takes part (TTLT 04/2018 15(2)). */
export const announceQuestioning = (
  file: Supervision,
  questioning: EventOf<typeof questioningAnnounced>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('announceQuestioning', file.status);
  waiting(file, questioning.request, 'arrest-approval');
  return [questioningAnnounced(file.id, questioning, at)];
};

/** Whoever is held is free, or with another body: nobody is left to decide about. */
export const recordCustodyWithdrawal = (file: Supervision, exchange: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordCustodyWithdrawal', file.status);
  return [custodyRequestWithdrawn(file.id, { exchange }, at)];
};

/** Not enough to charge or to detain yet, and enough to hold on: while the custody lasts, and nobody asks for an extension (TTLT 04/2018 16(1)). */
export const demandCustodyExtension = (
  file: Supervision,
  demand: EventOf<typeof custodyExtensionDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandCustodyExtension', file.status);
  const isInCustody = file.decisions.some(({ decision, cancelledAt }) => decision === 'custody' && !cancelledAt);
  const isAsked =
    file.requests.some(({ kind, decision }) => kind === 'custody-extension' && decision === 'waiting') ||
    file.demands.some((one) => one.demand === 'custody-extension' && !one.remediedAt && !one.declined);
  if (!isInCustody || isAsked || isOver(file)) throw new NoExtensionToDemand('there is no custody to extend');
  return [custodyExtensionDemandedByProcuracy(file.id, demand, at)];
};

/** What the procuracy decides on such a request, within 12 hours of its receipt. */
const answering =
  (
    act: 'approveArrest' | 'refuseArrest' | 'approveCustodyExtension' | 'refuseCustodyExtension',
    kind: SupervisedRequest['kind'],
    decided:
      | typeof arrestApprovedByProcuracy
      | typeof arrestRefusedByProcuracy
      | typeof custodyExtensionApprovedByProcuracy
      | typeof custodyExtensionRefusedByProcuracy,
  ) =>
  (file: Supervision, decision: { exchange: string; number: string }, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    waiting(file, decision.exchange, kind);
    return [decided(file.id, decision, at)];
  };

export const approveArrest = answering('approveArrest', 'arrest-approval', arrestApprovedByProcuracy);
export const refuseArrest = answering('refuseArrest', 'arrest-approval', arrestRefusedByProcuracy);
export const approveCustodyExtension = answering(
  'approveCustodyExtension',
  'custody-extension',
  custodyExtensionApprovedByProcuracy,
);
export const refuseCustodyExtension = answering(
  'refuseCustodyExtension',
  'custody-extension',
  custodyExtensionRefusedByProcuracy,
);

const cancelling = deciding('cancelCustody', 'custody', 'BLTTHS 117(4)', custodyCancelledByProcuracy);

/** A custody without grounds, or that is not necessary (BLTTHS 117(4)): at once, whether the body was told to or not. */
export const cancelCustody = (
  file: Supervision,
  cancellation: EventOf<typeof custodyCancelledByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => [...cancelling(file, cancellation, at), ...settled(file, cancellation.notice, at)];

const CUSTODY_ENDS: readonly string[] = ['custody-release', 'custody-handover'];

export const endsCustody = (decision: string): boolean => CUSTODY_ENDS.includes(decision);

const isOver = ({ decisions }: Supervision): boolean => decisions.some(({ decision }) => endsCustody(decision));

/** Of whose custody it has approved an extension the procuracy itself decides that they go free (BLTTHS 118(3); TTLT 04/2018 16(2)). */
export const releaseFromCustody = (
  file: Supervision,
  release: EventOf<typeof custodyReleasedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('releaseFromCustody', file.status);
  const extended = file.requests.some(
    (one) => one.exchange === release.request && one.kind === 'custody-extension' && one.decision === 'approved',
  );
  if (!extended || isOver(file)) throw new CustodyNotExtended('no extension is approved by this request');
  return [custodyReleasedByProcuracy(file.id, release, at)];
};
