import type { Day } from '@la-chan/contracts';
import { together } from '@la-chan/messaging';
import { addDays } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { monthAfter, monthOf, runsBefore, runsOf } from './period';
import { isDue, type Grouping, type Selection, type Slot, type Sum, type SumsQuery } from './sum';

/** Condition on `e` for a selection, and its values: the first is `$<from>`. */
export function selected({ units, agency, article, source, asKnownOn }: Selection, from: number): [string, unknown[]] {
  const conditions: [string, unknown][] = [
    ['e.unit = ANY', units],
    ['e.agency =', agency],
    ['e.article =', article],
    ['e.source =', source],
    ['e.sealed_at <=', asKnownOn],
  ];
  const given = conditions.filter(([, value]) => value !== undefined);
  return [given.map(([left], index) => ` AND ${left} ($${from + index})`).join(''), given.map(([, value]) => value)];
}

const GROUP: Record<Grouping, string> = {
  none: `''`,
  unit: 'e.unit',
  agency: 'e.agency',
  article: 'e.article',
  source: 'e.source',
  month: `''`,
};

/** Entries by their ids and by the days on which their facts were sealed. */
export interface Run {
  readonly after?: number;
  readonly upTo?: number;
  readonly sealedFrom?: Day | undefined;
  readonly sealedBefore?: Day | undefined;
}

/** The entries of some runs, of which no two overlap, or all. Written out, as the planner has to see how little a run is. */
function entriesOf(runs: readonly Run[] | undefined): string {
  if (!runs) return 'entry';
  const parts = runs.map(({ after, upTo, sealedFrom, sealedBefore }) => {
    const conditions = [
      ...(after === undefined ? [] : [`id > ${after}`]),
      ...(upTo === undefined ? [] : [`id <= ${upTo}`]),
      ...(sealedFrom ? [`sealed_at >= '${sealedFrom}T00:00:00+07:00'`] : []),
      ...(sealedBefore ? [`sealed_at < '${sealedBefore}T00:00:00+07:00'`] : []),
    ];
    return `SELECT * FROM entry WHERE ${conditions.join(' AND ')}`;
  });
  return `(${parts.join(' UNION ALL ')})`;
}

/** Sums from the entries themselves: of all, or of some runs. */
export async function sumEntries(tx: EntityManager, query: SumsQuery, runs?: readonly Run[]): Promise<Sum[]> {
  const due = query.measures.filter(isDue);
  const done = query.measures.filter((measure) => !isDue(measure));
  const sums = await together(
    done.length > 0 ? sumDone(tx, query, done, runs) : Promise.resolve([]),
    due.length > 0 ? sumPending(tx, query, due, runs) : Promise.resolve([]),
  );
  return sums.flat();
}

/** What was done on the days of a period, and before it, that make no whole month. */
export async function sumEdges(tx: EntityManager, query: SumsQuery, runs: readonly Run[]): Promise<Sum[]> {
  const { period, grouping } = query;
  const edges = [
    ...runsBefore(period.from).days.map((run) => ['day', 'before', ...run] as const),
    ...runsOf(period).days.map((run) => ['day', 'within', ...run] as const),
    ...runsOf(period).days.map((run) => ['cohort', 'cohort', ...run] as const),
  ];
  if (edges.length === 0) return [];
  const [and, values] = selected(query, 2);
  const parts = edges.map(
    ([axis, slot, lo, hi]) => `
      SELECT ${grouping !== 'month' ? GROUP[grouping] : slot === 'before' ? `''` : `to_char(e.${axis}, 'YYYY-MM')`} AS "group",
        e.measure, e.origin, '${slot}' AS slot, e.amount
      FROM ${entriesOf(runs)} e WHERE e.measure = ANY ($1) AND e.${axis} >= '${lo}' AND e.${axis} < '${hi}'${and}`,
  );
  return tx.query<Sum[]>(
    `SELECT "group", measure, origin, slot, sum(amount)::int AS amount FROM (${parts.join(' UNION ALL ')}) AS edge
     GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0`,
    [query.measures.filter((measure) => !isDue(measure)), ...values],
  );
}

/** Groups by month on both axes at once, so that each entry is looked at once; the months are folded here. */
async function sumDone(tx: EntityManager, query: SumsQuery, measures: string[], runs?: readonly Run[]): Promise<Sum[]> {
  const [and, values] = selected(query, 4);
  const rows: { group: string; measure: string; origin: string; day: string; cohort: string; amount: number }[] =
    await tx.query(
      `SELECT ${GROUP[query.grouping]} AS "group", e.measure, e.origin, sum(e.amount)::int AS amount,
         CASE WHEN e.day < $2 THEN 'before' WHEN e.day > $3 THEN 'after'
           ELSE ${query.grouping === 'month' ? `to_char(e.day, 'YYYY-MM')` : `'within'`} END AS day,
         CASE WHEN e.cohort < $2 OR e.cohort > $3 THEN 'other'
           ELSE ${query.grouping === 'month' ? `to_char(e.cohort, 'YYYY-MM')` : `'cohort'`} END AS cohort
       FROM ${entriesOf(runs)} e WHERE e.measure = ANY($1)${and}
       GROUP BY 1, 2, 3, 5, 6 HAVING sum(e.amount) <> 0`,
      [measures, query.period.from, query.period.to, ...values],
    );
  const monthly = query.grouping === 'month';
  return rows.flatMap(({ day, cohort, ...row }): Sum[] => [
    ...(day === 'after'
      ? []
      : [slotted(row, day === 'before' ? 'before' : 'within', monthly && day !== 'before' ? day : undefined)]),
    ...(cohort === 'other' ? [] : [slotted(row, 'cohort', monthly ? cohort : undefined)]),
  ]);
}

const slotted = (row: Omit<Sum, 'slot'>, slot: Slot, group = row.group): Sum => ({ ...row, slot, group });

async function sumPending(
  tx: EntityManager,
  query: SumsQuery,
  measures: string[],
  runs?: readonly Run[],
): Promise<Sum[]> {
  const ends = endsOf(query);
  const monthly = query.grouping === 'month';
  const group = (month: string): string => (monthly ? `to_char(${month}, 'YYYY-MM')` : GROUP[query.grouping]);
  const [and, values] = selected(query, 6);
  return tx.query<Sum[]>(
    `SELECT pending."group", e.measure, e.origin, pending.slot, sum(e.amount)::int AS amount
     FROM ${entriesOf(runs)} e CROSS JOIN LATERAL (
       SELECT 'pendingOfCohort' AS slot, ${group('e.cohort')} AS "group"
       WHERE e.until IS NULL AND e.day >= $2 AND e.cohort BETWEEN $3 AND $4
       UNION ALL
       SELECT 'pendingAtEnd', ${group('ended')} FROM unnest($5::date[]) AS at (ended)
       WHERE e.cohort <= ended AND e.day >= ended AND (e.until IS NULL OR e.until > ended)
     ) AS pending
     WHERE e.measure = ANY($1) AND e.day >= least($2::date, ${monthly ? '$3' : '$4'}::date)${and}
     GROUP BY 1, 2, 3, 4 HAVING sum(e.amount) <> 0`,
    [measures, query.today, query.period.from, query.period.to, ends, ...values],
  );
}

/** The days at whose end open limits are counted: the end of the period, or of each of its months, at most today. */
function endsOf({ period, today, grouping }: SumsQuery): Day[] {
  const last = period.to < today ? period.to : today;
  if (grouping !== 'month' || last < period.from) return [last];
  const ends: Day[] = [];
  for (let month = monthOf(period.from); month <= last; month = monthAfter(month)) {
    const end = addDays(monthAfter(month), -1);
    ends.push(end < last ? end : last);
  }
  return ends;
}
