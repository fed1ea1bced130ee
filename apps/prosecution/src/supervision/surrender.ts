import { offenderReceivedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { assertOfMatter } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/**
 * An offender comes forward at the procuracy: minutes are made of it, and the body whose report or case it is about is told
 * at once, and has the person. Whoever comes before the discovery is a report (BLTTHS 152(1)).
 */
export const receiveOffender = (
  file: Supervision,
  reception: EventOf<typeof offenderReceivedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('receiveOffender', file.status);
  assertOfMatter(file, 'BLTTHS 152(1)');
  return [offenderReceivedByProcuracy(file.id, reception, at)];
};
