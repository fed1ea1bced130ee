import { ownChargeChanged, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { FileHasCome } from './revocation';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The body has charged them, of which a change is demanded first. */
export class NotOwnCharge extends Refusal {
  override readonly code = 'not-own-charge';
  override readonly law = 'TTLT 04/2018 9(5)';
}

/**
 * Whom the procuracy has charged itself, in the body's place or as it returned the file (`isOwn`): it changes and supplements
 * that charge itself, and demands it of nobody (TTLT 04/2018 9(5)); not of a file that `hasCome`.
 */
export const changeOwnCharge = (
  file: Supervision,
  { isOwn, hasCome, ...change }: EventOf<typeof ownChargeChanged>['data'] & { isOwn: boolean; hasCome: boolean },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('changeOwnCharge', file.status);
  if (!isOwn) throw new NotOwnCharge('the procuracy has not charged this one');
  if (hasCome) throw new FileHasCome('the file has come with this charge');
  return [ownChargeChanged(file.id, change, at)];
};
