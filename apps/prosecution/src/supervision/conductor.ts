import { conductorAssignedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertMayConduct, conductedBy, type HistoryEntry } from '@la-chan/procedure';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The head, another deputy, or the one whom the procuracy above assigns where the head had to withdraw (TTLT 04/2018 4(4), (5), (7)). */
export const assignConductor = (
  file: Supervision,
  assigned: EventOf<typeof conductorAssignedByProcuracy>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('assignConductor', file.status);
  assertOfCase(file, 'TTLT 04/2018 4(4), (5), (7)');
  assertMayConduct(assigned, conductedBy(history, conductorAssignedByProcuracy), {
    withdrawing: 'BLTTHS 49, 52; TTLT 04/2018 4(5)',
    head: 'TTLT 04/2018 4(4)',
  });
  return [conductorAssignedByProcuracy(file.id, assigned, at)];
};
