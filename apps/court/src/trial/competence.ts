import {
  trialCompetenceDecided,
  trialCompetenceDisputed,
  trialReturned,
  type AgencyId,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { motionsOver } from './motion';
import { returnerIn } from './preparation';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** `competent` is not known until the court above has decided; `exchange` is null where that takes no part in the platform. */
export interface Competence {
  readonly exchange: string | null;
  readonly askedAt: Moment;
  readonly competent: boolean | null;
}

const LAW = 'BLTTHS 274(1), 275';

const wasDeclined = ({ returns }: Trial): boolean => returns.some(({ declined }) => declined);

/** Another court's to try: the procuracy passes it on, or sends it here again with its reasons; the court above has the last word (BLTTHS 274(1), 275). */
export const decline = (
  file: Trial,
  decision: { number: string; notice?: string | null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('decline', file.status);
  if (wasDeclined(file) && file.competence?.competent !== false) throw new TrialRefusal('declined-already', LAW);
  const by = returnerIn(file);
  return [trialReturned(file.id, { by, ground: 'not-competent', ...decision }, at), ...motionsOver(file, at)];
};

/** Once, of what was declined and has come again. */
export const disputeCompetence = (
  file: Trial,
  dispute: { number: string } & ({ exchange: string; to: AgencyId } | { exchange: null; to: null }),
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('disputeCompetence', file.status);
  if (!wasDeclined(file)) throw new TrialRefusal('decline-first', LAW);
  if (file.competence) throw new TrialRefusal('competence-disputed', 'BLTTHS 275');
  return [trialCompetenceDisputed(file.id, dispute, at)];
};

/** By the exchange that it was asked with; it binds the court and the procuracy. */
export const recordCompetence = (
  file: Trial,
  decision: EventOf<typeof trialCompetenceDecided>['data'],
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordCompetence', file.status);
  if (file.competence?.competent !== null || file.competence.exchange !== exchange)
    throw new TrialRefusal('competence-not-asked', 'BLTTHS 275');
  return [trialCompetenceDecided(file.id, decision, at)];
};

/** Until the court above has decided nobody knows which court tries the case. */
export const assertNotDisputed = ({ competence }: Trial): void => {
  if (competence?.competent === null) throw new TrialRefusal('competence-disputed', 'BLTTHS 275');
};

export const competenceAfter = (
  { competence }: Trial,
  event: EventOf<typeof trialCompetenceDisputed | typeof trialCompetenceDecided>,
): Competence | null =>
  event.type === 'court.competence-disputed'
    ? { exchange: event.data.exchange, askedAt: event.occurredAt, competent: null }
    : competence && { ...competence, competent: event.data.competent };
