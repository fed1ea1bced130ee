import { caseTransferDecided, caseTransferRequested, type EventOf, type Moment } from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordTransferRequest = (
  file: Supervision,
  request: EventOf<typeof caseTransferRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordTransferRequest', file.status);
  return [caseTransferRequested(file.id, request, at)];
};

/** Within 3 days of the request; the decision is sent within 24 hours (BLTTHS 169(3)). */
export const decideTransfer = (
  file: Supervision,
  decision: EventOf<typeof caseTransferDecided>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('decideTransfer', file.status);
  waiting(file, decision.exchange, 'case-transfer');
  return [caseTransferDecided(file.id, decision, at)];
};
