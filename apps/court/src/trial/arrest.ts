import {
  dayOf,
  defendantFound,
  defendantWanted,
  triedOffenceDated,
  triedSearchBrought,
  type EventOf,
  type FileId,
  type Moment,
  type Searched,
} from '@la-chan/contracts';
import { isEvading, isSearched, standsStill, stayOverOnceFound, type Deadline } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** Of those of a file that comes, at either instance. */
export const searchesBrought = (
  file: FileId,
  coming: readonly { readonly id: FileId; readonly searched?: Searched | undefined }[],
  at: Moment,
): EventOf<typeof triedSearchBrought>[] =>
  coming.flatMap(({ id: defendant, searched }) =>
    searched ? [triedSearchBrought(file, { defendant, ...searched }, at)] : [],
  );

/** The body searches, as it was asked or of itself, and has said so; of who evades on purpose the limitation period stands still from then (BLTTHS 231(1); BLHS 27(3)). */
export const recordWanted = (
  file: Trial,
  wanted: EventOf<typeof defendantWanted>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordWanted', file.status);
  const one = file.defendants.find(({ id }) => id === wanted.defendant);
  const isTold = wanted.notice !== null && !wanted.cancelled;
  if (!one || !(isTold || isSearched(one))) throw new TrialRefusal('not-searched-for', 'BLTTHS 281(1)(b)');
  return [defendantWanted(file.id, wanted, at)];
};

/** Whether the matter is resumed the court then considers; the limitation period of who has evaded runs anew (TTLT 01/2020 10(8); BLHS 27(3)). */
export const recordArrest = (
  file: Trial,
  found: EventOf<typeof defendantFound>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordArrest', file.status);
  const one = file.defendants.find(({ id }) => id === found.defendant);
  if (!one || !isSearched(one)) throw new TrialRefusal('not-searched-for', 'BLTTHS 281(1)(b)');
  const { id: defendant, article, clause } = one;
  const known = !isEvading(one) || standsStill('BLHS27.trial', defendant, deadlines);
  const dated = triedOffenceDated(file.id, { defendant, committedOn: dayOf(at), article, clause }, at);
  const others = file.defendants.some((other) => other !== one && other.state === 'on-trial' && isSearched(other));
  const isAlone = one.state === 'suspended' && one.suspendedFor === 'accused-not-located';
  const over = stayOverOnceFound(file, { isAlone, others });
  return [defendantFound(file.id, { ...found, ...over }, at), ...(known ? [] : [dated])];
};
