import type {
  EventOf,
  initiationCancelledByProcuracy,
  ownInitiationCancelled,
  initiationDemandedByProcuracy,
  cancellationDeclinedByProcuracy,
  cancellationDemandedByProcuracy,
  caseRequalifiedByProcuracy,
  chargeChangedByProcuracy,
  chargeDemandedByProcuracy,
  chargeIdentityChangedByProcuracy,
  chargeSupplementedByProcuracy,
  identityChangeDemandedByProcuracy,
  investigationResumedByProcuracy,
  conductorAssignedByProcuracy,
  deputyDenied,
  headWithdrawalFound,
  headWithdrawalReported,
  ownActCarriedOut,
  questioningAnnounced,
  ownChargeChanged,
  revocationDeclinedByProcuracy,
  personChargedByProcuracy,
  requalificationDemandedByProcuracy,
  demandDeclinedByBody,
  suspensionCancellationTold,
  nonInitiationConfirmed,
  joinderCancelledByProcuracy,
  joinderDemandedByProcuracy,
  documentsDemandedByProcuracy,
  caseInitiatedByProcuracy,
  custodyCancelledByProcuracy,
  decisionCancelledByProcuracy,
  decisionReceived,
  errandResultPassed,
  fileDemandedByProcuracy,
  lowerProcuracyTold,
  lowerTrialForeseen,
  nonInitiationCancelledByProcuracy,
  prosecutionNoticeServed,
  offenderReceivedByProcuracy,
  petitionAnsweredFromAbove,
  prosecutorAssigned,
  remedyDemandedByProcuracy,
  investigationDemandedByProcuracy,
  custodyExtensionDemandedByProcuracy,
  measureDemandedByProcuracy,
  measureEndDemandedByProcuracy,
  measureOrderedByProcuracy,
  Moment,
  prosecutedDetentionAnnounced,
  replacementDemandedByProcuracy,
  remedyRecorded,
  requalificationCancelledByProcuracy,
  supervisionCorrected,
  supervisedFocalPointAssigned,
  supervisedSuspensionReviewed,
  supervisionOpened,
  suspensionCancelledByProcuracy,
  terminationCancelledByProcuracy,
  terminationConfirmedByProcuracy,
  transferDemandedByProcuracy,
  transferOrderedByProcuracy,
  transferTold,
  treatmentEndedByProcuracy,
  treatmentOrderedByProcuracy,
} from '@la-chan/contracts';
import {
  applicationsAfter,
  askedProtectionAfter,
  type ProcuracyProtectionEvent,
  type Blank,
  complaintsAfterProcuracy,
  type ProcuracyApplicationEvent,
  type ProcuracyComplaintEvent,
} from '@la-chan/procedure';
import { decided, requestAfter, type RequestEvent } from './request.events';
import { REPORT_INITIATED } from './served';
import { treatmentsAfter } from './treatment';
import type {
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
} from './supervision';

export type SupervisionEvent =
  | ProcuracyProtectionEvent
  | ProcuracyApplicationEvent
  | ProcuracyComplaintEvent
  | RequestEvent
  | EventOf<
      | typeof cancellationDeclinedByProcuracy
      | typeof cancellationDemandedByProcuracy
      | typeof initiationCancelledByProcuracy
      | typeof ownInitiationCancelled
      | typeof initiationDemandedByProcuracy
      | typeof caseRequalifiedByProcuracy
      | typeof chargeChangedByProcuracy
      | typeof chargeDemandedByProcuracy
      | typeof chargeIdentityChangedByProcuracy
      | typeof identityChangeDemandedByProcuracy
      | typeof chargeSupplementedByProcuracy
      | typeof investigationResumedByProcuracy
      | typeof conductorAssignedByProcuracy
      | typeof deputyDenied
      | typeof headWithdrawalFound
      | typeof headWithdrawalReported
      | typeof ownActCarriedOut
      | typeof questioningAnnounced
      | typeof ownChargeChanged
      | typeof revocationDeclinedByProcuracy
      | typeof personChargedByProcuracy
      | typeof requalificationDemandedByProcuracy
      | typeof demandDeclinedByBody
      | typeof suspensionCancellationTold
      | typeof nonInitiationConfirmed
      | typeof joinderCancelledByProcuracy
      | typeof joinderDemandedByProcuracy
      | typeof transferDemandedByProcuracy
      | typeof transferOrderedByProcuracy
      | typeof documentsDemandedByProcuracy
      | typeof caseInitiatedByProcuracy
      | typeof custodyCancelledByProcuracy
      | typeof decisionCancelledByProcuracy
      | typeof decisionReceived
      | typeof errandResultPassed
      | typeof fileDemandedByProcuracy
      | typeof lowerProcuracyTold
      | typeof lowerTrialForeseen
      | typeof nonInitiationCancelledByProcuracy
      | typeof offenderReceivedByProcuracy
      | typeof petitionAnsweredFromAbove
      | typeof prosecutionNoticeServed
      | typeof prosecutorAssigned
      | typeof remedyDemandedByProcuracy
      | typeof investigationDemandedByProcuracy
      | typeof custodyExtensionDemandedByProcuracy
      | typeof measureDemandedByProcuracy
      | typeof measureEndDemandedByProcuracy
      | typeof measureOrderedByProcuracy
      | typeof prosecutedDetentionAnnounced
      | typeof replacementDemandedByProcuracy
      | typeof remedyRecorded
      | typeof requalificationCancelledByProcuracy
      | typeof supervisionCorrected
      | typeof supervisedFocalPointAssigned
      | typeof supervisedSuspensionReviewed
      | typeof supervisionOpened
      | typeof suspensionCancelledByProcuracy
      | typeof terminationCancelledByProcuracy
      | typeof terminationConfirmedByProcuracy
      | typeof transferTold
      | typeof treatmentEndedByProcuracy
      | typeof treatmentOrderedByProcuracy
    >;

/** A supervision before its first event. */
export const blank: Blank<Supervision> = {
  status: 'supervised',
  agency: '',
  from: [],
  openedAt: '',
  requests: [],
  decisions: [],
  prosecutor: null,
  focalPoint: null,
  demands: [],
  treatments: [],
  complaints: [],
  petitions: [],
  applications: [],
  protectionRequests: [],
  lowerTrial: null,
};

/** The supervision after an event. */
export const evolve = (file: Supervision, event: SupervisionEvent): Supervision => {
  switch (event.type) {
    case 'prosecution.protection-asked':
    case 'prosecution.protection-answered':
      return { ...file, protectionRequests: askedProtectionAfter(file, event) };
    case 'prosecution.supervision-opened':
      return { ...file, ...event.data, openedAt: event.occurredAt };
    case 'prosecution.decision-received': {
      const { file: _, demand: __, suspended: ___, cancels, ...served } = event.data;
      const decisions = noted(file, cancels, { cancelledAt: served.decidedAt });
      const told = { ...file, decisions: [...decisions, { ...served, receivedAt: event.occurredAt }] };
      const { decision, exchange, decidedAt } = served;
      const asked = told.requests.find((one) => one.exchange === exchange);
      // Once the act has been held, or is not to be, it is not asked any more who comes.
      const ends = decision === 'act-called-off' || (decision === 'act-record' && asked?.decision === 'waiting');
      return ends && exchange ? decided(told, exchange, 'withdrawn', decidedAt) : told;
    }
    case 'prosecution.custody-cancelled':
    case 'prosecution.decision-cancelled':
    case 'prosecution.initiation-cancelled':
    case 'prosecution.joinder-cancelled':
    case 'prosecution.own-initiation-cancelled':
    case 'prosecution.requalification-cancelled':
    case 'prosecution.suspension-cancelled':
    case 'prosecution.termination-cancelled':
    case 'prosecution.investigation-resumed':
    case 'prosecution.non-initiation-cancelled': {
      const { exchange, notice } = event.data;
      return { ...file, decisions: noted(file, notice, { cancelledAt: event.occurredAt, cancelledBy: exchange }) };
    }
    case 'prosecution.petition-answered': {
      const { exchange, upheld, overtaken } = event.data;
      if (overtaken) return file;
      const told = { ...file, petitions: [...file.petitions, { exchange, upheld }] };
      if (!upheld) return told;
      const demands = file.demands.filter(({ notice }) => notice !== exchange);
      const requests = file.requests.map((one) =>
        isEndedBy(one, exchange) ? { ...one, ...ended(event.occurredAt) } : one,
      );
      return { ...told, demands, requests, decisions: standing(file, exchange) };
    }
    case 'prosecution.termination-confirmed':
      return { ...file, decisions: noted(file, event.data.notice, { confirmedAt: event.occurredAt }) };
    case 'prosecution.cancellation-declined':
    case 'prosecution.revocation-declined':
      return { ...file, decisions: noted(file, event.data.notice, { declinedAt: event.occurredAt }) };
    case 'prosecution.prosecutor-assigned':
      return { ...file, prosecutor: event.data.prosecutor };
    case 'prosecution.remedy-demanded':
      return demanded(file, event.data.exchange, 'remedy');
    case 'prosecution.replacement-demanded':
      return demanded(file, event.data.exchange, 'replacement');
    case 'prosecution.investigation-demanded':
      return demanded(file, event.data.exchange, 'investigation');
    case 'prosecution.measure-demanded': {
      const { exchange: notice, number: _, ...what } = event.data;
      const demand = { notice, demand: 'measure', ...what, demandedAt: event.occurredAt, remediedAt: null } as const;
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'prosecution.measure-ordered': {
      const { exchange, number, accused, measure, notice } = event.data;
      const told = remedied(file, notice, event.occurredAt);
      if (measure !== 'detention') return told;
      const at = { askedAt: event.occurredAt, decidedAt: event.occurredAt };
      const order = { exchange, kind: 'detention-approval', number, accused, own: true, decision: 'approved' } as const;
      return { ...told, requests: [...told.requests, { ...order, ...at }] };
    }
    case 'prosecution.custody-extension-demanded':
      return demanded(file, event.data.exchange, 'custody-extension');
    case 'prosecution.measure-end-demanded':
      return demanded(file, event.data.exchange, 'measure-end');
    case 'prosecution.file-demanded':
      return demanded(file, event.data.exchange, 'file');
    case 'prosecution.documents-demanded':
      return demanded(file, event.data.exchange, 'documents');
    case 'prosecution.cancellation-demanded': {
      const { exchange: notice, notice: of, of: decision, change } = event.data;
      const how = { decision, ...(change && { change }) };
      const demand = { notice, demand: 'cancellation', of, ...how, remediedAt: null } as const;
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'prosecution.initiation-demanded': {
      const { exchange: notice, notice: of } = event.data;
      const demand = { notice, demand: 'initiation', ...(of && { of }), remediedAt: null } as const;
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'prosecution.joinder-demanded':
      return demanded(file, event.data.exchange, event.data.of);
    case 'prosecution.charge-demanded': {
      const { exchange: notice, number: _, ...charge } = event.data;
      const ofAccused = charge.ground === 'further-crime' ? 'charge-supplement' : 'charge-change';
      const demand = charge.accused ? ofAccused : 'charge';
      return { ...file, demands: [...file.demands, { notice, demand, ...charge, remediedAt: null }] };
    }
    case 'prosecution.requalification-demanded': {
      const { exchange: notice, number: _, ...crime } = event.data;
      return { ...file, demands: [...file.demands, { notice, demand: 'requalification', ...crime, remediedAt: null }] };
    }
    case 'prosecution.identity-change-demanded': {
      const { exchange: notice, number: _, ...whom } = event.data;
      return { ...file, demands: [...file.demands, { notice, demand: 'identity-change', ...whom, remediedAt: null }] };
    }
    case 'prosecution.transfer-demanded': {
      const { exchange: notice, body, outside } = event.data;
      const demand = { notice, demand: 'transfer' as const, body, ...(outside && { outside }), remediedAt: null };
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'prosecution.transfer-ordered': {
      const { exchange: orderedBy, notice } = event.data;
      const ordered = { remediedAt: event.occurredAt, orderedBy };
      const demands = file.demands.map((one) => (one.notice === notice ? { ...one, ...ordered } : one));
      return { ...file, demands };
    }
    case 'prosecution.person-charged':
    case 'prosecution.charge-changed':
    case 'prosecution.charge-supplemented':
    case 'prosecution.charge-identity-changed':
    case 'prosecution.case-requalified':
    case 'prosecution.remedy-recorded':
      return remedied(file, event.data.notice, event.occurredAt);
    case 'prosecution.demand-declined': {
      const { notice: demand, answer: notice, reason } = event.data;
      const declined = { notice, at: event.occurredAt, ...(reason && { reason }) };
      return { ...file, demands: file.demands.map((one) => (one.notice === demand ? { ...one, declined } : one)) };
    }
    case 'prosecution.errand-result-passed':
      return { ...file, decisions: noted(file, event.data.notice, { passedOnAt: event.occurredAt }) };
    case 'prosecution.treatment-ordered':
    case 'prosecution.treatment-ended':
      return { ...file, treatments: treatmentsAfter(file, event.data, event.occurredAt) };
    case 'prosecution.lower-trial-foreseen':
      return { ...file, lowerTrial: { ...event.data, toldAt: null } };
    case 'prosecution.lower-procuracy-told':
      return { ...file, lowerTrial: file.lowerTrial && { ...file.lowerTrial, toldAt: event.occurredAt } };
    case 'prosecution.application-received':
    case 'prosecution.application-answered':
      return { ...file, applications: applicationsAfter(file, event) };
    case 'prosecution.complaint-received':
    case 'prosecution.complaint-decided':
    case 'prosecution.complaint-withdrawn':
    case 'prosecution.complainant-told':
      return { ...file, complaints: complaintsAfterProcuracy(file, event) };
    case 'prosecution.notice-served':
    case 'prosecution.transfer-told':
    case 'prosecution.suspension-cancellation-told':
    case 'prosecution.non-initiation-confirmed':
    case 'prosecution.supervised-suspension-reviewed':
    case 'prosecution.supervision-corrected':
    case 'prosecution.offender-received':
    case 'prosecution.own-charge-changed':
    case 'prosecution.own-act':
    case 'prosecution.questioning-announced':
    case 'prosecution.conductor-assigned':
    case 'prosecution.deputy-denied':
    case 'prosecution.detention-announced':
    case 'prosecution.head-withdrawal-found':
    case 'prosecution.head-withdrawal-reported':
      return file;
    case 'prosecution.supervised-focal-point-assigned':
      return { ...file, focalPoint: event.data.focalPoint };
    case 'prosecution.case-initiated': {
      const { exchange: notice, number, case: opened } = event.data;
      const at = event.occurredAt;
      const initiated = { notice, decision: REPORT_INITIATED, number, case: opened, decidedAt: at, receivedAt: at };
      return { ...file, decisions: [...file.decisions, initiated] };
    }
    default:
      return requestAfter(file, event);
  }
};

const noted = (
  { decisions }: Supervision,
  notice: string | undefined,
  change: Partial<ServedDecision>,
): readonly ServedDecision[] => decisions.map((one) => (one.notice === notice ? { ...one, ...change } : one));

/** The body does not use a measure any more that the procuracy above finds to have been approved wrongly. */
const isEndedBy = ({ kind, decision, exchange }: SupervisedRequest, petitioned: string): boolean =>
  kind === 'measure-approval' && decision === 'approved' && exchange === petitioned;

const ended = (decidedAt: Moment) => ({ decision: 'cancelled', decidedAt }) as const;

/** What stands again of itself; anything else that was cancelled wrongly the body may decide anew. */
const REINSTATED = ['initiation', REPORT_INITIATED, 'suspension', 'non-initiation', 'custody'];
const DECIDED_ANEW = [...REINSTATED, 'resumption', 'custody-release', 'custody-handover'];

/** What this notice has cancelled stands again where it does so with the body: while nothing of the kind was decided since. */
const standing = ({ decisions }: Supervision, notice: string): readonly ServedDecision[] => {
  const last = decisions.findLast(({ decision }) => DECIDED_ANEW.includes(decision));
  return decisions.map((one) => {
    const { cancelledAt: _, cancelledBy, ...again } = one;
    return one === last && cancelledBy === notice && REINSTATED.includes(one.decision) ? again : one;
  });
};

type Plain = Exclude<
  Demand,
  ChargeDemand | CancellationDemand | IdentityDemand | InitiationDemand | MeasureDemand | TransferDemand
>['demand'];

/** What this notice demands is done, by the body or by the procuracy itself. */
const remedied = (file: Supervision, demanded: string, remediedAt: Moment): Supervision => ({
  ...file,
  demands: file.demands.map((one) => (one.notice === demanded ? { ...one, remediedAt } : one)),
});

const demanded = (file: Supervision, notice: string, demand: Plain): Supervision => ({
  ...file,
  demands: [...file.demands, { notice, demand, remediedAt: null }],
});
