import { replacementDemandedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertOfMatter } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The investigator has to withdraw and does not: the body replaces them, or writes why not (BLTTHS 51; TTLT 04/2018 4(3)). */
export const demandReplacement = (
  file: Supervision,
  demand: EventOf<typeof replacementDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandReplacement', file.status);
  assertOfMatter(file, 'BLTTHS 51; TTLT 04/2018 4(3)');
  return [replacementDemandedByProcuracy(file.id, demand, at)];
};
