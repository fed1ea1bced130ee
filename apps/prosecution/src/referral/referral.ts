import {
  prosecutionReferralAnswered,
  prosecutionReferralWithdrawn,
  prosecutionVictimReferred,
  type EventOf,
  type FileId,
  type Moment,
  type Referral,
} from '@la-chan/contracts';
import { NothingWaits, type Procedure } from '@la-chan/procedure';

type Referred = EventOf<typeof prosecutionVictimReferred>;
type Answered = EventOf<typeof prosecutionReferralAnswered>;
type Withdrawn = EventOf<typeof prosecutionReferralWithdrawn>;

/** A file that refers victims. */
export interface Referring {
  readonly id: FileId;
  readonly status: string;
  readonly referrals: readonly Referral[];
}

/** A file brings a victim to the agency that supports, and is told how that ended (Luật 53/2024 27). */
export const referring = <File extends Referring>(
  procedure: Pick<Procedure<File['status'], 'referVictim' | 'recordReferral' | 'withdrawReferral'>, 'assertLawful'>,
) => ({
  referVictim: ({ id, status }: File, referred: Referred['data'], at: Moment): Referred[] => {
    procedure.assertLawful('referVictim', status);
    return [prosecutionVictimReferred(id, referred, at)];
  },
  recordReferral: ({ id, status }: File, answered: Answered['data'], at: Moment): Answered[] => {
    procedure.assertLawful('recordReferral', status);
    return [prosecutionReferralAnswered(id, answered, at)];
  },
  /** Made by mistake; no article says how it is taken back. */
  withdrawReferral: ({ id, status, referrals }: File, exchange: string, at: Moment): Withdrawn[] => {
    procedure.assertLawful('withdrawReferral', status);
    if (!referrals.some((one) => one.exchange === exchange && one.outcome === null)) throw new NothingWaits();
    return [prosecutionReferralWithdrawn(id, { exchange }, at)];
  },
});
