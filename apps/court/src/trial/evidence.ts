import { evidenceAnswered, evidenceDemanded, type EventOf, type Moment } from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** What the procuracy is to add, and whether it did. */
export interface EvidenceDemand {
  readonly id: string;
  readonly exchange: string | null;
  readonly number: string;
  readonly at: Moment;
  readonly supplied: boolean | null;
}

/** Needed to settle the case, which is no reason to return the file (BLTTHS 284(1)). */
export const demandEvidence = (
  file: Trial,
  demand: EventOf<typeof evidenceDemanded>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('demandEvidence', file.status);
  return [evidenceDemanded(file.id, demand, at)];
};

/** By the exchange that it was demanded by; where the procuracy cannot add it, the trial goes on (BLTTHS 284(3)). */
export const recordSupply = (
  file: Trial,
  answer: EventOf<typeof evidenceAnswered>['data'],
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordSupply', file.status);
  const open = file.evidence.find(({ id, supplied }) => id === answer.demand && supplied === null);
  if (open?.exchange !== exchange) throw new TrialRefusal('no-such-demand', 'BLTTHS 284(3)');
  return [evidenceAnswered(file.id, answer, at)];
};

export const demandsAfter = (
  { evidence }: Trial,
  event: EventOf<typeof evidenceDemanded | typeof evidenceAnswered>,
): readonly EvidenceDemand[] => {
  if (event.type === 'court.evidence-answered') {
    const { demand, supplied } = event.data;
    return evidence.map((one) => (one.id === demand ? { ...one, supplied } : one));
  }
  const { demand: id, exchange, number } = event.data;
  return [...evidence, { id, exchange, number, at: event.occurredAt, supplied: null }];
};
