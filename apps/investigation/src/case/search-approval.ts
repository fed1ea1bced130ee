import { searchApprovalAnswered, searchApprovalAsked, type EventOf, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/**
 * The procuracy approves an order to search a place; one that cannot wait is announced without (BLTTHS 193, which is not
 * among the texts). While a report is verified nothing is searched: BLTTHS 147(3) does not name it.
 */
export const askSearchApproval = (
  file: Case,
  request: EventOf<typeof searchApprovalAsked>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askSearchApproval', file.status);
  return [searchApprovalAsked(file.id, request, at)];
};

export const recordSearchApproval = (
  file: Case,
  answer: EventOf<typeof searchApprovalAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordSearchApproval', file.status);
  return [searchApprovalAnswered(file.id, answer, at)];
};
