import {
  competenceConsultationDecided,
  competenceConsultationRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { supervisionProcedure, waiting, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordConsultationRequest = (
  file: Supervision,
  request: EventOf<typeof competenceConsultationRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordConsultationRequest', file.status);
  return [competenceConsultationRequested(file.id, request, at)];
};

/** Whether another body is competent, before that is written to (TTLT 04/2018 29(1)). */
export const answerConsultation = (
  file: Supervision,
  answer: EventOf<typeof competenceConsultationDecided>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('answerConsultation', file.status);
  waiting(file, answer.exchange, 'competence-consultation');
  return [competenceConsultationDecided(file.id, answer, at)];
};
