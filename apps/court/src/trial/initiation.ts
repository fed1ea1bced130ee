import { seriousnessOf, type Crime, type Seriousness } from '@la-chan/contracts';
import { initiatingByPanel } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';

/** A crime that was left out, as the panel has found. */
export const { initiateCase, demandInitiation, recordInitiation } = initiatingByPanel<Trial>(
  trialProcedure,
  isHeard,
  (code, law) => new TrialRefusal(code, law),
);

/** The crime of which the panel has initiated the case. */
export const crimeIn = (
  { initiations }: Trial,
  initiation: string,
): (Crime & { seriousness: Seriousness }) | undefined => {
  const found = initiations.find(({ id }) => id === initiation);
  if (!found) return undefined;
  const { article, clause } = found;
  return { article, clause, seriousness: seriousnessOf(article, clause) };
};
