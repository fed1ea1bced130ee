import { assistanceAsked, caseRequestAnswered, victimReferred, type EventOf, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

export const referVictim = (file: Case, referral: EventOf<typeof victimReferred>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('referVictim', file.status);
  return [victimReferred(file.id, referral, at)];
};

export const askAssistance = (
  file: Case,
  request: EventOf<typeof assistanceAsked>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askAssistance', file.status);
  return [assistanceAsked(file.id, request, at)];
};

/** What another agency has answered to a referral or a request for assistance. */
export const recordAnswer = (
  file: Case,
  answer: EventOf<typeof caseRequestAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordAnswer', file.status);
  return [caseRequestAnswered(file.id, answer, at)];
};
