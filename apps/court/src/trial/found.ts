import {
  isGraverCrime,
  seriousnessOf,
  type Crime,
  type EventOf,
  type judgmentPronounced,
  type Verdict,
} from '@la-chan/contracts';
import { chargedWith, crimesOf } from '@la-chan/procedure';
import { isSupplementary } from './returns';
import { TrialRefusal } from './refusal';
import type { Defendant, Trial } from './trial';

type Judged = EventOf<typeof judgmentPronounced>['data']['verdicts'][number];

/** Every crime of which this one is found guilty: of the indictment, or in the place of one of it. */
export const foundOf = (one: Defendant, { verdict, crimes }: Judged): Crime[] => {
  if (!crimes) return verdict === 'acquitted' ? [] : crimesOf(one);
  return crimes.flatMap(({ article, clause, verdict, found }) =>
    verdict === 'acquitted' ? [] : [found ?? { article, clause }],
  );
};

/**
 * Of each crime of the indictment, once: another clause of its article, or another crime that is not graver. A graver one only
 * where the court had returned the file and the procuracy has kept its indictment (BLTTHS 298, from general knowledge).
 */
export const assertCrimes = (file: Trial, one: Defendant, { verdict, crimes }: Judged): void => {
  if (!crimes) return;
  const keys = (some: readonly Crime[]): string =>
    some
      .map((crime) => `${crime.article}-${crime.clause}`)
      .sort()
      .join();
  if (keys(crimes) !== keys(crimesOf(one))) throw new TrialRefusal('verdict-for-each-crime', 'BLTTHS 260, 298');
  const findsOfAcquitted = crimes.some(({ verdict, found }) => verdict === 'acquitted' && found);
  if (findsOfAcquitted || verdict !== overall(crimes)) throw new TrialRefusal('verdicts-disagree', 'BLTTHS 260');
  const wasReturned = file.returns.some((one) => isSupplementary(one) && one.by !== 'appeal-court');
  if (!wasReturned && crimes.some(({ article, found }) => found && isGraverCrime(found.article, article)))
    throw new TrialRefusal('graver-than-indicted', 'BLTTHS 298');
};

const overall = (crimes: readonly { readonly verdict: Verdict }[]): Verdict =>
  (['convicted', 'exempted'] as const).find((one) => crimes.some(({ verdict }) => verdict === one)) ?? 'acquitted';

/** The heaviest of them; where there is none, that of the indictment. */
export const heaviestOf = (one: Defendant, found: Defendant['found']): Crime => (found?.[0] ? chargedWith(found) : one);

/** What the judgment says of this one. */
export const foundBy = (verdicts: readonly Judged[], one: Defendant): Pick<Defendant, 'verdict' | 'found'> => {
  const judged = verdicts.find(({ defendant }) => defendant === one.id);
  return { verdict: judged?.verdict ?? null, found: judged?.crimes ? foundOf(one, judged) : null };
};

/** The heaviest crime that a judgment has found; that of the indictment where it says no other. */
export const crimeOf = (file: Trial): Pick<Trial, 'article' | 'clause' | 'seriousness'> => {
  const { article, clause, seriousness, defendants } = file;
  const guilty = defendants.filter(({ state, verdict }) => state === 'judged' && verdict !== 'acquitted');
  const crimes = guilty.flatMap((one) => one.found ?? crimesOf(one));
  if (!defendants.some(({ found }) => found) || crimes.length === 0) return { article, clause, seriousness };
  const found = chargedWith(crimes);
  return { article: found.article, clause: found.clause, seriousness: seriousnessOf(found.article, found.clause) };
};
