import { investigationDemandedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertToInvestigate } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** Yêu cầu điều tra, in writing: of a case from its initiation on, and yêu cầu kiểm tra, xác minh of a report that is verified (TTLT 04/2018 11(1); TTLT 01/2017 13(1)). */
export const demandInvestigation = (
  file: Supervision,
  demand: EventOf<typeof investigationDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandInvestigation', file.status);
  assertToInvestigate(file, 'TTLT 04/2018 11(1)');
  return [investigationDemandedByProcuracy(file.id, demand, at)];
};
