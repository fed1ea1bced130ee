import { Seriousness, seriousnessOf, type Crime } from '@la-chan/contracts';

/** The heaviest crime of somebody, and those beside it. */
interface Charged extends Crime {
  readonly further?: readonly Crime[] | undefined;
}

/** What somebody is charged with, the heaviest crime first. */
export const chargedWith = (crimes: readonly Crime[]): Crime & { further?: Crime[] } => {
  const weight = ({ article, clause }: Crime) => Seriousness.options.indexOf(seriousnessOf(article, clause));
  const [first, ...further] = [...crimes].sort((one, other) => weight(other) - weight(one));
  if (!first) throw new Error('nobody is charged with nothing');
  return { article: first.article, clause: first.clause, ...(further.length > 0 && { further }) };
};

/** Every crime with which somebody is charged. */
export const crimesOf = ({ article, clause, further = [] }: Charged): Crime[] => [{ article, clause }, ...further];
