import { trialExtended, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { earlier, limitAmong, ownLimit, wasExtendedAlone, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** Of one who alone was resumed, while the others went on (BLTTHS 277(2)). */
const limitOfOne = (deadlines: readonly Deadline[], defendant: FileId): Deadline | undefined =>
  ownLimit('277.defendant', deadlines, defendant);

/** Until when the trial of this one is prepared: of all, or their own, whichever ends first (BLTTHS 278(2), 283(4)). */
export const limitToPrepare = (deadlines: readonly Deadline[], defendant: FileId): Deadline | undefined =>
  earlier(limitAmong(['277', '277.again'], deadlines), limitOfOne(deadlines, defendant));

type Extension = EventOf<typeof trialExtended>['data'];

export const extend = (file: Trial, extension: Omit<Extension, 'defendant'>, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('extend', file.status);
  if (file.extendedAt) throw new TrialRefusal('extended-already', 'BLTTHS 277(1)');
  return [trialExtended(file.id, extension, at)];
};

/** Their own limit, once (BLTTHS 277(1), (2)). */
export const extendForOne = (
  file: Trial,
  extension: Extension & { defendant: FileId },
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('extend', file.status);
  const limit = limitOfOne(deadlines, extension.defendant);
  if (!limit) throw new TrialRefusal('not-resumed-alone', 'BLTTHS 277(2)');
  const extended = { type: trialExtended.type, field: 'defendant' } as const;
  if (wasExtendedAlone(history, limit, extended)) throw new TrialRefusal('extended-already', 'BLTTHS 277(1), (2)');
  return [trialExtended(file.id, extension, at)];
};
