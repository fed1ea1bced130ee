import {
  accusedFound,
  type Crime,
  type Day,
  dayOf,
  type FileId,
  furtherOffenceNoted,
  type Moment,
  offenceDated,
  type PersonData,
} from '@la-chan/contracts';
import { crimesOf, type HistoryEntry, isTooYoung, offenceDayOf } from '@la-chan/procedure';
import { type Accused, investigated } from './accused';
import type { Case } from './case';
import { CaseRefusal } from './refusal';

export const assertOfAge = (person: PersonData, crime: Crime, on: Day): void => {
  if (isTooYoung(person, crime, on)) throw new CaseRefusal('too-young', 'BLHS 12(2)');
};

/** The day of the crime by all that is known by now, else the one on which it is asked. */
export const crimeDay = ({ committedOn }: Pick<Case, 'committedOn'>, at: Moment): Day => committedOn ?? dayOf(at);

const NAMING = { dated: offenceDated.type, found: accusedFound.type, further: furtherOffenceNoted.type };

/** The same of what one accused is charged with; not the day from which they are liable, as that period may run anew (BLHS 27(3)). */
export const crimeDayOf = (
  file: Pick<Case, 'committedOn'>,
  { id, limitationFrom }: Pick<Accused, 'id' | 'limitationFrom'>,
  history: readonly HistoryEntry[],
  at: Moment,
): Day => offenceDayOf(NAMING, id, history) ?? limitationFrom ?? crimeDay(file, at);

/** Who is to be prosecuted was of age at each crime, by the day that was put right since the charge: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 230(1)(a)). */
export const assertAllOfAge = (
  file: Case,
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  for (const one of investigated(file)) {
    const { person } = persons.find(({ id }) => id === one.id) ?? {};
    for (const crime of person ? crimesOf(one) : [])
      if (person) assertOfAge(person, crime, crimeDayOf(file, one, history, at));
  }
};
