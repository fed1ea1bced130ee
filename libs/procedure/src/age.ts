import { type Article, type Crime, type Day, isUnder, type PersonData, seriousnessOf } from '@la-chan/contracts';
import { isVerySerious } from './clocks';

/** Those of BLHS 12(2) that are named here; of a crime that is not named by its article it is not judged. */
const FROM_FOURTEEN: readonly Article[] = [
  ...(['123', '134', '141', '142', '143', '144', '150', '151', '168', '169', '170', '173'] as const),
  ...(['249', '250', '251', 'other'] as const),
];

/**
 * Nobody answers for what was done under 14; between 14 and 16 for some crimes that are very serious at least, as every clause of
 * trafficking is (BLHS 12). `on`: the day of the crime; where that is unknown a later one, on which nobody is younger.
 */
export const isTooYoung = (person: PersonData, { article, clause }: Crime, on: Day): boolean => {
  const isGrave = isVerySerious(seriousnessOf(article, clause));
  return isUnder(FROM_FOURTEEN.includes(article) && isGrave ? 14 : 16, person, on) === true;
};
