import { victimNamed } from '@la-chan/contracts';
import type { ItemAct } from '@la-chan/procedure';
import { ofAccused, type AccusedAct } from './accused.course';
import type { CaseStatus, InvestigationAct, LateAct } from './case';
import { competence } from './competence.course';
import {
  head,
  investigators,
  headOrProcuracy,
  initiated,
  answered,
  beforeConclusion,
  beforeEnd,
  type Row,
} from './course';
import { late, referral, evidence, ofOthers, type ReferralAct } from './late.course';
import { demands, consultations, cancellations, proposing, unresuming, withdrawing } from './supervision.course';

export const whileOpen = (
  status: CaseStatus,
): Row<
  | InvestigationAct
  | AccusedAct
  | LateAct
  | 'recordChargeDemand'
  | 'recordCaseDemand'
  | 'declineDemand'
  | 'replaceInvestigator'
  | 'carryOutDemand'
  | 'askStayConsultation'
  | 'requestEvidence'
  | 'askProsecutorReplacement'
  | 'askSearchApproval'
  | 'assignConductor'
  | 'assignInvestigator'
  | ReferralAct
  | ItemAct
  | 'suspend'
  | 'merge'
  | 'transfer'
  | 'recordTransferOrder'
  | 'offerTransfer'
  | 'conclude'
  | 'terminate'
  | 'cancelInitiation'
  | 'cancelRequalification'
  | 'proposeCancellation'
  | 'withdrawDecision'
  | 'cancelResumption'
  | 'recordOutcome'
  | 'takeReturn'
> => ({
  ...ofAccused(status),
  ...competence(status),
  ...demands(status),
  ...consultations(status),
  nameVictim: { to: status, by: investigators, law: 'BLTTHS 62', restsOn: initiated, lateIn: beforeConclusion },
  removeVictim: {
    to: status,
    by: head,
    law: 'BLTTHS 62(1)',
    restsOn: { anyOf: [victimNamed.type], of: 'victim' },
    lateIn: beforeConclusion,
  },
  requalify: {
    ...{ to: status, by: headOrProcuracy, law: 'BLTTHS 156(1); TTLT 04/2018 8, 14', restsOn: initiated },
    lateIn: beforeEnd,
  },
  askExtension: { to: status, by: head, law: 'BLTTHS 172(2), 174(1)', restsOn: initiated, lateIn: answered },
  split: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(2), (3)', restsOn: initiated },
  join: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  merge: { to: 'merged', by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  askAssistance: { to: status, by: investigators, law: 'BLTTHS 229(1)(c); Luật 08/2007 17', restsOn: initiated },
  entrust: { to: status, by: head, law: 'BLTTHS 171(1); TTLT 04/2018 15(5), 30', restsOn: initiated, lateIn: answered },
  askEvidenceReview: {
    ...{ to: status, by: investigators, law: 'TTLT 04/2018 31', restsOn: initiated },
    lateIn: answered,
  },
  askSearchApproval: { to: status, by: head, law: 'BLTTHS 193(1)', restsOn: initiated, lateIn: answered },
  announceInvestigativeAct: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 13(1), (2)',
    restsOn: initiated,
    lateIn: answered,
  },
  ...evidence(status),
  ...referral(status),
  suspend: { to: 'suspended', by: head, law: 'BLTTHS 229(1)', restsOn: initiated },
  // The procuracy, where it has cancelled a termination and found enough to prosecute.
  conclude: { to: 'concluded', by: headOrProcuracy, law: 'BLTTHS 230(3), 232, 233', restsOn: initiated },
  terminate: { to: 'terminated', by: head, law: 'BLTTHS 230(1), 234', restsOn: initiated },
  ...cancellations(status),
  ...proposing(status),
  ...withdrawing([status, 'suspended', 'terminated']),
  ...unresuming(status),
  ...ofOthers(status),
  ...late(status),
});
