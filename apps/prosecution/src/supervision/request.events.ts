import type {
  EventOf,
  FileId,
  Moment,
  arrestApprovalRequested,
  arrestApprovedByProcuracy,
  arrestRefusedByProcuracy,
  attendanceDecided,
  attendanceRequested,
  prosecutorReplacementDecided,
  prosecutorReplacementRequested,
  searchApprovalDecided,
  searchApprovalRequested,
  caseExtensionGrantedByProcuracy,
  caseExtensionRefusedByProcuracy,
  caseExtensionRequested,
  caseTransferDecided,
  caseTransferRequested,
  chargeApprovalRequested,
  chargeApprovedByProcuracy,
  chargeCancelledByProcuracy,
  chargeChangeRevokedByProcuracy,
  chargeEvidenceDemandedByProcuracy,
  chargeEvidenceReceived,
  chargeRevokedByProcuracy,
  competenceConsultationDecided,
  competenceConsultationRequested,
  custodyExtensionApprovedByProcuracy,
  custodyExtensionRefusedByProcuracy,
  custodyExtensionRequested,
  custodyReleasedByProcuracy,
  custodyRequestWithdrawn,
  detentionApprovedByProcuracy,
  detentionRefusedByProcuracy,
  detentionRequested,
  detentionRevokedByProcuracy,
  measureRevokedByProcuracy,
  evidenceReviewRequested,
  evidenceReviewedByProcuracy,
  extensionGrantedByProcuracy,
  extensionRefusedByProcuracy,
  extensionRequested,
  measureApprovedByProcuracy,
  measureEndGrantedByProcuracy,
  measureEndRefusedByProcuracy,
  measureEndRequested,
  measureEvidenceDemandedByProcuracy,
  measureEvidenceReceived,
  measureRefusedByProcuracy,
  measureRequested,
  releaseGrantedByProcuracy,
  releaseRefusedByProcuracy,
  releaseRequested,
  competenceDisputeDecided,
  competenceDisputeRequested,
  reportDisputeDecidedByProcuracy,
  reportDisputeRequested,
  stayConsultationAnswered,
  stayConsultationRequested,
  suspensionReviewRequested,
  suspensionReviewedByProcuracy,
} from '@la-chan/contracts';
import type { SupervisedRequest, Supervision } from './supervision';

/** What the body asks, and what the procuracy decides on it. */
export type RequestEvent = EventOf<
  | typeof arrestApprovalRequested
  | typeof arrestApprovedByProcuracy
  | typeof arrestRefusedByProcuracy
  | typeof attendanceDecided
  | typeof attendanceRequested
  | typeof prosecutorReplacementDecided
  | typeof prosecutorReplacementRequested
  | typeof searchApprovalDecided
  | typeof searchApprovalRequested
  | typeof custodyExtensionApprovedByProcuracy
  | typeof custodyExtensionRefusedByProcuracy
  | typeof custodyExtensionRequested
  | typeof custodyReleasedByProcuracy
  | typeof custodyRequestWithdrawn
  | typeof caseExtensionGrantedByProcuracy
  | typeof caseExtensionRefusedByProcuracy
  | typeof caseExtensionRequested
  | typeof caseTransferDecided
  | typeof caseTransferRequested
  | typeof chargeApprovalRequested
  | typeof chargeApprovedByProcuracy
  | typeof chargeCancelledByProcuracy
  | typeof chargeChangeRevokedByProcuracy
  | typeof chargeEvidenceDemandedByProcuracy
  | typeof chargeEvidenceReceived
  | typeof chargeRevokedByProcuracy
  | typeof competenceConsultationDecided
  | typeof competenceConsultationRequested
  | typeof detentionApprovedByProcuracy
  | typeof detentionRefusedByProcuracy
  | typeof detentionRequested
  | typeof detentionRevokedByProcuracy
  | typeof measureRevokedByProcuracy
  | typeof evidenceReviewRequested
  | typeof evidenceReviewedByProcuracy
  | typeof extensionGrantedByProcuracy
  | typeof extensionRefusedByProcuracy
  | typeof extensionRequested
  | typeof measureApprovedByProcuracy
  | typeof measureEndGrantedByProcuracy
  | typeof measureEndRefusedByProcuracy
  | typeof measureEndRequested
  | typeof measureEvidenceDemandedByProcuracy
  | typeof measureEvidenceReceived
  | typeof measureRefusedByProcuracy
  | typeof measureRequested
  | typeof releaseGrantedByProcuracy
  | typeof releaseRefusedByProcuracy
  | typeof releaseRequested
  | typeof competenceDisputeDecided
  | typeof competenceDisputeRequested
  | typeof reportDisputeDecidedByProcuracy
  | typeof reportDisputeRequested
  | typeof stayConsultationAnswered
  | typeof stayConsultationRequested
  | typeof suspensionReviewRequested
  | typeof suspensionReviewedByProcuracy
>;

export const requestAfter = (file: Supervision, event: RequestEvent): Supervision => {
  switch (event.type) {
    case 'prosecution.measure-evidence-demanded':
    case 'prosecution.charge-evidence-demanded':
      return decided(file, event.data.exchange, 'demanded', null);
    case 'prosecution.measure-evidence-received':
    case 'prosecution.charge-evidence-received':
      return event.data.overtaken || event.data.unasked ? file : decided(file, event.data.exchange, 'waiting', null);
    case 'prosecution.suspension-review-requested':
      return asked(file, 'suspension-review', event.data, event.occurredAt, event.data.heads && { heads: true });
    case 'prosecution.suspension-reviewed':
      return decided(file, event.data.exchange, event.data.agreed ? 'granted' : 'refused', event.occurredAt);
    case 'prosecution.extension-requested':
      return asked(file, 'extension', event.data, event.occurredAt);
    case 'prosecution.investigation-extension-requested': {
      const { accused, seriousness, turn, ground: complexity } = event.data;
      const of = accused ? 'detention' : 'investigation';
      const extension = seriousness && turn ? { extension: { of, seriousness, turn } as const } : {};
      const why = complexity && { complexity };
      return asked(file, 'investigation-extension', event.data, event.occurredAt, { ...extension, ...why });
    }
    case 'prosecution.evidence-review-requested':
      return asked(file, 'evidence-review', event.data, event.occurredAt);
    case 'prosecution.evidence-reviewed':
      return decided(
        file,
        event.data.exchange,
        event.data.finding === 'conclude' ? 'granted' : 'refused',
        event.occurredAt,
      );
    case 'prosecution.report-dispute-requested':
      return asked(file, 'report-dispute', event.data, event.occurredAt);
    case 'prosecution.competence-dispute-requested': {
      const { other } = event.data;
      return asked(file, 'competence-dispute', event.data, event.occurredAt, other ? { other } : {});
    }
    case 'prosecution.competence-dispute-decided':
    case 'prosecution.report-dispute-decided': {
      const { exchange, competent } = event.data;
      return decided(file, exchange, competent === 'this-body' ? 'granted' : 'refused', event.occurredAt);
    }
    case 'prosecution.competence-consultation-requested':
      return asked(file, 'competence-consultation', event.data, event.occurredAt);
    case 'prosecution.competence-consultation-answered':
    case 'prosecution.stay-consultation-answered':
      return decided(file, event.data.exchange, event.data.agreed ? 'granted' : 'refused', event.occurredAt);
    case 'prosecution.stay-consultation-requested':
      return asked(file, 'stay-consultation', event.data, event.occurredAt, { matters: event.data.matters });
    case 'prosecution.prosecutor-replacement-requested':
      return asked(file, 'prosecutor-replacement', event.data, event.occurredAt);
    case 'prosecution.prosecutor-replacement-decided':
      return decided(file, event.data.exchange, event.data.replaced ? 'granted' : 'refused', event.occurredAt);
    case 'prosecution.search-approval-requested':
      return asked(file, 'search-approval', event.data, event.occurredAt);
    case 'prosecution.search-approval-decided':
      return decided(file, event.data.exchange, event.data.approved ? 'approved' : 'refused', event.occurredAt);
    case 'prosecution.attendance-requested': {
      const { act, takesPlaceAt } = event.data;
      return asked(file, 'attendance', event.data, event.occurredAt, { act, takesPlaceAt });
    }
    case 'prosecution.attendance-decided':
      return decided(file, event.data.exchange, event.data.attends ? 'granted' : 'refused', event.occurredAt);
    case 'prosecution.case-transfer-requested':
      return asked(file, 'case-transfer', event.data, event.occurredAt, event.data.outside && { outside: true });
    case 'prosecution.case-transfer-decided':
      return decided(file, event.data.exchange, event.data.granted ? 'granted' : 'refused', event.occurredAt);
    case 'prosecution.charge-approval-requested':
      return asked(file, 'charge-approval', event.data, event.occurredAt, event.data.change && { change: true });
    case 'prosecution.arrest-approval-requested':
      return asked(file, 'arrest-approval', event.data, event.occurredAt);
    case 'prosecution.custody-extension-requested':
      return asked(file, 'custody-extension', event.data, event.occurredAt);
    case 'prosecution.custody-request-withdrawn':
      return decided(file, event.data.exchange, 'withdrawn', event.occurredAt);
    case 'prosecution.custody-released':
      return decided(file, event.data.request, 'cancelled', event.occurredAt);
    case 'prosecution.detention-requested':
      return asked(file, 'detention-approval', event.data, event.occurredAt);
    case 'prosecution.extension-granted':
    case 'prosecution.investigation-extension-granted':
      return decided(file, event.data.exchange, 'granted', event.occurredAt);
    case 'prosecution.extension-refused':
    case 'prosecution.investigation-extension-refused':
      return decided(file, event.data.exchange, 'refused', event.occurredAt);
    case 'prosecution.release-requested':
      return asked(file, 'release-request', event.data, event.occurredAt, {
        ...(event.data.terminated && { ground: 'terminated' as const }),
      });
    case 'prosecution.measure-requested':
      return asked(file, 'measure-approval', event.data, event.occurredAt, { measure: event.data.measure });
    case 'prosecution.measure-end-requested':
      return asked(file, 'measure-end', event.data, event.occurredAt, {
        measure: event.data.measure,
        ground: event.data.ground,
      });
    case 'prosecution.measure-end-granted':
    case 'prosecution.release-granted':
      return decided(file, event.data.exchange, 'granted', event.occurredAt);
    case 'prosecution.measure-refused':
    case 'prosecution.measure-end-refused':
    case 'prosecution.release-refused':
    case 'prosecution.detention-refused':
    case 'prosecution.arrest-refused':
    case 'prosecution.custody-extension-refused':
      return decided(file, event.data.exchange, 'refused', event.occurredAt);
    case 'prosecution.measure-approved':
    case 'prosecution.detention-approved':
    case 'prosecution.arrest-approved':
    case 'prosecution.custody-extension-approved':
    case 'prosecution.charge-approved':
      return decided(file, event.data.exchange, 'approved', event.occurredAt);
    case 'prosecution.charge-cancelled':
      return decided(file, event.data.exchange, 'cancelled', event.occurredAt);
    case 'prosecution.charge-change-revoked':
    case 'prosecution.measure-revoked':
      return decided(file, event.data.request, 'cancelled', event.occurredAt);
    case 'prosecution.charge-revoked': // and every measure with it
      return revoked(
        file,
        event.data.accused,
        ['charge-approval', 'detention-approval', 'measure-approval'],
        event.occurredAt,
      );
    case 'prosecution.detention-revoked':
      return revoked(file, event.data.accused, ['detention-approval'], event.occurredAt);
  }
};

/** What was approved of this accused holds no more. */
const revoked = (
  file: Supervision,
  accused: FileId,
  kinds: readonly SupervisedRequest['kind'][],
  decidedAt: Moment,
): Supervision => ({
  ...file,
  requests: file.requests.map((one) =>
    one.accused === accused && kinds.includes(one.kind) && one.decision === 'approved'
      ? { ...one, decision: 'cancelled', decidedAt }
      : one,
  ),
});

export const decided = (
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
  more: Pick<
    SupervisedRequest,
    | 'extension'
    | 'complexity'
    | 'change'
    | 'heads'
    | 'matters'
    | 'measure'
    | 'ground'
    | 'act'
    | 'takesPlaceAt'
    | 'outside'
    | 'other'
  > = {},
): Supervision => ({
  ...file,
  requests: [
    ...file.requests,
    {
      ...more,
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
