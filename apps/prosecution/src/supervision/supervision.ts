import {
  decisionReceived,
  prosecutorAssigned,
  supervisionOpened,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type ApplicationAct,
  type AskProtectionAct,
  type FocalPointAct,
  Procedure,
  prosecutors,
  type ProcuracyComplaintAct,
  Refusal,
  type Step,
  type Starts,
} from '@la-chan/procedure';
import {
  charging,
  complaining,
  detaining,
  head,
  holding,
  investigating,
  resolving,
  system,
  type SupervisionStep,
} from './course';
import { suspendedAgain } from './served';
import type { SupervisedRequest, Supervision } from './state';
import type { SupervisionEvent } from './supervision.events';

export type {
  CancellationDemand,
  ChargeDemand,
  Demand,
  IdentityDemand,
  InitiationDemand,
  MeasureDemand,
  ServedDecision,
  SupervisedRequest,
  Supervision,
  TransferDemand,
} from './state';

export type SupervisionStatus = 'supervised';
export type SupervisionAct =
  | 'recordDecision'
  | 'correct'
  | 'cancelNonInitiation'
  | 'recordExtensionRequest'
  | 'recordChargeApprovalRequest'
  | 'grantExtension'
  | 'refuseExtension'
  | 'recordDetentionRequest'
  | 'approveDetention'
  | 'refuseDetention'
  | 'recordArrestRequest'
  | 'approveArrest'
  | 'refuseArrest'
  | 'recordCustodyExtensionRequest'
  | 'approveCustodyExtension'
  | 'refuseCustodyExtension'
  | 'recordCustodyWithdrawal'
  | 'announceQuestioning'
  | 'demandCustodyExtension'
  | 'cancelCustody'
  | 'releaseFromCustody'
  | 'recordReleaseRequest'
  | 'grantRelease'
  | 'refuseRelease'
  | 'recordMeasureRequest'
  | 'approveMeasure'
  | 'refuseMeasure'
  | 'demandMeasureEvidence'
  | 'recordMeasureEvidence'
  | 'demandMeasure'
  | 'demandMeasureEnd'
  | 'orderMeasure'
  | 'tellOfDetention'
  | 'recordMeasureEndRequest'
  | 'grantMeasureEnd'
  | 'refuseMeasureEnd'
  | 'approveCharge'
  | 'cancelCharge'
  | 'revokeCharge'
  | 'revokeChargeChange'
  | 'revokeDetention'
  | 'revokeMeasure'
  | 'declineRevocation'
  | 'resumeInvestigation'
  | 'recordCaseExtensionRequest'
  | 'grantCaseExtension'
  | 'refuseCaseExtension'
  | 'recordHigherDecision'
  | 'demandEvidence'
  | 'recordEvidence'
  | 'cancelTermination'
  | 'cancelAndProsecute'
  | 'confirmTermination'
  | 'cancelSuspension'
  | 'cancelInitiation'
  | 'cancelOwnInitiation'
  | 'cancelRequalification'
  | 'assignProsecutor'
  | 'reviewSuspension'
  | FocalPointAct
  | 'orderTreatment'
  | 'endTreatment'
  | 'recordReviewRequest'
  | 'answerReview'
  | 'demandRemedy'
  | 'recordRemedy'
  | 'demandFile'
  | 'recordService'
  | 'passErrandResult'
  | 'investigate'
  | 'assignConductor'
  | 'findHeadWithdrawal'
  | 'reportHeadWithdrawal'
  | 'recordDeputyDenial'
  | ProcuracyComplaintAct
  | 'tellCancellation'
  | 'receiveOffender'
  | 'recordPetition'
  | ApplicationAct
  | AskProtectionAct
  | 'cancelJoinder'
  | 'cancelDecision'
  | 'confirmNonInitiation'
  | 'demandDocuments'
  | 'initiate'
  | 'demandCharge'
  | 'demandRequalification'
  | 'demandJoinder'
  | 'demandIdentityChange'
  | 'changeIdentity'
  | 'demandTransfer'
  | 'orderTransfer'
  | 'demandCancellation'
  | 'demandInitiation'
  | 'demandReplacement'
  | 'demandInvestigation'
  | 'chargePerson'
  | 'changeCharge'
  | 'supplementCharge'
  | 'changeOwnCharge'
  | 'requalify'
  | 'recordEvidenceReviewRequest'
  | 'answerEvidenceReview'
  | 'recordConsultationRequest'
  | 'answerConsultation'
  | 'recordDisputeRequest'
  | 'decideDispute'
  | 'recordCompetenceDispute'
  | 'decideCompetence'
  | 'foreseeLowerTrial'
  | 'tellLowerProcuracy'
  | 'recordTransferRequest'
  | 'decideTransfer'
  | 'tellTransfer'
  | 'recordStayConsultationRequest'
  | 'answerStayConsultation'
  | 'recordSearchRequest'
  | 'decideSearch'
  | 'recordAttendanceRequest'
  | 'decideAttendance'
  | 'recordReplacementRequest'
  | 'decideReplacement';

/** Every act leaves it supervised: what is decided is about the file of another agency. */
const supervised = (steps: Record<SupervisionAct, SupervisionStep>) =>
  Object.fromEntries(Object.entries(steps).map(([act, step]) => [act, { to: 'supervised', ...step }])) as Record<
    SupervisionAct,
    Step<SupervisionStatus, Role>
  >;

const starts: Starts<SupervisionStatus, Role> = {
  open: { to: 'supervised', by: system, law: 'BLTTHS 146(5), 148(2), 154(2), 158(1); TTLT 01/2017 9(1)' },
};

export const supervisionProcedure = new Procedure<SupervisionStatus, SupervisionAct, Role>('supervision', starts, {
  supervised: supervised({
    recordDecision: { by: system, law: 'BLTTHS 146(5), 148(2), 154(2), 158(1); TTLT 01/2017 9(1)' },
    correct: { by: [...head, 'system'], restsOn: supervisionOpened.type },
    assignProsecutor: { by: head, law: 'TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)', restsOn: supervisionOpened.type },
    recordService: { by: system, law: 'BLTTHS 148(2); TTLT 01/2017 5(2)(b)' },
    reviewSuspension: { by: prosecutors, law: 'TTLT 01/2020 5(4), 7, 14(2)', restsOn: supervisionOpened.type },
    assignFocalPoint: { by: head, law: 'TTLT 01/2020 5(4), 14(1)(a)', restsOn: supervisionOpened.type },
    ...resolving,
    ...charging,
    ...holding,
    ...detaining,
    ...investigating,
    ...complaining,
  }),
});

/** The request was decided already, or never came. */
export class RequestNotWaiting extends Refusal {
  override readonly code = 'request-not-waiting';
}

export const open = (
  id: FileId,
  opening: EventOf<typeof supervisionOpened>['data'],
  at: Moment,
): SupervisionEvent[] => [supervisionOpened(id, opening, at)];

export const recordDecision = (
  file: Supervision,
  decision: EventOf<typeof decisionReceived>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordDecision', file.status);
  return [decisionReceived(file.id, { ...decision, ...suspendedAgain(file, decision.cancels) }, at)];
};

/** Who exercises the right to prosecute and supervises, within 3 working days of the assignment that was served. */
export const assignProsecutor = (file: Supervision, prosecutor: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('assignProsecutor', file.status);
  return [prosecutorAssigned(file.id, { prosecutor }, at)];
};

/** It waits for a decision, or for what was demanded before that. */
export const isOpen = ({ decision }: SupervisedRequest): boolean => decision === 'waiting' || decision === 'demanded';

/** The request of this kind that waits for a decision. */
export const waiting = (file: Supervision, exchange: string, kind: SupervisedRequest['kind']): SupervisedRequest => {
  const request = file.requests.find((one) => one.exchange === exchange && one.kind === kind && isOpen(one));
  if (!request) throw new RequestNotWaiting('the request does not wait for a decision');
  return request;
};
