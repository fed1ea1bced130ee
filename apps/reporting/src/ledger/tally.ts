import type { EntityManager } from 'typeorm';

/** Advisory lock: shared by transactions that add entries. */
export const ADDING = 133_2024;

/** Entries that a question may have to sum up by itself, beside the tallies. */
export const MOST_UNFOLDED = 5000;

/** What a figure is broken down by: its keys, and the bucket of when its facts were sealed. */
const CUBES = {
  city: { a: `''`, b: `''`, known: 'sealed_month' },
  known: { a: `''`, b: `''`, known: 'sealed_on' },
  place: { a: 'agency', b: 'unit', known: 'sealed_month' },
  article: { a: 'article', b: `''`, known: 'sealed_month' },
  source: { a: 'source', b: `''`, known: 'sealed_month' },
} as const;
export type Cube = keyof typeof CUBES;

/** The one cube that has days beside months: those of the others would be nearly as many as the entries. */
export const hasDays = (cube: Cube): boolean => cube === 'city';

/** Sums of one cube on one axis. */
function summed(
  cube: Cube,
  axis: string,
  grain: string,
  bucket: string,
  cohort: string,
  from: string,
  known: string = CUBES[cube].known,
): string {
  const { a, b } = CUBES[cube];
  return `SELECT '${cube}', '${axis}', '${grain}', ${bucket}, measure, origin, ${a}, ${b}, ${cohort}, ${known}, sum(amount)
    FROM ${from} GROUP BY 4, 5, 6, 7, 8, 9, 10 HAVING sum(amount) <> 0`;
}

/**
 * Measures of limits are read by the day on which they fall due and by the ends of the months at which they were open;
 * all others by the day on which they were done and the day on which their file entered.
 */
const sums = (Object.keys(CUBES) as Cube[]).flatMap((cube) => [
  summed(cube, 'day', 'month', 'month', 'month', 'done'),
  summed(cube, 'cohort', 'month', 'cohort_month', 'cohort_month', 'done'),
  // Years are for what is asked as known today.
  ...(cube === 'known'
    ? []
    : [
        summed(cube, 'day', 'year', 'year', 'year', 'done', `date '-infinity'`),
        summed(cube, 'cohort', 'year', 'cohort_year', 'cohort_year', 'done', `date '-infinity'`),
      ]),
  ...(hasDays(cube)
    ? [summed(cube, 'day', 'day', 'day', 'day', 'done'), summed(cube, 'cohort', 'day', 'cohort', 'cohort', 'done')]
    : []),
  summed(cube, 'due', 'day', 'day', 'cohort', 'pending'),
  summed(cube, 'open', 'month', 'ended', 'ended', 'opened'),
]);

const FOLD = `
  WITH added AS MATERIALIZED (
    SELECT measure, origin, agency, unit, article, source, day, cohort, until, amount, measure LIKE '%-due' AS due,
      date_trunc('month', day)::date AS month, date_trunc('month', cohort)::date AS cohort_month,
      date_trunc('year', day)::date AS year, date_trunc('year', cohort)::date AS cohort_year,
      (sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS sealed_on,
      date_trunc('month', sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS sealed_month
    FROM entry WHERE id > $1 AND id <= $2
  ),
  done AS (SELECT * FROM added WHERE NOT due),
  pending AS (SELECT * FROM added WHERE due AND until IS NULL),
  opened AS (
    SELECT added.*, last.ended FROM added
    CROSS JOIN LATERAL generate_series(cohort_month, day, '1 month') AS opening
    CROSS JOIN LATERAL (SELECT (opening + interval '1 month - 1 day')::date AS ended) AS last
    WHERE due AND last.ended <= day AND (until IS NULL OR until > last.ended)
  )
  INSERT INTO tally (cube, axis, grain, bucket, measure, origin, a, b, cohort, known, amount)
  ${sums.join(' UNION ALL ')}
  ON CONFLICT (cube, axis, grain, bucket, measure, origin, a, b, cohort, known)
  DO UPDATE SET amount = tally.amount + excluded.amount`;

type Transact = <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;

/** Folds the entries since the last time into the tallies. A replica that finds another at it leaves it to that one. */
export async function foldEntries(transact: Transact): Promise<void> {
  // Whoever holds the lock alone knows that no smaller id is still to be committed.
  const entries = await transact(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [ADDING]);
    const [row]: { last: number; ledger: number }[] = await tx.query(
      `SELECT coalesce(max(id), 0)::float8 AS last, 'entry'::regclass::oid::int AS ledger FROM entry`,
    );
    return row;
  });
  await transact(async (tx) => {
    const [row]: { upto: number; ledger: number }[] = await tx.query(
      `SELECT upto::float8 AS upto, 'entry'::regclass::oid::int AS ledger FROM folded FOR UPDATE SKIP LOCKED`,
    );
    if (!row || !entries || row.upto >= entries.last) return;
    if (row.ledger !== entries.ledger) return; // a rebuild was put in its place in between
    await tx.query(`SET LOCAL work_mem = '64MB'`);
    await tx.query(FOLD, [row.upto, entries.last]);
    await tx.query('UPDATE folded SET upto = $1', [entries.last]);
  });
}

/** The last entry that is in the tallies. */
export async function foldedUpTo(tx: EntityManager): Promise<number> {
  const [row]: { upto: number }[] = await tx.query('SELECT upto::float8 AS upto FROM folded');
  return row?.upto ?? 0;
}
