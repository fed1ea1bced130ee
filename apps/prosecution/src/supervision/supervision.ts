import {
  caseExtensionRequested,
  chargeApprovalRequested,
  chargeApprovedByProcuracy,
  chargeCancelledByProcuracy,
  chargeEvidenceDemandedByProcuracy,
  chargeEvidenceReceived,
  decisionReceived,
  extensionGrantedByProcuracy,
  extensionRefusedByProcuracy,
  extensionRequested,
  supervisionOpened,
  type AgencyId,
  type caseExtensionGrantedByProcuracy,
  type caseExtensionRefusedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
  type nonInitiationCancelledByProcuracy,
  type Role,
  type terminationCancelledByProcuracy,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal } from '@la-chan/procedure';

/** A request that waits for the procuracy's decision, or that it has decided. */
export interface SupervisedRequest {
  readonly exchange: string;
  readonly kind: 'extension' | 'investigation-extension' | 'charge-approval';
  readonly number: string;
  readonly askedAt: Moment;
  readonly accused: FileId | null;
  readonly decision: 'waiting' | 'demanded' | 'granted' | 'refused' | 'approved' | 'cancelled';
  readonly decidedAt: Moment | null;
}

/** A decision that was served on the procuracy. */
export interface ServedDecision {
  readonly notice: string;
  readonly decision: string;
  readonly number: string;
  readonly decidedAt: Moment;
  readonly receivedAt: Moment;
  /** When the procuracy has cancelled it. */
  readonly cancelledAt?: Moment;
}

/** Kiểm sát: what the procuracy supervises about one file of another agency. */
export interface Supervision {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: SupervisionStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  /** The agency and the file that are supervised. */
  readonly agency: AgencyId;
  readonly from: readonly FileId[];
  readonly openedAt: Moment;
  readonly requests: readonly SupervisedRequest[];
  readonly decisions: readonly ServedDecision[];
}

export type SupervisionStatus = 'supervised';
export type SupervisionAct =
  | 'recordDecision'
  | 'cancelNonInitiation'
  | 'recordExtensionRequest'
  | 'recordChargeApprovalRequest'
  | 'grantExtension'
  | 'refuseExtension'
  | 'approveCharge'
  | 'cancelCharge'
  | 'recordCaseExtensionRequest'
  | 'grantCaseExtension'
  | 'refuseCaseExtension'
  | 'demandEvidence'
  | 'recordEvidence'
  | 'cancelTermination';

export type SupervisionEvent =
  | EventOf<typeof supervisionOpened>
  | EventOf<typeof decisionReceived>
  | EventOf<typeof nonInitiationCancelledByProcuracy>
  | EventOf<typeof extensionRequested>
  | EventOf<typeof extensionGrantedByProcuracy>
  | EventOf<typeof extensionRefusedByProcuracy>
  | EventOf<typeof chargeApprovalRequested>
  | EventOf<typeof chargeApprovedByProcuracy>
  | EventOf<typeof chargeCancelledByProcuracy>
  | EventOf<typeof caseExtensionRequested>
  | EventOf<typeof caseExtensionGrantedByProcuracy>
  | EventOf<typeof caseExtensionRefusedByProcuracy>
  | EventOf<typeof chargeEvidenceDemandedByProcuracy>
  | EventOf<typeof chargeEvidenceReceived>
  | EventOf<typeof terminationCancelledByProcuracy>;

const head = ['head-of-procuracy'] as const;
const system = ['system'] as const;

export const supervisionProcedure = new Procedure<SupervisionStatus, SupervisionAct, Role>('supervision', {
  supervised: {
    recordDecision: { to: 'supervised', by: system, law: 'BLTTHS 146(5), 148(2), 154(2), 158(1)' },
    cancelNonInitiation: {
      to: 'supervised',
      by: head,
      law: 'BLTTHS 159(6); TTLT 04/2018 7(2)(c)',
      restsOn: decisionReceived.type,
    },
    recordExtensionRequest: { to: 'supervised', by: system, law: 'BLTTHS 147(2)' },
    grantExtension: {
      to: 'supervised',
      by: head,
      law: 'BLTTHS 147(2); TTLT 01/2017 11(2)',
      restsOn: extensionRequested.type,
    },
    refuseExtension: {
      to: 'supervised',
      by: head,
      law: 'BLTTHS 147(2); TTLT 01/2017 11(2)',
      restsOn: extensionRequested.type,
    },
    recordChargeApprovalRequest: { to: 'supervised', by: system, law: 'BLTTHS 179(3)' },
    approveCharge: { to: 'supervised', by: head, law: 'BLTTHS 179(3)', restsOn: chargeApprovalRequested.type },
    cancelCharge: { to: 'supervised', by: head, law: 'BLTTHS 179(3)', restsOn: chargeApprovalRequested.type },
    demandEvidence: { to: 'supervised', by: head, law: 'BLTTHS 179(3)', restsOn: chargeApprovalRequested.type },
    recordEvidence: { to: 'supervised', by: system, law: 'BLTTHS 179(3)' },
    cancelTermination: { to: 'supervised', by: head, law: 'BLTTHS 230(3)', restsOn: decisionReceived.type },
    recordCaseExtensionRequest: { to: 'supervised', by: system, law: 'BLTTHS 172(2), 173(2), 174(1)' },
    grantCaseExtension: {
      to: 'supervised',
      by: head,
      law: 'BLTTHS 172(2), (5), 173(2), (3), 174(1)',
      restsOn: caseExtensionRequested.type,
    },
    refuseCaseExtension: {
      to: 'supervised',
      by: head,
      law: 'BLTTHS 172(2), (5), 173(2), (3), 174(1)',
      restsOn: caseExtensionRequested.type,
    },
  },
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
  return [decisionReceived(file.id, decision, at)];
};

export const recordExtensionRequest = (
  file: Supervision,
  request: EventOf<typeof extensionRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordExtensionRequest', file.status);
  return [extensionRequested(file.id, request, at)];
};

export const recordChargeApprovalRequest = (
  file: Supervision,
  request: EventOf<typeof chargeApprovalRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordChargeApprovalRequest', file.status);
  return [chargeApprovalRequested(file.id, request, at)];
};

export const grantExtension = (
  file: Supervision,
  grant: { exchange: string; number: string; months: number },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('grantExtension', file.status);
  waiting(file, grant.exchange, 'extension');
  return [extensionGrantedByProcuracy(file.id, grant, at)];
};

export const refuseExtension = (
  file: Supervision,
  refusal: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('refuseExtension', file.status);
  waiting(file, refusal.exchange, 'extension');
  return [extensionRefusedByProcuracy(file.id, refusal, at)];
};

export const approveCharge = (
  file: Supervision,
  approval: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('approveCharge', file.status);
  return [
    chargeApprovedByProcuracy(
      file.id,
      { ...approval, accused: accusedOf(waiting(file, approval.exchange, 'charge-approval')) },
      at,
    ),
  ];
};

export const cancelCharge = (
  file: Supervision,
  cancellation: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('cancelCharge', file.status);
  return [
    chargeCancelledByProcuracy(
      file.id,
      { ...cancellation, accused: accusedOf(waiting(file, cancellation.exchange, 'charge-approval')) },
      at,
    ),
  ];
};

/** The request of this kind that waits for a decision. */
export const waiting = (file: Supervision, exchange: string, kind: SupervisedRequest['kind']): SupervisedRequest => {
  const request = file.requests.find(
    (one) =>
      one.exchange === exchange && one.kind === kind && (one.decision === 'waiting' || one.decision === 'demanded'),
  );
  if (!request) throw new RequestNotWaiting('the request does not wait for a decision');
  return request;
};

/** Before it decides the procuracy may ask for more; 3 days run from when that has come (BLTTHS 179(3)). */
export const demandEvidence = (
  file: Supervision,
  demand: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandEvidence', file.status);
  const request = waiting(file, demand.exchange, 'charge-approval');
  if (request.decision === 'demanded') throw new RequestNotWaiting('more was demanded already');
  return [chargeEvidenceDemandedByProcuracy(file.id, { ...demand, accused: accusedOf(request) }, at)];
};

export const recordEvidence = (file: Supervision, exchange: string, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordEvidence', file.status);
  return [
    chargeEvidenceReceived(file.id, { exchange, accused: accusedOf(waiting(file, exchange, 'charge-approval')) }, at),
  ];
};

const accusedOf = (request: SupervisedRequest): FileId => {
  if (request.accused) return request.accused;
  throw new RequestNotWaiting('the request is not about a charge');
};

const decided = (
  file: Supervision,
  exchange: string,
  decision: SupervisedRequest['decision'],
  at: Moment | null,
): Supervision => ({
  ...file,
  requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, decision, decidedAt: at } : one)),
});

const asked = (
  file: Supervision,
  kind: SupervisedRequest['kind'],
  data: { exchange: string; number: string; accused?: FileId },
  at: Moment,
): Supervision => ({
  ...file,
  requests: [
    ...file.requests,
    {
      exchange: data.exchange,
      kind,
      number: data.number,
      askedAt: at,
      accused: data.accused ?? null,
      decision: 'waiting',
      decidedAt: null,
    },
  ],
});

/** A supervision before its first event. */
export const blank: Omit<Supervision, Given> = {
  status: 'supervised',
  agency: '',
  from: [],
  openedAt: '',
  requests: [],
  decisions: [],
};
type Given = 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt';

/** The supervision after an event. */
export const evolve = (file: Supervision, event: SupervisionEvent): Supervision => {
  switch (event.type) {
    case 'prosecution.supervision-opened':
      return { ...file, ...event.data, openedAt: event.occurredAt };
    case 'prosecution.decision-received': {
      const { notice, decision, number, decidedAt } = event.data;
      return {
        ...file,
        decisions: [...file.decisions, { notice, decision, number, decidedAt, receivedAt: event.occurredAt }],
      };
    }
    case 'prosecution.charge-evidence-demanded':
      return decided(file, event.data.exchange, 'demanded', null);
    case 'prosecution.charge-evidence-received':
      return decided(file, event.data.exchange, 'waiting', null);
    case 'prosecution.termination-cancelled':
    case 'prosecution.non-initiation-cancelled': {
      const { data, occurredAt: cancelledAt } = event;
      const cancelled = (one: ServedDecision) => (one.notice === data.notice ? { ...one, cancelledAt } : one);
      return { ...file, decisions: file.decisions.map(cancelled) };
    }
    case 'prosecution.extension-requested':
      return asked(file, 'extension', event.data, event.occurredAt);
    case 'prosecution.investigation-extension-requested':
      return asked(file, 'investigation-extension', event.data, event.occurredAt);
    case 'prosecution.charge-approval-requested':
      return asked(file, 'charge-approval', event.data, event.occurredAt);
    case 'prosecution.extension-granted':
    case 'prosecution.investigation-extension-granted':
      return decided(file, event.data.exchange, 'granted', event.occurredAt);
    case 'prosecution.extension-refused':
    case 'prosecution.investigation-extension-refused':
      return decided(file, event.data.exchange, 'refused', event.occurredAt);
    case 'prosecution.charge-approved':
      return decided(file, event.data.exchange, 'approved', event.occurredAt);
    case 'prosecution.charge-cancelled':
      return decided(file, event.data.exchange, 'cancelled', event.occurredAt);
  }
};
