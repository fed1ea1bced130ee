import { send, together } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** Advisory lock: shared by transactions that add entries. */
export const ADDING = 133_2024;

/** Entries that a question may have to sum up by itself, beside the tallies. */
export const MOST_UNFOLDED = 5000;

/** The same of a question about what was known within these days; what is folded more at once costs less each. */
export const MOST_UNFOLDED_DAYS = 20_000;

/** What a figure is broken down by, and its keys. */
const KEYS = {
  city: { a: `''`, b: `''` },
  place: { a: 'agency', b: 'unit' },
  article: { a: 'article', b: `''` },
  source: { a: 'source', b: `''` },
} as const;
export type Cube = keyof typeof KEYS;

/** The one cube that has days beside months: those of the others would be nearly as many as the entries. */
export const hasDays = (cube: Cube): boolean => cube === 'city';

/** Whether a tally tells in which month its facts were sealed, or on which day: for what was known within a month. */
export type Sealing = 'month' | 'day';

/**
 * The names of the cubes, with the mark up to which each is folded: a release moves none that it does not know. By
 * article or source, days of sealing would be nearly as many as the entries.
 */
const TALLIES = {
  month: {
    city: { name: 'city', mark: 'upto' },
    place: { name: 'place', mark: 'upto' },
    article: { name: 'article', mark: 'upto' },
    source: { name: 'source', mark: 'upto' },
  },
  day: {
    city: { name: 'known', mark: 'upto' },
    place: { name: 'known-place', mark: 'days_upto' },
  },
} as const satisfies Record<Sealing, Partial<Record<Cube, { name: string; mark: string }>>>;

/** Of one cube, in one grain of sealing; undefined where there is none. */
export interface Tally {
  readonly name: string;
  readonly mark: 'upto' | 'days_upto';
}
export const tallyOf = (cube: Cube, sealing: Sealing): Tally | undefined =>
  (TALLIES[sealing] as Partial<Record<Cube, Tally>>)[cube];

/** Up to which entry the tallies are folded, and the last that there is. */
export type Folded = Readonly<Record<Tally['mark'] | 'last', number>>;

/** Sums of one cube on each axis, of one grain of sealing. */
function sumsOf(name: string, cube: Cube, sealing: Sealing): string[] {
  const { a, b } = KEYS[cube];
  const summed = (axis: string, grain: string, bucket: string, cohort: string, from: string, known: string): string =>
    `SELECT '${name}', '${axis}', '${grain}', ${bucket}, measure, origin, ${a}, ${b}, ${cohort}, ${known}, sum(amount)
     FROM ${from} GROUP BY 4, 5, 6, 7, 8, 9, 10 HAVING sum(amount) <> 0`;
  const known = sealing === 'month' ? 'sealed_month' : 'sealed_on';
  return [
    summed('day', 'month', 'month', 'month', 'done', known),
    summed('cohort', 'month', 'cohort_month', 'cohort_month', 'done', known),
    summed('due', 'day', 'day', 'cohort', 'pending', known),
    summed('open', 'month', 'ended', 'ended', 'opened', known),
    // Years are for what is asked as known today.
    ...(sealing === 'month'
      ? [
          summed('day', 'year', 'year', 'year', 'done', `date '-infinity'`),
          summed('cohort', 'year', 'cohort_year', 'cohort_year', 'done', `date '-infinity'`),
        ]
      : []),
    ...(sealing === 'month' && hasDays(cube)
      ? [summed('day', 'day', 'day', 'day', 'done', known), summed('cohort', 'day', 'cohort', 'cohort', 'done', known)]
      : []),
  ];
}

const sumsUnder = (mark: Tally['mark']): string[] =>
  (['month', 'day'] as const).flatMap((sealing) =>
    (Object.keys(KEYS) as Cube[]).flatMap((cube) => {
      const tally = tallyOf(cube, sealing);
      return tally?.mark === mark ? sumsOf(tally.name, cube, sealing) : [];
    }),
  );

/**
 * Measures of limits are read by the day on which they fall due and by the ends of the months at which they were open;
 * all others by the day on which they were done and the day on which their file entered. Days are cut to months as times
 * without a zone: in one, each would be sought in its table.
 */
const fold = (mark: Tally['mark']): string => `
  WITH added AS MATERIALIZED (
    SELECT measure, origin, agency, unit, article, source, day, cohort, until, amount, measure LIKE '%-due' AS due,
      date_trunc('month', day::timestamp)::date AS month, date_trunc('month', cohort::timestamp)::date AS cohort_month,
      date_trunc('year', day::timestamp)::date AS year, date_trunc('year', cohort::timestamp)::date AS cohort_year,
      (sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS sealed_on,
      date_trunc('month', sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS sealed_month
    FROM entry WHERE id > $1 AND id <= $2
  ),
  done AS (SELECT * FROM added WHERE NOT due),
  pending AS (SELECT * FROM added WHERE due AND until IS NULL),
  opened AS (
    SELECT added.*, last.ended FROM added
    CROSS JOIN LATERAL generate_series(cohort_month::timestamp, day::timestamp, '1 month') AS opening
    CROSS JOIN LATERAL (SELECT (opening + interval '1 month - 1 day')::date AS ended) AS last
    WHERE due AND last.ended <= day AND (until IS NULL OR until > last.ended)
  )
  INSERT INTO tally (cube, axis, grain, bucket, measure, origin, a, b, cohort, known, amount)
  ${sumsUnder(mark).join(' UNION ALL ')}
  ON CONFLICT (cube, axis, grain, bucket, measure, origin, a, b, cohort, known)
  DO UPDATE SET amount = tally.amount + excluded.amount`;
const FOLDS = { upto: fold('upto'), days_upto: fold('days_upto') } as const;

type Transact = <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;

/**
 * Folds the entries since the last time into the tallies, into days of sealing once more than so many wait for it. A
 * replica that finds another at it leaves it to that one.
 */
export async function foldEntries(transact: Transact, mostUnfoldedDays = 0): Promise<void> {
  // Whoever holds the lock alone knows that no smaller id is still to be committed.
  const entries = await transact(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [ADDING]);
    const [row]: { last: number; ledger: number }[] = await tx.query(
      `SELECT coalesce(max(id), 0)::float8 AS last, 'entry'::regclass::oid::int AS ledger FROM entry`,
    );
    return row;
  });
  if (entries) await transact((tx) => foldUpTo(tx, { ...entries, mostUnfoldedDays }));
}

interface Folding {
  /** All entries up to it are committed. */
  readonly last: number;
  /** In which it is. */
  readonly ledger: number;
  readonly mostUnfoldedDays: number;
}

/** Folds what is not yet folded of the entries up to one. */
export async function foldUpTo(tx: EntityManager, { last, ledger, mostUnfoldedDays }: Folding): Promise<void> {
  const [row]: { upto: number; days_upto: number; ledger: number }[] = await tx.query(
    `SELECT upto::float8 AS upto, days_upto::float8 AS days_upto, 'entry'::regclass::oid::int AS ledger
     FROM folded FOR UPDATE SKIP LOCKED`,
  );
  if (row?.ledger !== ledger) return; // another is at it, or a rebuild was put in its place in between
  await tx.query(`SET LOCAL work_mem = '64MB'`);
  for (const [mark, most] of [['upto', 0] as const, ['days_upto', mostUnfoldedDays] as const]) {
    if (last - row[mark] <= most) continue;
    await tx.query(FOLDS[mark], [row[mark], last]);
    await tx.query(`UPDATE folded SET ${mark} = $1`, [last]);
  }
}

/** Before the tallies are asked; they are so small that starting workers takes longer than what they save. */
export async function readFolded(tx: EntityManager): Promise<Folded> {
  const [[row]] = await together(
    send<Folded>(tx, {
      name: 'folded',
      text: `SELECT upto::float8 AS upto, days_upto::float8 AS days_upto,
               (SELECT coalesce(max(id), 0) FROM entry)::float8 AS last FROM folded`,
      values: [],
    }),
    send(tx, { name: 'no-workers', text: 'SET LOCAL max_parallel_workers_per_gather = 0', values: [] }),
  );
  return row ?? { upto: 0, days_upto: 0, last: Infinity };
}
