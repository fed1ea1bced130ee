import {
  allowanceAppliedFor,
  allowanceRefused,
  dayOf,
  supportGiven,
  type Day,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { entitlement } from './entitlement';
import { tell } from './referral';
import { VictimRefusal } from './refusal';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

/** Throws where the law of the day gives her no such support, or leaves it to a decision that is not named. */
export const assertEntitled = (
  victim: Victim,
  { support, decision }: EventOf<typeof supportGiven>['data'],
  accompanied: Victim | undefined,
  on: Day,
): void => {
  const { right, law } = entitlement(victim, support, on, accompanied);
  if (right === 'no') throw new VictimRefusal('not-entitled', law, { support });
  if (right === 'by-decision' && !decision) throw new VictimRefusal('decision-missing', law);
};

/**
 * Offered, refused and explained by the law of the day; the first support is what the referrer waits to hear of, who may have
 * been told how it ended where that is registered late (`toldAt`).
 */
export const support = (
  victim: Victim,
  given: EventOf<typeof supportGiven>['data'],
  accompanied: Victim | undefined,
  at: Moment,
  toldAt = victim.toldAt,
): VictimEvent[] => {
  victimProcedure.assertLawful('support', victim.status);
  assertEntitled(victim, given, accompanied, dayOf(at));
  return [supportGiven(victim.id, given, at), ...tell({ ...victim, toldAt }, 'supported', at)];
};

export const applyForAllowance = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('applyForAllowance', victim.status);
  return [allowanceAppliedFor(victim.id, {}, at)];
};

export const refuseAllowance = (victim: Victim, number: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('refuseAllowance', victim.status);
  if (!victim.allowanceAppliedForAt) throw new VictimRefusal('allowance-not-applied-for', 'NĐ 162/2025 24');
  return [allowanceRefused(victim.id, { number }, at)];
};
