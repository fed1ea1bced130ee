import type { Counted, Mark } from '@la-chan/contracts';
import { addDays } from '../clocks';

/** A limit as one target sees it: of files that have `given` and have not `without`, kept when one of `doneBy` is done. */
interface Limit {
  readonly mark: string;
  readonly from: string;
  /** Runs so many days from its mark; without it the mark itself is the limit. */
  readonly days?: number;
  readonly given?: string;
  readonly without?: string;
  readonly doneBy: readonly string[];
}

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  // TTLT 01/2017 8(1), 8(5)(a): 24 hours to pass it to the body that takes it up.
  report: [
    {
      mark: 'handover-due',
      from: 'signs',
      days: 1,
      doneBy: ['taken-up', 'handed-over', 'transferred-out', 'merged', 'closed'],
    },
    // The same for what shows no crime: it is closed or passed on.
    {
      mark: 'leaving-due',
      from: 'classified',
      days: 1,
      doneBy: ['handed-over', 'handed-over-on-paper', 'transferred-out', 'merged', 'closed'],
    },
  ],
  // The investigation goes on after the case is cracked; the target asks for the cracking.
  case: [
    { mark: 'cracking-due', from: 'investigation-due', without: 'split-off', doneBy: ['cracked'] },
    { mark: 'split-off-cracking-due', from: 'investigation-due', given: 'split-off', doneBy: ['cracked-split-off'] },
  ],
  // No limit of the law: half a year after it was asked for, an answer that is awaited is looked after.
  assistance: ['asked', 'received'].map((way) => ({
    mark: `${way}-answer-due`,
    from: way,
    days: 180,
    doneBy: [`${way}-answered`, `${way}-refused`, `${way}-withdrawn`],
  })),
  verification: [{ mark: 'initiation-due', from: 'resolution-due', given: 'grounds-found', doneBy: ['initiated'] }],
};

/** The marks of a state together with the limits that follow from them. */
export function withLimits({ procedure, marks }: Counted): readonly Mark[] {
  const limits = LIMITS[procedure] ?? [];
  return [...marks, ...limits.flatMap((limit) => seenAs(limit, marks))];
}

function seenAs({ mark, from, days = 0, given, without, doneBy }: Limit, marks: readonly Mark[]): Mark[] {
  const has = (wanted: string): boolean => marks.some((each) => each.mark === wanted);
  if ((given && !has(given)) || (without && has(without))) return [];
  const done = marks.filter((each) => doneBy.includes(each.mark)).map(({ on }) => on);
  return marks
    .filter((each) => each.mark === from)
    .map(({ on, until }) => {
      const ended = [...done, ...(until ? [until] : [])].sort()[0];
      return { mark, on: addDays(on, days), ...(ended ? { until: ended } : {}) };
    });
}
