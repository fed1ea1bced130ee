import { investigationDemandedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** Yêu cầu điều tra, in writing: of a case, from its initiation on (TTLT 04/2018 11(1)). */
export const demandInvestigation = (
  file: Supervision,
  demand: EventOf<typeof investigationDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandInvestigation', file.status);
  assertOfCase(file, 'TTLT 04/2018 11(1)');
  return [investigationDemandedByProcuracy(file.id, demand, at)];
};
