import { referralDropped, referrerTold, type Moment, type ReferralOutcome } from '@la-chan/contracts';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

export const dropReferral = (victim: Victim, exchange: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('dropReferral', victim.status);
  return [referralDropped(victim.id, { exchange }, at)];
};

/** The referrer is told once. */
export const tell = ({ id, referral, toldAt }: Victim, outcome: ReferralOutcome, at: Moment): VictimEvent[] =>
  referral && !toldAt ? [referrerTold(id, { exchange: referral, outcome }, at)] : [];
