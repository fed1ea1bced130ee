import {
  prosecutionReferralAnswered,
  prosecutionVictimReferred,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Procedure } from '@la-chan/procedure';

type Referred = EventOf<typeof prosecutionVictimReferred>;
type Answered = EventOf<typeof prosecutionReferralAnswered>;

/** A file brings a victim to the agency that supports, and is told how that ended (Luật 53/2024 27). */
export const referring = <File extends { readonly id: FileId; readonly status: string }>(
  procedure: Pick<Procedure<File['status'], 'referVictim' | 'recordReferral'>, 'assertLawful'>,
) => ({
  referVictim: ({ id, status }: File, referred: Referred['data'], at: Moment): Referred[] => {
    procedure.assertLawful('referVictim', status);
    return [prosecutionVictimReferred(id, referred, at)];
  },
  recordReferral: ({ id, status }: File, answered: Answered['data'], at: Moment): Answered[] => {
    procedure.assertLawful('recordReferral', status);
    return [prosecutionReferralAnswered(id, answered, at)];
  },
});
