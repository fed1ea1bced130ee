import type {
  EventOf,
  answerAnticipated,
  decisionAnticipated,
  assistanceAsked,
  assistanceAwaited,
  caseParticipantRegistered,
  investigationItemEntered,
  investigationItemTakenOff,
  caseParticipationEnded,
  decisionServed,
  errandAnswered,
  firstMeasureReceived,
  investigatorAssigned,
  offenderReceivedByBody,
  planDecided,
  reportDisputeDecided,
  reportDisputeRaised,
  receptionNotified,
  reporterNotifiedByInvestigation,
  verificationRequestWithdrawn,
  stayConsultationAsked,
  stayConsulted,
  surrenderNotifiedByBody,
  verificationFocalPointAssigned,
  verificationKeeperReported,
  verificationKeeperTold,
  verificationPropertyDecided,
  suspendedVerificationReviewed,
  verificationGuidanceReceived,
  verificationCorrected,
  verificationAccepted,
  verificationBodyAlerted,
  verificationClassified,
  verificationEntrusted,
  verificationEvidenceRecorded,
  verificationEvidenceRequested,
  verificationJoined,
  verificationMerged,
  verificationPlanned,
  verificationNonCompetenceFound,
  verificationOffenceDated,
  verificationRequestAnswered,
  verificationSplit,
  verificationSupplemented,
  verificationTakenUp,
  verificationTransferred,
  verificationVoided,
  victimReferred,
} from '@la-chan/contracts';
import {
  announcedBy,
  type AnnouncingEvent,
  withActRecord,
  applicationsAfter,
  askedElsewhere,
  type Blank,
  type BodyApplicationEvent,
  type ComplaintEvent,
  complaintsAfter,
  errandsAfter,
  anticipationsAfter,
  confirming,
  servedIn,
  evidenceRequestsAfter,
  keeperToldAfter,
  itemsAfter,
  itemsWithout,
  itemsWithoutOne,
  participantsAfter,
  protectionRequestsAfter,
  protectionsAfter,
  type ProtectionEvent,
  type ProtectionRequestEvent,
  firstMeasuresAfter,
  propertyDecisionsAfter,
  grantedIf,
  surrendersAfter,
  withoutRequest,
} from '@la-chan/procedure';
import { answerIn } from './answers';
import type { VerificationRequest } from './asking';
import { planAfter } from './plan';
import { resolutionAfter, type ResolutionEvent } from './resolution.events';
import { supervisionAfter, type SupervisionEvent } from './supervision.events';
import { timeLimitAfter, type TimeLimitEvent } from './time-limit.events';
import type { Verification } from './verification';

export type VerificationEvent =
  | AnnouncingEvent
  | BodyApplicationEvent
  | ComplaintEvent
  | ProtectionEvent
  | ProtectionRequestEvent
  | ResolutionEvent
  | SupervisionEvent
  | TimeLimitEvent
  | EventOf<
      | typeof answerAnticipated
      | typeof decisionAnticipated
      | typeof assistanceAsked
      | typeof assistanceAwaited
      | typeof caseParticipantRegistered
      | typeof investigationItemEntered
      | typeof investigationItemTakenOff
      | typeof caseParticipationEnded
      | typeof decisionServed
      | typeof errandAnswered
      | typeof firstMeasureReceived
      | typeof investigatorAssigned
      | typeof offenderReceivedByBody
      | typeof planDecided
      | typeof reportDisputeDecided
      | typeof reportDisputeRaised
      | typeof receptionNotified
      | typeof reporterNotifiedByInvestigation
      | typeof verificationRequestWithdrawn
      | typeof stayConsultationAsked
      | typeof stayConsulted
      | typeof surrenderNotifiedByBody
      | typeof suspendedVerificationReviewed
      | typeof verificationGuidanceReceived
      | typeof verificationFocalPointAssigned
      | typeof verificationKeeperReported
      | typeof verificationKeeperTold
      | typeof verificationPropertyDecided
      | typeof verificationCorrected
      | typeof verificationAccepted
      | typeof verificationBodyAlerted
      | typeof verificationClassified
      | typeof verificationEntrusted
      | typeof verificationEvidenceRecorded
      | typeof verificationEvidenceRequested
      | typeof verificationJoined
      | typeof verificationMerged
      | typeof verificationPlanned
      | typeof verificationNonCompetenceFound
      | typeof verificationOffenceDated
      | typeof verificationRequestAnswered
      | typeof verificationSplit
      | typeof verificationSupplemented
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
  focalPoint: null,
  propertyDecisions: [],
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
  protections: [],
  protectionRequests: [],
  petitions: [],
  dispute: null,
  administrative: false,
  sanctionProposedAt: null,
  cancelledInitiationAt: null,
  requests: [],
  evidenceRequests: [],
  anticipations: [],
  reception: null,
  prosecutor: null,
  plans: [],
  participants: [],
  items: [],
  firstMeasures: [],
  offence: null,
};

/** The file after an event. */
export const evolve = (file: Verification, event: VerificationEvent): Verification =>
  confirming(after(file, event), answerIn(file, event), servedIn(event));

const after = (file: Verification, event: VerificationEvent): Verification => {
  switch (event.type) {
    case 'investigation.verification-accepted': {
      const status = event.data.handover ? 'awaiting-release' : 'under-verification';
      const { others = [], receivedHere, ...accepted } = event.data;
      const reception = receivedHere ? { classifiedAt: null, notifiedAt: null } : null;
      return { ...file, ...accepted, others, reception, status, acceptedAt: event.occurredAt };
    }
    case 'investigation.verification-supplemented': {
      const { account, others = [] } = event.data;
      return { ...file, supplements: [...file.supplements, account], others: [...file.others, ...others] };
    }
    case 'investigation.verification-classified': {
      const { reception } = file;
      return { ...file, ...event.data, reception: reception && { ...reception, classifiedAt: event.occurredAt } };
    }
    case 'investigation.reception-notified': {
      const { reception } = file;
      return { ...file, reception: reception && { ...reception, notifiedAt: event.occurredAt } };
    }
    case 'investigation.verification-taken-up':
      return { ...file, status: 'under-verification' };
    case 'investigation.verification-voided':
      return { ...file, status: 'voided' };
    case 'investigation.investigator-assigned':
      return { ...file, investigator: event.data.investigator };
    case 'investigation.verification-merged':
      return { ...file, status: 'merged', mergedInto: event.data.into, mergedAt: event.occurredAt };
    case 'investigation.verification-joined': {
      const { from, handovers, accounts, others = [] } = event.data;
      return {
        ...file,
        others: [...file.others, ...others],
        from: [...new Set([...file.from, ...from])],
        joined: [...file.joined, ...handovers],
        supplements: [...file.supplements, ...accounts],
      };
    }
    case 'investigation.verification-transferred':
      return { ...file, status: 'transferred', transferredAt: event.occurredAt };
    case 'investigation.verification-split':
      return { ...file, parts: [...file.parts, event.data.into], items: itemsWithout(file, event.data.items) };
    case 'investigation.verification-entrusted':
    case 'investigation.errand-answered':
      return { ...file, errands: errandsAfter(file, event) };
    case 'investigation.application-received':
    case 'investigation.application-answered':
      return { ...file, applications: applicationsAfter(file, event) };
    case 'investigation.person-protected':
    case 'investigation.protection-changed':
    case 'investigation.protection-lifted':
      return { ...file, protections: protectionsAfter(file, event) };
    case 'investigation.protection-requested':
    case 'investigation.protection-request-answered':
    case 'investigation.protection-request-passed-on':
      return { ...file, protectionRequests: protectionRequestsAfter(file, event) };
    case 'investigation.verification-planned':
    case 'investigation.plan-decided':
      return { ...file, plans: planAfter(file, event) };
    case 'investigation.report-dispute-raised': {
      const { between, body, exchange } = event.data;
      return { ...file, dispute: { between, body, exchange, competent: null } };
    }
    case 'investigation.report-dispute-decided':
      return { ...file, dispute: file.dispute && { ...file.dispute, competent: event.data.competent } };
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
    case 'investigation.assistance-awaited':
      return asked(file, 'assistance', event.data, askedElsewhere(event.data));
    case 'investigation.stay-consultation-asked':
      return asked(file, 'stay-consultation', event.data);
    case 'investigation.stay-consulted':
      return answered(file, event.data.exchange, grantedIf(event.data.agreed));
    case 'investigation.investigative-act-announced':
      return asked(file, 'attendance', event.data, announcedBy(event.data, event.occurredAt));
    case 'investigation.attendance-received':
      return answered(file, event.data.exchange, grantedIf(event.data.attends));
    case 'investigation.act-record-delivered':
      return { ...file, requests: withActRecord(file.requests, event.data) };
    case 'investigation.verification-request-answered':
      return answered(file, event.data.exchange, event.data.answer);
    case 'investigation.investigative-act-called-off':
    case 'investigation.verification-request-withdrawn':
      return withoutRequest(file, event.data.exchange);
    case 'investigation.item-entered':
      return { ...file, items: itemsAfter(file, event.data, event.occurredAt) };
    case 'investigation.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'investigation.verification-offence-dated':
      return { ...file, offence: event.data };
    case 'investigation.first-measure-received':
      return { ...file, firstMeasures: firstMeasuresAfter(file, event.data) };
    case 'investigation.participant-registered':
    case 'investigation.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, event.occurredAt) };
    case 'investigation.verification-evidence-requested':
    case 'investigation.verification-evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, event.occurredAt) };
    case 'investigation.answer-anticipated':
    case 'investigation.decision-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'investigation.verification-prolonged':
    case 'investigation.extension-asked':
    case 'investigation.extension-granted':
    case 'investigation.extension-refused':
    case 'investigation.verification-suspended':
    case 'investigation.verification-resumed':
    case 'investigation.verification-resumption-cancelled':
    case 'investigation.suspension-cancelled':
    case 'investigation.suspension-guidance-received':
    case 'investigation.suspension-review-asked':
    case 'investigation.suspension-reviewed':
    case 'investigation.verification-deposited':
      return timeLimitAfter(file, event);
    case 'investigation.findings-reported':
    case 'investigation.grounds-found':
    case 'investigation.verification-resolved':
    case 'investigation.sanction-proposed':
    case 'investigation.non-initiation-cancelled':
    case 'investigation.non-initiation-cancelled-on-complaint':
    case 'investigation.non-initiation-withdrawn':
    case 'investigation.verification-initiation-cancelled':
    case 'investigation.verification-initiation-reinstated':
    case 'investigation.merged-verification-ended':
    case 'investigation.taken-over-report-decided':
      return resolutionAfter(file, event);
    case 'investigation.procuracy-demanded':
    case 'investigation.prosecution-notice-received':
    case 'investigation.remedy-reported':
    case 'investigation.investigator-replaced':
    case 'investigation.demand-declined':
    case 'investigation.cancellation-proposed':
    case 'investigation.petition-lodged':
    case 'investigation.petition-answered':
    case 'investigation.verification-offered':
    case 'investigation.verification-offer-ended':
    case 'investigation.verification-handed-over':
      return supervisionAfter(file, event);
    case 'investigation.verification-focal-point-assigned':
      return { ...file, focalPoint: event.data.focalPoint };
    case 'investigation.verification-property-decided':
      return { ...file, propertyDecisions: propertyDecisionsAfter(file, event.data, event.occurredAt) };
    case 'investigation.verification-keeper-told':
      return { ...file, propertyDecisions: keeperToldAfter(file, event.data, event.occurredAt) };
    case 'investigation.verification-corrected':
    case 'investigation.decision-served':
    case 'investigation.non-competence-found':
    case 'investigation.competent-body-alerted':
    case 'investigation.suspended-verification-reviewed':
    case 'investigation.verification-guidance-received':
    case 'investigation.verification-keeper-reported':
    case 'investigation.reporter-notified':
      return file;
  }
};

const asked = (
  file: Verification,
  kind: VerificationRequest['kind'],
  { exchange, to }: Pick<VerificationRequest, 'exchange' | 'to'>,
  about: Pick<VerificationRequest, 'announced' | 'asked'> = {},
): Verification => ({ ...file, requests: [...file.requests, { exchange, kind, to, answer: null, ...about }] });

const answered = (file: Verification, exchange: string, answer: VerificationRequest['answer']): Verification => ({
  ...file,
  requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, answer } : one)),
});
