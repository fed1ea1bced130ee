import { z } from 'zod';
import { AgencyId } from './agency';
import { ReferralOutcome } from './codelists';
import { FileId } from './moment';

/** A file has referred a victim; who she is travels sealed, and stands in no journal. */
export const VictimReferred = z.object({ exchange: z.uuid(), to: AgencyId });

/** Victim support's answer, as it came over the bus. */
export const ReferralAnswered = z.object({ exchange: z.uuid(), outcome: ReferralOutcome, victim: FileId });

/** A victim whom a file has referred, and how it ended. */
export interface Referral extends z.output<typeof VictimReferred> {
  readonly outcome: ReferralOutcome | null;
  readonly victim: FileId | null;
}

export const referralsAfter = (
  referrals: readonly Referral[],
  data: z.output<typeof VictimReferred> | z.output<typeof ReferralAnswered>,
): readonly Referral[] =>
  'to' in data
    ? [...referrals, { ...data, outcome: null, victim: null }]
    : referrals.map((one) => (one.exchange === data.exchange ? { ...one, ...data } : one));
