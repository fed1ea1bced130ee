import type { FileId, LimitOfOne, SpentDetention, StandingResumption } from '@la-chan/contracts';
import { spentUnder, type ClockOptions, type CrimeDays, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { ordersOf, type Detentions } from './detention';
import { crimeDays } from './limitation';
import { limitsOfOne } from './resumed-alone';
import { standingResumptions } from './standing-resumptions';

/** What goes along with whoever leaves a case: until when each is detained, what of the limit was used up before (BLTTHS 173), what has resumed the investigation, the own limits of those who alone were, and the day of the crime of each, also where the limitation period runs anew (BLHS 27(3)). */
export interface GoingAlong {
  readonly until: Detentions;
  readonly spent: ReadonlyMap<FileId, SpentDetention>;
  readonly resumptions: readonly StandingResumption[];
  readonly limits: ReadonlyMap<FileId, LimitOfOne>;
  readonly crimeDays: CrimeDays;
}

export const NOTHING_ALONG: GoingAlong = {
  until: new Map(),
  spent: new Map(),
  resumptions: [],
  limits: new Map(),
  crimeDays: new Map(),
};

export const alongFrom = (
  deadlines: readonly Deadline[],
  history: readonly HistoryEntry[],
  days?: ClockOptions,
): GoingAlong => ({
  until: ordersOf(deadlines),
  spent: spentIn(history, days),
  resumptions: standingResumptions(history),
  limits: limitsOfOne(deadlines, history),
  crimeDays: crimeDays(history),
});

/** Of one who is detained, what was over before that. */
export const spentIn = (history: readonly HistoryEntry[], days?: ClockOptions): GoingAlong['spent'] =>
  spentUnder('173', history, days);

export const spentBy = (accused: FileId, { spent }: GoingAlong): { spent?: SpentDetention } => {
  const before = spent.get(accused);
  return before ? { spent: before } : {};
};
