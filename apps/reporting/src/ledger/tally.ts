import type { EntityManager } from 'typeorm';

/** Advisory lock: shared by transactions that add entries. */
export const ADDING = 133_2024;

/** Entries that a question may have to sum up by itself, beside the tallies. */
export const MOST_UNFOLDED = 5000;

/**
 * Sums of entries by cube, axis and bucket. A cube is what a figure is broken down by; `known` is the month in which
 * the facts were sealed, and in the cube `known` the day. Measures of limits are read by the day on which they fall due
 * and by the ends of the months at which they were open; all others by the day on which they were done and the day on
 * which their file entered. Places are summed by month alone: by day they would be as many as the entries.
 */
const FOLD = `
  WITH added AS (
    SELECT measure, origin, agency, unit, article, source, day, entry.cohort, until,
      (sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS sealed_on, sum(amount) AS amount
    FROM entry WHERE id > $1 AND id <= $2
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(amount) <> 0
  )
  INSERT INTO tally (cube, axis, grain, bucket, measure, origin, a, b, cohort, known, amount)
  SELECT cube, axis, grain, bucket, measure, origin, a, b, at.cohort, known, sum(amount)
  FROM added
  CROSS JOIN LATERAL (VALUES
    ('city', '', '', date_trunc('month', sealed_on)::date),
    ('known', '', '', sealed_on),
    ('place', agency, unit, date_trunc('month', sealed_on)::date),
    ('article', article, '', date_trunc('month', sealed_on)::date),
    ('source', source, '', date_trunc('month', sealed_on)::date)
  ) AS by (cube, a, b, known)
  CROSS JOIN LATERAL (
    SELECT axis, 'day', bucket, bucket FROM (VALUES ('day', day), ('cohort', added.cohort)) AS done (axis, bucket)
    WHERE measure NOT LIKE '%-due' AND cube <> 'place'
    UNION ALL
    SELECT axis, 'month', date_trunc('month', bucket)::date, date_trunc('month', bucket)::date
    FROM (VALUES ('day', day), ('cohort', added.cohort)) AS done (axis, bucket) WHERE measure NOT LIKE '%-due'
    UNION ALL
    SELECT 'due', 'day', day, added.cohort WHERE measure LIKE '%-due' AND until IS NULL
    UNION ALL
    SELECT 'open', 'month', ended, ended
    FROM generate_series(date_trunc('month', added.cohort), day, '1 month') AS month
    CROSS JOIN LATERAL (SELECT (month + interval '1 month - 1 day')::date AS ended) AS last
    WHERE measure LIKE '%-due' AND ended <= day AND (until IS NULL OR until > ended)
  ) AS at (axis, grain, bucket, cohort)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(amount) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (cube, axis, grain, bucket, measure, origin, a, b, cohort, known)
  DO UPDATE SET amount = tally.amount + excluded.amount`;

type Transact = <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;

/** Folds the entries since the last time into the tallies. A replica that finds another at it leaves it to that one. */
export async function foldEntries(transact: Transact): Promise<void> {
  // Whoever holds the lock alone knows that no smaller id is still to be committed.
  const last = await transact(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [ADDING]);
    const [row]: { last: number }[] = await tx.query('SELECT coalesce(max(id), 0)::float8 AS last FROM entry');
    return row?.last ?? 0;
  });
  await transact(async (tx) => {
    const [row]: { upto: number }[] = await tx.query('SELECT upto::float8 AS upto FROM folded FOR UPDATE SKIP LOCKED');
    if (!row || row.upto >= last) return;
    await tx.query(FOLD, [row.upto, last]);
    await tx.query('UPDATE folded SET upto = $1', [last]);
  });
}

/** The last entry that is in the tallies. */
export async function foldedUpTo(tx: EntityManager): Promise<number> {
  const [row]: { upto: number }[] = await tx.query('SELECT upto::float8 AS upto FROM folded');
  return row?.upto ?? 0;
}
