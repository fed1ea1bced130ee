import type { FileId, SpentDetention } from '@la-chan/contracts';
import { spentUnder, type ClockOptions, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { ordersOf, type Detentions } from './detention';

/** What goes along with whoever leaves a case: until when each is detained, and what of the limit was used up before (BLTTHS 173). */
export interface Detained {
  readonly until: Detentions;
  readonly spent: ReadonlyMap<FileId, SpentDetention>;
}

export const NOBODY_DETAINED: Detained = { until: new Map(), spent: new Map() };

export const detainedIn = (
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  days?: ClockOptions,
): Detained => ({ until: ordersOf(deadlines), spent: spentIn(history, days) });

/** Of one who is detained, what was over before that. */
export const spentIn = (history: readonly HistoryEntry[], days?: ClockOptions): Detained['spent'] =>
  spentUnder('173', history, days);

export const spentBy = (accused: FileId, { spent }: Detained): { spent?: SpentDetention } => {
  const before = spent.get(accused);
  return before ? { spent: before } : {};
};
