import { isGraverCrime, seriousnessOf, type Crime, type EventOf, type judgmentPronounced } from '@la-chan/contracts';
import {
  areSameCrimes,
  assertJoined,
  chargedWith,
  convictedIn,
  crimesOf,
  foundIn,
  overallOf,
  type SentencesRead,
} from '@la-chan/procedure';
import { isSupplementary } from './returns';
import { TrialRefusal } from './refusal';
import type { Defendant, Trial } from './trial';

type Judged = EventOf<typeof judgmentPronounced>['data']['verdicts'][number];

/** Every crime of which this one is found guilty: of the indictment, or in the place of one of it. */
export const foundOf = (one: Defendant, { verdict, crimes }: Judged): Crime[] => {
  if (!crimes) return verdict === 'acquitted' ? [] : crimesOf(one);
  return foundIn(crimes);
};

/** The same of those of which this one is convicted. */
export const convictedOf = (one: Defendant, { verdict, crimes }: Judged): Crime[] => {
  if (!crimes) return verdict === 'convicted' ? crimesOf(one) : [];
  return convictedIn(crimes);
};

/**
 * Of each crime of the indictment, once: another clause of its article, or another crime that is not graver. A graver one only
 * where the court had returned the file and the procuracy has kept its indictment, or as the city reads it (BLTTHS 298, from general
 * knowledge).
 */
export const assertCrimes = (
  file: Trial,
  one: Defendant,
  { verdict, crimes }: Judged,
  { graver }: SentencesRead,
): void => {
  if (!crimes) return;
  if (!areSameCrimes(crimes, crimesOf(one))) throw new TrialRefusal('verdict-for-each-crime', 'BLTTHS 260, 298');
  const findsOfAcquitted = crimes.some(({ verdict, found }) => verdict === 'acquitted' && found);
  if (findsOfAcquitted || verdict !== overallOf(crimes)) throw new TrialRefusal('verdicts-disagree', 'BLTTHS 260');
  const wasReturned = file.returns.some((one) => isSupplementary(one) && one.by !== 'appeal-court');
  const mayBeGraver = wasReturned || graver === 'as-decided';
  if (!mayBeGraver && crimes.some(({ found, ...crime }) => found && isGraverCrime(found, crime)))
    throw new TrialRefusal('graver-than-indicted', 'BLTTHS 298');
};

/** Of each crime of which this one is convicted, and of them together. */
export const assertSentences = (one: Defendant, judged: Judged, read: SentencesRead): void => {
  const { verdict, crimes = crimesOf(one).map((crime) => ({ ...crime, verdict })) } = judged;
  assertJoined(judged, crimes, read);
};

/** The heaviest of them; where there is none, that of the indictment. */
export const heaviestOf = (one: Defendant, found: Defendant['found']): Crime => (found?.[0] ? chargedWith(found) : one);

/** What the judgment says of this one. */
export const foundBy = (
  verdicts: readonly Judged[],
  one: Defendant,
): Pick<Defendant, 'verdict' | 'found' | 'foundAbove'> => {
  const judged = verdicts.find(({ defendant }) => defendant === one.id);
  const found = judged?.crimes ? foundOf(one, judged) : null;
  return { verdict: judged?.verdict ?? null, found, foundAbove: null };
};

/** The crimes of which this one is found guilty: as the court of appeal has found, where it has. */
export const guiltyOf = ({ verdict, found, foundAbove, ...one }: Defendant): Crime[] =>
  verdict === 'acquitted' ? [] : [...(foundAbove ?? found ?? crimesOf(one))];

/** The heaviest crime that a judgment has found; that of the indictment where it says no other. */
export const crimeOf = (file: Trial): Pick<Trial, 'article' | 'clause' | 'seriousness'> => {
  const { article, clause, seriousness, defendants } = file;
  const guilty = defendants.filter(({ state, verdict }) => state === 'judged' && verdict !== 'acquitted');
  const crimes = guilty.flatMap((one) => one.found ?? crimesOf(one));
  if (!defendants.some(({ found }) => found) || crimes.length === 0) return { article, clause, seriousness };
  const found = chargedWith(crimes);
  return { article: found.article, clause: found.clause, seriousness: seriousnessOf(found.article, found.clause) };
};
