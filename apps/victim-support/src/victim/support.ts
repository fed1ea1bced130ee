import {
  allowanceAppliedFor,
  allowanceRefused,
  dayOf,
  shelterExtended,
  shelterLeft,
  supportGiven,
  victimSheltered,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { entitlement } from './entitlement';
import { tell, victimProcedure, VictimRefusal, type Victim, type VictimEvent } from './victim';

export const shelter = (victim: Victim, facility: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('shelter', victim.status);
  if (victim.shelter) throw new VictimRefusal('sheltered-already', 'NĐ 162/2025 17');
  return [victimSheltered(victim.id, { facility }, at)];
};

export const extendShelter = (
  victim: Victim,
  extension: EventOf<typeof shelterExtended>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('extendShelter', victim.status);
  assertSheltered(victim);
  return [shelterExtended(victim.id, extension, at)];
};

export const leaveShelter = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('leaveShelter', victim.status);
  assertSheltered(victim);
  return [shelterLeft(victim.id, {}, at)];
};

/** Offered, refused and explained by the law of the day; the first support is what the referrer waits to hear of. */
export const support = (
  victim: Victim,
  given: EventOf<typeof supportGiven>['data'],
  accompanied: Victim | undefined,
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('support', victim.status);
  const { right, law } = entitlement(victim, given.support, dayOf(at), accompanied);
  if (right === 'no') throw new VictimRefusal('not-entitled', law, { support: given.support });
  if (right === 'by-decision' && !given.decision) throw new VictimRefusal('decision-missing', law);
  return [supportGiven(victim.id, given, at), ...tell(victim, 'supported', at)];
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

const assertSheltered = ({ shelter }: Victim): void => {
  if (!shelter) throw new VictimRefusal('not-sheltered', 'NĐ 162/2025 17');
};
