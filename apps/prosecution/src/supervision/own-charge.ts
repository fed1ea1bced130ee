import { ownChargeChanged, personChargedByProcuracy, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal, type HistoryEntry } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The body has charged them, of which a change is demanded first. */
export class NotOwnCharge extends Refusal {
  override readonly code = 'not-own-charge';
  override readonly law = 'TTLT 04/2018 9(5)';
}

/** Whom the procuracy has charged itself: it changes and supplements that charge itself, and demands it of nobody (TTLT 04/2018 9(5)). */
export const changeOwnCharge = (
  file: Supervision,
  change: EventOf<typeof ownChargeChanged>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('changeOwnCharge', file.status);
  const isOwn = history.some(
    ({ type, data }) => type === personChargedByProcuracy.type && data?.['accused'] === change.accused,
  );
  if (!isOwn) throw new NotOwnCharge('the procuracy has not charged this one');
  return [ownChargeChanged(file.id, change, at)];
};
