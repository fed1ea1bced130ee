import { verificationRequestAnswered, type AgencyId, type EventOf } from '@la-chan/contracts';
import type { Anticipation } from '../request/anticipation';
import { requesting } from '../request/request';
import { verificationProcedure, type Verification } from './verification';

/** Victims whom it has referred, assistance from abroad that it has asked for, and what was told of answers before. */
export interface Asking {
  readonly requests: readonly VerificationRequest[];
  readonly anticipations: readonly Anticipation[];
}

export interface VerificationRequest {
  readonly exchange: string;
  readonly kind: 'victim-referral' | 'assistance';
  readonly to: AgencyId;
  readonly answer: EventOf<typeof verificationRequestAnswered>['data']['answer'] | null;
}

export type RequestAct = 'referVictim' | 'askAssistance' | 'recordAnswer' | 'anticipate';

/** What the procuracy has to answer: the one extension, and the review before a suspension. */
const waiting = ({ extension, review }: Verification): string[] => [
  ...(extension?.status === 'asked' ? [extension.exchange] : []),
  ...(review?.result === 'asked' ? [review.exchange] : []),
];

/** A victim is referred, assistance is asked for, and what was answered, or is told by telephone, is recorded. */
export const verificationRequests = requesting<Verification, ReturnType<typeof verificationRequestAnswered>>(
  verificationProcedure,
  verificationRequestAnswered,
  waiting,
);
