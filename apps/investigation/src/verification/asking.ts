import type { AgencyId, EventOf, verificationRequestAnswered } from '@la-chan/contracts';
import type {
  AnnouncedAct,
  AskedElsewhere,
  EvidenceRequestAct,
  WithAnticipations,
  WithEvidenceRequests,
} from '@la-chan/procedure';

/** Victims whom it has referred, assistance from abroad and evidence that it has asked for, and what was told of answers before. */
export interface Asking extends WithAnticipations, WithEvidenceRequests {
  readonly requests: readonly VerificationRequest[];
}

export interface VerificationRequest {
  readonly exchange: string;
  readonly kind: 'victim-referral' | 'assistance' | 'stay-consultation' | 'attendance';
  readonly to: AgencyId;
  readonly answer: EventOf<typeof verificationRequestAnswered>['data']['answer'] | null;
  /** What is known of what another agency has asked of other countries. */
  readonly asked?: AskedElsewhere;
  /** The investigative act in which the procuracy may take part. */
  readonly announced?: AnnouncedAct;
}

export type RequestAct =
  'referVictim' | 'askAssistance' | 'recordAnswer' | 'withdrawRequest' | 'anticipate' | EvidenceRequestAct;
