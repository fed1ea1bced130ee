import { transferTold, type EventOf, type Moment } from '@la-chan/contracts';
import { assertTold } from '@la-chan/procedure';
import {
  RequestNotWaiting,
  supervisionProcedure,
  type Demand,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

const LAW = 'BLTTHS 169(3)(b)';

/** A transfer is sent to all whom the law names within 24 hours; the body that has asked learns of it by the answer (BLTTHS 169(3)(b)). */
export const tellTransfer = (
  file: Supervision,
  told: EventOf<typeof transferTold>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('tellTransfer', file.status);
  const isDecided = ({ exchange, kind, decision }: SupervisedRequest): boolean =>
    exchange === told.exchange && kind === 'case-transfer' && decision === 'granted';
  const isOrdered = (one: Demand): boolean => 'orderedBy' in one && one.orderedBy === told.exchange;
  if (!file.requests.some(isDecided) && !file.demands.some(isOrdered))
    throw new RequestNotWaiting('no transfer was decided on this request');
  const isCharged = file.requests.some(({ kind, decision }) => kind === 'charge-approval' && decision === 'approved');
  assertTold(
    ['competent-body', 'competent-procuracy', ...(isCharged ? (['accused'] as const) : [])],
    told.recipients,
    LAW,
  );
  return [transferTold(file.id, told, at)];
};
