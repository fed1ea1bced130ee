import { prosecutionFileExtended, type Day, type FileId, type Moment } from '@la-chan/contracts';
import { earlier, limitAmong, ownLimit, wasExtendedAlone, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** Of one who alone was resumed, while the others went on (BLTTHS 249(4)). */
const limitOfOne = (deadlines: readonly Deadline[], accused: FileId): Deadline | undefined =>
  ownLimit('240.accused', deadlines, accused);

/**
 * Until when it is decided on this one, beyond whose last day nothing is ordered against them: of the file, or their own,
 * whichever ends first (BLTTHS 241, 249(5)). What the procuracy above has overruled gives no more time: 241 knows the limit of
 * 240(1) alone.
 */
export const limitToDecide = (deadlines: readonly Deadline[], accused: FileId): Deadline | undefined =>
  earlier(limitAmong(['240', '246'], deadlines), limitOfOne(deadlines, accused));

export const extend = (file: ProsecutionFile, until: Day, at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('extend', file.status);
  if (file.extendedAt) throw new ProsecutionRefusal('extended-already', 'BLTTHS 240(1)');
  return [prosecutionFileExtended(file.id, { until }, at)];
};

/** Their own limit, once (BLTTHS 240(1), 249(4)). */
export const extendForOne = (
  file: ProsecutionFile,
  extension: { accused: FileId; until: Day },
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('extend', file.status);
  const limit = limitOfOne(deadlines, extension.accused);
  if (!limit) throw new ProsecutionRefusal('not-resumed-alone', 'BLTTHS 249(4)');
  const extended = { type: prosecutionFileExtended.type, field: 'accused' } as const;
  if (wasExtendedAlone(history, limit, extended))
    throw new ProsecutionRefusal('extended-already', 'BLTTHS 240(1), 249(4)');
  return [prosecutionFileExtended(file.id, extension, at)];
};
