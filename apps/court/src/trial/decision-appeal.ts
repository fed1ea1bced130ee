import {
  INITIATION_OUTCOMES,
  dayOf,
  decisionAppealChanged,
  decisionAppealed,
  decisionAppealSent,
  decisionAppealWithdrawn,
  decisionInForce,
  decisionReviewed,
  trialResumed,
  triedTreatmentEnded,
  type AgencyId,
  type Appellant,
  type DecisionPart,
  type DecisionReview,
  type EventOf,
  type FileId,
  type Moment,
  type StayDecision,
} from '@la-chan/contracts';
import {
  addDays,
  annulledParts,
  appealedDecisionPart,
  assertDecisionAppealMeant,
  decisionAppealsWithout,
  decisionPartsChanged,
  decisionPartsMeant,
  isOtherPart,
  isProtest,
  type Deadline,
} from '@la-chan/procedure';
import { assertOwnWithdrawal, assertServed } from './on-appeal';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';
import { goingOnAlone } from './resumption';

/** A decision to suspend or terminate that stands, or the panel’s to initiate a case, and how far appeals and protests against it have come (BLTTHS 161(1)(c), 330(2)). */
export interface AppealableDecision {
  readonly id: string;
  readonly kind: StayDecision;
  /** The one whom it concerns; all defendants without. */
  readonly defendant: FileId | null;
  readonly number: string;
  readonly decidedAt: Moment;
  /** Each that is not withdrawn. */
  readonly appellants: readonly Appellant[];
  /** What of it each of them is about, in the same order; the whole where that was not said. */
  readonly parts?: readonly DecisionPart[];
  /** To the court of appeal; `exchange` is null where that takes no part in the platform. */
  readonly sentAt: Moment | null;
  readonly exchange: string | null;
  readonly reviewed: DecisionReview | null;
  readonly inForceSince: Moment | null;
}

const DAYS_FROM_RECEIPT = 7;
const TIME_OF: Partial<Record<Appellant, string>> = {
  procuracy: '337.decision',
  'higher-procuracy': '337.decision.higher',
};

const runsOut = (deadlines: readonly Deadline[], rule: string, decision: string): Moment | undefined =>
  deadlines.findLast((one) => one.rule === rule && one.about === decision)?.dueAt;

/** A stay is in force as nobody had appealed or protested it; what was lodged in time, by post or elsewhere, or decided by a procuracy, counts by its day, whenever it comes here (BLTTHS 333(3), 337(2), 343). */
const mayBeAppealed = (one: AppealableDecision): boolean =>
  one.sentAt === null && (one.inForceSince === null || (isStay(one) && one.reviewed === null));

/** 7 days from the receipt of the decision, of one who received it on another day than the others by that day; the procuracy 7 and the higher one 15 from the decision (BLTTHS 333(2), 337(2)). */
export const recordDecisionAppeal = (
  file: Trial,
  { receivedAt, ...appeal }: EventOf<typeof decisionAppealed>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordDecisionAppeal', file.status);
  const { by, receivedOn, decision } = appeal;
  const open = assertStands(file, decision, mayBeAppealed);
  if (!isProtest(by) && !isStay(open)) throw new TrialRefusal('only-protested', 'BLTTHS 161(1)(c)');
  const until = runsOut(deadlines, TIME_OF[by] ?? '333.decision', decision);
  const inTime =
    !isProtest(by) && receivedOn ? dayOf(at) <= addDays(receivedOn, DAYS_FROM_RECEIPT) : !until || at <= until;
  if (!inTime && isProtest(by)) throw new TrialRefusal('protest-too-late', 'BLTTHS 337(2)');
  if (!inTime) throw new TrialRefusal('decision-appeal-too-late', 'BLTTHS 333(2)');
  assertServed(file, by, appeal.notice);
  const part = partOfDecision(file, open, { ...appeal, by });
  const received = open.inForceSince !== null && receivedAt !== undefined && { receivedAt };
  return [decisionAppealed(file.id, { ...appeal, ...received, part }, at)];
};

/** What of it this one may appeal or protest, and there is. */
const partOfDecision = (
  file: Trial,
  open: AppealableDecision,
  appeal: { readonly by: Appellant; readonly part?: DecisionPart | undefined },
): DecisionPart => {
  const { by } = appeal;
  if (by === 'acquitted') throw new TrialRefusal('not-acquitted', 'BLTTHS 331(6)'); // by no such decision
  const part = appealedDecisionPart({ by, part: appeal.part }, (code, law) => new TrialRefusal(code, law));
  if (part === 'treatment' && !isForIllness(file, open))
    throw new TrialRefusal('no-treatment-ordered', 'BLTTHS 447(2), 453(2)', '/part');
  return part;
};

/** What one has appealed or protested, before it has gone up; where nothing is left the decision waits for its time alone (BLTTHS 342, from general knowledge). */
export const recordDecisionAppealWithdrawal = (
  file: Trial,
  { notice, decision, by, part }: { decision: string; by: Appellant; part?: DecisionPart | undefined; notice?: string },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordDecisionAppealWithdrawal', file.status);
  assertOwnWithdrawal(file, by, notice);
  const lodged = assertStands(file, decision, ({ sentAt, reviewed }) => sentAt === null && reviewed === null);
  const own = decisionPartsMeant(lodged, { by, part });
  // What is served says no part; the procuracy takes back all that it has protested of the decision.
  const which = { by, part: notice ? own[0] : part };
  assertDecisionAppealMeant(lodged, which, withdrawalRefused);
  const gone = notice && by === 'procuracy' ? own : [which.part];
  return gone.map((part, index) => {
    const all = index + 1 === lodged.appellants.length;
    return decisionAppealWithdrawn(
      file.id,
      { decision, by, all, ...(part && { part }), ...(notice && { notice }) },
      at,
    );
  });
};

/** About what of the decision it is now, before that has gone up; once the time to appeal has run out about no other part (BLTTHS 342(1), from general knowledge). */
export const recordDecisionAppealChange = (
  file: Trial,
  {
    was,
    ...change
  }: Omit<EventOf<typeof decisionAppealChanged>['data'], 'was'> & { readonly was?: DecisionPart | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordDecisionAppealChange', file.status);
  const { decision, by, notice } = change;
  assertServed(file, by, notice);
  const lodged = assertStands(file, decision, ({ sentAt, reviewed }) => sentAt === null && reviewed === null);
  const which = { by, part: was };
  assertDecisionAppealMeant(lodged, which, (code) => changeRefused(code));
  const [own = 'whole'] = decisionPartsMeant(lodged, which);
  const part = partOfDecision(file, lodged, change);
  const until = runsOut(deadlines, TIME_OF[by] ?? '333.decision', decision);
  if (until && at > until && isOtherPart(part, own)) throw new TrialRefusal('appeal-widened', 'BLTTHS 342(1)', '/part');
  return [decisionAppealChanged(file.id, { ...change, was: own, part }, at)];
};

const changeRefused = (code: 'no-such-appeal' | 'several-appealed') =>
  new TrialRefusal(code, 'BLTTHS 342(1)', code === 'several-appealed' ? '/was' : undefined);

const withdrawalRefused = (code: 'no-such-appeal' | 'several-appealed') =>
  new TrialRefusal(code, 'BLTTHS 342', code === 'several-appealed' ? '/part' : undefined);

/** Once nobody can appeal or protest any more; within 7 days of that (BLTTHS 339). */
export const sendDecisionAppeal = (
  file: Trial,
  sent: { decision: string } & ({ exchange: string; to: AgencyId } | { exchange: null; to: null }),
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('sendDecisionAppeal', file.status);
  assertStands(file, sent.decision, ({ appellants, sentAt }) => appellants.length > 0 && sentAt === null);
  return [decisionAppealSent(file.id, sent, at)];
};

/** In force at once; where the decision is annulled the case goes on, for whom it was about; of an initiation there is none (BLTTHS 361, from general knowledge). */
export const recordDecisionReview = (
  file: Trial,
  review: EventOf<typeof decisionReviewed>['data'],
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordDecisionReview', file.status);
  const found = assertStands(file, review.decision, ({ sentAt, reviewed }) => sentAt !== null && reviewed === null);
  if (found.exchange !== exchange) throw new TrialRefusal('with-the-court-of-appeal', 'BLTTHS 339');
  // What the platform tells is guarded where it is decided.
  if (exchange === null && !isStay(found) && !INITIATION_OUTCOMES.includes(review.outcome))
    throw new TrialRefusal('initiation-upheld-or-annulled', 'BLTTHS 161(1)(c), 361');
  const parts = exchange === null ? annulledParts(found, review, annulmentRefused) : {};
  const told = { ...review, ...parts };
  const reviewed = decisionReviewed(file.id, told, at);
  const { decision, number } = review;
  const inForce = found.inForceSince ? [] : [decisionInForce(file.id, { decision, since: at }, at)];
  if (review.outcome !== 'annulled') return [reviewed, ...inForce];
  if (!isStay(found)) return [reviewed];
  if (!isGone(found, told)) return [reviewed, ...inForce, ...treatmentOver(file, found, told, at)];
  const { article, clause } = file;
  return [
    reviewed,
    found.defendant
      ? goingOnAlone(file, { defendant: found.defendant, number }, at)
      : trialResumed(file.id, { number, notice: null, article, clause }, at),
  ];
};

const annulmentRefused = (code: 'which-part-annulled') => new TrialRefusal(code, 'BLTTHS 361', '/parts');

/** The stay itself is annulled, which somebody has appealed, and not only what it says beside (BLTTHS 339, 343, 361). */
export const isGone = (found: AppealableDecision, { outcome, parts }: Reviewed): boolean =>
  outcome === 'annulled' && isWhole(found) && !parts;

type Reviewed = Omit<EventOf<typeof decisionReviewed>['data'], 'decision'>;

/** From the day on which neither the higher procuracy can protest nor who has received it appeal any more (BLTTHS 333(2), 337(2), 343). */
export const putDecisionInForce = (
  file: Trial,
  decision: string,
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('putDecisionInForce', file.status);
  const found = assertStands(
    file,
    decision,
    ({ inForceSince, reviewed }) => inForceSince === null && reviewed === null,
  );
  if (isAppealed(found) && (!isStay(found) || isWhole(found))) throw underAppeal();
  const isReceived = file.undelivered.every(({ of }) => of !== decision);
  const ends = ['337.decision.higher', '333.decision'].flatMap((rule) => runsOut(deadlines, rule, decision) ?? []);
  const since = isReceived ? ends.sort().at(-1) : undefined;
  if (since === undefined || at < since) throw new TrialRefusal('appeal-still-open', 'BLTTHS 333(2), 337(2), 343');
  return [decisionInForce(file.id, { decision, since }, at)];
};

/** A stay that is appealed or protested waits for the court of appeal (BLTTHS 339). */
export const assertNotAppealed = (file: Trial, which: (one: AppealableDecision) => boolean): void => {
  if (file.decisions.some((one) => isStay(one) && which(one) && isAppealed(one) && isWhole(one))) throw underAppeal();
};

const underAppeal = () => new TrialRefusal('decision-under-appeal', 'BLTTHS 330(2), 339');

const isAppealed = ({ appellants, reviewed }: AppealableDecision): boolean =>
  appellants.length > 0 && reviewed === null;

/** Somebody has appealed more than what it says beside the stay; what nobody has is in force (BLTTHS 339, 343). */
const isWhole = ({ appellants, parts = [] }: AppealableDecision): boolean =>
  appellants.some((_, index) => (parts[index] ?? 'whole') === 'whole');

/** Suspended for an illness by this decision: it may order compulsory treatment, which is carried out whoever appeals (BLTTHS 447(2), 453(3)). */
export const isForIllness = (file: Trial, { kind, defendant }: AppealableDecision): boolean => {
  const alone = file.defendants.find(({ id }) => id === defendant);
  const stayed = defendant === null ? file.status === 'suspended' && file : alone?.state === 'suspended' && alone;
  return kind === 'suspension' && stayed && stayed.suspendedFor === 'illness';
};

/** The order to treat has fallen, and nothing else of the decision: whether the matter goes on is to be decided (BLTTHS 283(1), 453(3)). */
const treatmentOver = (
  file: Trial,
  found: AppealableDecision,
  { number, parts }: Reviewed,
  at: Moment,
): TrialEvent[] => {
  // Of a court that does not say what it annuls, where nothing else was appealed.
  const isOfIt = parts
    ? parts.includes('treatment')
    : found.appellants.length > 0 && found.appellants.every((_, index) => found.parts?.[index] === 'treatment');
  if (!isOfIt || !isForIllness(file, found)) return [];
  const { defendant } = found;
  return [
    triedTreatmentEnded(file.id, { number, ...(defendant ? { defendant, alone: true } : { resumptionDue: true }) }, at),
  ];
};

/** The trial goes on whatever the panel has initiated. */
export const isStay = ({ kind }: AppealableDecision): boolean => kind !== 'initiation';

export const assertStands = (
  file: Trial,
  id: string,
  waits: (one: AppealableDecision) => boolean = () => true,
): AppealableDecision => {
  const found = file.decisions.find((one) => one.id === id && waits(one));
  if (found) return found;
  throw new TrialRefusal('no-such-decision', 'BLTTHS 330(2)');
};

/** The decisions after one more: a stay of all defendants takes the place of those before, of one of that one's. */
export const deciding = (
  { decisions }: Trial,
  kind: StayDecision,
  defendant: FileId | null,
  { decision: id, number }: { decision?: string | undefined; number: string },
  decidedAt: Moment,
): AppealableDecision[] => {
  const others = decisions.filter(
    (one) => !isStay(one) || kind === 'initiation' || (defendant !== null && one.defendant !== defendant),
  );
  const open = { appellants: [], sentAt: null, exchange: null, reviewed: null, inForceSince: null };
  return id ? [...others, { id, kind, defendant, number, decidedAt, ...open }] : others;
};

/** The decisions without the stays that were taken back. */
export const lifting = ({ decisions }: Trial, which: (one: AppealableDecision) => boolean): AppealableDecision[] =>
  decisions.filter((one) => !isStay(one) || !which(one));

type DecisionEvent = EventOf<
  | typeof decisionAppealChanged
  | typeof decisionAppealed
  | typeof decisionAppealSent
  | typeof decisionAppealWithdrawn
  | typeof decisionReviewed
  | typeof decisionInForce
>;

/** The decisions after what became of one of them. */
export const followed = ({ decisions }: Trial, event: DecisionEvent): AppealableDecision[] =>
  decisions.map((one) => (one.id === event.data.decision ? { ...one, ...changeOf(one, event) } : one));

const changeOf = (one: AppealableDecision, event: DecisionEvent): Partial<AppealableDecision> => {
  switch (event.type) {
    case 'court.decision-appealed': {
      const { by, part } = event.data;
      const { appellants, parts } = one;
      const before = appellants.map((_, index) => parts?.[index] ?? 'whole');
      // Nothing of parts is in the row before one is said.
      const said = (parts ?? part) !== undefined && { parts: [...before, part ?? 'whole'] };
      // What nobody has appealed or protested of it stays in force (BLTTHS 339, 343).
      const inForce = (part ?? 'whole') === 'whole' && { inForceSince: null };
      return { appellants: [...appellants, by], ...inForce, ...said };
    }
    case 'court.decision-appeal-changed':
      return { parts: decisionPartsChanged(one, event.data) };
    case 'court.decision-appeal-withdrawn':
      return decisionAppealsWithout(one, event.data);
    case 'court.decision-appeal-sent':
      return { sentAt: event.occurredAt, exchange: event.data.exchange };
    case 'court.decision-reviewed':
      return { reviewed: event.data.outcome };
    case 'court.decision-in-force':
      return { inForceSince: event.data.since };
  }
};
