import { conductorAssignedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The head, another deputy, or the one whom the procuracy above assigns where the head had to withdraw (TTLT 04/2018 4(4), (5), (7)). */
export const assignConductor = (
  file: Supervision,
  assigned: EventOf<typeof conductorAssignedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('assignConductor', file.status);
  assertOfCase(file, 'TTLT 04/2018 4(4), (5), (7)');
  return [conductorAssignedByProcuracy(file.id, assigned, at)];
};
