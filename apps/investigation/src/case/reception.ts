import {
  accusedDetained,
  accusedTakenOver,
  caseCracked,
  assistanceAwaited,
  caseEvidenceRequested,
  caseInitiated,
  caseParticipantRegistered,
  caseReceivedBack,
  dayOf,
  victimNamed,
  type AgencyId,
  type Article,
  type AwaitedEvidence,
  type CaseReception,
  type Clause,
  type Conducted,
  type Crime,
  type Day,
  type EventOf,
  type FileId,
  type HeldCoercion,
  type HeldDetention,
  type HeldMeasure,
  type LimitOfOne,
  type Moment,
  type SpentDetention,
  type StayGround,
  type Treated,
} from '@la-chan/contracts';
import {
  broughtApplications,
  assistanceNewTo,
  chargedWith,
  crimesOf,
  daysBetween,
  evidenceNewTo,
  protectedOn,
  unknownTo,
  type Applied,
  type AwaitedAssistance,
  type HistoryEntry,
  type Item,
  type WithProtections,
  broughtToBody,
  withCrimeDays,
} from '@la-chan/procedure';
import type { z } from 'zod';
import { isPursued, pursued, waitingOf, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { isMergedElsewhere } from './offered';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { crimeDays, dated, liableOn } from './limitation';
import { measuresOn } from './measure';
import { foundElsewhere } from './qualification';
import { afterItsWay, limitBrought } from './resumed-alone';
import { wentOnThere, standsStill, stoodStill, type BroughtStay } from './stay-along';

/** A detention that lasts: its order, or the last decision to extend it, is used on (TTLT 04/2018 19(2)(a)). */
export interface Held extends Readonly<HeldDetention> {
  readonly transferred?: true;
}

/** Who was charged where the case comes from, with the approval of the procuracy there. */
export interface Coming extends Crime, Pick<Accused, 'id' | 'chargedAt'> {
  readonly further?: readonly Crime[] | undefined;
  readonly chargedBy?: AgencyId | undefined;
  /** Suspended for this one alone; investigated without it. */
  readonly state?: 'investigated' | 'suspended';
  readonly suspendedFor?: StayGround | undefined;
  readonly limitationFrom?: Day | undefined;
  /** That of the crime, where it is another. */
  readonly committedOn?: Day | undefined;
  readonly wanted?: Accused['wanted'] | undefined;
  readonly searchDemands?: Accused['searchDemands'] | undefined;
  readonly detention?: Held | undefined;
  /** Other measures, whose orders are used on. */
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
  readonly spent?: SpentDetention | undefined;
  /** Of one who alone was resumed. */
  readonly limit?: LimitOfOne | undefined;
  /** Approved there, one upon the other. */
  readonly changes?: readonly { exchange: string; before: Crime & { further?: Crime[] | undefined } }[] | undefined;
  readonly treatment?: Treated | undefined;
  readonly breached?: true | undefined;
  readonly fingerprinted?: true | undefined;
  readonly toFingerprint?: true | undefined;
  readonly custodyUntil?: Day | undefined;
}

/** What is in the file of a case, and comes with it. */
interface InFile {
  readonly victims: readonly FileId[];
  readonly participants?: readonly EventOf<typeof caseParticipantRegistered>['data'][];
  readonly evidence?: readonly AwaitedEvidence[] | undefined;
  readonly assistance?: readonly AwaitedAssistance[] | undefined;
  readonly items?: readonly Item[];
  readonly applications?: Applied['applications'];
  readonly protections?: WithProtections['protections'];
}

export interface Brought extends InFile {
  readonly accused: readonly Coming[];
  readonly cracked: boolean;
  /** It comes as it stands still. */
  readonly stay?: BroughtStay | undefined;
}

/** The case into which it comes, as far as it has any of that. */
type Here = Pick<Case, 'id' | 'victims' | 'participants' | 'evidenceRequests' | 'requests'> &
  Partial<Pick<Case, 'items' | 'applications' | 'protections'>>;

/** Of what comes with a case, whatever the one here does not have yet. */
export const brought = (
  file: Here,
  {
    victims,
    participants = [],
    evidence = [],
    assistance = [],
    items = [],
    applications = [],
    protections = [],
  }: InFile,
  at: Moment,
): CaseEvent[] => [
  ...victims.filter((id) => !file.victims.includes(id)).map((victim) => victimNamed(file.id, { victim }, at)),
  ...unknownTo(file, participants).map((one) => caseParticipantRegistered(file.id, one, at)),
  ...evidenceNewTo(file, evidence).map((one) => caseEvidenceRequested(file.id, one, at)),
  ...assistanceNewTo(file.requests, assistance).map((one) => assistanceAwaited(file.id, one, at)),
  ...broughtToBody(file, items, at),
  ...broughtApplications(file, applications, at),
  ...protectedOn(file, { protections }, at),
];

/** How it came, when its file was sent, and for how many days it had been on its way before. */
export type Passage = Omit<z.infer<typeof CaseReception>, 'onTheWay' | 'sentAt'> & {
  readonly sentAt: Moment;
  readonly onTheWay?: number;
};

/**
 * A case that another body has investigated until now. Its limit goes on from the initiation there, with what it was given
 * and less the days on which the file was with nobody (BLTTHS 169(5)); it is taken on, whatever this body thinks of that
 * (TTLT 04/2018 29(1)(b)).
 */
export const receive = (
  id: FileId,
  initiation: Omit<EventOf<typeof caseInitiated>['data'], 'opening' | 'notice' | 'since' | 'reception' | 'suspended'>,
  { initiatedAt: since, ...passage }: Passage & { initiatedAt: Moment },
  { accused, cracked, stay, committedOn, ...along }: Brought & { readonly committedOn?: Day | undefined },
  at: Moment,
): CaseEvent[] => {
  assertInOrder(since, passage.sentAt, at);
  if (passage.from === undefined) assertRunning(detentionsOf(accused), at);
  const articles = initiation.articles ?? [...new Set([initiation.article, ...accused.map(({ article }) => article)])];
  const reception = receptionOf(passage, at);
  const received = { articles, opening: false, notice: null, since, reception, ...stoodStill(stay) };
  return [
    caseInitiated(id, { ...initiation, ...received }, at),
    ...(cracked ? [caseCracked(id, {}, at)] : []),
    ...withThem({ id, seriousness: initiation.seriousness }, accused.map(afterItsWay(passage.sentAt, at)), at),
    ...brought({ id, victims: [], participants: [], evidenceRequests: [], requests: [] }, along, at),
    ...dated(id, { ...initiation, accused: undefined, committedOn }, at),
    ...standsStill(id, stay, at),
  ];
};

/**
 * A case that had been transferred comes back, with what was done there. The limit that ran when it left goes on: neither
 * the days on which the file went there are counted nor those on which it came back (BLTTHS 169(5)).
 */
export const receiveBack = (
  file: Case,
  { reachedAt, ...passage }: Passage & { readonly reachedAt: Moment },
  {
    accused,
    detained,
    cracked,
    stay,
    course = {},
    qualifications,
    conducted,
    everybody = false,
    ...along
  }: Brought & {
    readonly detained: readonly (Held & { accused: FileId })[];
    /** Whoever is not among the accused has left it there. */
    readonly everybody?: boolean;
    /** It was resumed there, or its file was returned and it is investigated further since. */
    readonly course?: Omit<
      EventOf<typeof caseReceivedBack>['data'],
      'reception' | 'qualifications' | 'seriousness' | 'conducted' | 'left' | 'suspended'
    >;
    readonly qualifications?: EventOf<typeof caseReceivedBack>['data']['qualifications'];
    readonly conducted?: Conducted;
  },
  at: Moment,
  history: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('receiveBack', file.status);
  // It goes on in the other case alone.
  if (isMergedElsewhere(file)) throw new CaseRefusal('merged-by-procuracy', 'BLTTHS 242(1)');
  const leftAt = file.transferredAt.at(-1) ?? reachedAt;
  assertInOrder(leftAt, reachedAt, passage.sentAt, at);
  if (passage.from === undefined) {
    assertCourseInOrder(file, { ...passage, reachedAt }, stay, course.resumedAt);
    assertRunning([...detained, ...detentionsOf(accused)], at);
  }
  const resumed = wentOnThere(file, { ...passage, leftAt }, stay, course);
  // Resumed there, none of its limit had run before it came.
  const onTheWay = passage.onTheWay ?? (resumed.resumedAt ? 0 : daysBetween(leftAt, reachedAt));
  const others = file.accused.filter((one) => isPursued(one) && !accused.some(({ id }) => id === one.id));
  const [left, known] = everybody ? [others, []] : [[], others];
  const found = {
    ...foundElsewhere(file, qualifications),
    ...(conducted && { conducted }),
    ...(left.length > 0 && { left: left.map(({ id }) => id) }),
    ...stoodStill(stay),
  };
  return [
    caseReceivedBack(
      file.id,
      { reception: receptionOf({ ...passage, onTheWay }, at), ...course, ...resumed, ...found },
      at,
    ),
    ...(cracked && !file.crackedAt ? [caseCracked(file.id, {}, at)] : []),
    ...detained.flatMap(({ accused: id, ...order }) => {
      const { article, clause } = pursued(file, id);
      return held(file.id, { accused: id, article, clause }, { ...order, ...FROM_ELSEWHERE }, at);
    }),
    ...liableOn(file.id, withCrimeDays(known, crimeDays(history)), at),
    ...withThem(file, accused.map(afterItsWay(passage.sentAt, at)), at),
    ...brought(file, along, at),
    ...standsStill(file.id, stay, at),
  ];
};

const receptionOf = ({ onTheWay = 0, ...passage }: Passage, at: Moment): z.infer<typeof CaseReception> => ({
  ...passage,
  onTheWay: onTheWay + daysBetween(passage.sentAt, at),
});

/** As the paper says it: of this investigation, and until the file was sent. */
const assertCourseInOrder = (
  { initiatedAt, resumedAt }: Case,
  { reachedAt, sentAt }: { readonly reachedAt: Moment; readonly sentAt: Moment },
  stay: BroughtStay | undefined,
  resumedThen: Moment | undefined,
): void => {
  if (resumedThen) assertInOrder(reachedAt, resumedThen, sentAt);
  if (stay) assertInOrder(resumedThen ?? resumedAt.at(-1) ?? initiatedAt, stay.since, sentAt);
};

export const assertInOrder = (...moments: Moment[]): void => {
  const days = moments.map(dayOf);
  if (days.some((day, index) => day < (days[index - 1] ?? day)))
    throw new CaseRefusal('passage-out-of-order', 'BLTTHS 169(4), (5)');
};

/** From a case with which this one was merged while the procuracy has the file of both: no limit of detention runs here. */
type Merged = Pick<EventOf<typeof accusedTakenOver>['data'], 'from' | 'resumptions'>;

/** As they were charged there, and detained until the same day. */
export const withThem = (
  { id: file, seriousness }: Pick<Case, 'id' | 'seriousness'>,
  accused: readonly Coming[],
  at: Moment,
  merged?: Merged,
): CaseEvent[] => {
  if (accused.length === 0) return [];
  const come = accused.map(({ id, chargedAt, chargedBy, spent, state = 'investigated' as const, ...one }) => ({
    ...{ id, ...chargedWith(crimesOf(one)), chargedAt, state, exchange: file, approval: 'approved' as const },
    ...(chargedBy && { chargedBy }),
    ...(one.suspendedFor && { suspendedFor: one.suspendedFor }),
    ...(spent && { spent }),
    ...(one.changes && { changes: [...one.changes] }),
    ...(one.searchDemands && { searchDemands: [...one.searchDemands] }),
    ...(one.treatment && { treatment: one.treatment }),
    ...(one.breached && { breached: true as const }),
    ...(one.fingerprinted && { fingerprinted: true as const }),
    ...(one.custodyUntil && { custodyUntil: one.custodyUntil }),
    ...(merged && one.detention && { detention: one.detention }),
  }));
  const due = accused.filter((one) => one.toFingerprint).map(({ id }) => id);
  const toFingerprint = due.length > 0 ? { toFingerprint: due } : {};
  return [
    accusedTakenOver(file, { from: file, accused: come, ...waitingOf(come), ...toFingerprint, ...merged }, at),
    ...(merged
      ? accused.flatMap((one) => measuresOn({ id: file, seriousness }, one, at))
      : boundOn({ id: file, seriousness }, accused, at, FROM_ELSEWHERE)),
    ...liableOn(file, accused, at),
  ];
};

/** The order is one of the body that had the case before. */
const FROM_ELSEWHERE = { transferred: true } as const;

/** Detained, or under another measure, until the same day; with the own limit of who alone was resumed. */
export const boundOn = (
  { id: file, seriousness }: Pick<Case, 'id' | 'seriousness'>,
  accused: readonly Pick<Coming, 'id' | 'article' | 'clause' | 'detention' | 'measures' | 'coercions' | 'limit'>[],
  at: Moment,
  how: Pick<Held, 'transferred'> = {},
): CaseEvent[] => [
  ...accused.flatMap((one) => limitBrought(file, one, one.limit, at)),
  ...accused.flatMap(({ id, article, clause, detention }) =>
    detention ? held(file, { accused: id, article, clause }, { ...detention, ...how }, at) : [],
  ),
  ...accused.flatMap((one) => measuresOn({ id: file, seriousness }, one, at)),
];

export const detentionsOf = (accused: readonly Pick<Coming, 'detention'>[]) =>
  accused.map(({ detention }) => detention);

/** No order is taken over that has run out; what another body tells over the platform has run out as it says. */
export const assertRunning = (orders: readonly (Pick<Held, 'until'> | undefined)[], at: Moment): void => {
  if (orders.some((order) => order && order.until < dayOf(at)))
    throw new CaseRefusal('detention-over', 'BLTTHS 173(7); TTLT 04/2018 19(2)(a)');
};

const held = (
  file: FileId,
  whom: { accused: FileId; article: Article; clause: Clause },
  { custody, supplementary, ...order }: Held,
  at: Moment,
): CaseEvent[] => {
  const how = { ...(custody && { custody }), ...(supplementary && { supplementary }) };
  return [accusedDetained(file, { ...whom, ...order, ...how }, at)];
};
