import { caseParticipantRegistered, caseParticipationEnded } from '@la-chan/contracts';
import { awaitedEvidence, registering, takingPart } from '@la-chan/procedure';
import type { GoingOn } from '../case/initiation';
import { verificationProcedure, type Verification } from './verification';

/** Who takes part for a victim, a civil party, or whoever is denounced or held (TT 28/2020 4(1), 10(5)). */
export const verificationParticipants = registering(
  verificationProcedure,
  caseParticipantRegistered,
  caseParticipationEnded,
  (_: Verification) => ({ accused: [], victims: [], parties: ['litigant', 'victim', 'denounced'] }),
);

/** What of a report goes on in its case, in which its victims are the victims. */
export const goingOn = (file: Verification): GoingOn => {
  const all = takingPart(file);
  return {
    victims: all.flatMap(({ role, participant }) => (role === 'victim' ? [participant] : [])),
    participants: all.filter(({ role }) => role !== 'victim'),
    evidence: awaitedEvidence(file),
  };
};
