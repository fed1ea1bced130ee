import { caseDemandReceived, chargeDemandReceived } from '@la-chan/contracts';
import type { CaseStatus } from './case';
import { goneOn, head, headOrProcuracy, initiated, investigators, system, type CaseStep, type Row } from './course';

/** What the procuracy demands to be charged, to be another crime, or to be decided of the case. */
export const demands = (
  status: CaseStatus,
): Row<'recordChargeDemand' | 'recordCaseDemand' | 'declineDemand' | 'replaceInvestigator' | 'carryOutDemand'> => ({
  replaceInvestigator: {
    to: status,
    by: head,
    law: 'BLTTHS 51(2); TTLT 04/2018 4(3), (8)',
    restsOn: { anyOf: [caseDemandReceived.type], of: 'demand' },
    lateIn: ['concluded', 'handed-over', ...goneOn],
  },
  carryOutDemand: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 5, 11(2), 16(3)',
    restsOn: { anyOf: [caseDemandReceived.type], of: 'demand' },
  },
  declineDemand: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 4(3), 5, 7(1)(c), 8(1)(b)',
    restsOn: { anyOf: [chargeDemandReceived.type, caseDemandReceived.type], of: 'demand' },
    lateIn: ['concluded', 'handed-over', ...goneOn],
  },
  recordCaseDemand: {
    to: status,
    by: system,
    law: 'BLTTHS 180(1)(b); TTLT 04/2018 5, 7(1)(c), 8(1)(b), 9(5), 11(1), 16(3), 21(5), 22(5), 29(3)',
    restsOn: initiated,
  },
  recordChargeDemand: {
    to: status,
    by: system,
    law: 'BLTTHS 179(4), 180(1), (2); TTLT 04/2018 8(2), 9(5)',
    restsOn: initiated,
  },
});

/** A decision is to be cancelled or changed by which the case is not investigated here any more (TTLT 04/2018 5(1), (2)). */
export const demandsOnDecision = (status: CaseStatus): Row<'recordCaseDemand' | 'declineDemand' | 'carryOutDemand'> => {
  const { recordCaseDemand, declineDemand, carryOutDemand } = demands(status);
  return { recordCaseDemand, declineDemand, carryOutDemand };
};

/** On what the procuracy is consulted, and what it is asked of its prosecutor. */
export const consultations = (
  status: CaseStatus,
): Row<'askStayConsultation' | 'askProsecutorReplacement' | 'assignConductor' | 'assignInvestigator'> => ({
  assignConductor: { to: status, by: head, law: 'TTLT 04/2018 4(2), (7), (8)', restsOn: initiated },
  assignInvestigator: { to: status, by: head, law: 'TTLT 04/2018 4(3), (8)', restsOn: initiated },
  askProsecutorReplacement: { to: status, by: head, law: 'TTLT 04/2018 4(6)', restsOn: initiated },
  askStayConsultation: {
    to: status,
    by: head,
    law: 'TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 14(4), 29(3), 32, 33(1)',
    restsOn: initiated,
    lateIn: ['concluded', 'handed-over', 'terminated'],
  },
});

/** What a deputy had decided the head withdraws; where that has the case go on, or not, it does not, or does. */
export const withdrawing = (to: CaseStep['to']): Row<'withdrawDecision'> => ({
  withdrawDecision: {
    to,
    by: head,
    law: 'TTLT 04/2018 5(2)',
    restsOn: initiated,
  },
});

/** A resumption was without grounds. */
export const unresuming = (status: CaseStatus): Row<'cancelResumption'> => ({
  cancelResumption: {
    to: [status, 'suspended', 'terminated'],
    by: system,
    law: 'TTLT 04/2018 5(1), (2)',
    restsOn: initiated,
  },
});

/** What was served on the procuracy is to fall. */
export const proposing = (status: CaseStatus): Row<'proposeCancellation'> => ({
  proposeCancellation: { to: status, by: head, law: 'TTLT 04/2018 5(1), (2)', restsOn: initiated },
});

/** The decision to initiate is cancelled, or a change of it: by the body, or by the procuracy. */
export const cancellations = (status: CaseStatus): Row<'cancelInitiation' | 'cancelRequalification'> => ({
  cancelInitiation: {
    to: 'cancelled',
    by: headOrProcuracy,
    law: 'BLTTHS 158(1); TTLT 04/2018 7(1)(c)',
    restsOn: initiated,
  },
  cancelRequalification: { to: status, by: headOrProcuracy, law: 'TTLT 04/2018 8(1)(b)', restsOn: initiated },
});
