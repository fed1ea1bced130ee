import {
  reportFileHandover,
  resolutionAssistanceAnswered,
  resolutionAssistanceAsked,
  resolutionAssistanceWithdrawn,
  resolutionEvidenceRecorded,
  resolutionEvidenceRequested,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  requestingEvidence,
  settlingAssistance,
  stayOverOnceAnswered,
  withdrawingAssistance,
} from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

export type AssistanceAct = 'askAssistance' | 'recordAssistance' | 'withdrawAssistance';

export const askAssistance = (
  file: Resolution,
  asked: EventOf<typeof resolutionAssistanceAsked>['data'],
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('askAssistance', file.status);
  return [resolutionAssistanceAsked(file.id, asked, at)];
};

/** The answer alone resumes nothing; where the file waits for nothing more, the procuracy has to decide. */
export const recordAssistance = (
  file: Resolution,
  { exchange, answer }: { exchange: string; answer: 'answered' | 'refused' },
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('recordAssistance', file.status);
  const over = stayOverOnceAnswered(file, exchange);
  return [resolutionAssistanceAnswered(file.id, { exchange, answer, resumptionDue: false, ...over }, at)];
};

export const withdrawAssistance = withdrawingAssistance<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionAssistanceWithdrawn,
);

export const settleAssistance = settlingAssistance(recordAssistance, withdrawAssistance);

/** The handover by which its file had come: the body that has the case is told the results of what goes on there. */
export const goneBy = ({ outcome, handover }: Resolution) =>
  outcome === 'initiated'
    ? { kind: reportFileHandover, exchange: handover, dossier: { reporter: null, account: '' } }
    : undefined;

export const resolutionEvidence = requestingEvidence(
  resolutionProcedure,
  resolutionEvidenceRequested,
  resolutionEvidenceRecorded,
);
