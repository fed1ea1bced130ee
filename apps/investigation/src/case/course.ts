import { caseInitiated, caseSuspended, caseSuspensionBrought, personCharged, type Role } from '@la-chan/contracts';
import type { RestsOn, Step } from '@la-chan/procedure';
import type { Case, CaseAct, CaseStatus } from './case';

export const head = ['head-of-investigation'] as const;
export const investigators = ['investigator', 'head-of-investigation'] as const;
export const system = ['system'] as const;
/** Also where the procuracy has cancelled a merger or a split, or decides what it has demanded in vain. */
export const headOrProcuracy = [...head, ...system] as const;
export const initiated = caseInitiated.type;
/** Whom the act concerns; whoever was charged elsewhere came with the case. */
export const charged = [initiated, { anyOf: [personCharged.type], of: 'accused' }] as const;
export const open = ['under-investigation', 'cracked'] as const;
/** Here, or where it comes from. */
export const suspension = { anyOf: [caseSuspended.type, caseSuspensionBrought.type], of: [] } as const;
/** A case goes to another body, and comes from there, also as it is suspended (BLTTHS 169). */
export const openOrSuspended = [...open, 'suspended'] as const;

/** Where an investigation may have gone on to when it is registered what was done in it. */
export const sinceInvestigated = ['suspended', 'terminated', 'transferred', 'cancelled', 'merged'] as const;
/** Where the procuracy still answers what it was asked on paper, and an order still counts: its file has nothing of them. */
export const answered = ['suspended', 'concluded', 'handed-over'] as const;
/** Where a case has ended here, or is another’s. */
export const goneOn = ['terminated', 'transferring', 'transferred', 'merged', 'cancelled', 'decided'] as const;
export const sinceSuspended = [...open, 'concluded', 'handed-over', ...goneOn] as const;
/** The file that goes to the procuracy names who is charged; what it does not name comes back, and is concluded again. */
export const beforeConclusion = ['suspended'] as const;

/** The case is about nothing else at another agency or in another file. */
export const beforeEnd = ['suspended', 'terminated', 'cancelled'] as const;

export type CaseStep = Step<CaseStatus, Role>;
export type Row<Act extends CaseAct> = Record<Act, CaseStep>;

/** With or after that. */
export const onProperty = (to: CaseStatus, restsOn: RestsOn): Row<'decideOnProperty'> => ({
  decideOnProperty: {
    to,
    by: head,
    law: 'TTLT 01/2020 12(2), 13(1), (2); BLTTHS 230(2), 234',
    restsOn,
    lateIn: sinceSuspended,
  },
});

const INVESTIGATED: readonly CaseStatus[] = openOrSuspended;

/** The investigation goes on, or is suspended. */
export const isInvestigatedHere = ({ status }: Case): boolean => INVESTIGATED.includes(status);

/** The offender stays known through a suspension or a return. */
export const openStatus = ({ crackedAt }: Case): CaseStatus => (crackedAt ? 'cracked' : 'under-investigation');
