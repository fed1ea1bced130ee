import {
  shelterExtended,
  shelterLeft,
  shelterTransferred,
  victimSheltered,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { VictimRefusal } from './refusal';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

const LAW = 'NĐ 162/2025 17';

export const shelter = (victim: Victim, facility: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('shelter', victim.status);
  if (victim.shelter) throw new VictimRefusal('sheltered-already', LAW);
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

/** Another facility takes her over; the limit of her stay runs on. */
export const transferShelter = (victim: Victim, facility: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('transferShelter', victim.status);
  assertSheltered(victim);
  if (victim.shelter?.facility === facility) throw new VictimRefusal('sheltered-already', LAW);
  return [shelterTransferred(victim.id, { facility }, at)];
};

export const leaveShelter = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('leaveShelter', victim.status);
  assertSheltered(victim);
  return [shelterLeft(victim.id, {}, at)];
};

const assertSheltered = ({ shelter }: Victim): void => {
  if (!shelter) throw new VictimRefusal('not-sheltered', LAW);
};
