import {
  caseRequalified,
  isHeavier,
  requalificationCancelled,
  seriousnessOf,
  type Article,
  type caseInitiated,
  type caseJoined,
  type caseJoinderCancelled,
  type caseReceivedBack,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Seriousness,
} from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertDemanded, toBeCancelled, type ChargeDemand } from './charge-demand';

interface Crime {
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  /** With every other that stands beside it. */
  readonly articles: readonly Article[];
}

/** What the case was about since a decision, as that decision has it. */
export interface Qualification extends Crime {
  /** Initiated; in place of the heaviest or beside the others (BLTTHS 156(1)); another clause of it (TTLT 04/2018 8(3)); come with a merger (BLTTHS 170(1)). */
  readonly how: 'initiated' | 'replaced' | 'added' | 'clause' | 'merged';
  readonly from: Moment;
  /** The notice that served the decision; none where no decision is served, or it was served on paper. */
  readonly decision: string | null;
  /** When the procuracy cancelled it (TTLT 04/2018 8(1)(b)), or the merger (BLTTHS 170(3)). */
  readonly cancelledAt: Moment | null;
  /** The case that came with a merger. */
  readonly other?: FileId | undefined;
  /** Of several crimes the one in whose place it is, or of which it is the clause; the heaviest where nothing is said. */
  readonly instead?: Article | undefined;
  /** The case is about sexual abuse of somebody under 18 too (TTLT 01/2022 17). */
  readonly minorAbused?: true | undefined;
}

type Requalified = EventOf<typeof caseRequalified>['data'];
type ReceivedBack = EventOf<typeof caseReceivedBack>['data'];

/**
 * Another article takes the place of a crime, or stands beside those initiated (`adds`), by a decision that is served on
 * the procuracy, or that the procuracy has taken itself (`by`); another clause of one only moves the limit (BLTTHS 156;
 * TTLT 04/2018 8(2), (3)). The limit is that of the heaviest.
 */
export const requalify = (
  file: Case,
  qualification: Pick<
    Requalified,
    'article' | 'clause' | 'seriousness' | 'instead' | 'notice' | 'demand' | 'by' | 'minorAbused' | 'signedBy'
  >,
  adds: boolean,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('requalify', file.status);
  const isSo = ({ ground }: ChargeDemand): boolean => (ground === 'further-crime') === adds;
  if (!qualification.by) assertDemanded(file, qualification, 'requalification', isSo);
  if (!adds) return [caseRequalified(file.id, inPlace(file, qualification, at), at)];
  const { article: added, clause: addedClause, seriousness: _, ...decision } = qualification;
  const { article, clause, seriousness } = heavierOf<Omit<Crime, 'articles'>>(file, qualification);
  return [caseRequalified(file.id, { ...decision, article, clause, seriousness, added, addedClause }, at)];
};

/** Another clause of a crime is found, for which none is made; what the procuracy demands is one, and so are further acts of a crime (BLTTHS 156(2); TTLT 04/2018 8(3), 9(6)(a)). */
export const isDecided = (
  { articles }: Case,
  { article, instead = article, demand }: Pick<Requalified, 'article' | 'instead' | 'demand'>,
  adds: boolean,
): boolean => adds || demand !== undefined || instead !== article || !articles.includes(article);

const inPlace = (file: Case, qualification: Requalified, at: Moment): Requalified => {
  const instead = changedIn(file, qualification);
  const { article: changed, clause: changedClause } = qualification;
  const { article, clause, seriousness } = requalified(file, { ...qualification, instead }, at);
  const isHeaviest = article === changed && clause === changedClause;
  return { ...qualification, instead, ...(!isHeaviest && { article, clause, seriousness, changed, changedClause }) };
};

/** The crime that is said, the one of the same article, or the only one; what the procuracy has decided without saying it is about the heaviest. */
const changedIn = ({ article: heaviest, articles }: Case, { article, instead, by }: Requalified): Article => {
  const only = by !== undefined || articles.length === 1 ? heaviest : undefined;
  const one = instead ?? (articles.includes(article) ? article : only);
  if (!one || !articles.includes(one)) throw new CaseRefusal('crime-to-change-unsaid', 'BLTTHS 156(1)');
  return one;
};

/** Without grounds: what stood before holds again, and the limit is that of its class (TTLT 04/2018 8(1)(b), 14). */
export const cancelRequalification = (
  file: Case,
  cancellation: Omit<EventOf<typeof requalificationCancelled>['data'], 'article' | 'clause' | 'seriousness'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelRequalification', file.status);
  const { qualifications } = file;
  const stands = qualifications.some(
    ({ how, decision, cancelledAt }) =>
      (how === 'replaced' || how === 'added') && decision === cancellation.of && cancelledAt === null,
  );
  if (!stands) throw new CaseRefusal('no-such-requalification', 'TTLT 04/2018 8(1)(b)');
  const { article, clause, seriousness } = heldBy(without(qualifications, byDecision(file, cancellation.of), at));
  return [requalificationCancelled(file.id, { ...cancellation, article, clause, seriousness }, at)];
};

/** The body cancels it itself, as the procuracy demands. */
export const cancelAsDemanded = (
  file: Case,
  { notice, demand }: { notice: string; demand: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelRequalification', file.status);
  const of = toBeCancelled(file, demand, 'requalification-cancellation');
  return cancelRequalification(file, { notice, demand, of }, at);
};

export const initiatedAs = (
  { article, clause, seriousness, articles = [article], minorAbused, notice }: EventOf<typeof caseInitiated>['data'],
  from: Moment,
): Qualification => ({
  ...{ article, clause, seriousness, articles },
  ...(minorAbused && { minorAbused }),
  ...{ how: 'initiated', from, decision: notice, cancelledAt: null },
});

/** The notice that served the decision to initiate it; none where it was served on paper, or the procuracy has initiated it. */
export const servedAs = ({ qualifications }: Case): string | null =>
  qualifications.find(({ how }) => how === 'initiated')?.decision ?? null;

/** The case with one qualification more, and what holds from then on. */
export const requalified = (file: Case, data: Requalified, from: Moment): Case => {
  const { notice: decision, added, instead, minorAbused } = data;
  const { article, clause } = { article: data.added ?? data.changed, clause: data.addedClause ?? data.changedClause };
  const crime =
    article && clause
      ? { article, clause, seriousness: seriousnessOf(article, clause) }
      : { article: data.article, clause: data.clause, seriousness: data.seriousness };
  const how = added ? 'added' : decision ? 'replaced' : 'clause';
  return holding(file, [
    ...file.qualifications,
    {
      ...{ ...crime, articles: [crime.article], how, from, decision, cancelledAt: null },
      ...(instead && { instead }),
      ...(minorAbused && { minorAbused }),
    },
  ]);
};

/** As far as a decision that stands says so. */
export const isOfAbusedMinor = ({ qualifications }: Pick<Case, 'qualifications'>): boolean =>
  qualifications.some(({ minorAbused, cancelledAt }) => minorAbused && cancelledAt === null);

export const joinedWith = (file: Case, data: EventOf<typeof caseJoined>['data'], from: Moment): Case => {
  const { article, clause, seriousness, articles = [], theirs, other, back } = data;
  if (back) return file;
  const crime = theirs ?? { article, clause, seriousness, articles };
  const merged = { ...crime, how: 'merged', from, decision: null, cancelledAt: null, other } as const;
  return holding(file, [...file.qualifications, merged]);
};

/** What the procuracy cancels of it later concerns those who are split off, or go to another body, too. */
export const aboutWhat = ({ qualifications }: Pick<Case, 'qualifications'>) =>
  qualifications.length > 0
    ? { qualifications: qualifications.map(({ articles, ...one }) => ({ ...one, articles: [...articles] })) }
    : {};

/** As it was found at the body to which the case had gone, where that knew all that it was about here. */
export const foundElsewhere = (
  file: Case,
  qualifications: NonNullable<ReceivedBack['qualifications']> = [],
): Pick<ReceivedBack, 'qualifications' | 'seriousness'> =>
  isKnownIn(qualifications, file) && qualifications.length > 0
    ? { qualifications, seriousness: heldBy(qualifications).seriousness }
    : {};

export const receivedBackAs = (file: Case, { qualifications }: ReceivedBack): Case =>
  qualifications ? holding(file, qualifications) : file;

/** A part of this case that is about nothing else than what it was split off with. */
export const isBack = (file: Case, part: Case): boolean =>
  part.splitFrom === file.id && isKnownIn(file.qualifications, part);

const isKnownIn = (all: readonly Qualification[], { qualifications }: Pick<Case, 'qualifications'>): boolean =>
  qualifications.every(({ how, from, decision }) =>
    all.some((one) => one.how === how && one.from === from && one.decision === decision),
  );

/** What the case is about once the merger with the other does not hold: its own crimes, and their class. */
export const withoutJoinder = (
  file: Case,
  other: FileId,
  at: Moment,
): Pick<Crime, 'article' | 'clause' | 'seriousness'> => {
  const { article, clause, seriousness } = heldBy(without(file.qualifications, byJoinder(file, other), at));
  return { article, clause, seriousness };
};

export const joinderUndone = (file: Case, { other }: EventOf<typeof caseJoinderCancelled>['data'], at: Moment): Case =>
  holding(file, without(file.qualifications, byJoinder(file, other), at));

/** Another crime was initiated in the part, or came with a merger, after it was split off. */
export const isOfItsOwn = (part: Case, file: Case): boolean =>
  part.qualifications.some(
    ({ how, from, cancelledAt }) =>
      (how === 'added' || how === 'merged') &&
      cancelledAt === null &&
      !file.qualifications.some((one) => one.how === how && one.from === from),
  );

/** The case was about this by the decision when it, or the case that it was split from, was split (TTLT 04/2018 8(1)(b)). */
export const restsOn = (part: Case, decision: string, madeAt: Moment | undefined): boolean => {
  const initiated = part.qualifications.find(({ how }) => how === 'initiated')?.from ?? part.createdAt;
  return (
    part.qualifications.some((one) => one.decision === decision) || (madeAt !== undefined && initiated > madeAt) // split before parts knew
  );
};

export const requalificationUndone = (file: Case, of: string, at: Moment): Case =>
  holding(file, without(file.qualifications, byDecision(file, of), at));

const holding = (file: Case, qualifications: readonly Qualification[]): Case => ({
  ...file,
  ...heldBy(qualifications),
  qualifications,
});

const byDecision = ({ qualifications }: Case, decision: string): number =>
  qualifications.findIndex((one) => one.decision === decision);

/** Which case came was not kept at first. */
const byJoinder = ({ qualifications }: Case, other: FileId): number =>
  qualifications.findLastIndex(
    (one) => one.how === 'merged' && one.cancelledAt === null && (one.other ?? other) === other,
  );

/** With the decision falls what was found of the crime that it had put in, until another decision. */
const without = (qualifications: readonly Qualification[], from: number, at: Moment): readonly Qualification[] => {
  if (from === -1) return qualifications;
  const next = qualifications.findIndex(({ how }, index) => index > from && how !== 'clause');
  const until = next === -1 ? qualifications.length : next;
  const { article, instead } = qualifications[from] ?? {};
  return qualifications.map((one, index) => {
    if (index >= from && index < until && one.article === article)
      return { ...one, cancelledAt: one.cancelledAt ?? at };
    return index > from && one.how === 'replaced' && one.instead === article && instead ? { ...one, instead } : one;
  });
};

/** The heaviest crime of those that stand, and every one. */
const heldBy = (qualifications: readonly Qualification[]): Crime => {
  const standing = qualifications.filter(({ cancelledAt }) => cancelledAt === null);
  const [first, ...later] = standing.map((one): Held => ({ ...one, crimes: [one] }));
  if (!first) throw new Error('a case is about something');
  const { article, clause, seriousness, articles } = later.reduce(after, first);
  return { article, clause, seriousness, articles };
};

/** With each crime of which the clause is known. */
interface Held extends Qualification {
  readonly crimes: readonly Qualification[];
}

const after = (held: Held, one: Qualification): Held => {
  const isBeside = one.how === 'added' || one.how === 'merged';
  if (one.instead) return changed(held, one, one.instead);
  const others = isBeside ? held.articles : held.articles.filter((article) => article !== held.article);
  const crimes = isBeside ? held.crimes : held.crimes.filter(({ article }) => article !== held.article);
  return {
    ...(isBeside ? heavierOf<Qualification>(held, one) : one),
    ...{ articles: [...new Set([...others, ...one.articles])], crimes: [...crimes, one] },
  };
};

/** The clause of a crime falls with that; what a decision has put in does not fall with what that was before. */
const changed = (held: Held, one: Qualification, instead: Article): Held => {
  const isThere = held.articles.includes(instead);
  if (!isThere && one.how === 'clause') return held;
  const others = held.crimes.filter(({ article }) => article !== instead);
  const articles = held.articles.map((article) => (article === instead ? one.article : article));
  return {
    ...others.reduce(heavierOf<Qualification>, one),
    ...{ articles: [...new Set([...articles, one.article])], crimes: [...others, one] },
  };
};

const heavierOf = <Known extends { readonly seriousness: Seriousness }>(held: Known, other: Known): Known =>
  isHeavier(other.seriousness, held.seriousness) ? other : held;
