import {
  assistanceAfter,
  referralsAfter,
  type EventOf,
  type FileId,
  type firstMeasureReceivedByProcuracy,
  type Moment,
  type ownActCarriedOut,
  type petitionAnsweredFromAbove,
  type prosecutionItemEntered,
  type prosecutionItemTakenOff,
  type prosecutionNoticeServed,
  type prosecutionReferralAnswered,
  type prosecutionReferralWithdrawn,
  type prosecutionVictimReferred,
  type resolutionAnswerAnticipated,
  type resolutionAssistanceAnswered,
  type resolutionAssistanceAsked,
  type resolutionAssistanceAwaited,
  type resolutionAssistanceWithdrawn,
  type resolutionCorrected,
  type resolutionDecided,
  type resolutionDecisionCancelled,
  type resolutionEntrusted,
  type resolutionErrandAnswered,
  type resolutionEvidenceRecorded,
  type resolutionOffenderReceived,
  type prosecutionParticipantRegistered,
  type prosecutionParticipationEnded,
  type resolutionEvidenceRequested,
  type resolutionExtended,
  type resolutionOffenceDated,
  type resolutionOpened,
  type resolutionProlonged,
  type resolutionReporterNotified,
  type resolutionResumed,
  type resolutionSanctionProposed,
  type resolutionSupplemented,
  type resolutionSuspended,
  type resolutionTakenUp,
  type resolutionVoided,
  type resolutionFocalPointAssigned,
  type resolutionKeeperReported,
  type resolutionKeeperTold,
  type resolutionPropertyDecided,
  type suspendedResolutionReviewed,
  type resolutionGuidanceReceived,
} from '@la-chan/contracts';
import {
  applicationsAfter,
  type Blank,
  anticipationsAfter,
  confirming,
  errandsAfter,
  evidenceRequestsAfter,
  firstMeasuresAfter,
  guardedAfter,
  itemsAfter,
  itemsWithoutOne,
  keeperToldAfter,
  complaintsAfterProcuracy,
  participantsAfter,
  propertyDecisionsAfter,
  surrendersAfter,
  type ProcuracyApplicationEvent,
  type ProcuracyComplaintEvent,
  type ProcuracyGuardEvent,
} from '@la-chan/procedure';
import { answerIn } from './anticipation';
import type { Resolution } from './resolution';

export type ResolutionEvent =
  | ProcuracyApplicationEvent
  | ProcuracyComplaintEvent
  | ProcuracyGuardEvent
  | EventOf<
      | typeof firstMeasureReceivedByProcuracy
      | typeof ownActCarriedOut
      | typeof resolutionEntrusted
      | typeof resolutionErrandAnswered
      | typeof resolutionOffenderReceived
      | typeof petitionAnsweredFromAbove
      | typeof prosecutionItemEntered
      | typeof prosecutionItemTakenOff
      | typeof prosecutionNoticeServed
      | typeof prosecutionReferralAnswered
      | typeof prosecutionReferralWithdrawn
      | typeof prosecutionVictimReferred
      | typeof resolutionAnswerAnticipated
      | typeof resolutionAssistanceAnswered
      | typeof resolutionAssistanceAsked
      | typeof resolutionAssistanceAwaited
      | typeof resolutionAssistanceWithdrawn
      | typeof resolutionCorrected
      | typeof resolutionDecided
      | typeof resolutionDecisionCancelled
      | typeof resolutionEvidenceRecorded
      | typeof prosecutionParticipantRegistered
      | typeof prosecutionParticipationEnded
      | typeof resolutionEvidenceRequested
      | typeof resolutionExtended
      | typeof resolutionOffenceDated
      | typeof resolutionOpened
      | typeof resolutionProlonged
      | typeof resolutionReporterNotified
      | typeof resolutionResumed
      | typeof resolutionSanctionProposed
      | typeof resolutionSupplemented
      | typeof resolutionSuspended
      | typeof resolutionTakenUp
      | typeof resolutionVoided
      | typeof suspendedResolutionReviewed
      | typeof resolutionGuidanceReceived
      | typeof resolutionFocalPointAssigned
      | typeof resolutionKeeperReported
      | typeof resolutionKeeperTold
      | typeof resolutionPropertyDecided
    >;

/** A resolution before its first event. */
export const blank: Blank<Resolution> = {
  status: 'awaiting-release',
  from: [],
  handover: '',
  sender: '',
  source: 'denunciation',
  finding: null,
  urgency: [],
  article: null,
  clause: null,
  anonymous: false,
  reporter: null,
  others: [],
  account: '',
  supplements: [],
  receivedAt: '',
  prolongedAt: null,
  extendedAt: null,
  suspendedAt: [],
  suspendedFor: null,
  focalPoint: null,
  propertyDecisions: [],
  resumedAt: [],
  resolvedAt: null,
  outcome: null,
  case: null,
  administrative: false,
  sanctionProposedAt: null,
  cancellations: [],
  referrals: [],
  assistance: [],
  evidenceRequests: [],
  participants: [],
  items: [],
  firstMeasures: [],
  offence: null,
  anticipations: [],
  applications: [],
  guarded: [],
  complaints: [],
  errands: [],
  surrenders: [],
};

/** The file after an event. */
export const evolve = (file: Resolution, event: ResolutionEvent): Resolution =>
  confirming(after(file, event), answerIn(event));

const after = (file: Resolution, event: ResolutionEvent): Resolution => {
  switch (event.type) {
    case 'prosecution.resolution-opened':
      return { ...file, ...event.data, receivedAt: event.occurredAt };
    case 'prosecution.resolution-taken-up':
      return { ...file, status: 'under-verification' };
    case 'prosecution.resolution-voided':
      return { ...file, status: 'voided' };
    case 'prosecution.resolution-supplemented': {
      const { account, others = [] } = event.data;
      return { ...file, supplements: [...file.supplements, account], others: [...file.others, ...others] };
    }
    case 'prosecution.resolution-prolonged':
      return { ...file, prolongedAt: event.occurredAt };
    case 'prosecution.resolution-extended':
      return { ...file, extendedAt: event.occurredAt };
    case 'prosecution.resolution-suspended':
      return {
        ...file,
        status: 'suspended',
        suspendedAt: [...file.suspendedAt, event.occurredAt],
        suspendedFor: event.data.ground,
      };
    case 'prosecution.resolution-resumed':
      return { ...file, status: 'under-verification', resumedAt: [...file.resumedAt, event.occurredAt] };
    case 'prosecution.resolution-decided': {
      const { data, occurredAt: resolvedAt } = event;
      const decided = { ...file, status: 'resolved', resolvedAt, outcome: data.outcome } as const;
      if (data.outcome === 'not-initiated') return { ...decided, administrative: data.administrative ?? false };
      const { case: opened, article, clause } = data;
      return { ...decided, case: opened, article, clause };
    }
    case 'prosecution.resolution-decision-cancelled':
      return cancelled(file, event.data, event.occurredAt);
    case 'prosecution.petition-answered':
      return event.data.case ? initiatedAgain(file, event.data.case) : file;
    case 'prosecution.resolution-sanction-proposed':
      return { ...file, sanctionProposedAt: event.occurredAt };
    case 'prosecution.victim-referred':
    case 'prosecution.referral-answered':
    case 'prosecution.referral-withdrawn':
      return { ...file, referrals: referralsAfter(file.referrals, event.data) };
    case 'prosecution.resolution-assistance-asked':
    case 'prosecution.resolution-assistance-awaited':
    case 'prosecution.resolution-assistance-answered':
    case 'prosecution.resolution-assistance-withdrawn':
      return { ...file, assistance: assistanceAfter(file.assistance, event.data, event.occurredAt) };
    case 'prosecution.item-entered':
      return { ...file, items: itemsAfter(file, event.data, event.occurredAt) };
    case 'prosecution.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'prosecution.resolution-offence-dated':
      return { ...file, offence: event.data };
    case 'prosecution.first-measure-received':
      return { ...file, firstMeasures: firstMeasuresAfter(file, event.data) };
    case 'prosecution.participant-registered':
    case 'prosecution.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, event.occurredAt) };
    case 'prosecution.resolution-evidence-requested':
    case 'prosecution.resolution-evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, event.occurredAt) };
    case 'prosecution.resolution-answer-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'prosecution.application-received':
    case 'prosecution.application-answered':
      return { ...file, applications: applicationsAfter(file, event) };
    case 'prosecution.identity-guarded':
      return { ...file, guarded: guardedAfter(file, event.data) };
    case 'prosecution.complaint-received':
    case 'prosecution.complaint-decided':
    case 'prosecution.complaint-withdrawn':
    case 'prosecution.complainant-told':
      return { ...file, complaints: complaintsAfterProcuracy(file, event) };
    case 'prosecution.resolution-focal-point-assigned':
      return { ...file, focalPoint: event.data.focalPoint };
    case 'prosecution.resolution-property-decided':
      return { ...file, propertyDecisions: propertyDecisionsAfter(file, event.data, event.occurredAt) };
    case 'prosecution.resolution-keeper-told':
      return { ...file, propertyDecisions: keeperToldAfter(file, event.data, event.occurredAt) };
    case 'prosecution.resolution-entrusted':
    case 'prosecution.resolution-errand-answered':
      return { ...file, errands: errandsAfter(file, event) };
    case 'prosecution.resolution-offender-received':
      return { ...file, surrenders: surrendersAfter(file, event) };
    case 'prosecution.own-act':
    case 'prosecution.resolution-corrected':
    case 'prosecution.suspended-resolution-reviewed':
    case 'prosecution.resolution-guidance-received':
    case 'prosecution.resolution-keeper-reported':
    case 'prosecution.resolution-reporter-notified':
    case 'prosecution.notice-served':
      return file;
  }
};

const cancelled = (
  file: Resolution,
  data: EventOf<typeof resolutionDecisionCancelled>['data'],
  at: Moment,
): Resolution => {
  const so = { ...file, cancellations: [...file.cancellations, { of: data.of, at }] };
  switch (data.of) {
    case 'suspension':
      return { ...so, status: 'under-verification', resumedAt: [...file.resumedAt, at] };
    case 'non-initiation': {
      const undecided = { resolvedAt: null, outcome: null, administrative: false, sanctionProposedAt: null };
      return { ...so, ...undecided, status: 'under-verification' };
    }
    case 'initiation':
      return { ...so, outcome: 'not-initiated', case: null, administrative: data.administrative ?? false };
  }
};

/** The last cancellation falls, and with it what came of it. */
const initiatedAgain = (file: Resolution, opened: FileId): Resolution => ({
  ...file,
  outcome: 'initiated',
  case: opened,
  administrative: false,
  sanctionProposedAt: null,
  cancellations: file.cancellations.slice(0, -1),
});
