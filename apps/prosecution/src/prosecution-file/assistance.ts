import {
  prosecutionAssistanceAnswered,
  prosecutionAssistanceAsked,
  prosecutionAssistanceWithdrawn,
  prosecutionEvidenceRecorded,
  prosecutionEvidenceRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  requestingEvidence,
  settlingAssistance,
  stayOverOnceAnswered,
  withdrawingAssistance,
} from '@la-chan/procedure';
import { waitAlone } from './prosecuted-accused';
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

/** The answer alone resumes nothing; where the file, or one accused alone, waits for nothing more, the procuracy has to decide. */
export const recordAssistance = (
  file: ProsecutionFile,
  { exchange, answer }: { exchange: string; answer: 'answered' | 'refused' },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordAssistance', file.status);
  const over = stayOverOnceAnswered(file, exchange, waitAlone(file));
  return [prosecutionAssistanceAnswered(file.id, { exchange, answer, resumptionDue: false, ...over }, at)];
};

export const withdrawAssistance = withdrawingAssistance<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionAssistanceWithdrawn,
  waitAlone,
);

export const settleAssistance = settlingAssistance(recordAssistance, withdrawAssistance);

export const prosecutionEvidence = requestingEvidence(
  prosecutionProcedure,
  prosecutionEvidenceRequested,
  prosecutionEvidenceRecorded,
  { personsIn: waitAlone },
);
