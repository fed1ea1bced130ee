import { isOther, Seriousness, seriousnessOf, type Crime } from '@la-chan/contracts';

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

/** Without what is said of it besides. */
export const crimeAlone = ({ article, clause, circumstances }: Crime): Crime => ({
  ...{ article, clause },
  ...(circumstances && { circumstances: [...circumstances] }),
});

/** Two clauses of one article are one crime; under what is not named by its article each is another. */
export const isSameCrime = (one: Crime, other: Crime): boolean =>
  one.article === other.article && (one.article !== 'other' || one.clause === other.clause);

/** Every crime with which somebody is charged. */
export const crimesOf = ({ further = [], ...heaviest }: Charged): Crime[] => [crimeAlone(heaviest), ...further];

export const isChargedWith = (charged: Charged, crime: Crime): boolean =>
  crimesOf(charged).some((one) => isSameCrime(one, crime));

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
