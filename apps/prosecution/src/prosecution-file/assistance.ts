import {
  prosecutionAssistanceAnswered,
  prosecutionAssistanceAsked,
  prosecutionAssistanceWithdrawn,
  prosecutionEvidenceRecorded,
  prosecutionEvidenceRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { requestingEvidence, resumptionDue, settlingAssistance, withdrawingAssistance } from '@la-chan/procedure';
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
  return [
    prosecutionAssistanceAnswered(file.id, { exchange, answer, resumptionDue: resumptionDue(file, exchange) }, at),
  ];
};

export const withdrawAssistance = withdrawingAssistance<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionAssistanceWithdrawn,
);

export const settleAssistance = settlingAssistance(recordAssistance, withdrawAssistance);

export const prosecutionEvidence = requestingEvidence(
  prosecutionProcedure,
  prosecutionEvidenceRequested,
  prosecutionEvidenceRecorded,
);
