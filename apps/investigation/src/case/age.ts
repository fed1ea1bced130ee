import { type Day, dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { assertAllOfAge, type HistoryEntry } from '@la-chan/procedure';
import { type Accused, investigated } from './accused';
import type { Case } from './case';
import { crimeDays } from './limitation';

/** The day of the crime by all that is known by now, else the one on which it is asked. */
export const crimeDay = ({ committedOn }: Pick<Case, 'committedOn'>, at: Moment): Day => committedOn ?? dayOf(at);

/** Whoever is to be prosecuted was of age, by the day that was put right since the charge: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 230(1)(a)). */
export const assertProsecutedOfAge = (
  file: Case,
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  assertAllOfAge(crimeDays(history), investigated(file), persons, at, file.committedOn);
};

/** The same of one accused with what their charge is changed to; not from the day on which the period runs anew (BLHS 12, 27(3)). */
export const assertOfAgeAsChanged = (
  { committedOn }: Case,
  one: Accused,
  person: PersonData,
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  const charged = { ...one, further: [], ...one.change };
  assertAllOfAge(crimeDays(history), [charged], [{ id: one.id, person }], at, committedOn);
};
