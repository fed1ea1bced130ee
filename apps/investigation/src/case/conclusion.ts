import {
  assistanceAwaited,
  caseEvidenceRequested,
  type AwaitedEvidence,
  accusedReleased,
  accusedTerminated,
  caseConcluded,
  caseCracked,
  caseDecided,
  caseParticipantRegistered,
  caseParticipationEnded,
  caseReturned,
  caseTerminated,
  initiationCancelled,
  sanctionProposed,
  caseTerminationCancelled,
  type EventOf,
  type FileId,
  type FoundLiable,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  assertGroundOf,
  assistanceNewTo,
  crimesOf,
  type AwaitedAssistance,
  heldOf,
  liableAgain,
  evidenceNewTo,
  participantsWith,
  INVESTIGATION_SUSPENSION,
  participantsBack,
  proposingSanction,
  runningLimit,
  type Deadline,
  type HistoryEntry,
  type Item,
  broughtToBody,
} from '@la-chan/procedure';
import { assertNoneWaits, investigated, isAwaited, isHere, isPending, isPursued, pursued } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertReasoned, toBeCancelled } from './charge-demand';
import { broughtBack } from './detention';
import { initiatedBy } from './initiation';
import { liableOn, unseenFor } from './limitation';
import { measuresOn } from './measure';
import { measuresFallen } from './measure-end';
import { assertMayEndSuspended, isAgreed } from './stay-consultation';

/** To whom the file goes, and why what was demanded to be investigated is not; unsaid where the procuracy has decided itself that it comes. */
type Offered = Pick<EventOf<typeof caseConcluded>['data'], 'exchange' | 'to' | 'undone' | 'unmet' | 'replaces'>;

/**
 * The proposal to prosecute names every accused against whom the investigation went on, so the offender is known. That
 * the procuracy did not review the evidence before is seen, not refused (TTLT 04/2018 31(1)).
 */
export const conclude = (file: Case, { undone, ...offer }: Offered, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('conclude', file.status);
  const accused = investigated(file);
  assertNoneWaits(accused);
  if (accused.length === 0) throw new CaseRefusal('nobody-to-prosecute', 'BLTTHS 233');
  if (undone) assertReasoned(file, undone);
  const supplementary = file.returns.length > 0;
  if ((offer.unmet ?? offer.replaces) && !supplementary) throw new CaseRefusal('not-returned', 'BLTTHS 245(3)');
  const reviewed = file.evidenceReview?.finding === 'conclude';
  const why = undone?.length ? { undone } : {};
  return [
    ...(file.crackedAt ? [] : [caseCracked(file.id, {}, at)]),
    caseConcluded(file.id, { ...offer, accused: accused.map(({ id }) => id), supplementary, reviewed, ...why }, at),
  ];
};

/** Somebody is charged whose charge waits for nobody. Where not, what the procuracy would prosecute is investigated first. */
export const mayBeProsecuted = (file: Case): boolean => {
  const accused = investigated(file);
  return accused.length > 0 && !accused.some(isPending);
};

/** The procuracy found no grounds for the termination; the limit is that of a resumed investigation (BLTTHS 174(1), 230(3)). */
export const reopen = (
  file: Case,
  cancellation: Omit<EventOf<typeof caseTerminationCancelled>['data'], 'article' | 'clause'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('reopen', file.status);
  const { article, clause } = file;
  return [caseTerminationCancelled(file.id, { ...cancellation, article, clause }, at)];
};

type Returned = Omit<EventOf<typeof caseReturned>['data'], 'article' | 'clause' | 'apart'>;
type Held = Parameters<typeof broughtBack>[1]['detained'];
/** Measures by orders that are still used, each of its accused. */
type Under = readonly (HeldMeasure & { readonly accused: FileId })[];
/** What stands of coercive measures, the same. */
type Coerced = readonly (HeldCoercion & { readonly accused: FileId })[];

/** Of which accused it comes back, with those who take part by then. */
interface Coming {
  readonly going: readonly FileId[];
  readonly coming: readonly EventOf<typeof caseParticipantRegistered>['data'][];
}

/** What came back with it. */
interface Brought {
  readonly detained?: Held | undefined;
  readonly under?: Under | undefined;
  readonly coerced?: Coerced | undefined;
  readonly parties?: Coming | undefined;
  readonly evidence?: readonly AwaitedEvidence[] | undefined;
  readonly assistance?: readonly AwaitedAssistance[] | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly dated?: readonly FoundLiable[] | undefined;
}

/** Comes back with what is still to be investigated, who is detained and who takes part. What comes back of another handover, or once more, is of those who went on apart. */
export const takeReturn = (
  file: Case,
  returned: Returned,
  at: Moment,
  { detained = [], parties, evidence = [], assistance = [], items = [], dated, ...held }: Brought = {},
): CaseEvent[] => {
  caseProcedure.assertLawful('takeReturn', file.status);
  const { article, clause, status, handover } = file;
  const isBack = status === 'decided' || (status === 'handed-over' && handover === returned.exchange);
  return [
    caseReturned(file.id, { ...returned, article, clause, ...(!isBack && { apart: true }) }, at),
    ...(isBack ? [...broughtBack(file, { ...returned, detained }, at), ...underStill(file, held, at)] : []),
    ...(isBack && parties ? takingPart(file, parties, at) : []),
    ...(isBack ? evidenceNewTo(file, evidence).map((one) => caseEvidenceRequested(file.id, one, at)) : []),
    ...(isBack ? assistanceNewTo(file.requests, assistance).map((one) => assistanceAwaited(file.id, one, at)) : []),
    ...(isBack ? broughtToBody(file, items, at) : []),
    ...(isBack ? datedSince(file, dated, at) : []),
  ];
};

/** Since when they are liable as the procuracy or a court has found it; of who evades the search of this body the period goes on standing still (BLHS 27(3)). */
const datedSince = (
  { id, accused }: Pick<Case, 'id' | 'accused'>,
  found: readonly FoundLiable[] | undefined,
  at: Moment,
): CaseEvent[] => {
  const running = accused.filter(({ wanted }) => wanted?.ground !== 'absconded');
  return liableOn(
    id,
    liableAgain(running, found).map((one) => ({ ...one, wanted: null })),
    at,
  );
};

const takingPart = (
  file: Pick<Case, 'id' | 'accused' | 'participants'>,
  { going, coming }: Coming,
  at: Moment,
): CaseEvent[] => {
  const { more, over } = participantsBack(file, going, coming);
  return [
    ...more.map((one) => caseParticipantRegistered(file.id, one, at)),
    ...over.map(({ participant }) => caseParticipationEnded(file.id, { participant }, at)),
  ];
};

/** The same of those who went on in this case, which was opened for it. */
export const returnedHere = (
  id: FileId,
  {
    article,
    clause,
    seriousness,
    accused,
    participants,
    evidenceRequests,
    requests,
    items: known,
  }: Pick<
    Case,
    'article' | 'clause' | 'seriousness' | 'accused' | 'participants' | 'evidenceRequests' | 'requests' | 'items'
  >,
  returned: Returned,
  at: Moment,
  { detained = [], parties, evidence = [], assistance = [], items = [], dated, ...held }: Brought = {},
): CaseEvent[] => [
  caseReturned(id, { ...returned, article, clause }, at),
  ...broughtBack({ id, accused }, { ...returned, detained }, at),
  ...underStill({ id, seriousness, accused }, held, at),
  ...(parties
    ? takingPart({ id, accused, participants: whoLeft({ accused, participants }, parties) }, parties, at)
    : []),
  ...evidenceNewTo({ evidenceRequests }, evidence).map((one) => caseEvidenceRequested(id, one, at)),
  ...assistanceNewTo(requests, assistance).map((one) => assistanceAwaited(id, one, at)),
  ...broughtToBody({ id, items: known }, items, at),
  ...datedSince({ id, accused }, dated, at),
];

/** Who went along with them, as it was known where the others are. */
const whoLeft = (file: Pick<Case, 'accused' | 'participants'>, { going }: Coming): Case['participants'] =>
  participantsWith(file, going).map((one) => ({ ...one, endedAt: null }));

const underStill = (
  file: Pick<Case, 'id' | 'seriousness' | 'accused'>,
  { under, coerced }: Pick<Brought, 'under' | 'coerced'>,
  at: Moment,
): CaseEvent[] =>
  file.accused.filter(isPursued).flatMap(({ id }) => {
    const held = { id, measures: heldOf(id, under), coercions: heldOf(id, coerced) };
    return measuresOn(file, held, at, { brought: true });
  });

/** What ends of some who went on apart ends nothing for those who are still with the procuracy or a court. */
export const recordOutcome = (
  file: Case,
  outcome: Omit<EventOf<typeof caseDecided>['data'], 'part'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordOutcome', file.status);
  const told = outcome.accused.map(({ accused }) => accused);
  const part = told.length > 0 && file.status === 'handed-over' && isAwaited(file, told);
  return [caseDecided(file.id, { ...outcome, ...(part && { part }) }, at)];
};

/**
 * The case and every charge in it fall, and whoever is detained or under another measure is free: a ground not to initiate was found (BLTTHS 157,
 * 158(1)), or the procuracy (`by`) has found none to initiate (TTLT 04/2018 7(1)(c)). What the procuracy has initiated itself
 * the body has to carry out.
 */
export const cancelInitiation = (
  file: Case,
  cancellation: EventOf<typeof initiationCancelled>['data'],
  at: Moment,
  history: readonly HistoryEntry[] = [],
  deadlines: readonly Deadline[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelInitiation', file.status);
  const { by, demand, notice, number, ground } = cancellation;
  if (ground && !by) assertGroundOfCase(file, ground);
  if (!by && initiatedBy(history)) throw new CaseRefusal('initiated-by-procuracy', 'TTLT 04/2018 6(2)');
  if (demand) toBeCancelled(file, demand, 'initiation-cancellation');
  const decision = by && { exchange: notice, by, number };
  const detained = file.accused.filter(({ detainedUntil }) => detainedUntil);
  const unseen = by ? {} : unseenFor(file.accused.filter(isPursued), ground, deadlines, at);
  return [
    initiationCancelled(file.id, { ...cancellation, ...unseen }, at),
    ...detained.map(({ id: accused }) => accusedReleased(file.id, { accused, ...decision }, at)),
    ...file.accused.filter(isHere).flatMap((one) => measuresFallen(file.id, one, { by, number }, at)),
  ];
};

/** Of a case that came from no report here; else it goes with that. */
export const proposeSanction = proposingSanction<Case, CaseEvent>(caseProcedure, sanctionProposed);

export const terminate = (
  file: Case,
  decision: Omit<EventOf<typeof caseTerminated>['data'], 'agreed' | 'unseen'>,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('terminate', file.status);
  if (file.status === 'suspended') assertMayEndSuspended(file, { ground: decision.ground });
  const ended = file.accused.filter(isPursued);
  assertGround(decision.ground, deadlines, at);
  assertGroundOfCase(file, decision.ground);
  const unseen = unseenFor(ended, decision.ground, deadlines, at);
  return [caseTerminated(file.id, { ...decision, ...reviewedJointly(file), ...unseen }, at)];
};

export const terminateAccused = (
  file: Case,
  decision: Omit<EventOf<typeof accusedTerminated>['data'], 'agreed' | 'unseen'>,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('terminateAccused', file.status);
  const one = pursued(file, decision.accused);
  if (one.state === 'suspended') assertMayEndSuspended(file, decision);
  else investigated(file, [decision.accused]);
  assertGround(decision.ground, deadlines, at);
  assertGroundOf(decision.ground, crimesOf(one));
  const unseen = unseenFor([one], decision.ground, deadlines, at);
  return [accusedTerminated(file.id, { ...decision, ...reviewedJointly(file, one.id), ...unseen }, at)];
};

/** What is suspended is consulted on in its own way (TTLT 01/2020 7(2)). */
const reviewedJointly = (file: Case, accused?: FileId): { agreed?: boolean } => {
  const isSuspended =
    accused === undefined ? file.status === 'suspended' : pursued(file, accused).state === 'suspended';
  return isSuspended ? {} : { agreed: isAgreed(file, 'termination', accused) };
};

/** Of the case, and of everybody against whom it is. */
const assertGroundOfCase = (file: Case, ground: TerminationGround): void => {
  const crimes = file.accused.filter(isPursued).flatMap(crimesOf);
  assertGroundOf(ground, crimes.length > 0 ? crimes : [file], file.articles);
};

const assertGround = (ground: TerminationGround, deadlines: readonly Deadline[], at: Moment): void => {
  if (ground === 'prosecution-withdrawn') throw new CaseRefusal('ground-of-another-stage', 'BLTTHS 230(1)');
  const limit = runningLimit(INVESTIGATION_SUSPENSION, deadlines);
  if (ground === 'not-proven' && limit && at < limit.dueAt)
    throw new CaseRefusal('limit-still-runs', 'BLTTHS 230(1)(b)');
};
