import {
  dayOf,
  frameOf,
  trialCompetenceDecided,
  trialCompetenceDisputed,
  trialReturned,
  type AgencyId,
  type Article,
  type TrialCompetenceGround,
  type CourtLevel,
  type Crime,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { crimesOf, triedBelowOn, type Settings } from '@la-chan/procedure';
import { motionsOver } from './motion';
import { returnerIn } from './preparation';
import { TrialRefusal } from './refusal';
import { onTrial, trialProcedure, type Trial } from './trial';
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
  decision: { number: string; competence?: TrialCompetenceGround | undefined; notice?: string | null },
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

/** A court, and how its agency reads the law. */
export interface Trying {
  readonly level: CourtLevel;
  readonly settings: Settings;
}

/** Of those that BLTTHS 268(1)(c) keeps from the lowest courts, however the clause. */
const KEPT: readonly Article[] = ['123'];

/**
 * A court of a district or a region tries none of whom a crime is beyond what is left to it, by the day on which it was docketed; it
 * declines the case, unless the court above has found it competent. What was done abroad, who is there and what is complex the file
 * does not show: the judge who declines finds it, and names it (BLTTHS 268(1)(d), (2)(b), (c)).
 */
export const assertMayTry = (file: Trial, { level, settings }: Trying): void => {
  if (level === 'provincial' || file.competence?.competent) return;
  const most = triedBelowOn(dayOf(file.docketedAt), settings);
  const isBeyond = ({ article, clause }: Crime): boolean => {
    const { to, life } = frameOf(article, clause);
    return KEPT.includes(article) || Boolean(life) || to > most;
  };
  if (onTrial(file).some((one) => crimesOf(one).some(isBeyond)))
    throw new TrialRefusal('beyond-competence', 'BLTTHS 268(1), (2)(a), 274(1)');
};

export const competenceAfter = (
  { competence }: Trial,
  event: EventOf<typeof trialCompetenceDisputed | typeof trialCompetenceDecided>,
): Competence | null =>
  event.type === 'court.competence-disputed'
    ? { exchange: event.data.exchange, askedAt: event.occurredAt, competent: null }
    : competence && { ...competence, competent: event.data.competent };
