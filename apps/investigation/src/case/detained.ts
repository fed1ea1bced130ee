import type { FileId, SpentDetention, StandingResumption } from '@la-chan/contracts';
import { spentUnder, type ClockOptions, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { ordersOf, type Detentions } from './detention';
import { standingResumptions } from './standing-resumptions';

/** What goes along with whoever leaves a case: until when each is detained, what of the limit was used up before (BLTTHS 173), and what has resumed the investigation. */
export interface Detained {
  readonly until: Detentions;
  readonly spent: ReadonlyMap<FileId, SpentDetention>;
  readonly resumptions: readonly StandingResumption[];
}

export const NOBODY_DETAINED: Detained = { until: new Map(), spent: new Map(), resumptions: [] };

export const detainedIn = (
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  days?: ClockOptions,
): Detained => ({
  until: ordersOf(deadlines),
  spent: spentIn(history, days),
  resumptions: standingResumptions(history),
});

/** Of one who is detained, what was over before that. */
export const spentIn = (history: readonly HistoryEntry[], days?: ClockOptions): Detained['spent'] =>
  spentUnder('173', history, days);

export const spentBy = (accused: FileId, { spent }: Detained): { spent?: SpentDetention } => {
  const before = spent.get(accused);
  return before ? { spent: before } : {};
};
