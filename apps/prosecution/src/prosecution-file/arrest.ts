import {
  dayOf,
  prosecutedAccusedFound,
  prosecutedAccusedWanted,
  prosecutedOffenceDated,
  prosecutedSearchBrought,
  type EventOf,
  type FileId,
  type Moment,
  type Searched,
} from '@la-chan/contracts';
import { isEvading, isSearched, isUnlocated, standsStill, stayOverOnceFound, type Deadline } from '@la-chan/procedure';
import { isToBeDecided, waitsWith } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** Of those of a file that comes, since when (BLTTHS 231(1)). */
export interface Sought {
  readonly id: FileId;
  readonly searched?: Searched | undefined;
}

export const searchesBrought = (file: FileId, coming: readonly Sought[], at: Moment): ProsecutionEvent[] =>
  coming.flatMap(({ id: accused, searched }) =>
    searched ? [prosecutedSearchBrought(file, { accused, ...searched }, at)] : [],
  );

/** The body searches, as it was asked or of itself, and has said so; of who evades on purpose the limitation period stands still from then (BLTTHS 231(1); BLHS 27(3)). */
export const recordWanted = (
  file: ProsecutionFile,
  wanted: EventOf<typeof prosecutedAccusedWanted>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordWanted', file.status);
  const one = file.accused.find(({ id }) => id === wanted.accused);
  const isTold = wanted.notice !== null && !wanted.cancelled;
  if (!one || !(isTold || isSearched(one))) throw new ProsecutionRefusal('not-searched-for', 'BLTTHS 247(1)(b)');
  return [prosecutedAccusedWanted(file.id, wanted, at)];
};

/** Whether the matter is resumed the procuracy then considers; the limitation period of who has evaded runs anew (TTLT 01/2020 8(8); BLHS 27(3)). */
export const recordArrest = (
  file: ProsecutionFile,
  found: EventOf<typeof prosecutedAccusedFound>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordArrest', file.status);
  const one = file.accused.find(({ id }) => id === found.accused);
  if (!one || !isSearched(one)) throw new ProsecutionRefusal('not-searched-for', 'BLTTHS 247(1)(b)');
  const { id: accused, article, clause } = one;
  const known = file.assignedBy !== null || !isEvading(one) || standsStill('BLHS27.prosecution', accused, deadlines);
  const dated = prosecutedOffenceDated(file.id, { accused, committedOn: dayOf(at), article, clause }, at);
  const waits = waitsWith(file);
  const stands = (other: ProsecutedAccused): boolean => isToBeDecided(other) || waits(other);
  const others = file.accused.some((other) => other !== one && stands(other) && isSearched(other));
  const isAlone = one.state === 'suspended' && isUnlocated(one.suspendedFor);
  const suspendedFor = file.suspendedFor ?? (waits(one) ? (one.suspendedFor ?? null) : null);
  const over = stayOverOnceFound({ ...file, suspendedFor }, { isAlone, others });
  return [prosecutedAccusedFound(file.id, { ...found, ...over }, at), ...(known ? [] : [dated])];
};
