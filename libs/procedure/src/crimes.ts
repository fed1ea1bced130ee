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
  return { ...crimeAlone(first), ...(further.length > 0 && { further: further.map(crimeAlone) }) };
};

/** Without what is said of it besides. */
export const crimeAlone = ({ article, clause, circumstances }: Crime): Crime => ({
  ...{ article, clause },
  ...(circumstances && { circumstances: [...circumstances] }),
});

/** Every crime with which somebody is charged. */
export const crimesOf = ({ further = [], ...heaviest }: Charged): Crime[] => [crimeAlone(heaviest), ...further];
