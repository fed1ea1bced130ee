import type { Day } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { runsBefore, runsOf, yearsIn, type Runs } from './period';
import { hasDays, type Cube, type Sealing, type Tally } from '../ledger/tally';
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

/** A cube that tells of what was sealed from one day on and before another, where they are given. */
export interface Tallied {
  readonly cube: Cube;
  readonly sealing: Sealing;
  readonly tally: Tally;
  readonly from?: Day | undefined;
  readonly before?: Day | undefined;
}

/** Ranges of the coarsest grains that a question lets be used; a tally without days leaves the days at the edges out. */
const done =
  (days: boolean, years: boolean) =>
  (axis: 'day' | 'cohort', slot: Slot, runs: Runs): Range[] => {
    const range =
      (grain: Range['grain']) =>
      (run: readonly [lo: Day, hi: Day]): Range => {
        const [lo, hi] = run;
        return { axis, grain, lo, hi, slot, entered: EVER };
      };
    const { whole, rest } = years ? yearsIn(runs.months) : { whole: [], rest: runs.months };
    return [...whole.map(range('year')), ...rest.map(range('month')), ...(days ? runs.days.map(range('day')) : [])];
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

/** Sums from the tallies; of whole months where they have no days. */
export async function sumTallies(tx: EntityManager, query: SumsQuery, tallied: readonly Tallied[]): Promise<Sum[]> {
  const values: unknown[] = [];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const parts = tallied.flatMap((each) => partsOf(query, each, given));
  const sums = await tx.query<Sum[]>(
    `SELECT "group", measure, origin, slot, sum(amount)::int AS amount FROM (${parts.join(' UNION ALL ')}) AS part
     GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0`,
    values,
  );
  // Chosen here: a condition on the measure leads the planner away from the primary key.
  return sums.filter(({ measure }) => query.measures.includes(measure));
}

/** One range of an index each, written out so that the planner sees it. */
function partsOf(
  query: SumsQuery,
  { cube, sealing, tally, from, before }: Tallied,
  given: (value: unknown) => string,
): string[] {
  const days = sealing === 'month' && hasDays(cube);
  const ranged = done(days, query.grouping !== 'month' && before === undefined);
  const ranges: Range[] = [
    ...ranged('day', 'before', runsBefore(query.period.from)),
    ...ranged('day', 'within', runsOf(query.period)),
    ...ranged('cohort', 'cohort', runsOf(query.period)),
    ...pending(query),
  ];
  const only = [
    ...(from ? [`AND known >= ${given(from)}`] : []),
    ...(before ? [`AND known < ${given(before)}`] : []),
    ...(query.units ? [`AND b = ANY (${given(query.units)})`] : []),
    ...[query.agency, query.article, query.source].flatMap((value) => (value ? [`AND a = ${given(value)}`] : [])),
  ].join(' ');
  return ranges.map((range) => {
    const { axis, grain, lo, hi, slot, entered } = range;
    const cohort = entered === EVER ? '' : `AND cohort >= ${given(entered[0])} AND cohort < ${given(entered[1])}`;
    return `SELECT ${groupOf(query, range)} AS "group", measure, origin, '${slot}' AS slot, amount FROM tally
      WHERE cube = '${tally.name}' AND axis = '${axis}' AND grain = '${grain}'
        AND bucket >= ${given(lo)} AND bucket < ${given(hi)} ${only} ${cohort}`;
  });
}
