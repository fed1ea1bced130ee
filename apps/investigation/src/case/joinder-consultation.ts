import { joinderConsultationGiven, joinderConsultationReceived, type EventOf, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** The procuracy is to merge or to split what this body has investigated, and asks whether it agrees (TTLT 04/2018 29(3)). */
export const recordJoinderConsultation = (
  file: Case,
  asked: EventOf<typeof joinderConsultationReceived>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordJoinderConsultation', file.status);
  return [joinderConsultationReceived(file.id, asked, at)];
};

export const answerJoinderConsultation = (
  file: Case,
  answer: EventOf<typeof joinderConsultationGiven>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('answerJoinderConsultation', file.status);
  if (!file.joinderConsultations.some(({ exchange, agreed }) => exchange === answer.exchange && agreed === null))
    throw new CaseRefusal('not-asked', 'TTLT 04/2018 29(3)');
  return [joinderConsultationGiven(file.id, answer, at)];
};
