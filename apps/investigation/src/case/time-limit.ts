import {
  caseFocalPointAssigned,
  caseStayFileCompiled,
  accusedReopened,
  accusedResumed,
  accusedSuspended,
  caseExtensionAsked,
  caseExtensionGranted,
  caseExtensionRefused,
  caseResumed,
  caseSplit,
  caseSuspended,
  caseSuspensionCancelled,
  caseGuidanceReceived,
  suspendedCaseReviewed,
  type AgencyId,
  type EventOf,
  type FileId,
  type Illness,
  type Moment,
  type Signer,
  type StayGround,
} from '@la-chan/contracts';
import {
  assigningFocalPoint,
  followingOne,
  assertMaySuspend,
  illnessShown,
  isAtRequest,
  assistanceOf,
  INVESTIGATION_SUSPENSION,
  recordingGuidance,
  reviewing,
  reviewingOne,
  type Deadline,
} from '@la-chan/procedure';
import { assertNothingWaits, investigated, isHere, isPursued, isUndecided, pursued, type Accused } from './accused';
import { NOTHING, type Carried } from './carried';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import type { GoingAlong } from './going-along';
import { splitOff } from './joinder';
import { assertMayAskForIt, assertNotTimeBarred } from './limitation';
import { broughtBy } from './returns';
import { assertSearchedFor } from './search';
import { isAgreed } from './stay-consultation';
import { stoppedAs } from './standing-resumptions';
import { assertStillIll, isTreated } from './treatment';

const ASKS = ['172-ask', '174.resumed-ask', '174.anew-ask'];
const ASK_OF_ONE = '174.resumed.accused-ask';

/** As often as the class of the crime allows, of the case or of one (`accused`) who alone was resumed; later than 10 days before the limit it is recorded as late, not refused. */
export const askExtension = (
  file: Case,
  request: Omit<EventOf<typeof caseExtensionAsked>['data'], 'late'>,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askExtension', file.status);
  const { accused } = request;
  const isOf = ({ rule, about }: Deadline): boolean =>
    accused ? rule === ASK_OF_ONE && about === accused : ASKS.includes(rule);
  const option = deadlines.findLast((one) => isOf(one) && one.status === 'running');
  if (!option) throw new CaseRefusal('no-extension-left', 'BLTTHS 172(2), 174');
  return [caseExtensionAsked(file.id, { ...request, late: at > option.dueAt }, at)];
};

/** The how-manieth extension of the limit that runs would be the next. */
export const extensionTurn = (
  { requests, reception, granted, receivedBack }: Case,
  limit: Deadline | undefined,
): number => {
  // Whoever has sent it back has said all that its limit was given.
  const told = receivedBack.findLast(({ whole }) => whole)?.at ?? '';
  const began = limit?.startedAt ?? '';
  const since = told > began ? told : began;
  const brought = [granted ?? reception, ...receivedBack].filter((one) => one && one.at >= since);
  const here = requests.filter(
    ({ kind, answer, askedAt, accused }) =>
      kind === 'extension' && !accused && answer === 'granted' && askedAt >= since,
  );
  return 1 + brought.flatMap((one) => one?.extended ?? []).length + here.length;
};

export const extend = (file: Case, grant: EventOf<typeof caseExtensionGranted>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('extend', file.status);
  return [caseExtensionGranted(file.id, grant, at)];
};

export const recordRefusal = (
  file: Case,
  refusal: EventOf<typeof caseExtensionRefused>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordRefusal', file.status);
  return [caseExtensionRefused(file.id, refusal, at)];
};

export const suspend = (
  file: Case,
  suspension: { ground: StayGround; notice: string; illness?: Illness; signedBy?: Signer },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('suspend', file.status);
  assertMaySuspend(INVESTIGATION_SUSPENSION, deadlines, suspension.ground, at, {
    ...file,
    assistance: assistanceOf(file),
  });
  assertSearchedFor(suspension.ground, investigated(file));
  assertStillIll(suspension.ground, suspension.illness, investigated(file));
  const shown = illnessShown(suspension, investigated(file).some(isTreated));
  return [caseSuspended(file.id, { ...suspension, ...shown, agreed: isAgreed(file, 'suspension') }, at)];
};

/** As long as somebody may be held liable; `requested` by whoever does not agree with how it was terminated, of this body or of the procuracy (`by`). */
export const resume = (
  file: Case,
  resumption: Omit<EventOf<typeof caseResumed>['data'], 'article' | 'clause'>,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('resume', file.status);
  const { article, clause, accused, terminatedFor } = file;
  if (isAtRequest(resumption)) assertMayAskForIt(terminatedFor);
  else assertNotTimeBarred(accused.filter(isPursued), deadlines, at);
  return [caseResumed(file.id, { ...resumption, article, clause }, at)];
};

/** Without grounds: the investigation goes on as one that is resumed (TTLT 04/2018 5(1)). */
export const cancelSuspension = (
  file: Case,
  cancellation: { notice: string; by: AgencyId; number: string; cancels?: string | undefined },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelSuspension', file.status);
  const { article, clause } = file;
  return [caseSuspensionCancelled(file.id, { ...cancellation, article, clause }, at)];
};

export const recordStayGuidance = recordingGuidance<Case, CaseEvent>(
  caseProcedure,
  { reviewed: suspendedCaseReviewed.type, directed: caseGuidanceReceived.type },
  caseGuidanceReceived,
);

export const review = reviewing<Case, CaseEvent>(caseProcedure, suspendedCaseReviewed);

export const assignFocalPoint = assigningFocalPoint<Case, CaseEvent>(caseProcedure, caseFocalPointAssigned);

export const reviewAccused = reviewingOne<Case, CaseEvent>(caseProcedure, suspendedCaseReviewed, (file, accused) => {
  if (pursued(file, accused).state !== 'suspended') throw new CaseRefusal('not-an-accused', 'TTLT 01/2020 7, 14(2)');
});

export const followingAccused = followingOne<Case, CaseEvent>(
  caseProcedure,
  caseFocalPointAssigned,
  caseStayFileCompiled,
  (file, accused) => {
    if (pursued(file, accused).state !== 'suspended')
      throw new CaseRefusal('not-an-accused', 'TTLT 01/2020 6(4), 14(1)(a)');
  },
);

/** The ground concerns one accused; the limit of the case goes on for the others (BLTTHS 229(2)). */
export const suspendAccused = (
  file: Case,
  suspension: { accused: FileId; ground: StayGround; notice: string; illness?: Illness; signedBy?: Signer },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('suspendAccused', file.status);
  const accused = investigated(file, [suspension.accused]);
  assertMaySuspend(INVESTIGATION_SUSPENSION, deadlines, suspension.ground, at, {
    ...file,
    assistance: assistanceOf(file),
  });
  assertSearchedFor(suspension.ground, accused);
  assertStillIll(suspension.ground, suspension.illness, accused);
  const shown = illnessShown(suspension, accused.some(isTreated));
  const agreed = isAgreed(file, 'suspension', suspension.accused);
  return [accusedSuspended(file.id, { ...suspension, ...shown, agreed }, at)];
};

/** Where one accused goes on while the others do not here: with the notice of the split, and the procuracy where that has decided it. */
interface Apart {
  readonly into: FileId;
  readonly notice: string;
  readonly by?: AgencyId;
  readonly cancels?: string | undefined;
  readonly withdrawn?: true | undefined;
}

/** This one goes on here while the others do; else in a case of their own. */
const goingOn = (file: Case, accused: FileId, here: CaseEvent, apart: Apart, at: Moment): CaseEvent[] => {
  if (file.status === 'under-investigation' || file.status === 'cracked') return [here];
  const ground = apart.by ? {} : ({ ground: 'not-soon-for-all' } as const);
  return [caseSplit(file.id, { ...apart, ...ground, accused: [accused] }, at)];
};

/** Whoever is suspended goes along to another body, and is resumed there. */
const isStillHere = ({ status }: Case, one: Accused): boolean =>
  isHere(one) && !(one.state === 'suspended' && (status === 'transferring' || status === 'transferred'));

/** Suspended or terminated alone; or with all, of whom somebody stays so. Nobody who was tried apart is resumed, or stays. */
const stopped = (file: Case, id: FileId): Accused => {
  const { status, accused } = file;
  const here = accused.filter((one) => isStillHere(file, one) && one.approval !== 'cancelled' && isUndecided(one));
  const one = here.find((each) => each.id === id);
  const withAll = status === 'suspended' || status === 'terminated';
  if (!one || (one.state === 'investigated' && !withAll)) throw new CaseRefusal('not-an-accused', 'BLTTHS 235(1)');
  if (withAll && here.length === 1) throw new CaseRefusal('nobody-left', 'BLTTHS 235(1)');
  if (withAll) assertNothingWaits([one]);
  return one;
};

/** This one has a limit of their own from then on, by their crime; that of the case stays what it is (BLTTHS 174(1)). */
export const resumeAccused = (
  file: Case,
  resumption: EventOf<typeof accusedResumed>['data'],
  apart: Apart,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('resumeAccused', file.status);
  const one = stopped(file, resumption.accused);
  if (isAtRequest(resumption)) assertMayAskForIt(one.terminatedFor ?? file.terminatedFor);
  else assertNotTimeBarred([one], deadlines, at);
  const { article, clause } = one;
  return goingOn(file, one.id, accusedResumed(file.id, { ...resumption, article, clause }, at), apart, at);
};

/** As it was decided; of who goes on in a case of their own, by how it had been where they come from. */
export const resumedAgain = (
  file: Case,
  resumption: EventOf<typeof accusedResumed>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  const { accused, notice, before } = resumption;
  if (!before) return resumeAccused(file, resumption, { into: file.id, notice }, deadlines, at);
  if (isAtRequest(resumption)) assertMayAskForIt(before.terminatedFor);
  else assertNotTimeBarred([pursued(file, accused)], deadlines, at);
  return [accusedResumed(file.id, resumption, at)];
};

/** The same in the case of their own. */
export const resumedThere = (
  id: FileId,
  from: Case,
  resumption: EventOf<typeof accusedResumed>['data'],
  at: Moment,
): CaseEvent => {
  const before = stoppedAs(from, resumption.accused);
  return accusedResumed(id, { ...resumption, ...(before && { before }) }, at);
};

/** The suspension or the termination of this one alone was without grounds; the case is what it was for the others (BLTTHS 230(3); TTLT 04/2018 5(1)). */
export const reopenAccused = (
  file: Case,
  cancellation: EventOf<typeof accusedReopened>['data'],
  into: FileId,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('reopenAccused', file.status);
  const { accused, of, notice, by, cancels, withdrawn } = cancellation;
  const state = of === 'suspension' ? 'suspended' : 'terminated';
  const one = file.accused.find((each) => each.id === accused && each.state === state && isStillHere(file, each));
  if (!one) throw new CaseRefusal('not-an-accused', 'BLTTHS 235(1)');
  const { article, clause } = one;
  return goingOn(
    file,
    accused,
    accusedReopened(file.id, { ...cancellation, article, clause }, at),
    { into, notice, by, cancels, withdrawn },
    at,
  );
};

/** The case in which one accused goes on apart, with the limit of an investigation that is resumed (BLTTHS 174(1)). */
export const resumedApart = (
  id: FileId,
  number: string,
  {
    from,
    accused,
    along,
    ...led
  }: { from: Case; accused: FileId; along: GoingAlong } & Partial<Pick<Carried, 'conducted' | 'initiatedBy'>>,
  at: Moment,
): CaseEvent[] =>
  splitOff(id, number, from, [accused], along, at, {
    granted: NOTHING,
    course: { ...broughtBy(from), resumedAt: at },
    ...led,
  });
