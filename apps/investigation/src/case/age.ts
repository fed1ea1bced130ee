import { type Crime, type Day, dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { crimesOf, type HistoryEntry, isTooYoung } from '@la-chan/procedure';
import { type Accused, investigated } from './accused';
import type { Case } from './case';
import { crimeDays } from './limitation';
import { CaseRefusal } from './refusal';

export const assertOfAge = (person: PersonData, crime: Crime, on: Day): void => {
  if (isTooYoung(person, crime, on)) throw new CaseRefusal('too-young', 'BLHS 12(2)');
};

/** The day of the crime by all that is known by now, else the one on which it is asked. */
export const crimeDay = ({ committedOn }: Pick<Case, 'committedOn'>, at: Moment): Day => committedOn ?? dayOf(at);

/**
 * The same of what one accused is charged with; not the day from which they are liable, as that period may run anew (BLHS 27(3)).
 * Of several crimes it is not known which one that is the day of.
 */
export const crimeDayOf = (
  file: Pick<Case, 'committedOn'>,
  one: Pick<Accused, 'id' | 'limitationFrom' | 'article' | 'clause' | 'further'>,
  history: readonly HistoryEntry[],
  at: Moment,
): Day => {
  if (crimesOf(one).length > 1) return dayOf(at);
  return crimeDays(history).get(one.id) ?? one.limitationFrom ?? crimeDay(file, at);
};

/** Who is to be prosecuted was of age at each crime, by the day that was put right since the charge: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 230(1)(a)). */
export const assertAllOfAge = (
  file: Case,
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  for (const one of investigated(file)) {
    const known = persons.find(({ id }) => id === one.id);
    if (!known) continue;
    const day = crimeDayOf(file, one, history, at);
    for (const crime of crimesOf(one)) assertOfAge(known.person, crime, day);
  }
};
