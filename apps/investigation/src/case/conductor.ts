import { caseConductorAssigned, type EventOf, type Moment } from '@la-chan/contracts';
import { assertMayConduct, conductedBy, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** The head, or another deputy who replaces one that had to withdraw; where that is the head, the case goes to the body above (TTLT 04/2018 4(1), (2), (7)). */
export const assignConductor = (
  file: Case,
  assigned: EventOf<typeof caseConductorAssigned>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('assignConductor', file.status);
  assertMayConduct(assigned, conductedBy(history, caseConductorAssigned), {
    withdrawing: 'BLTTHS 49, 51; TTLT 04/2018 4(2)',
    head: 'TTLT 04/2018 4(1)',
  });
  return [caseConductorAssigned(file.id, assigned, at)];
};
