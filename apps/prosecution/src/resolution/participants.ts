import { prosecutionParticipantRegistered, prosecutionParticipationEnded } from '@la-chan/contracts';
import { registering } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';

/** Who takes part for a victim, a civil party, or whoever is denounced (TT 28/2020 4(1), 10(5)). */
export const resolutionParticipants = registering(
  resolutionProcedure,
  prosecutionParticipantRegistered,
  prosecutionParticipationEnded,
  (_: Resolution) => ({ accused: [], victims: [], parties: ['litigant', 'victim', 'denounced'] }),
);
