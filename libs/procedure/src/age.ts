import {
  type Article,
  type Crime,
  type Day,
  dayOf,
  type FileId,
  isUnder,
  type Moment,
  type PersonData,
  seriousnessOf,
} from '@la-chan/contracts';
import { isVerySerious } from './clocks';
import { type Charged, crimesOf } from './crimes';
import { Refusal } from './refusal';

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

/** Somebody was too young to answer for what they did. */
export class AgeRefusal extends Refusal {
  override readonly code = 'too-young';
  override readonly law = 'BLHS 12(2)';

  constructor(override readonly field?: string) {
    super('too-young');
  }
}

/** `field`: what of the request names who they are, or what they did. */
export const assertOfAge = (person: PersonData, crime: Crime, on: Day, field?: string): void => {
  if (isTooYoung(person, crime, on)) throw new AgeRefusal(field);
};

/** One who is charged, with the day from which they are liable: where that of the crime is not named, it is that one. */
interface Answering extends Charged {
  readonly id: FileId;
  readonly limitationFrom?: Day | null | undefined;
}

/**
 * Everybody was of age at each crime, by its day as it is known by now (`days`). A day is named of one crime, and of several it is not known
 * of which: whoever was too young for each of them on that day was so at that one. Nobody was older at a crime than they are now.
 */
export const assertAllOfAge = (
  days: ReadonlyMap<FileId, Day>,
  whom: readonly Answering[],
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  at: Moment,
  otherwise: Day | null = null,
  field?: string,
): void => {
  for (const one of whom) {
    const known = persons.find(({ id }) => id === one.id);
    if (!known) continue;
    const crimes = crimesOf(one);
    for (const crime of crimes) assertOfAge(known.person, crime, dayOf(at), field);
    const day = days.get(one.id) ?? one.limitationFrom ?? otherwise;
    if (day && crimes.every((crime) => isTooYoung(known.person, crime, day))) throw new AgeRefusal(field);
  }
};
