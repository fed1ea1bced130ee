import {
  assistanceAsked,
  verificationRequestAnswered,
  victimReferred,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { verificationProcedure, type Verification, type VerificationEvent } from './verification';

export const referVictim = (
  file: Verification,
  referral: EventOf<typeof victimReferred>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('referVictim', file.status);
  return [victimReferred(file.id, referral, at)];
};

export const askAssistance = (
  file: Verification,
  request: EventOf<typeof assistanceAsked>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('askAssistance', file.status);
  return [assistanceAsked(file.id, request, at)];
};

/** What another agency has answered to a referral or a request for assistance. */
export const recordAnswer = (
  file: Verification,
  answer: EventOf<typeof verificationRequestAnswered>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordAnswer', file.status);
  return [verificationRequestAnswered(file.id, answer, at)];
};
