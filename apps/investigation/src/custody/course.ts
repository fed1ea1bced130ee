import {
  arrestApprovalAsked,
  arrestApproved,
  caseParticipantRegistered,
  custodyDecided,
  custodyExtensionAsked,
  holdingTellingHindered,
  personHeld,
  petitionLodged,
  type Role,
} from '@la-chan/contracts';
import type { ParticipantAct, PetitionAct, Step } from '@la-chan/procedure';
import type { CustodyStatus, CustodyAct } from './custody';

type CustodyStep = Step<CustodyStatus, Role>;

export const head = ['head-of-investigation'] as const;
export const investigators = ['investigator', 'head-of-investigation'] as const;
export const system = ['system'] as const;
export const held = personHeld.type;
export const decided = custodyDecided.type;

export const always = (
  to: CustodyStatus,
): Record<'tellOfHolding' | 'recordHindranceOver' | 'place' | 'correct', CustodyStep> => ({
  tellOfHolding: { to, by: investigators, law: 'BLTTHS 116', restsOn: held, lateIn: [] },
  recordHindranceOver: { to, by: investigators, law: 'BLTTHS 116', restsOn: holdingTellingHindered.type, lateIn: [] },
  place: { to, by: investigators, law: 'TTLT 04/2018 17(1)', restsOn: held },
  correct: { to, by: [...head, 'system'], restsOn: held },
});
/** Of whom the body still has. */
export const hindered = (to: CustodyStatus): Record<'recordHindrance', CustodyStep> => ({
  recordHindrance: {
    to,
    by: head,
    law: 'BLTTHS 116',
    restsOn: held,
    lateIn: ['to-be-freed', 'freed', 'detained', 'handed-over'],
  },
});
/** Who takes part for whom the body still has. */
export const defended = (
  to: CustodyStatus,
  lateIn: readonly CustodyStatus[] = ['freed', 'detained', 'handed-over'],
): Record<ParticipantAct, CustodyStep> => ({
  registerParticipant: {
    to,
    by: investigators,
    law: 'TT 28/2020 4(1), 10(5)',
    restsOn: held,
    lateIn,
  },
  endParticipation: {
    to,
    by: investigators,
    law: 'TT 28/2020 4(1), 10(5)',
    restsOn: { anyOf: [caseParticipantRegistered.type], of: 'participant' },
  },
});
/** What the procuracy receives of a custody, and decides when that has ended. */
export const told = (to: CustodyStatus): Record<'recordService' | 'recordNotice', CustodyStep> => ({
  recordService: { to, by: system, law: 'BLTTHS 117(4)' },
  recordNotice: { to, by: system, law: 'BLTTHS 117(4), 118(2), (3); TTLT 04/2018 15(2)' },
});
const asked = {
  anyOf: [arrestApprovalAsked.type, custodyExtensionAsked.type, petitionLodged.type],
  of: 'exchange',
};
/** What the procuracy, or the one above, says by telephone first. */
export const phoned = (to: CustodyStatus): Record<'anticipate', CustodyStep> => ({
  anticipate: { to, by: investigators, law: 'BLTTHS 132', restsOn: [held, asked] },
});
export const petitionAnswer = (to: CustodyStatus): Record<'recordPetition', CustodyStep> => ({
  recordPetition: {
    to,
    by: [...head, ...system],
    law: 'TTLT 04/2018 6(2)',
    restsOn: { anyOf: [petitionLodged.type], of: 'notice' },
  },
});
/** What the procuracy has decided of a custody is carried out, and the one above is asked about it. */
export const petitions = (to: CustodyStatus): Record<PetitionAct, CustodyStep> => ({
  petition: { to, by: head, law: 'TTLT 04/2018 6(2)', restsOn: decided },
  ...petitionAnswer(to),
});
export const arrested = (to: CustodyStatus): Record<'recordArrest', CustodyStep> => ({
  recordArrest: { to, by: investigators, law: 'TTLT 04/2018 15(4)', restsOn: arrestApproved.type },
});
export const free: CustodyStep = {
  to: 'freed',
  by: head,
  law: 'BLTTHS 118(3); TTLT 04/2018 16(2), (3)',
  restsOn: held,
};
export const handOver: CustodyStep = {
  to: 'handed-over',
  by: head,
  law: 'BLTTHS 114(2), (3); TTLT 04/2018 15(5)',
  restsOn: held,
};
export const answer = (type: string) => ({ anyOf: [type], of: 'exchange' });
/** What the procuracy answers, also where it has decided otherwise that the person goes free. */
export const answered = (to: 'in-custody' | 'to-be-freed') => {
  const arrest = {
    by: system,
    law: 'BLTTHS 110(6); TTLT 04/2018 15(2)',
    restsOn: answer(arrestApprovalAsked.type),
  };
  const extension: CustodyStep = { to, by: system, law: 'BLTTHS 118(2)', restsOn: answer(custodyExtensionAsked.type) };
  return {
    approveArrest: { ...arrest, to },
    refuseArrest: { ...arrest, to: 'to-be-freed' },
    extendCustody: extension,
    refuseExtension: extension,
  } satisfies Partial<Record<CustodyAct, CustodyStep>>;
};
