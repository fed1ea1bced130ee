import type {
  EventOf,
  assistanceAsked,
  decisionServed,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  groundsFound,
  investigatorAssigned,
  nonInitiationCancelled,
  procuracyDemanded,
  remedyReported,
  reporterNotifiedByInvestigation,
  suspendedVerificationReviewed,
  suspensionCancelled,
  suspensionReviewAsked,
  suspensionReviewed,
  verificationAccepted,
  verificationDeposited,
  verificationJoined,
  verificationMerged,
  verificationNonCompetenceFound,
  verificationProlonged,
  verificationRequestAnswered,
  verificationResolved,
  verificationResumed,
  verificationSupplemented,
  verificationSuspended,
  verificationTakenUp,
  verificationTransferred,
  verificationVoided,
  victimReferred,
} from '@la-chan/contracts';
import type { Verification, VerificationRequest } from './verification';

export type VerificationEvent = EventOf<
  | typeof assistanceAsked
  | typeof decisionServed
  | typeof extensionAsked
  | typeof extensionGranted
  | typeof extensionRefused
  | typeof groundsFound
  | typeof investigatorAssigned
  | typeof nonInitiationCancelled
  | typeof procuracyDemanded
  | typeof remedyReported
  | typeof reporterNotifiedByInvestigation
  | typeof suspendedVerificationReviewed
  | typeof suspensionCancelled
  | typeof suspensionReviewAsked
  | typeof suspensionReviewed
  | typeof verificationAccepted
  | typeof verificationDeposited
  | typeof verificationJoined
  | typeof verificationMerged
  | typeof verificationNonCompetenceFound
  | typeof verificationProlonged
  | typeof verificationRequestAnswered
  | typeof verificationResolved
  | typeof verificationResumed
  | typeof verificationSupplemented
  | typeof verificationSuspended
  | typeof verificationTakenUp
  | typeof verificationTransferred
  | typeof verificationVoided
  | typeof victimReferred
>;

/** A verification before its first event. */
export const blank: Omit<Verification, Given> = {
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
  account: null,
  supplements: [],
  receivedAt: '',
  acceptedAt: '',
  investigator: null,
  prolongedAt: null,
  extension: null,
  groundsFoundAt: null,
  suspendedAt: [],
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
  depositedAt: null,
  case: null,
  requests: [],
};
type Given = 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt';

/** The file after an event. */
export const evolve = (file: Verification, event: VerificationEvent): Verification => {
  switch (event.type) {
    case 'investigation.verification-accepted': {
      const status = event.data.handover ? 'awaiting-release' : 'under-verification';
      return { ...file, ...event.data, status, acceptedAt: event.occurredAt };
    }
    case 'investigation.verification-supplemented':
      return { ...file, supplements: [...file.supplements, event.data.account] };
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
    case 'investigation.grounds-found':
      return { ...file, ...event.data, status: 'grounds-found', groundsFoundAt: event.occurredAt };
    case 'investigation.verification-suspended':
      return { ...file, status: 'suspended', suspendedAt: [...file.suspendedAt, event.occurredAt] };
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
      const { notice, demand } = event.data;
      return { ...file, demands: [...file.demands, { notice, demand }] };
    }
    case 'investigation.verification-resolved': {
      const { data, occurredAt } = event;
      const opened = data.outcome === 'initiated' ? data.case : null;
      return { ...file, status: 'resolved', outcome: data.outcome, case: opened, resolvedAt: occurredAt };
    }
    case 'investigation.non-initiation-cancelled': {
      const { article, clause } = event.data;
      const groundsFoundAt = file.groundsFoundAt ?? event.occurredAt;
      const cancelledAt = [...file.cancelledAt, event.occurredAt];
      const open = { status: 'grounds-found', resolvedAt: null, outcome: null, depositedAt: null } as const;
      return { ...file, ...open, article, clause, groundsFoundAt, cancelledAt };
    }
    case 'investigation.verification-transferred':
      return { ...file, status: 'transferred', transferredAt: event.occurredAt };
    case 'investigation.victim-referred':
      return asked(file, 'victim-referral', event.data);
    case 'investigation.assistance-asked':
      return asked(file, 'assistance', event.data);
    case 'investigation.verification-request-answered': {
      const { exchange, answer } = event.data;
      return { ...file, requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, answer } : one)) };
    }
    case 'investigation.decision-served':
    case 'investigation.non-competence-found':
    case 'investigation.remedy-reported':
    case 'investigation.suspended-verification-reviewed':
    case 'investigation.reporter-notified':
      return file;
  }
};

const asked = (
  file: Verification,
  kind: VerificationRequest['kind'],
  { exchange, to }: EventOf<typeof victimReferred>['data'],
): Verification => ({ ...file, requests: [...file.requests, { exchange, kind, to, answer: null }] });
