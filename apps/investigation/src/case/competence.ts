import {
  caseNonCompetenceFound,
  competenceConsultationAnswered,
  competenceConsultationAsked,
  competenceDecided,
  competenceDisputeReported,
  competentBodyAnswered,
  competentBodyConsulted,
  type AgencyId,
  type CompetenceAnswer,
  type EventOf,
  type Moment,
  type TransferGround,
} from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** Another body was found competent: what the procuracy thinks of it, and what that body has answered. */
export interface Competence {
  readonly ground: TransferGround;
  readonly body: string;
  /** The request to the procuracy, and whether that agrees. */
  readonly exchange: string | null;
  readonly agreed: boolean | null;
  readonly consultedAt: Moment | null;
  readonly answer: CompetenceAnswer | null;
  /** The request to the procuracy above, where a dispute is put to that over the platform. */
  readonly dispute?: string;
  /** On a dispute, by the higher procuracy. */
  readonly competent: 'this-body' | 'other-body' | null;
}

export type CompetenceAct =
  | 'findNonCompetence'
  | 'askConsultation'
  | 'recordConsultation'
  | 'consultBody'
  | 'recordBodyAnswer'
  | 'reportDispute'
  | 'recordCompetence';
export type CompetenceRefusal =
  | 'competence-not-doubted'
  | 'consultation-asked-already'
  | 'procuracy-not-agreed'
  | 'body-not-consulted'
  | 'competence-not-disputed'
  | 'dispute-reported-already'
  | 'not-the-procuracy-above'
  | 'competence-disputed';

const LAW = 'TTLT 04/2018 29(1)';

/** What was found last, which is not done with yet. */
const found = ({ competence }: Case): Competence => {
  if (competence) return competence;
  throw new CaseRefusal('competence-not-doubted', LAW);
};

/** Within 3 days from here the body that is competent is written to (TTLT 04/2018 29(1)). */
export const findNonCompetence = (
  file: Case,
  finding: EventOf<typeof caseNonCompetenceFound>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('findNonCompetence', file.status);
  return [caseNonCompetenceFound(file.id, finding, at)];
};

/** Asked again where the procuracy has not agreed. */
export const askConsultation = (
  file: Case,
  request: EventOf<typeof competenceConsultationAsked>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askConsultation', file.status);
  const { exchange, agreed } = found(file);
  if (exchange && agreed !== false) throw new CaseRefusal('consultation-asked-already', LAW);
  return [competenceConsultationAsked(file.id, request, at)];
};

export const recordConsultation = (
  file: Case,
  answer: EventOf<typeof competenceConsultationAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordConsultation', file.status);
  return [competenceConsultationAnswered(file.id, answer, at)];
};

/** What is written to the other body was agreed with the procuracy. */
export const consultBody = (file: Case, number: string, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('consultBody', file.status);
  if (!found(file).agreed) throw new CaseRefusal('procuracy-not-agreed', LAW);
  return [competentBodyConsulted(file.id, { number }, at)];
};

/** Within 5 days of its receipt; a refusal says why. */
export const recordBodyAnswer = (
  file: Case,
  answer: EventOf<typeof competentBodyAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordBodyAnswer', file.status);
  if (!found(file).consultedAt) throw new CaseRefusal('body-not-consulted', LAW);
  return [competentBodyAnswered(file.id, answer, at)];
};

/** Both hold themselves competent, or neither does: the procuracy above is asked, once (TTLT 04/2018 29(1)(b); BLTTHS 166(3)). */
export const reportDispute = (
  file: Case,
  { own, agency, ...report }: EventOf<typeof competenceDisputeReported>['data'] & { own: AgencyId; agency: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('reportDispute', file.status);
  const { answer, competent, dispute } = found(file);
  if (answer !== 'disputes' || competent) throw new CaseRefusal('competence-not-disputed', 'BLTTHS 166(3)');
  if (dispute) throw new CaseRefusal('dispute-reported-already', 'BLTTHS 166(3)');
  if (report.to === own) throw new CaseRefusal('not-the-procuracy-above', 'TTLT 04/2018 29(1)(b)');
  if (report.other === agency) throw new CaseRefusal('own-body', 'TTLT 04/2018 29(1)(b)');
  return [competenceDisputeReported(file.id, report, at)];
};

/** A dispute about competence is decided by the higher procuracy: by its answer where it was asked over the platform (TTLT 04/2018 29(1)(b); BLTTHS 166(3)). */
export const recordCompetence = (
  file: Case,
  decision: EventOf<typeof competenceDecided>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordCompetence', file.status);
  const { answer, dispute } = found(file);
  if (answer !== 'disputes') throw new CaseRefusal('competence-not-disputed', 'BLTTHS 166(3)');
  if (dispute !== decision.exchange) throw new CaseRefusal('dispute-reported-already', 'BLTTHS 166(3)');
  return [competenceDecided(file.id, decision, at)];
};

/** Throws while the competence is disputed; says whether the other body was consulted and has answered. */
export const consulted = ({ competence }: Case): boolean => {
  if (competence?.answer === 'disputes' && competence.competent !== 'other-body')
    throw new CaseRefusal('competence-disputed', 'TTLT 04/2018 29(1)(b); BLTTHS 166(3)');
  return competence?.answer !== undefined && competence.answer !== null;
};
