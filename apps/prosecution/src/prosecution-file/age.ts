import { dayOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { crimesOf, isTooYoung } from '@la-chan/procedure';
import { type ProsecutedAccused, ProsecutionRefusal } from './prosecution-file';

/** Who is indicted was of age at each crime, by its day as it is known by now: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 248(1)). */
export const assertOfAge = (
  indicted: readonly ProsecutedAccused[],
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  at: Moment,
): void => {
  const isYoung = (one: ProsecutedAccused): boolean => {
    const { person } = persons.find(({ id }) => id === one.id) ?? {};
    const on = one.limitationFrom ?? dayOf(at);
    return person !== undefined && crimesOf(one).some((crime) => isTooYoung(person, crime, on));
  };
  if (indicted.some(isYoung)) throw new ProsecutionRefusal('too-young', 'BLHS 12(2)');
};
