import {
  transferDemandedByProcuracy,
  transferOrderedByProcuracy,
  type EventOf,
  type Moment,
  type ProcuracyLevel,
} from '@la-chan/contracts';
import { assertMaySendOut } from '@la-chan/procedure';
import { NotLeftUndone } from './charge-demand';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision, type TransferDemand } from './supervision';
import type { SupervisionEvent } from './supervision.events';

const LAW = 'BLTTHS 169(1)(d)';

/** Another body has to investigate, and the one that does so does not ask for the transfer (BLTTHS 169(1)(d)). */
export const demandTransfer = (
  file: Supervision,
  demand: EventOf<typeof transferDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandTransfer', file.status);
  assertOfCase(file, LAW);
  return [transferDemandedByProcuracy(file.id, demand, at)];
};

/** The demand under this notice, which the body has not followed: no text says how long it has. */
export const transferDemanded = ({ demands }: Supervision, notice: string): TransferDemand => {
  const one = demands.find((each): each is TransferDemand => each.notice === notice && each.demand === 'transfer');
  if (one?.remediedAt === null) return one;
  throw new NotLeftUndone(LAW);
};

/** The procuracy decides it itself; beyond its province only the provincial one does (BLTTHS 169(1)(d), (2)). */
export const orderTransfer = (
  file: Supervision,
  order: Omit<EventOf<typeof transferOrderedByProcuracy>['data'], 'body'>,
  own: ProcuracyLevel,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('orderTransfer', file.status);
  const { body, outside } = transferDemanded(file, order.notice);
  if (outside) assertMaySendOut(own, false);
  return [transferOrderedByProcuracy(file.id, { ...order, body }, at)];
};
