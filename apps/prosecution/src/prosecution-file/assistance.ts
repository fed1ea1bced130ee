import {
  prosecutionAssistanceAnswered,
  prosecutionAssistanceAsked,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

export const askAssistance = (
  file: ProsecutionFile,
  asked: EventOf<typeof prosecutionAssistanceAsked>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('askAssistance', file.status);
  return [prosecutionAssistanceAsked(file.id, asked, at)];
};

/** The answer alone resumes nothing; where the file waits for nothing more, the procuracy has to decide. */
export const recordAssistance = (
  file: ProsecutionFile,
  { exchange, answer }: { exchange: string; answer: 'answered' | 'refused' },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordAssistance', file.status);
  const waits = file.assistance.some((one) => one.exchange !== exchange && one.answer === null);
  const resumptionDue = file.status === 'suspended' && file.suspendedFor === 'foreign-assistance-pending' && !waits;
  return [prosecutionAssistanceAnswered(file.id, { exchange, answer, resumptionDue }, at)];
};
