import { dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { crimesOf, type HistoryEntry, isTooYoung } from '@la-chan/procedure';
import { crimeDays } from './limitation';
import type { ProsecutedAccused } from './prosecution-file';
import { ProsecutionRefusal } from './refusal';

/** Who is indicted was of age at each crime, by its day as it is known by now: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 248(1)). */
export const assertOfAge = (
  indicted: readonly ProsecutedAccused[],
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  const days = crimeDays(history);
  const isYoung = (one: ProsecutedAccused): boolean => {
    const { person } = persons.find(({ id }) => id === one.id) ?? {};
    const crimes = crimesOf(one);
    // Of several crimes it is not known which one that is the day of.
    const known = crimes.length > 1 ? undefined : (days.get(one.id) ?? one.limitationFrom);
    return person !== undefined && crimes.some((crime) => isTooYoung(person, crime, known ?? dayOf(at)));
  };
  if (indicted.some(isYoung)) throw new ProsecutionRefusal('too-young', 'BLHS 12(2)');
};
