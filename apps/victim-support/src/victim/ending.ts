import {
  followUpMade,
  victimClosed,
  victimMerged,
  victimReintegrated,
  type EventOf,
  type FileId,
  type Moment,
  type ReferralOutcome,
  type VictimClosing,
} from '@la-chan/contracts';
import { tell } from './referral';
import { VictimRefusal } from './refusal';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

export const reintegrate = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('reintegrate', victim.status);
  assertNotSheltered(victim);
  return [victimReintegrated(victim.id, {}, at)];
};

export const followUp = (victim: Victim, made: EventOf<typeof followUpMade>['data'], at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('followUp', victim.status);
  if (victim.followUps.some(({ after, finding }) => after === made.after && finding !== 'unreachable'))
    throw new VictimRefusal('followed-up-already', undefined, { after: made.after });
  return [followUpMade(victim.id, made, at)];
};

export const close = (victim: Victim, ground: VictimClosing, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('close', victim.status);
  assertNotSheltered(victim);
  if (victim.reviewAskedAt) throw new VictimRefusal('review-pending', 'Luật 53/2024 32');
  return [victimClosed(victim.id, { ground }, at), ...tell(victim, closingOutcome(ground), at)];
};

export const closingOutcome = (ground: VictimClosing): ReferralOutcome =>
  ground === 'support-ended' ? 'supported' : ground === 'referred-by-mistake' ? 'not-identified' : ground;

/** Referred or declared again: this file ends in the one that she has, and who referred her is told. */
export const merge = (victim: Victim, into: FileId, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('merge', victim.status);
  if (into === victim.id) throw new VictimRefusal('merged-with-itself');
  assertNotSheltered(victim);
  return [victimMerged(victim.id, { into }, at), ...tell(victim, 'in-care', at)];
};

const assertNotSheltered = ({ shelter }: Victim): void => {
  if (shelter) throw new VictimRefusal('still-sheltered');
};
