import {
  cassationNoted,
  trialResumed,
  type CassationOutcome,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { itemsUnjudged } from '@la-chan/procedure';
import { isStay, lifting } from './decision-appeal';
import { changed, endedAbove, endedAll, idsOf, isLeft } from './defendant.events';
import { measuresOver } from './measure';
import { motionsOver } from './motion';
import { TrialRefusal } from './refusal';
import { penaltyInForceOf, trialProcedure, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';
import { goingOnAlone } from './resumption';

type Cassation = EventOf<typeof cassationNoted>['data'];

const LAW = 'BLTTHS 370, 397';

/** Not on reopening, which finds new facts and no error of law; from general knowledge of BLTTHS 402. */
const OF_CASSATION_ALONE: readonly CassationOutcome[] = ['amended', 'earlier-restored'];

const LEAVES_FORCE: readonly CassationOutcome[] = ['annulled', 'tried-again', 'investigated-again', 'terminated'];

const isInForce = ({ state, inForceSince }: Defendant): boolean => state === 'judged' && inForceSince !== null;
const isPenaltyInForce = (one: Defendant): boolean => one.state === 'judged' && penaltyInForceOf(one) !== null;

/**
 * A judgment or a decision in force, or a part of it, that a higher court has looked at again. Where a decision to suspend or
 * terminate is annulled the trial goes on, in which the court returns what is to be investigated again, unless the higher court
 * ends it; what follows from an annulled judgment comes to the court as any case does (BLTTHS 370, 397).
 */
export const noteCassation = (file: Trial, cassation: Cassation, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('noteCassation', file.status);
  const { by, outcome, number, decision } = cassation;
  if (by === 'reopening' && OF_CASSATION_ALONE.includes(outcome))
    throw new TrialRefusal('not-on-reopening', 'BLTTHS 402');
  if (!decision) {
    assertInForce(file, cassation);
    return [cassationNoted(file.id, cassation, at)];
  }
  const found = file.decisions.find((one) => one.id === decision && one.inForceSince !== null && isStay(one));
  if (!found || cassation.defendants || cassation.part) throw new TrialRefusal('not-in-force', LAW);
  const whose = found.defendant ? { defendants: [found.defendant] } : {};
  const noted = cassationNoted(file.id, { ...cassation, ...whose }, at);
  if (outcome === 'terminated') {
    const over = found.defendant ? [] : motionsOver(file, at);
    return [noted, ...measuresOver(file, endedBy(file, found.defendant), number, at), ...over];
  }
  if (!LEAVES_FORCE.includes(outcome)) return [noted];
  const { article, clause } = file;
  return [
    noted,
    found.defendant
      ? goingOnAlone(file, { defendant: found.defendant, number }, at)
      : trialResumed(file.id, { number, notice: null, article, clause }, at),
  ];
};

/** Whose matter a decision on these was about. */
const endedBy = (file: Trial, defendant: FileId | null): FileId[] => (defendant ? [defendant] : idsOf(file, isLeft));

/** How the procuracy is told of it, that was told of the judgment or the decision. */
export const toldOf = (
  file: Trial,
  { number: _, decision, ...cassation }: Omit<Cassation, 'notice' | 'above'>,
): Omit<Cassation, 'number' | 'notice' | 'above' | 'decision'> & { against?: string; stay?: true } => {
  const of = file.decisions.find(({ id }) => id === decision);
  const against = of?.number ?? file.judgment;
  const stayed = of && { ...(of.defendant && { defendants: [of.defendant] }), stay: true as const };
  return { ...cassation, ...stayed, ...(against && { against }) };
};

const assertInForce = (file: Trial, { defendants, part }: Cassation): void => {
  const inForce = idsOf(file, part ? isInForce : isPenaltyInForce);
  if (inForce.length === 0 || !(defendants ?? inForce).every((id) => inForce.includes(id)))
    throw new TrialRefusal('not-in-force', LAW);
};

/** What is annulled alone leaves force; the rest stays, and the trial is what its other parts are. */
export const cassated = (file: Trial, cassation: Cassation, at: Moment): Trial => {
  const { outcome, decision, part, defendants } = cassation;
  if (outcome === 'earlier-restored' && !part && !decision)
    return changed(file, defendants ?? idsOf(file, isPenaltyInForce), unfound);
  if (part || !LEAVES_FORCE.includes(outcome)) return file;
  if (decision) return decisionCassated(file, cassation, at);
  const left = changed(file, defendants ?? idsOf(file, isPenaltyInForce), (one) => ({
    ...leaving(outcome, one, at),
    appealed: false,
    inForceSince: null,
    penaltyInForceSince: null,
  }));
  const isPast = file.status === 'judged' || file.status === 'in-force';
  if (left.defendants.some(({ state }) => state === 'judged')) return left;
  // What the judgment said of each item stands no more either (BLTTHS 106).
  const annulled = { ...left, items: itemsUnjudged(file) };
  if (!isPast) return annulled;
  const over = { ...annulled, inForceSince: null };
  return left.defendants.some(({ state }) => state === 'annulled')
    ? { ...over, status: 'annulled' }
    : { ...over, status: 'terminated', terminatedAt: at };
};

/** Of one of the defendants, or of the trial, which was suspended or terminated. */
const decisionCassated = (file: Trial, { outcome, decision, defendants }: Cassation, at: Moment): Trial => {
  const lifted = { ...file, decisions: lifting(file, ({ id }) => id === decision) };
  if (outcome !== 'terminated') return lifted;
  if (defendants) return changed(lifted, defendants, endedAbove(at));
  const over = endedAll(lifted, at, endedAbove);
  return file.status === 'terminated' ? { ...over, terminatedAt: file.terminatedAt } : over;
};

const leaving = (outcome: CassationOutcome, one: Defendant, at: Moment): Partial<Defendant> =>
  outcome === 'terminated' ? endedAbove(at)(one) : { state: 'annulled', verdict: null, found: null, ...unfound(one) };

/** What the court of appeal had found stands no more. */
const unfound = ({ foundAbove }: Defendant): Partial<Defendant> => (foundAbove ? { foundAbove: null } : {});
