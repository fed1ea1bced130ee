import {
  accusedDetained,
  accusedTakenOver,
  assistanceAwaited,
  caseCracked,
  caseEvidenceRequested,
  caseInitiated,
  caseJoined,
  caseJoinderCancelled,
  caseMerged,
  caseMergerCancelled,
  caseParticipantRegistered,
  caseSplit,
  dayOf,
  isHeavier,
  saidAwaiting,
  victimNamed,
  type AgencyId,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Signer,
} from '@la-chan/contracts';
import {
  broughtApplications,
  protectedOn,
  protectedSince,
  assistanceNewTo,
  awaitedAssistance,
  awaitedEvidence,
  evidenceNewTo,
  participantsWith,
  splitExtensionsOn,
  takingPart,
  unknownTo,
  type Settings,
  chargedWith,
  crimesOf,
  withItems,
  broughtToBody,
  withCrimeDays,
} from '@la-chan/procedure';
import type { Carried } from './carried';
import { spentBy, type GoingAlong } from './going-along';
import {
  assertNothingWaits,
  investigated,
  isHere,
  unfingerprinted,
  waitingOf,
  type Accused,
  type ChargeChange,
} from './accused';
import { chargeOf } from './accused.events';
import { caseProcedure, type Case, type CaseStatus } from './case';
import { head, isInvestigatedHere } from './course';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertMergerDemanded, assertSplitDemanded, demandsOn, toInvestigate } from './charge-demand';
import { dated, liableOn } from './limitation';
import { measuresOn } from './measure';
import { aboutWhat, isBack, isOfAbusedMinor, withoutJoinder } from './qualification';
import { limitBrought } from './resumed-alone';
import { isAgreed } from './stay-consultation';

/** Some of the accused go on in a case of their own, or all who are known so far: crimes may stay whose offender is not. There is one ground for that (BLTTHS 170(2)). */
export const split = (
  file: Case,
  decision: {
    into: FileId;
    accused: FileId[];
    notice: string;
    demand?: string | undefined;
    victims?: PartedVictims | undefined;
    items?: FileId[] | undefined;
    signedBy?: Signer | undefined;
  },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('split', file.status);
  assertParted(file, decision.victims);
  withItems(file, decision.items, 'BLTTHS 170(2)'); // its own list stays whole
  assertSplitDemanded(file, decision.demand, decision.accused);
  const leaving = separable(file, decision.accused);
  assertNothingWaits(leaving);
  const agreed = decision.demand !== undefined || isAgreed(file, 'split');
  return [caseSplit(file.id, { ...decision, ground: 'not-soon-for-all', agreed }, at)];
};

type PartedVictims = EventOf<typeof caseSplit>['data']['victims'];

/** Each victim is a party of the case or of its part, or of both. */
const assertParted = ({ victims }: Case, parted: PartedVictims): void => {
  if (!parted) return;
  const named = [...parted.leaving, ...parted.staying];
  if (!named.every((id) => victims.includes(id))) throw new CaseRefusal('not-a-victim', 'BLTTHS 62');
  if (!victims.every((id) => named.includes(id))) throw new CaseRefusal('victim-of-neither', 'BLTTHS 62, 170(2)');
};

const among = (accused: readonly Accused[], ids?: readonly FileId[]): readonly Accused[] => {
  if (!ids) return accused;
  return ids.map((id) => {
    const one = accused.find((each) => each.id === id);
    if (one) return one;
    throw new CaseRefusal('not-an-accused', 'BLTTHS 60');
  });
};

/** Against whom the investigation goes on, or is suspended. */
const separable = (file: Case, ids?: readonly FileId[]): readonly Accused[] =>
  among([...investigated(file), ...file.accused.filter(({ state }) => state === 'suspended')], ids);

const AWAY: readonly CaseStatus[] = ['handed-over', 'decided'];

/** What a case takes of the other's crimes: the limit is that of the heaviest (TTLT 04/2018 14(1)). */
export const crimesWith = (
  file: Pick<Case, 'article' | 'clause' | 'seriousness' | 'articles'>,
  other: Pick<Case, 'article' | 'clause' | 'seriousness' | 'articles' | 'qualifications'>,
) => {
  const { article, clause, seriousness } = isHeavier(other.seriousness, file.seriousness) ? other : file;
  const articles = [...new Set([...file.articles, ...other.articles])];
  const theirs = {
    ...{ article: other.article, clause: other.clause, seriousness: other.seriousness },
    articles: [...other.articles],
    ...(isOfAbusedMinor(other) && { minorAbused: true as const }),
  };
  return { article, clause, seriousness, articles, theirs };
};

/** Of a case that is not here: do others remain in it when these go on apart? */
export const isPart = ({ status, accused }: Case, some: readonly FileId[]): boolean =>
  AWAY.includes(status) &&
  accused.some(({ id, approval, state }) => approval !== 'cancelled' && state === 'investigated' && !some.includes(id));

/**
 * The file of some was split off by the procuracy (`by`), or by the body to which the case had gone, and comes back: they go on
 * in a case of their own (BLTTHS 169(5), 174(2), 242(2)).
 */
export const openApart = (
  file: Case,
  decision: { into: FileId; accused: FileId[]; notice: string; by?: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('openApart', file.status);
  separable(file, decision.accused);
  return [caseSplit(file.id, decision, at)];
};

/** Of which investigation the limit of the first case is, and what that was given by then. */
interface Kept {
  readonly granted?: Carried['given'] | undefined;
  readonly course?: Carried['course'];
  readonly conducted?: Carried['conducted'];
  readonly initiatedBy?: Carried['initiatedBy'];
}

/** What a case keeps that is split off; its extensions where they are read so (BLTTHS 170(2), 172). */
export const keptBy = (
  { given, brought, course, conducted, initiatedBy }: Carried,
  at: Moment,
  settings: Settings,
): Kept => ({
  ...{ course, conducted, initiatedBy },
  granted: splitExtensionsOn(dayOf(at), settings) === 'kept' ? given : brought,
});

/** The case that was split off: its limit goes on from the first initiation. */
export const splitOff = (
  id: FileId,
  number: string,
  from: Case,
  leaving: readonly FileId[],
  along: GoingAlong,
  at: Moment,
  { granted, course = {}, conducted = [], initiatedBy: by }: Kept = {},
): CaseEvent[] => {
  const { unit, article, clause, seriousness, initiatedAt: since, opening } = from;
  const articles = [...from.articles];
  const resumptions = along.resumptions.filter(({ accused }) => !accused);
  const crime = { article, clause, seriousness, articles, unit, from: [...from.from], opening, notice: null };
  return [
    caseInitiated(
      id,
      {
        ...{ ...crime, ...aboutWhat(from), ...cameWith(from), number, since, splitFrom: from.id },
        ...{ ...course, ...saidAwaiting(from.awaited), ...(granted && { granted }) },
        ...(conducted.length > 0 && { conducted }),
        ...(by && { by }),
        ...(from.ground && { ground: from.ground }),
        ...(resumptions.length > 0 && { resumptions }),
      },
      at,
    ),
    ...(from.crackedAt ? [caseCracked(id, {}, at)] : []),
    ...takenOver({ id, seriousness }, from, among(from.accused, leaving), along, at),
    ...from.victims.map((victim) => victimNamed(id, { victim }, at)),
    ...participantsWith(from, leaving).map((one) => caseParticipantRegistered(id, one, at)),
    ...broughtToBody({ id }, from.items, at),
    ...broughtApplications({ id }, from.applications, at),
    ...protectedOn({ id }, from, at),
    ...awaitedEvidence(from).map((one) => caseEvidenceRequested(id, one, at)),
    ...awaitedAssistance(from).map((one) => assistanceAwaited(id, one, at)),
    ...(from.committedOn ? dated(id, { committedOn: from.committedOn, article, clause }, at) : []),
  ];
};

/** What its limit was given before it came here. */
const cameWith = ({ reception }: Case) => {
  if (!reception) return {};
  const { at: _, ...brought } = reception;
  return { reception: brought };
};

/** What was split off comes back as long as it is investigated here, or suspended; said before the table of its own acts is asked (BLTTHS 170(3)). */
export const assertMayComeBack = (part: Case): void => {
  if (!isInvestigatedHere(part)) throw new CaseRefusal('part-has-gone', 'BLTTHS 170(3)');
};

/**
 * This case goes on in the one that was initiated first, from which the limit is counted (TTLT 04/2018 14(1)); where the
 * procuracy has merged their files (`by`), in the one that it says.
 */
export const merge = (
  file: Case,
  into: Pick<Case, 'id' | 'initiatedAt' | 'requests'>,
  decision: Pick<
    EventOf<typeof caseMerged>['data'],
    'notice' | 'ground' | 'demand' | 'by' | 'cancels' | 'withdrawn' | 'signedBy'
  >,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('merge', file.status);
  assertMergerDemanded(file, decision.demand, into.id);
  if (!decision.by) {
    assertNothingWaits(file.accused);
    initiatedFirst.assertFirst(into, file);
  }
  const { by, demand } = decision;
  const agreed = by ? {} : { agreed: demand !== undefined || [file, into].some((one) => isAgreed(one, 'merger')) };
  return [caseMerged(file.id, { into: into.id, ...decision, ...agreed }, at)];
};

/** The limit is counted from the first initiation. */
export const initiatedFirst = {
  merged: caseMerged.type,
  by: head,
  since: ({ initiatedAt }: Pick<Case, 'initiatedAt'>) => initiatedAt,
  assertFirst: (into: Pick<Case, 'initiatedAt'>, file: Pick<Case, 'initiatedAt'>) => {
    if (into.initiatedAt > file.initiatedAt) throw new CaseRefusal('not-the-first-case', 'TTLT 04/2018 14(1)');
  },
};

/** The other side of a merger: the limit is that of the heaviest crime (TTLT 04/2018 14(1)); `cancels`: the notice of the split that is undone by it. */
export const join = (file: Case, other: Case, along: GoingAlong, at: Moment, cancels?: string): CaseEvent[] => {
  caseProcedure.assertLawful('join', file.status);
  const crimes = crimesWith(file, other);
  const { article, clause, seriousness } = crimes;
  const back = isBack(file, other) ? { back: true as const } : {};
  const asked = toInvestigate(other);
  const joined = {
    other: other.id,
    from: [...other.from],
    ...crimes,
    ...(asked.length > 0 && { demands: asked }),
    ...saidAwaiting(other.awaited),
    ...back,
    ...(cancels && { cancels }),
  };
  return [
    caseJoined(file.id, joined, at),
    ...takenOver({ id: file.id, seriousness, status: file.status }, other, other.accused, along, at),
    ...other.victims.filter((id) => !file.victims.includes(id)).map((victim) => victimNamed(file.id, { victim }, at)),
    ...unknownTo(file, takingPart(other)).map((one) => caseParticipantRegistered(file.id, one, at)),
    ...broughtToBody(file, other.items, at),
    ...broughtApplications(file, other.applications, at),
    ...protectedOn(file, other, at),
    ...evidenceNewTo(file, awaitedEvidence(other)).map((one) => caseEvidenceRequested(file.id, one, at)),
    ...assistanceNewTo(file.requests, awaitedAssistance(other)).map((one) => assistanceAwaited(file.id, one, at)),
    // Of several crimes the latest: as long as somebody may be held liable for that, the case is not barred (BLHS 27(1)).
    ...(isLater(other.committedOn, file.committedOn)
      ? dated(file.id, { committedOn: other.committedOn, article, clause }, at)
      : []),
  ];
};

export const isLater = (day: Day | null, than: Day | null): day is Day => day !== null && (than === null || day > than);

/**
 * The procuracy does not agree with a merger, or the head withdraws it: those who came with the other case go back to it, and this one is about its
 * own crimes again, with the limit of their class (BLTTHS 170(3); TTLT 04/2018 14(4)).
 */
export const giveBack = (
  file: Case,
  other: Case,
  cancellation: { notice: string; by: AgencyId; number: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('split', file.status);
  const accused = cameFrom(other, file).map(({ id }) => id);
  const { notice, by } = cancellation;
  return [
    ...(accused.length > 0 ? [caseSplit(file.id, { into: other.id, accused, notice, by }, at)] : []),
    caseJoinderCancelled(file.id, { ...cancellation, other: other.id, ...withoutJoinder(file, other.id, at) }, at),
  ];
};

/** The other side of it: its limit is what it was, from its own initiation. */
export const restore = (
  file: Case,
  into: Case,
  cancellation: Pick<EventOf<typeof caseMergerCancelled>['data'], 'notice' | 'by' | 'number' | 'cancels' | 'withdrawn'>,
  along: GoingAlong,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('restore', file.status);
  const { article, clause, initiatedAt: since } = file;
  return [
    caseMergerCancelled(file.id, { ...cancellation, since, article, clause }, at),
    ...takenOver(file, into, cameFrom(file, into), along, at),
    ...protectedSince(file, into, at),
  ];
};

const cameFrom = (other: Case, { accused }: Case): readonly Accused[] =>
  accused.filter(({ id }) => other.accused.some((one) => one.id === id));

const changeOf = ({ article, clause, ...change }: ChargeChange) =>
  article && clause ? chargeOf({ article, clause, ...change }) : { person: change.person };

type Detention = Pick<Accused, 'detainedUntil' | 'detainedSince' | 'detentionExtensions' | 'supplementary' | 'custody'>;

const detentionOf = ({ detainedSince, supplementary, custody }: Detention) => ({
  ...(detainedSince && { since: detainedSince }),
  ...(supplementary && { supplementary: true as const }),
  ...(custody && { custody }),
});

/** What is said of it where no limit of it runs. */
const detainedAs = (one: Detention) => {
  const { detainedUntil: until, detentionExtensions: extensions = 0 } = one;
  return until ? { detention: { until, extensions, ...detentionOf(one) } } : {};
};

/** As they were charged there, and detained or under other measures until the same day; what waits for the procuracy waits on here. Of a case that is away no limit runs. */
const takenOver = (
  { id, seriousness, status }: Pick<Case, 'id' | 'seriousness'> & Partial<Pick<Case, 'status'>>,
  from: Pick<Case, 'id' | 'demands'>,
  accused: readonly Accused[],
  along: GoingAlong,
  at: Moment,
): CaseEvent[] => {
  const coming = accused.filter(isHere);
  const isAway = status !== undefined && AWAY.includes(status);
  const demands = demandsOn(
    from,
    coming.map((one) => one.id),
  );
  const resumptions = along.resumptions.filter(({ accused }) => coming.some(({ id }) => id === accused));
  const asked = {
    ...unfingerprinted(coming),
    ...(demands.length > 0 && { demands }),
    ...(resumptions.length > 0 && { resumptions }),
  };
  const come = coming.map(({ id, chargedAt, exchange, approval, state, ...one }) => ({
    ...{ id, ...chargedWith(crimesOf(one)), chargedAt, exchange, approval },
    ...(one.person && { person: one.person }),
    ...(one.suspendedFor && { suspendedFor: one.suspendedFor }),
    ...(one.terminatedFor && { terminatedFor: one.terminatedFor }),
    ...(one.chargedBy && { chargedBy: one.chargedBy }),
    ...(one.searchDemands && { searchDemands: [...one.searchDemands] }),
    ...(one.changes && { changes: one.changes.map((each) => ({ ...each, before: chargeOf(each.before) })) }),
    ...(one.change && { change: changeOf(one.change) }),
    ...(one.order && { order: one.order }),
    ...(one.release && { release: one.release }),
    ...(one.measureOrders && { measureOrders: [...one.measureOrders] }),
    ...spentBy(id, along),
    ...(isAway && detainedAs(one)),
    ...(one.treatment && { treatment: one.treatment }),
    ...(one.breached && { breached: true as const }),
    ...(one.fingerprinted && { fingerprinted: true as const }),
    ...(one.custodyUntil && { custodyUntil: one.custodyUntil }),
    state: state === 'suspended' || state === 'terminated' ? state : ('investigated' as const),
  }));
  const held = coming.flatMap((one) => {
    const { id: accused, article, clause, detentionExtensions: extensions = 0, transferred } = one;
    const until = along.until.get(accused);
    if (!until || isAway) return [];
    const order = { ...detentionOf(one), ...(transferred && { transferred: true as const }) };
    return [accusedDetained(id, { accused, until, article, clause, ...order, extensions }, at)];
  });
  const limited = coming.flatMap((one) => limitBrought(id, one, along.limits.get(one.id), at));
  const under = coming.flatMap((one) => measuresOn({ id, seriousness }, one, at));
  return [
    accusedTakenOver(id, { from: from.id, accused: come, ...waitingOf(come), ...asked }, at),
    ...limited,
    ...held,
    ...under,
    ...liableOn(id, withCrimeDays(coming, along.crimeDays), at),
  ];
};
