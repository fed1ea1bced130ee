import {
  caseNonCompetenceFound,
  caseTransferAnswered,
  caseTransferOrdered,
  competenceConsultationAnswered,
  competentBodyAnswered,
  competentBodyConsulted,
} from '@la-chan/contracts';
import type { CaseStatus } from './case';
import type { CompetenceAct } from './competence';
import { answered, goneOn, head, investigators, system, initiated, type Row } from './course';

const sinceInvestigated = [...answered, ...goneOn] as const;
const granted = { anyOf: [caseTransferAnswered.type, caseTransferOrdered.type], of: 'exchange' };

/** Whose case it is, and how it goes to another body. */
export const competence = (
  status: CaseStatus,
): Row<
  Exclude<CompetenceAct, 'recordConsultation'> | 'askTransfer' | 'recordTransferOrder' | 'transfer' | 'offerTransfer'
> => ({
  findNonCompetence: {
    ...{ to: status, by: investigators, law: 'TTLT 04/2018 29(1)', restsOn: initiated },
    lateIn: sinceInvestigated,
  },
  askConsultation: { to: status, by: head, law: 'TTLT 04/2018 29(1)', restsOn: caseNonCompetenceFound.type },
  consultBody: {
    ...{ to: status, by: head, law: 'TTLT 04/2018 29(1)', restsOn: competenceConsultationAnswered.type },
    lateIn: sinceInvestigated,
  },
  recordBodyAnswer: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 29(1)',
    restsOn: competentBodyConsulted.type,
    lateIn: sinceInvestigated,
  },
  reportDispute: {
    to: status,
    by: head,
    law: 'BLTTHS 166(3); TTLT 04/2018 29(1)(b)',
    restsOn: competentBodyAnswered.type,
  },
  recordCompetence: {
    to: status,
    by: [...head, ...system],
    law: 'BLTTHS 166(3); TTLT 04/2018 29(1)(b)',
    restsOn: competentBodyAnswered.type,
  },
  askTransfer: { to: status, by: head, law: 'BLTTHS 169(1); TTLT 04/2018 29(1)', restsOn: initiated },
  recordTransferOrder: { to: status, by: system, law: 'BLTTHS 169(1)(d)', restsOn: initiated },
  transfer: {
    to: 'transferred',
    by: head,
    law: 'BLTTHS 169(4)',
    restsOn: granted,
  },
  offerTransfer: {
    to: 'transferring',
    by: head,
    law: 'BLTTHS 169(4)',
    restsOn: granted,
  },
});
