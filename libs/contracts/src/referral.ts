import { z } from 'zod';
import { AgencyId } from './agency';
import { ReferralOutcome } from './codelists';
import { FileId } from './moment';

/** A file has referred a victim; who she is travels sealed, and stands in no journal. */
export const VictimReferred = z.object({ exchange: z.uuid(), to: AgencyId });

/** Victim support's answer, as it came over the bus. */
export const ReferralAnswered = z.object({ exchange: z.uuid(), outcome: ReferralOutcome, victim: FileId });

/** Taken back before it was answered. */
export const ReferralWithdrawn = z.object({ exchange: z.uuid() });

/** A victim whom a file has referred, and how it ended. */
export interface Referral extends z.output<typeof VictimReferred> {
  readonly outcome: ReferralOutcome | null;
  readonly victim: FileId | null;
}

/** What was taken back is as if it had not been asked. */
export function referralsAfter(
  referrals: readonly Referral[],
  data: z.output<typeof VictimReferred> | z.output<typeof ReferralAnswered> | z.output<typeof ReferralWithdrawn>,
): readonly Referral[] {
  if ('to' in data) return [...referrals, { ...data, outcome: null, victim: null }];
  if (!('outcome' in data)) return referrals.filter(({ exchange }) => exchange !== data.exchange);
  return referrals.map((one) => (one.exchange === data.exchange ? { ...one, ...data } : one));
}
