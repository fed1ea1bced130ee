import { ownActCarriedOut, type EventOf, type Moment } from '@la-chan/contracts';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** A prosecutor carries it out while the body investigates, which is told before (BLTTHS 165(7); TTLT 04/2018 12(1)). */
export const investigate = (
  file: Supervision,
  act: Omit<EventOf<typeof ownActCarriedOut>['data'], 'late' | 'demandedBy'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('investigate', file.status);
  assertOfCase(file, 'TTLT 04/2018 12(1)');
  return [ownActCarriedOut(file.id, { ...act, ...(at >= act.takesPlaceAt && { late: true as const }) }, at)];
};
