import {
  CasePassage,
  type EventOf,
  type TransferGround,
  type caseNonCompetenceFound,
  type caseTransferAnswered,
  type caseTransferAsked,
  type caseTransferOffered,
  type caseTransferOrdered,
  type caseTransferred,
  type competenceConsultationAnswered,
  type competenceConsultationAsked,
  type competenceDecided,
  type competenceDisputeReported,
  type competentBodyAnswered,
  type competentBodyConsulted,
} from '@la-chan/contracts';
import { freed, withoutMeasures } from './accused.events';
import type { Case } from './case';
import type { Competence } from './competence';

/** Whose case it is, and how it goes to another body. */
export type CompetenceEvent = EventOf<
  | typeof caseNonCompetenceFound
  | typeof caseTransferAnswered
  | typeof caseTransferAsked
  | typeof caseTransferOffered
  | typeof caseTransferOrdered
  | typeof caseTransferred
  | typeof competenceConsultationAnswered
  | typeof competenceConsultationAsked
  | typeof competenceDecided
  | typeof competenceDisputeReported
  | typeof competentBodyAnswered
  | typeof competentBodyConsulted
>;

export const competenceAfter = (file: Case, event: CompetenceEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.case-non-competence-found':
      return { ...file, competence: { ...undecided, ...event.data } };
    case 'investigation.competence-consultation-asked':
      return competence(file, { exchange: event.data.exchange, agreed: null });
    case 'investigation.competence-consultation-answered':
      return file.competence?.exchange === event.data.exchange ? competence(file, { agreed: event.data.agreed }) : file;
    case 'investigation.competent-body-consulted':
      return competence(file, { consultedAt: at });
    case 'investigation.competent-body-answered':
      return competence(file, { answer: event.data.answer });
    case 'investigation.competence-dispute-reported':
      return competence(file, { dispute: event.data.exchange });
    case 'investigation.competence-decided':
      return competence(file, { competent: event.data.competent });
    case 'investigation.case-transfer-asked': {
      const { exchange, body } = event.data;
      return { ...file, transfer: { exchange, body, ground: passageFor(event.data.ground), answer: null } };
    }
    case 'investigation.case-transfer-answered': {
      const answer = event.data.granted ? 'granted' : 'refused';
      return { ...file, transfer: file.transfer && { ...file.transfer, answer, number: event.data.number } };
    }
    case 'investigation.case-transfer-ordered': {
      const { exchange, body, number } = event.data;
      return { ...file, transfer: { exchange, body, number, ground: 'demand-not-followed', answer: 'granted' } };
    }
    case 'investigation.case-transfer-offered': {
      const { exchange, offer, merged } = event.data;
      const transfer = merged
        ? {
            exchange,
            body: merged.body,
            number: merged.number,
            ground: 'files-merged' as const,
            answer: 'granted' as const,
          }
        : file.transfer;
      return { ...file, status: 'transferring', transfer: transfer && { ...transfer, offer, ...asItStands(file) } };
    }
    case 'investigation.case-transferred':
      return {
        ...withoutMeasures(freed(file), () => true),
        status: 'transferred',
        transfer: file.transfer && { ...file.transfer, ...asItStands(file) },
        transferredAt: [...file.transferredAt, at],
      };
  }
};

const asItStands = ({ status }: Case): { suspended?: true } => (status === 'suspended' ? { suspended: true } : {});

const passageFor = (ground: TransferGround): CasePassage => {
  const passage = CasePassage.safeParse(ground);
  return passage.success ? passage.data : 'not-competent';
};

/** Nobody has said anything yet of another body's competence. */
const undecided = {
  exchange: null,
  agreed: null,
  consultedAt: null,
  answer: null,
  competent: null,
} as const satisfies Partial<Competence>;

const competence = (file: Case, change: Partial<Competence>): Case =>
  file.competence ? { ...file, competence: { ...file.competence, ...change } } : file;
