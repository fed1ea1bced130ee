import type {
  EventOf,
  answerAnticipated,
  assistanceAsked,
  decisionServed,
  demandDeclined,
  applicationAnswered,
  applicationReceived,
  errandAnswered,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  findingsReported,
  groundsFound,
  investigatorAssigned,
  investigatorReplaced,
  mergedVerificationEnded,
  nonInitiationCancelled,
  nonInitiationCancelledOnComplaint,
  offenderReceivedByBody,
  petitionAnswered,
  petitionLodged,
  procuracyDemanded,
  prosecutionNoticeReceived,
  remedyReported,
  reportDisputeDecided,
  reportDisputeRaised,
  reporterNotifiedByInvestigation,
  sanctionProposed,
  stayConsultationAsked,
  stayConsulted,
  surrenderNotifiedByBody,
  suspendedVerificationReviewed,
  suspensionCancelled,
  suspensionReviewAsked,
  suspensionReviewed,
  takenOverReportDecided,
  verificationCorrected,
  verificationAccepted,
  verificationDeposited,
  verificationEntrusted,
  verificationHandedOver,
  verificationInitiationCancelled,
  verificationInitiationReinstated,
  verificationJoined,
  verificationMerged,
  verificationNonCompetenceFound,
  verificationOffered,
  verificationOfferEnded,
  verificationProlonged,
  verificationRequestAnswered,
  verificationResolved,
  verificationResumed,
  verificationSplit,
  verificationSupplemented,
  verificationSuspended,
  verificationTakenUp,
  verificationTransferred,
  verificationVoided,
  victimReferred,
} from '@la-chan/contracts';
import {
  answerPetition,
  type Blank,
  type ComplaintEvent,
  complaintsAfter,
  confirming,
  grantedIf,
  lodgePetition,
  surrendersAfter,
} from '@la-chan/procedure';
import { answerIn } from './answers';
import type { VerificationRequest } from './asking';
import { petitionEnded } from './petition';
import type { Verification } from './verification';

export type VerificationEvent =
  | ComplaintEvent
  | EventOf<
      | typeof answerAnticipated
      | typeof assistanceAsked
      | typeof decisionServed
      | typeof demandDeclined
      | typeof applicationAnswered
      | typeof applicationReceived
      | typeof errandAnswered
      | typeof extensionAsked
      | typeof extensionGranted
      | typeof extensionRefused
      | typeof findingsReported
      | typeof groundsFound
      | typeof investigatorAssigned
      | typeof investigatorReplaced
      | typeof mergedVerificationEnded
      | typeof nonInitiationCancelled
      | typeof nonInitiationCancelledOnComplaint
      | typeof offenderReceivedByBody
      | typeof petitionAnswered
      | typeof petitionLodged
      | typeof procuracyDemanded
      | typeof prosecutionNoticeReceived
      | typeof remedyReported
      | typeof reportDisputeDecided
      | typeof reportDisputeRaised
      | typeof reporterNotifiedByInvestigation
      | typeof sanctionProposed
      | typeof stayConsultationAsked
      | typeof stayConsulted
      | typeof surrenderNotifiedByBody
      | typeof suspendedVerificationReviewed
      | typeof suspensionCancelled
      | typeof suspensionReviewAsked
      | typeof suspensionReviewed
      | typeof takenOverReportDecided
      | typeof verificationCorrected
      | typeof verificationAccepted
      | typeof verificationDeposited
      | typeof verificationEntrusted
      | typeof verificationHandedOver
      | typeof verificationInitiationCancelled
      | typeof verificationInitiationReinstated
      | typeof verificationJoined
      | typeof verificationMerged
      | typeof verificationNonCompetenceFound
      | typeof verificationOffered
      | typeof verificationOfferEnded
      | typeof verificationProlonged
      | typeof verificationRequestAnswered
      | typeof verificationResolved
      | typeof verificationResumed
      | typeof verificationSplit
      | typeof verificationSupplemented
      | typeof verificationSuspended
      | typeof verificationTakenUp
      | typeof verificationTransferred
      | typeof verificationVoided
      | typeof victimReferred
    >;

/** A verification before its first event. */
export const blank: Blank<Verification> = {
  status: 'awaiting-release',
  from: [],
  handover: null,
  sender: null,
  source: 'denunciation',
  finding: null,
  urgency: [],
  article: null,
  clause: null,
  anonymous: false,
  opening: false,
  reporter: null,
  others: [],
  account: null,
  supplements: [],
  receivedAt: '',
  acceptedAt: '',
  investigator: null,
  prolongedAt: null,
  extension: null,
  findings: [],
  groundsFoundAt: null,
  suspendedAt: [],
  suspendedFor: null,
  resumedAt: [],
  resolvedAt: null,
  outcome: null,
  cancelledAt: [],
  transferredAt: null,
  mergedInto: null,
  mergedAt: null,
  joined: [],
  review: null,
  demands: [],
  complaints: [],
  surrenders: [],
  depositedAt: null,
  fileHandover: null,
  case: null,
  splitFrom: null,
  parts: [],
  errands: [],
  applications: [],
  petitions: [],
  dispute: null,
  administrative: false,
  sanctionProposedAt: null,
  cancelledInitiationAt: null,
  requests: [],
  anticipations: [],
};

/** The file after an event. */
export const evolve = (file: Verification, event: VerificationEvent): Verification =>
  confirming(after(file, event), answerIn(event));

const after = (file: Verification, event: VerificationEvent): Verification => {
  switch (event.type) {
    case 'investigation.verification-accepted': {
      const status = event.data.handover ? 'awaiting-release' : 'under-verification';
      const { others = [] } = event.data;
      return { ...file, ...event.data, others, status, acceptedAt: event.occurredAt };
    }
    case 'investigation.verification-supplemented': {
      const { account, others = [] } = event.data;
      return { ...file, supplements: [...file.supplements, account], others: [...file.others, ...others] };
    }
    case 'investigation.verification-taken-up':
      return { ...file, status: 'under-verification' };
    case 'investigation.verification-voided':
      return { ...file, status: 'voided' };
    case 'investigation.investigator-assigned':
      return { ...file, investigator: event.data.investigator };
    case 'investigation.verification-prolonged':
      return { ...file, prolongedAt: event.occurredAt };
    case 'investigation.extension-asked':
      return { ...file, extension: { exchange: event.data.exchange, status: 'asked' } };
    case 'investigation.extension-granted':
      return { ...file, extension: { exchange: event.data.exchange, status: 'granted' } };
    case 'investigation.extension-refused':
      return { ...file, extension: { exchange: event.data.exchange, status: 'refused' } };
    case 'investigation.findings-reported': {
      const { report, proposal } = event.data;
      return { ...file, findings: [...file.findings, { report, proposal, reportedAt: event.occurredAt }] };
    }
    case 'investigation.grounds-found':
      return { ...file, ...event.data, status: 'grounds-found', groundsFoundAt: event.occurredAt };
    case 'investigation.verification-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, event.occurredAt],
        suspendedFor: event.data.ground,
      };
    case 'investigation.verification-resumed':
    case 'investigation.suspension-cancelled': {
      const resumedAt = [...file.resumedAt, event.occurredAt];
      return { ...file, status: 'under-verification', resumedAt, review: null, depositedAt: null };
    }
    case 'investigation.suspension-review-asked': {
      const { exchange, ground } = event.data;
      return { ...file, review: { exchange, ground, result: 'asked' } };
    }
    case 'investigation.suspension-reviewed': {
      const { exchange, agreed } = event.data;
      if (file.review?.exchange !== exchange) return file;
      return { ...file, review: { ...file.review, result: agreed ? 'agreed' : 'disagreed' } };
    }
    case 'investigation.verification-deposited':
      return { ...file, depositedAt: event.occurredAt };
    case 'investigation.verification-merged':
      return { ...file, status: 'merged', mergedInto: event.data.into, mergedAt: event.occurredAt };
    case 'investigation.verification-joined': {
      const { from, handovers, accounts } = event.data;
      return {
        ...file,
        from: [...new Set([...file.from, ...from])],
        joined: [...file.joined, ...handovers],
        supplements: [...file.supplements, ...accounts],
      };
    }
    case 'investigation.procuracy-demanded': {
      const { by: _, number: __, receivedAt: ___, ...demand } = event.data;
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'investigation.verification-resolved': {
      const { data, occurredAt } = event;
      const resolved = { ...file, status: 'resolved', outcome: data.outcome, resolvedAt: occurredAt } as const;
      if (data.outcome === 'initiated') {
        const demands = file.demands.map((one) => (one.demand === 'initiation' ? { ...one, metAt: occurredAt } : one));
        return { ...resolved, case: data.case, demands };
      }
      return { ...resolved, case: null, administrative: data.administrative ?? false };
    }
    case 'investigation.non-initiation-cancelled': {
      const { article, clause } = event.data;
      const groundsFoundAt = file.groundsFoundAt ?? event.occurredAt;
      const cancelledAt = [...file.cancelledAt, event.occurredAt];
      const open = { status: 'grounds-found', resolvedAt: null, outcome: null, depositedAt: null } as const;
      return { ...file, ...open, article, clause, groundsFoundAt, cancelledAt };
    }
    case 'investigation.non-initiation-cancelled-on-complaint': {
      const { occurredAt: at } = event;
      const status = file.groundsFoundAt ? 'grounds-found' : 'under-verification';
      const isSuspended = file.suspendedAt.length > file.resumedAt.length;
      const resumedAt = isSuspended ? [...file.resumedAt, at] : file.resumedAt;
      const undecided = { resolvedAt: null, outcome: null, administrative: false, sanctionProposedAt: null } as const;
      return { ...file, ...undecided, status, resumedAt, depositedAt: null, cancelledAt: [...file.cancelledAt, at] };
    }
    case 'investigation.verification-transferred':
      return { ...file, status: 'transferred', transferredAt: event.occurredAt };
    case 'investigation.verification-split':
      return { ...file, parts: [...file.parts, event.data.into] };
    case 'investigation.verification-entrusted': {
      const { errand, body, request } = event.data;
      return { ...file, errands: [...file.errands, { errand, body, request, done: null }] };
    }
    case 'investigation.application-received':
      return { ...file, applications: [...file.applications, { ...event.data, granted: null, reasons: null }] };
    case 'investigation.application-answered': {
      const { application, granted, reasons } = event.data;
      const answered = { granted, reasons };
      return {
        ...file,
        applications: file.applications.map((one) => (one.application === application ? { ...one, ...answered } : one)),
      };
    }
    case 'investigation.errand-answered': {
      const { errand, done } = event.data;
      return { ...file, errands: file.errands.map((one) => (one.errand === errand ? { ...one, done } : one)) };
    }
    case 'investigation.petition-lodged':
      return { ...file, petitions: lodgePetition(file.petitions, event.data) };
    case 'investigation.petition-answered': {
      const petitions = answerPetition(file.petitions, event.data);
      return petitionEnded({ ...file, petitions }, event.data, event.occurredAt);
    }
    case 'investigation.report-dispute-raised': {
      const { between, body, exchange } = event.data;
      return { ...file, dispute: { between, body, exchange, competent: null } };
    }
    case 'investigation.report-dispute-decided':
      return { ...file, dispute: file.dispute && { ...file.dispute, competent: event.data.competent } };
    case 'investigation.sanction-proposed':
      return { ...file, sanctionProposedAt: event.occurredAt };
    case 'investigation.verification-initiation-cancelled': {
      const { administrative = false } = event.data;
      const ended = { outcome: 'not-initiated', case: null, administrative } as const;
      return { ...file, ...ended, cancelledInitiationAt: event.occurredAt };
    }
    case 'investigation.verification-initiation-reinstated':
      return {
        ...file,
        ...{ outcome: 'initiated', case: event.data.case, administrative: false },
        ...{ cancelledInitiationAt: null, depositedAt: null },
      };
    case 'investigation.verification-offered':
      return { ...file, status: 'offered', fileHandover: event.data.exchange };
    case 'investigation.verification-offer-ended':
      return { ...file, status: beforeOffer(file), fileHandover: null };
    case 'investigation.verification-handed-over':
      return { ...file, status: 'transferred', transferredAt: event.occurredAt };
    case 'investigation.merged-verification-ended':
    case 'investigation.taken-over-report-decided':
      return { ...file, outcome: event.data.outcome, case: event.data.case };
    case 'investigation.complaint-received':
    case 'investigation.complaint-decided':
    case 'investigation.complaint-withdrawn':
    case 'investigation.complainant-told':
      return { ...file, complaints: complaintsAfter(file, event) };
    case 'investigation.offender-received':
    case 'investigation.surrender-notified':
      return { ...file, surrenders: surrendersAfter(file, event) };
    case 'investigation.victim-referred':
      return asked(file, 'victim-referral', event.data);
    case 'investigation.assistance-asked':
      return asked(file, 'assistance', event.data);
    case 'investigation.stay-consultation-asked':
      return asked(file, 'stay-consultation', event.data);
    case 'investigation.stay-consulted':
      return answered(file, event.data.exchange, grantedIf(event.data.agreed));
    case 'investigation.verification-request-answered':
      return answered(file, event.data.exchange, event.data.answer);
    case 'investigation.answer-anticipated':
      return { ...file, anticipations: [...file.anticipations, { ...event.data, confirmed: null }] };
    case 'investigation.investigator-replaced': {
      const { demand, investigator } = event.data;
      const metAt = event.occurredAt;
      const demands = file.demands.map((one) => (one.notice === demand ? { ...one, metAt } : one));
      return { ...file, investigator, demands };
    }
    case 'investigation.demand-declined': {
      const { data, occurredAt: declinedAt } = event;
      return {
        ...file,
        demands: file.demands.map((one) => (one.notice === data.demand ? { ...one, declinedAt } : one)),
      };
    }
    case 'investigation.verification-corrected':
    case 'investigation.decision-served':
    case 'investigation.non-competence-found':
    case 'investigation.remedy-reported':
    case 'investigation.suspended-verification-reviewed':
    case 'investigation.reporter-notified':
    case 'investigation.prosecution-notice-received':
      return file;
  }
};

const beforeOffer = ({ suspendedAt, resumedAt, groundsFoundAt }: Verification): Verification['status'] => {
  if (groundsFoundAt) return 'grounds-found';
  return suspendedAt.length > resumedAt.length ? 'suspended' : 'under-verification';
};

const asked = (
  file: Verification,
  kind: VerificationRequest['kind'],
  { exchange, to }: Pick<VerificationRequest, 'exchange' | 'to'>,
): Verification => ({ ...file, requests: [...file.requests, { exchange, kind, to, answer: null }] });

const answered = (file: Verification, exchange: string, answer: VerificationRequest['answer']): Verification => ({
  ...file,
  requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, answer } : one)),
});
