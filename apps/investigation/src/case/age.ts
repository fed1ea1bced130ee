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
import { crimesOf, isVerySerious } from '@la-chan/procedure';
import { type Accused, investigated } from './accused';
import type { Case } from './case';
import { CaseRefusal } from './refusal';

/** Those of BLHS 12(2) that are named here; of a crime that is not named by its article it is not judged. */
const FROM_FOURTEEN: readonly Article[] = [
  ...(['123', '134', '141', '142', '143', '144', '150', '151', '168', '169', '170', '173'] as const),
  ...(['249', '250', '251', 'other'] as const),
];

/**
 * Nobody answers for what was done under 14; between 14 and 16 for some crimes that are very serious at least, as every clause of
 * trafficking is (BLHS 12). `on`: the day of the crime; where that is unknown a later one, on which nobody is younger.
 */
export const assertOfAge = (person: PersonData, { article, clause }: Crime, on: Day): void => {
  const isGrave = isVerySerious(seriousnessOf(article, clause));
  const age = FROM_FOURTEEN.includes(article) && isGrave ? 14 : 16;
  if (isUnder(age, person, on)) throw new CaseRefusal('too-young', 'BLHS 12(2)');
};

/** The day of the crime by all that is known by now, else the one on which it is asked. */
export const crimeDay = (
  { committedOn }: Pick<Case, 'committedOn'>,
  { limitationFrom }: Partial<Pick<Accused, 'limitationFrom'>>,
  at: Moment,
): Day => limitationFrom ?? committedOn ?? dayOf(at);

/** Who is to be prosecuted was of age at each crime, by the day that was put right since the charge: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 230(1)(a)). */
export const assertAllOfAge = (
  file: Case,
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  at: Moment,
): void => {
  for (const one of investigated(file)) {
    const { person } = persons.find(({ id }) => id === one.id) ?? {};
    for (const crime of person ? crimesOf(one) : []) if (person) assertOfAge(person, crime, crimeDay(file, one, at));
  }
};
