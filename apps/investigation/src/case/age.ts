import { type Day, dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { assertAllOfAge, type Charged, type HistoryEntry, type PastOf } from '@la-chan/procedure';
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

/** The same of one accused with what their charge is changed to, or as whom it names; not from the day on which the period runs anew (BLHS 12, 27(3)). */
export const assertOfAgeAsChanged = (
  { committedOn }: Case,
  one: Accused,
  person: PersonData,
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  const charged = one.change?.article ? { ...one, further: [], ...one.change } : one;
  const field = one.change?.person ? '/person' : '/article';
  assertAllOfAge(crimeDays(history), [charged], [{ id: one.id, person }], at, committedOn, field);
};

/** The same of what an entry says somebody is charged with, by who they are and when the crime was, as both are known now. */
export const assertOfAgeAsKnown = (
  { accused: id, ...charged }: Charged & { readonly accused: FileId },
  at: Moment,
  { known = [], whole, persons }: Pick<PastOf<Case>, 'known' | 'whole' | 'persons'>,
): void => {
  const person = persons?.get(id);
  if (person) assertAllOfAge(crimeDays(known), [{ ...charged, id }], [{ id, person }], at, whole.committedOn);
};
