import type { Counted, Mark } from '@la-chan/contracts';

/** A limit as one target sees it: it concerns only files that have `given`, and is kept when one of `doneBy` is done. */
interface Limit {
  readonly mark: string;
  readonly from: string;
  readonly given?: string;
  readonly doneBy: readonly string[];
}

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  // The investigation goes on after the case is cracked; the target asks for the cracking.
  case: [{ mark: 'cracking-due', from: 'investigation-due', doneBy: ['cracked'] }],
  verification: [{ mark: 'initiation-due', from: 'resolution-due', given: 'grounds-found', doneBy: ['initiated'] }],
};

/** The marks of a state together with the limits that follow from them. */
export function withLimits({ procedure, marks }: Counted): readonly Mark[] {
  const limits = LIMITS[procedure] ?? [];
  return [...marks, ...limits.flatMap((limit) => seenAs(limit, marks))];
}

function seenAs({ mark, from, given, doneBy }: Limit, marks: readonly Mark[]): Mark[] {
  if (given && !marks.some((each) => each.mark === given)) return [];
  const done = marks.filter((each) => doneBy.includes(each.mark)).map(({ on }) => on);
  return marks
    .filter((each) => each.mark === from)
    .map(({ on, until }) => {
      const ended = [...done, ...(until ? [until] : [])].sort()[0];
      return { mark, on, ...(ended ? { until: ended } : {}) };
    });
}
