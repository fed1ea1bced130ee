import {
  isInitiatedAtRequest,
  isOfOneArticle,
  isOther,
  Seriousness,
  seriousnessOf,
  type Article,
  type Clause,
  type Crime,
  type TerminationGround,
} from '@la-chan/contracts';
import { Refusal } from './refusal';

/** The heaviest crime of somebody, and those beside it. */
export interface Charged extends Crime {
  readonly further?: readonly Crime[] | undefined;
}

/** What somebody is charged with, the heaviest crime first. */
export const chargedWith = (crimes: readonly Crime[]): Crime & { further?: Crime[] } => {
  const weight = ({ article, clause }: Crime) => Seriousness.options.indexOf(seriousnessOf(article, clause));
  const [first, ...further] = [...crimes].sort((one, other) => weight(other) - weight(one));
  if (!first) throw new Error('nobody is charged with nothing');
  return { ...crimeAlone(first), ...(further.length > 0 && { further: further.map(crimeAlone) }) };
};

/** What another crime does not keep of the one before. */
export const UNNAMED = { circumstances: undefined, provision: undefined } as const;

/** Without what is said of it besides. */
export const crimeAlone = ({ article, clause, provision, circumstances }: Crime): Crime => ({
  ...{ article, clause },
  ...(provision && { provision }),
  ...(circumstances && { circumstances: [...circumstances] }),
});

/** Two clauses of one article are one crime; of what is not listed each is another where its article is not named. */
export const isSameCrime = (one: Crime, other: Crime): boolean =>
  isOfOneArticle(one, other) && (one.article !== 'other' || isNamed(one, other) || one.clause === other.clause);

const isNamed = (...crimes: readonly Crime[]): boolean => crimes.every(({ provision }) => provision !== undefined);

/** The same crimes, each by its clause. */
export const areSameCrimes = (some: readonly Crime[], others: readonly Crime[]): boolean => {
  const isSame = (one: Crime, other: Crime): boolean => isOfOneArticle(one, other) && one.clause === other.clause;
  const isIn = (crimes: readonly Crime[]) => (one: Crime) => crimes.some((other) => isSame(one, other));
  return some.length === others.length && some.every(isIn(others)) && others.every(isIn(some));
};

/** Those that are left without these, each by its clause. */
export const crimesWithout = (crimes: readonly Crime[], gone: readonly Crime[]): Crime[] =>
  crimes.filter((one) => !gone.some((other) => isOfOneArticle(one, other) && one.clause === other.clause));

/** Charged with these and with nothing of before. */
export const chargedAlone = (crimes: readonly Crime[]) => ({ ...UNNAMED, further: [], ...chargedWith(crimes) });

/** Every crime with which somebody is charged. */
export const crimesOf = ({ further = [], ...heaviest }: Charged): Crime[] => [crimeAlone(heaviest), ...further];

/** The same, charged with these as well. */
export const withFurther = <One extends Charged>(charged: One, crimes: readonly Crime[] = []): One => ({
  ...charged,
  further: [...(charged.further ?? []), ...crimes],
});

export const isChargedWith = (charged: Charged, crime: Crime): boolean =>
  crimesOf(charged).some((one) => isSameCrime(one, crime));

/** In whose place a crime is: of the one that is said, of the same under another clause, or of the only one; nothing where it has to be said. */
export const crimeReplaced = (charged: Charged, crime: Crime, said?: Crime): Crime | undefined => {
  const crimes = crimesOf(charged);
  const like = (other: Crime): Crime | undefined => crimes.find((one) => isSameCrime(one, other));
  if (said) return like(said);
  return like(crime) ?? (crimes.length === 1 ? crimes[0] : undefined);
};

/** Is any of what somebody is charged with the scorecard's own, and not done together with that alone (NQ 02/2019/NQ-HĐTP 8)? */
export const isOfTrafficking = (charged: Charged): boolean =>
  crimesOf(charged).some(({ article }) => !isOther(article));

/** What a file goes by. */
type Classed = Pick<Crime, 'article' | 'clause'> & { readonly seriousness: Seriousness };

/** The crime that the scorecard has a file under: that which it goes by; where that is done together with trafficking, the heaviest of trafficking among these. */
export const countedUnder = ({ article, clause, seriousness }: Classed, crimes: readonly Crime[]): Classed => {
  const own = crimes.filter((crime) => !isOther(crime.article));
  if (!isOther(article) || own.length === 0) return { article, clause, seriousness };
  const of = chargedWith(own);
  return { article: of.article, clause: of.clause, seriousness: seriousnessOf(of.article, of.clause) };
};

/** What a file goes by: the heaviest crime of anybody in it, its own where that is as heavy. */
export const classAmong = (file: Pick<Crime, 'article' | 'clause'>, crimes: readonly Crime[]): Classed => {
  const isOwn = ({ article, clause }: Crime): boolean => article === file.article && clause === file.clause;
  const { article, clause } = chargedWith([...crimes.filter(isOwn), ...crimes]);
  return { article, clause, seriousness: seriousnessOf(article, clause) };
};

const OF_REQUEST: readonly TerminationGround[] = ['no-request', 'request-withdrawn'];

/** The ground is of other crimes than these. */
export class GroundRefusal extends Refusal {
  override readonly code = 'not-at-victims-request';
  override readonly law = 'BLTTHS 155(1), (2), 157(8)';
  override readonly field = '/ground';

  constructor() {
    super('not-at-victims-request');
  }
}

/** As a file names one; a report may name none yet. */
interface NamedCrime {
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly provision?: string | undefined;
}

const isAtRequest = ({ article, clause, provision }: NamedCrime): boolean =>
  article !== null && isInitiatedAtRequest({ article, provision }) && clause?.startsWith('1') === true;

/** No request of the victim, or its withdrawal, ends what is about another crime than clause 1 of an article of 155(1); neither is about trafficking (BLTTHS 155, 157(8)). */
export const assertGroundOf = (
  ground: TerminationGround,
  crimes: readonly NamedCrime[],
  articles: readonly Article[] = [],
): void => {
  if (!OF_REQUEST.includes(ground)) return;
  if (
    crimes.length === 0 ||
    !crimes.every(isAtRequest) ||
    !articles.every((article) => isInitiatedAtRequest({ article }))
  )
    throw new GroundRefusal();
};
