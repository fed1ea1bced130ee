import { type Crime, type Day, dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { crimesOf, isTooYoung } from '@la-chan/procedure';
import { type Accused, investigated } from './accused';
import type { Case } from './case';
import { CaseRefusal } from './refusal';

export const assertOfAge = (person: PersonData, crime: Crime, on: Day): void => {
  if (isTooYoung(person, crime, on)) throw new CaseRefusal('too-young', 'BLHS 12(2)');
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
