import type { FileId, Moment, PersonData } from '@la-chan/contracts';
import { assertAllOfAge, type HistoryEntry } from '@la-chan/procedure';
import { crimeDays } from './limitation';
import type { ProsecutedAccused } from './prosecution-file';

/** Whoever is indicted was of age: whoever was not is terminated (BLHS 12; BLTTHS 157(3), 248(1)). */
export const assertIndictedOfAge = (
  indicted: readonly ProsecutedAccused[],
  persons: readonly { readonly id: FileId; readonly person: PersonData }[],
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  assertAllOfAge(crimeDays(history), indicted, persons, at);
};
