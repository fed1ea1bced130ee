import {
  trialFocalPointAssigned,
  trialStayFileCompiled,
  crimesTerminated,
  crimeWithdrawalReceived,
  type defendantResumed,
  defendantSearchDemanded,
  defendantSuspended,
  defendantTerminated,
  indictmentElsewhereReceived,
  prosecutionTerminationReceived,
  prosecutionWithdrawalReceived,
  suspendedTrialReviewed,
  trialAssistanceAwaited,
  trialGuidanceReceived,
  trialDocketed,
  trialResumed,
  trialSplit,
  trialSuspended,
  trialTerminated,
  type Crime,
  type EventOf,
  type FileId,
  type Moment,
  type StayGround,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  guardedAtCourt,
  assertGroundOf,
  awaitedAbroad,
  awaitedEvidence,
  assigningFocalPoint,
  followingOne,
  assertMaySuspend,
  illnessShown,
  isSearched,
  searchAlong,
  chargedWith,
  crimesOf,
  crimesWithout,
  HEARING_SUSPENSION,
  recordingGuidance,
  reviewing,
  TRIAL_SUSPENSION,
  type Deadline,
  type Settings,
  type SuspensionLaw,
  assertListed,
  broughtToCourt,
  withCrimeDays,
  type CrimeDays,
} from '@la-chan/procedure';
import { assertAssistancePending } from './assistance';
import { assertNotDisputed } from './competence';
import { triedWithout } from './defendant.events';
import { searchesBrought } from './arrest';
import { assertNotAppealed } from './decision-appeal';
import { assertNotTimeBarred, liableFrom, unseenFor } from './limitation';
import { measuresBrought } from './measure';
import { motionsOver } from './motion';
import { broughtBy } from './returns';
import { participantsOf, registered } from './participants';
import { awaited } from './preparation';
import { TrialRefusal } from './refusal';
import { isHeard, mayBeResumed, onTrial, trialProcedure, wasOpenedBy, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';
import { goingOnAlone } from './resumption';

/** Of a defendant whose whereabouts nobody knows, before the matter is suspended (BLTTHS 281(1)(b)). */
export const demandSearch = (
  file: Trial,
  demand: EventOf<typeof defendantSearchDemanded>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('demandSearch', file.status);
  assertIn(file, demand.defendant, ['on-trial']);
  return [defendantSearchDemanded(file.id, demand, at)];
};

/** Demanded, or made by the body already. */
const assertSearchDemanded = (file: Trial, ground: StayGround, defendants: readonly Defendant[]): void => {
  if (ground === 'accused-not-located' && !defendants.some(isSearched))
    throw new TrialRefusal('search-not-demanded', lawOf(file).grounds[ground]?.law ?? lawOf(file).law);
};

/** By the presiding judge who prepares the trial, by the panel once the hearing is open (BLTTHS 281; TTLT 01/2020 10(1)). */
const lawOf = (file: Trial): SuspensionLaw => (isHeard(file) ? HEARING_SUSPENSION : TRIAL_SUSPENSION);

export const suspend = (
  file: Trial,
  suspension: EventOf<typeof trialSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('suspend', file.status);
  assertAssistancePending(file, suspension.ground);
  assertMaySuspend(lawOf(file), deadlines, suspension.ground, at, file);
  assertSearchDemanded(file, suspension.ground, onTrial(file));
  return [trialSuspended(file.id, { ...suspension, ...illnessShown(suspension) }, at)];
};

export const review = reviewing<Trial, TrialEvent>(trialProcedure, suspendedTrialReviewed);

export const recordStayGuidance = recordingGuidance<Trial, TrialEvent>(
  trialProcedure,
  { reviewed: suspendedTrialReviewed.type, directed: trialGuidanceReceived.type },
  (id, { accused: defendant, ...guidance }, at) =>
    trialGuidanceReceived(id, { ...guidance, ...(defendant && { defendant }) }, at),
);

export const assignFocalPoint = assigningFocalPoint<Trial, TrialEvent>(trialProcedure, trialFocalPointAssigned);

export const followingDefendant = followingOne<Trial, TrialEvent>(
  trialProcedure,
  (id, { accused: defendant, focalPoint }, at) => trialFocalPointAssigned(id, { defendant, focalPoint }, at),
  (id, { accused: defendant, papers }, at) => trialStayFileCompiled(id, { defendant, papers }, at),
  (file, defendant) => {
    assertIn(file, defendant, ['suspended']);
  },
);

export const reviewDefendant = (
  file: Trial,
  review: EventOf<typeof suspendedTrialReviewed>['data'] & { defendant: FileId },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('reviewDefendant', file.status);
  assertIn(file, review.defendant, ['suspended']);
  return [suspendedTrialReviewed(file.id, review, at)];
};

export const resume = (
  file: Trial,
  resumption: Omit<EventOf<typeof trialResumed>['data'], 'article' | 'clause'>,
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('resume', file.status);
  const isEnded = file.status === 'terminated';
  const stopped = isEnded ? file.defendants.filter(mayBeResumed) : onTrial(file);
  if (isEnded && stopped.length === 0) throw new TrialRefusal('ended-above', 'BLTTHS 283(1)');
  assertNotTimeBarred(stopped, deadlines, at);
  assertNotAppealed(file, ({ defendant }) => defendant === null);
  const { article, clause } = file;
  return [trialResumed(file.id, { ...resumption, article, clause }, at)];
};

export const suspendDefendant = (
  file: Trial,
  suspension: EventOf<typeof defendantSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('suspendDefendant', file.status);
  const one = assertIn(file, suspension.defendant, ['on-trial']);
  assertAssistancePending(file, suspension.ground);
  assertMaySuspend(lawOf(file), deadlines, suspension.ground, at, file);
  assertSearchDemanded(file, suspension.ground, [one]);
  return [defendantSuspended(file.id, { ...suspension, ...illnessShown(suspension) }, at)];
};

export const resumeDefendant = (
  file: Trial,
  resumption: EventOf<typeof defendantResumed>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('resumeDefendant', file.status);
  const one = assertIn(file, resumption.defendant, ['suspended', 'terminated']);
  if (one.endedAbove) throw new TrialRefusal('ended-above', 'BLTTHS 283(2)');
  assertNotTimeBarred([one], deadlines, at);
  assertNotAppealed(file, ({ defendant }) => defendant === resumption.defendant);
  return [goingOnAlone(file, resumption, at)];
};

export const terminateDefendant = (
  file: Trial,
  decision: EventOf<typeof defendantTerminated>['data'],
  at: Moment,
  deadlines: readonly Deadline[] = [],
): TrialEvent[] => {
  trialProcedure.assertLawful('terminateDefendant', file.status);
  const one = assertIn(file, decision.defendant, ['on-trial', 'suspended']);
  assertNotAppealed(file, ({ defendant }) => defendant === decision.defendant);
  assertGround(decision.ground, [one]);
  if (one.state === 'suspended') assertMayEndSuspended(decision.ground);
  assertWithdrawn(file, decision.ground, [one]);
  return [defendantTerminated(file.id, { ...decision, ...unseenFor([one], decision.ground, deadlines, at) }, at)];
};

export const terminate = (
  file: Trial,
  decision: EventOf<typeof trialTerminated>['data'],
  at: Moment,
  deadlines: readonly Deadline[] = [],
): TrialEvent[] => {
  trialProcedure.assertLawful('terminate', file.status);
  assertNotAppealed(file, () => true);
  const ended = onTrial(file);
  assertGround(decision.ground, ended);
  if (file.status === 'suspended') assertMayEndSuspended(decision.ground);
  assertWithdrawn(file, decision.ground, ended);
  const unseen = unseenFor(ended, decision.ground, deadlines, at);
  return [trialTerminated(file.id, { ...decision, ...unseen }, at), ...motionsOver(file, at)];
};

/** Before the hearing opens the judge then terminates; what the procuracy withdraws later is heard all the same (BLTTHS 282(1)(b), 285). */
export const recordWithdrawal = (
  file: Trial,
  withdrawal: Omit<EventOf<typeof prosecutionWithdrawalReceived>['data'], 'late'>,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordWithdrawal', file.status);
  const late = wasOpenedBy(file, at);
  return [prosecutionWithdrawalReceived(file.id, { ...withdrawal, ...(late && { late }) }, at)];
};

/** The same of some crimes of defendants of several (BLTTHS 285). */
export const recordCrimeWithdrawal = (
  file: Trial,
  withdrawal: Omit<EventOf<typeof crimeWithdrawalReceived>['data'], 'late'>,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordCrimeWithdrawal', file.status);
  const late = wasOpenedBy(file, at);
  return [crimeWithdrawalReceived(file.id, { ...withdrawal, ...(late && { late }) }, at)];
};

/** Of what the procuracy has withdrawn, or as it has said on paper of a trial of before go-live; the defendant is tried for the rest (BLTTHS 282(1)(b), 285). */
export const terminateCrimes = (
  file: Trial,
  {
    crimes: onPaper = [],
    ...decision
  }: Omit<EventOf<typeof crimesTerminated>['data'], 'crimes' | 'article' | 'clause'> & {
    readonly crimes?: readonly Crime[] | undefined;
  },
  at: Moment,
  days: CrimeDays = new Map(),
): TrialEvent[] => {
  trialProcedure.assertLawful('terminateCrimes', file.status);
  const one = assertIn(file, decision.defendant, ['on-trial', 'suspended']);
  const crimes = [...(file.sender ? (one.withdrawnOf ?? []) : onPaper)];
  const tried = crimesOf(one);
  const left = crimesWithout(tried, crimes);
  if (crimes.length === 0 || left.length === 0 || left.length !== tried.length - crimes.length)
    throw new TrialRefusal('prosecution-not-withdrawn', 'BLTTHS 282(1)(b), 285');
  const { article, clause, defendants } = triedWithout(file, decision.defendant, crimes);
  const whom = defendants.filter(({ id }) => id === decision.defendant);
  return [
    crimesTerminated(file.id, { ...decision, crimes, article, clause }, at),
    ...liableFrom(file.id, withCrimeDays(whom, days), at),
  ];
};

/** After the court has returned the file, the procuracy has terminated the matter of all or some (BLTTHS 246(1), 280(3)). */
export const recordTermination = (
  file: Trial,
  termination: EventOf<typeof prosecutionTerminationReceived>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordTermination', file.status);
  const defendants = waitedFor(file, termination.defendants);
  return [prosecutionTerminationReceived(file.id, { ...termination, defendants }, at)];
};

/** The same, and they are indicted before another court, or in another trial here; where another procuracy has brought the trial since, that one knows (BLTTHS 246). */
export const recordIndictmentElsewhere = (
  file: Trial,
  indictment: EventOf<typeof indictmentElsewhereReceived>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordIndictmentElsewhere', file.status);
  if (file.sender !== indictment.by) throw new TrialRefusal('not-a-defendant', 'BLTTHS 246, 280(3)');
  const defendants = waitedFor(file, indictment.defendants);
  return [indictmentElsewhereReceived(file.id, { ...indictment, defendants }, at)];
};

/** Throws where none of them is on trial. */
const waitedFor = (file: Trial, defendants: readonly FileId[]): FileId[] => {
  const waited = onTrial(file)
    .map(({ id }) => id)
    .filter((id) => defendants.includes(id));
  if (waited.length === 0) throw new TrialRefusal('not-a-defendant', 'BLTTHS 246, 280(3)');
  return waited;
};

/**
 * What was suspended or terminated for one, or resumed from above, goes on alone, also when the judgment on the others is in
 * force or their file was returned; where it was for all, somebody's stays so (BLTTHS 283(2)).
 */
export const tryApart = (
  file: Trial,
  decision: EventOf<typeof trialSplit>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('tryApart', file.status);
  assertListed(file, decision.items, 'BLTTHS 283(2)', '/items');
  assertNotDisputed(file);
  const apart = decision.defendants.map((id) => assertIn(file, id, mayLeave(file)));
  if (apart.some(({ endedAbove }) => endedAbove)) throw new TrialRefusal('ended-above', 'BLTTHS 283(2)');
  const withAll = file.status === 'suspended' || file.status === 'terminated';
  const left = file.defendants.filter(({ id, state }) => APART.includes(state) && !decision.defendants.includes(id));
  if (withAll && left.length === 0) throw new TrialRefusal('nobody-left', 'BLTTHS 283');
  assertNotTimeBarred(apart, deadlines, at);
  assertNotAppealed(file, ({ defendant }) => (defendant === null ? withAll : decision.defendants.includes(defendant)));
  return [trialSplit(file.id, decision, at)];
};

export const STOPPED_ALONE: readonly Defendant['state'][] = ['suspended', 'terminated'];
const APART: readonly Defendant['state'][] = [...STOPPED_ALONE, 'on-trial'];

/** Of a file that was returned the others are with the procuracy. */
export const mayLeave = ({ status }: Trial): readonly Defendant['state'][] =>
  status === 'returned' ? STOPPED_ALONE : APART;

/** From the trial as it was before: the limit runs from here as for one that was resumed, the returns are counted on, and orders that last are used on (BLTTHS 174(2), 277(2)). */
export const docketApart = (
  id: FileId,
  number: string,
  from: Trial,
  apart: readonly FileId[],
  at: Moment,
  days: CrimeDays,
  { settings, sat = [] }: { readonly settings?: Settings; readonly sat?: readonly string[] } = {},
): TrialEvent[] => {
  const { handover, sender, prosecutedBy, article, clause, seriousness, unit, opening, investigated } = from;
  const leaving = from.defendants.filter((one) => apart.includes(one.id));
  const defendants = leaving.map(
    ({ id, person, withdrawn, withdrawnOf, endedFor, overruled, decidedAt, triedAt, ...one }) => ({
      ...{ id, person, ...chargedWith(crimesOf(one)) },
      ...(withdrawn && { withdrawn: true as const }),
      ...(withdrawnOf && { withdrawnOf: [...withdrawnOf] }),
      ...(endedFor && { endedFor: [...endedFor] }),
      ...(overruled && { overruled: true as const }),
      ...(decidedAt && { decidedAt }),
      ...(triedAt && { triedAt }),
    }),
  );
  const assigned = prosecutedBy && { prosecutedBy };
  const origin = { handover, sender, ...assigned, ...(investigated && { investigated }) };
  const matter = { ...origin, article, clause, seriousness, unit, opening, defendants };
  const victims = [...from.victims];
  const barred = sat.length > 0 && { satBefore: [...sat] };
  const before = { splitFrom: from.id, ...broughtBy(from, apart, at, settings), ...barred };
  const docketing = { ...matter, victims, number, from: [...from.from], ...before };
  return [
    trialDocketed(id, docketing, at),
    ...liableFrom(id, withCrimeDays(leaving, days), at),
    ...measuresBrought(id, leaving, at),
    ...searchesBrought(
      id,
      leaving.map((one) => ({ ...one, ...searchAlong(one) })),
      at,
    ),
    ...registered(id, participantsOf(from, apart), at),
    ...awaited(id, awaitedEvidence(from), at),
    ...awaitedAbroad(from).map((one) => trialAssistanceAwaited(id, one, at)),
    ...broughtToCourt({ id }, from.items, at),
    ...guardedAtCourt({ id }, from.guarded, at),
  ];
};

export const assertIn = (file: Trial, id: FileId, states: readonly Defendant['state'][]): Defendant => {
  const found = file.defendants.find((one) => one.id === id && states.includes(one.state));
  if (found) return found;
  throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
};

/** The withdrawal is the procuracy's to decide, and has come from there; one of before go-live came on paper. */
const assertWithdrawn = (file: Trial, ground: TerminationGround, defendants: readonly Defendant[]): void => {
  if (ground === 'prosecution-withdrawn' && file.sender && !defendants.every(({ withdrawn }) => withdrawn))
    throw new TrialRefusal('prosecution-not-withdrawn', 'BLTTHS 282(1)(b), 285');
};

/**
 * What is suspended ends without being resumed only as time-barred; another ground of 282(1)(a) is verified first. That the
 * prosecution was withdrawn (282(1)(b)) needs no verification.
 */
const assertMayEndSuspended = (ground: TerminationGround): void => {
  if (ground !== 'time-barred' && ground !== 'prosecution-withdrawn')
    throw new TrialRefusal('resume-first', 'TTLT 01/2020 11(2), (3)');
};

const OF_THE_COURT: readonly TerminationGround[] = [
  'under-age',
  'already-judged',
  'time-barred',
  'amnesty',
  'offender-dead',
  'request-withdrawn',
  'prosecution-withdrawn',
];

/** BLTTHS 282(1): 155(2), 157(3)–(7), and the prosecution withdrawn. */
const assertGround = (ground: TerminationGround, ended: readonly Defendant[]): void => {
  if (!OF_THE_COURT.includes(ground)) throw new TrialRefusal('ground-of-another-stage', 'BLTTHS 282(1)');
  assertGroundOf(ground, ended.flatMap(crimesOf));
};
