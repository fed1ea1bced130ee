import type { Day } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { plusDays, runsBefore, runsOf, type Runs } from './period';
import type { Cube, Grouping, Slot, Sum, SumsQuery } from './sums';

/** A run of buckets `[lo, hi)` on one axis of the tally, and the slot that its amounts belong to. */
interface Range {
  readonly axis: 'day' | 'cohort' | 'due' | 'open';
  readonly grain: 'day' | 'month';
  readonly lo: Day;
  readonly hi: Day;
  readonly slot: Slot;
  /** Only files that entered in it. */
  readonly entered: readonly [lo: Day, hi: Day];
}

const EVER = ['-infinity', 'infinity'] as const;

const done = (axis: 'day' | 'cohort', slot: Slot, { months, days }: Runs): Range[] => [
  ...months.map(([lo, hi]) => ({ axis, grain: 'month' as const, lo, hi, slot, entered: EVER })),
  ...days.map(([lo, hi]) => ({ axis, grain: 'day' as const, lo, hi, slot, entered: EVER })),
];

function pending({ period, today, grouping }: SumsQuery): Range[] {
  const after = plusDays(period.to, 1);
  const due = { axis: 'due', grain: 'day', lo: today, hi: 'infinity' } as const;
  const ended = period.to < today;
  const ranges: Range[] = [{ ...due, slot: 'pendingOfCohort', entered: [period.from, after] }];
  if (!ended) ranges.push({ ...due, slot: 'pendingAtEnd', entered: ['-infinity', after] });
  // Limits that were open at the end of a past month.
  if (ended || grouping === 'month')
    ranges.push({
      axis: 'open',
      grain: 'month',
      lo: grouping === 'month' ? period.from : period.to,
      hi: ended ? after : today,
      slot: 'pendingAtEnd',
      entered: EVER,
    });
  return ranges;
}

const GROUP: Record<Grouping, string> = {
  none: `''`,
  unit: 't.b',
  agency: 't.a',
  article: 't.a',
  source: 't.a',
  month: `CASE WHEN r.slot = 'before' THEN '' WHEN t.axis <> 'due' THEN to_char(t.bucket, 'YYYY-MM')
    WHEN r.slot = 'pendingOfCohort' THEN to_char(t.cohort, 'YYYY-MM') ELSE left($4, 7) END`,
};

/** Sums from the tallies; of facts sealed before the first day of `knownBefore` only, where it is given. */
export async function sumTally(tx: EntityManager, query: SumsQuery, cube: Cube, knownBefore?: Day): Promise<Sum[]> {
  const ranges: Range[] = [
    ...done('day', 'before', runsBefore(query.period.from)),
    ...done('day', 'within', runsOf(query.period)),
    ...done('cohort', 'cohort', runsOf(query.period)),
    ...pending(query),
  ];
  const column = <Key extends keyof Range>(key: Key): Range[Key][] => ranges.map((range) => range[key]);
  return tx.query<Sum[]>(
    `SELECT ${GROUP[query.grouping]} AS "group", t.measure, t.origin, r.slot, sum(t.amount)::int AS amount
     FROM unnest($5::text[], $6::text[], $7::date[], $8::date[], $9::text[], $10::date[], $11::date[])
       AS r (axis, grain, lo, hi, slot, entered_from, entered_to)
     JOIN tally t ON t.cube = $1 AND t.axis = r.axis AND t.grain = r.grain AND t.bucket >= r.lo AND t.bucket < r.hi
       AND t.cohort >= r.entered_from AND t.cohort < r.entered_to
     WHERE t.measure = ANY($2) AND t.known < $3 AND $4::text IS NOT NULL
       AND ($12::text[] IS NULL OR t.b = ANY($12)) AND ($13::text IS NULL OR t.a = $13)
     GROUP BY 1, 2, 3, 4 HAVING sum(t.amount) <> 0`,
    [
      cube,
      query.measures,
      knownBefore ?? 'infinity',
      query.today,
      column('axis'),
      column('grain'),
      column('lo'),
      column('hi'),
      column('slot'),
      ranges.map(({ entered: [from] }) => from),
      ranges.map(({ entered: [, to] }) => to),
      query.units ?? null,
      query.agency ?? query.article ?? query.source ?? null,
    ],
  );
}
