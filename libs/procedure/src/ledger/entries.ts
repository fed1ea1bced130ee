import type { Counted, CountedChange, Day } from '@la-chan/contracts';
import { withLimits } from './limits';

/** One line of the ledger. Every figure of the scorecard is a sum of `amount` over entries. */
export interface Entry {
  /** `<procedure>.<mark>`. */
  readonly measure: string;
  readonly amount: number;
  readonly unit: string;
  readonly day: Day;
  /** Day on which the file entered. */
  readonly cohort: Day;
  /** For a mark that stands for something due: the day on which it was done. */
  readonly until: Day | null;
  /** What figures are broken down and told apart by; other traits are no part of the ledger. */
  readonly origin: string;
  readonly article: string;
  readonly source: string;
}

/**
 * What a fact adds to the ledger: the entries of the state after it, less those of the state before it. Because each
 * fact says both, the sum over a file's facts is what its last state says, in whatever order they are added.
 */
export function entriesOf({ before, after }: CountedChange): Entry[] {
  const lines = new Map<string, Entry>();
  for (const entry of [...statedBy(after, 1), ...statedBy(before, -1)]) {
    const key = keyOf(entry);
    lines.set(key, { ...entry, amount: entry.amount + (lines.get(key)?.amount ?? 0) });
  }
  return [...lines.values()].filter(({ amount }) => amount !== 0);
}

function statedBy(counted: Counted | null, amount: 1 | -1): Entry[] {
  if (!counted) return [];
  const { procedure, unit, entered, traits } = counted;
  return withLimits(counted).map(({ mark, on, until }) => ({
    measure: `${procedure}.${mark}`,
    amount,
    unit,
    day: on,
    cohort: entered,
    until: until ?? null,
    origin: String(traits.origin ?? 'direct'),
    article: String(traits.article ?? 'none'),
    source: String(traits.source ?? 'none'),
  }));
}

const keyOf = ({ measure, unit, day, cohort, until, origin, article, source }: Entry): string =>
  [measure, unit, day, cohort, until, origin, article, source].join('|');
