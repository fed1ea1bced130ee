import {
  indictmentHandover,
  trialAssistanceAnswered,
  trialAssistanceAsked,
  trialAssistanceWithdrawn,
  trialEvidenceRecorded,
  trialEvidenceRequested,
  type EventOf,
  type Moment,
  type StayGround,
} from '@la-chan/contracts';
import {
  requestingEvidence,
  settlingAssistance,
  stayOverOnceAnswered,
  withdrawingAssistance,
} from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

export const askAssistance = (
  file: Trial,
  asked: EventOf<typeof trialAssistanceAsked>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('askAssistance', file.status);
  return [trialAssistanceAsked(file.id, asked, at)];
};

const defendantsIn = ({ defendants }: Trial) => defendants;

/** The answer alone resumes nothing; where the trial, or one defendant's, waits for nothing more, the court has to decide. */
export const recordAssistance = (
  file: Trial,
  { exchange, answer }: { exchange: string; answer: 'answered' | 'refused' },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAssistance', file.status);
  const over = stayOverOnceAnswered(file, exchange, defendantsIn(file));
  return [trialAssistanceAnswered(file.id, { exchange, answer, resumptionDue: false, ...over }, at)];
};

export const withdrawAssistance = withdrawingAssistance<Trial, TrialEvent>(
  trialProcedure,
  trialAssistanceWithdrawn,
  defendantsIn,
);

export const settleAssistance = settlingAssistance(recordAssistance, withdrawAssistance);

/** What was asked for over the platform, and was answered, is no ground any more; what was asked for on paper the court knows. */
export const assertAssistancePending = ({ assistance }: Trial, ground: StayGround): void => {
  const pending = assistance.length === 0 || assistance.some(({ answer }) => answer === null);
  if (ground === 'foreign-assistance-pending' && !pending)
    throw new TrialRefusal('assistance-answered', 'BLTTHS 229(1)(c), 281(1)(a)');
};

/** The handover by which its file had come, once it has gone back: the procuracy is told the results. */
export const goneBy = ({ status, handover: exchange }: Trial) =>
  status === 'returned' && exchange
    ? { kind: indictmentHandover, exchange, dossier: { text: '', persons: [] } }
    : undefined;

export const trialEvidence = requestingEvidence(trialProcedure, trialEvidenceRequested, trialEvidenceRecorded, {
  isCourt: true,
  personsIn: defendantsIn,
});
