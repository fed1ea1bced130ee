import type { Day } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { runsBefore, runsOf, yearsIn, type Runs } from './period';
import { hasDays, type Cube } from '../ledger/tally';
import type { Grouping, Slot, Sum, SumsQuery } from './sum';

/** A run of buckets `[lo, hi)` on one axis of the tally, and the slot that its amounts belong to. */
interface Range {
  readonly axis: 'day' | 'cohort' | 'due' | 'open';
  readonly grain: 'day' | 'month' | 'year';
  readonly lo: Day;
  readonly hi: Day;
  readonly slot: Slot;
  /** Only files that entered in it. */
  readonly entered: readonly [lo: Day, hi: Day];
}

const EVER = ['-infinity', 'infinity'] as const;

/** Ranges of the coarsest grains that a question lets be used; a cube without days leaves the days at the edges out. */
const done =
  (cube: Cube, years: boolean) =>
  (axis: 'day' | 'cohort', slot: Slot, runs: Runs): Range[] => {
    const range =
      (grain: Range['grain']) =>
      (run: readonly [lo: Day, hi: Day]): Range => {
        const [lo, hi] = run;
        return { axis, grain, lo, hi, slot, entered: EVER };
      };
    const { whole, rest } = years ? yearsIn(runs.months) : { whole: [], rest: runs.months };
    return [
      ...whole.map(range('year')),
      ...rest.map(range('month')),
      ...(hasDays(cube) ? runs.days.map(range('day')) : []),
    ];
  };

function pending({ period, today, grouping }: SumsQuery): Range[] {
  const after = addDays(period.to, 1);
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

const GROUP: Record<Exclude<Grouping, 'month'>, string> = {
  none: `''`,
  unit: 'b',
  agency: 'a',
  article: 'a',
  source: 'a',
};

function groupOf({ grouping, today }: SumsQuery, { axis, slot }: Range): string {
  if (grouping !== 'month') return GROUP[grouping];
  if (slot === 'before') return `''`;
  if (axis !== 'due') return `to_char(bucket, 'YYYY-MM')`;
  return slot === 'pendingOfCohort' ? `to_char(cohort, 'YYYY-MM')` : `'${today.slice(0, 7)}'`;
}

/** Sums from the tallies, of their whole months where they have no days; of facts sealed before a day only, where it is given. */
export async function sumTally(tx: EntityManager, query: SumsQuery, cube: Cube, knownBefore?: Day): Promise<Sum[]> {
  const ranged = done(cube, query.grouping !== 'month' && knownBefore === undefined);
  const ranges: Range[] = [
    ...ranged('day', 'before', runsBefore(query.period.from)),
    ...ranged('day', 'within', runsOf(query.period)),
    ...ranged('cohort', 'cohort', runsOf(query.period)),
    ...pending(query),
  ];
  const values: unknown[] = [cube];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const only = [
    ...(knownBefore ? [`AND known < ${given(knownBefore)}`] : []),
    ...(query.units ? [`AND b = ANY (${given(query.units)})`] : []),
    ...[query.agency, query.article, query.source].flatMap((value) => (value ? [`AND a = ${given(value)}`] : [])),
  ].join(' ');
  // One range of the primary key each, written out so that the planner sees it.
  const parts = ranges.map((range) => {
    const { axis, grain, lo, hi, slot, entered } = range;
    const cohort = entered === EVER ? '' : `AND cohort >= ${given(entered[0])} AND cohort < ${given(entered[1])}`;
    return `SELECT ${groupOf(query, range)} AS "group", measure, origin, '${slot}' AS slot, amount FROM tally
      WHERE cube = $1 AND axis = '${axis}' AND grain = '${grain}' AND bucket >= ${given(lo)} AND bucket < ${given(hi)}
        ${only} ${cohort}`;
  });
  const sums = await tx.query<Sum[]>(
    `SELECT "group", measure, origin, slot, sum(amount)::int AS amount FROM (${parts.join(' UNION ALL ')}) AS part
     GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0`,
    values,
  );
  // Chosen here: a condition on the measure leads the planner away from the primary key.
  return sums.filter(({ measure }) => query.measures.includes(measure));
}
