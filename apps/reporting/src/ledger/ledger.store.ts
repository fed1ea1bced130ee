import type { Counted, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { entriesOf, type Fact } from './ledger';
import { stockOf } from './stock';

/**
 * Adds facts to the ledger in the transaction that moves the reader's position: whoever moves the position adds them
 * once. Tables are named without a schema, so that a rebuild may fill a second ledger with the same statements.
 */
export async function addFacts(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  await addEntries(tx, facts);
  await keepFiles(tx, facts);
  await noteArrivals(tx, facts);
}

const ENTRY_COLUMNS = [
  ['agency', 'text'],
  ['epoch', 'int'],
  ['sequence', 'bigint'],
  ['fact_id', 'uuid'],
  ['event', 'text'],
  ['occurred_at', 'timestamptz'],
  ['sealed_at', 'timestamptz'],
  ['file_id', 'uuid'],
  ['measure', 'text'],
  ['amount', 'smallint'],
  ['unit', 'text'],
  ['day', 'date'],
  ['cohort', 'date'],
  ['until', 'date'],
  ['origin', 'text'],
  ['article', 'text'],
  ['source', 'text'],
  ['traits', 'jsonb'],
] as const;

type Column = readonly [name: string, type: string];
const names = (columns: readonly Column[]): string => columns.map(([name]) => name).join(', ');
const unnest = (columns: readonly Column[]): string =>
  `unnest(${columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})`;
const transpose = (columns: readonly Column[], rows: readonly (readonly unknown[])[]): unknown[][] =>
  columns.map((_, index) => rows.map((row) => row[index]));

/** Measures of limits are read by the day on which they fall due; all others by the day on which they were done. */
const TALLY = `
  INSERT INTO tally (cube, axis, grain, bucket, measure, origin, a, b, cohort, known, amount)
  SELECT cube, axis, grain, bucket, measure, origin, a, b, at.cohort,
    date_trunc('month', sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, sum(amount)
  FROM added
  CROSS JOIN LATERAL (VALUES ('place', agency, unit), ('article', article, ''), ('source', source, '')) AS by (cube, a, b)
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES
      ('day', 'day', day, day),
      ('day', 'month', date_trunc('month', day)::date, date_trunc('month', day)::date),
      ('cohort', 'day', added.cohort, added.cohort),
      ('cohort', 'month', date_trunc('month', added.cohort)::date, date_trunc('month', added.cohort)::date)
    ) AS done (axis, grain, bucket, cohort) WHERE measure NOT LIKE '%-due'
    UNION ALL
    SELECT 'due', 'day', day, added.cohort WHERE measure LIKE '%-due' AND until IS NULL
    UNION ALL
    SELECT 'open', 'month', ended, ended
    FROM generate_series(date_trunc('month', added.cohort), day, '1 month') AS month
    CROSS JOIN LATERAL (SELECT (month + interval '1 month - 1 day')::date AS ended) AS last
    WHERE measure LIKE '%-due' AND ended <= day AND (until IS NULL OR until > ended)
  ) AS at (axis, grain, bucket, cohort)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(amount) <> 0
  ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  ON CONFLICT (cube, axis, grain, bucket, measure, origin, a, b, cohort, known)
  DO UPDATE SET amount = tally.amount + excluded.amount`;

async function addEntries(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  const rows = facts.flatMap((fact) =>
    entriesOf(fact.counted ?? { before: null, after: null }).map((entry) => [
      fact.agency,
      fact.epoch,
      fact.sequence,
      fact.id,
      fact.type,
      fact.occurredAt,
      fact.sealedAt,
      fact.file,
      entry.measure,
      entry.amount,
      entry.unit,
      entry.day,
      entry.cohort,
      entry.until,
      entry.traits.origin ?? 'direct',
      entry.traits.article ?? 'none',
      entry.traits.source ?? 'none',
      JSON.stringify(entry.traits),
    ]),
  );
  if (rows.length === 0) return;
  await tx.query(
    `WITH added AS (
      INSERT INTO entry (${names(ENTRY_COLUMNS)}) SELECT * FROM ${unnest(ENTRY_COLUMNS)} RETURNING *
    ) ${TALLY}`,
    transpose(ENTRY_COLUMNS, rows),
  );
}

const FILE_COLUMNS = [
  ['id', 'uuid'],
  ['version', 'int'],
  ['agency', 'text'],
  ['procedure', 'text'],
  ['number', 'text'],
  ['status', 'text'],
  ['unit', 'text'],
  ['entered', 'date'],
  ['stock', 'smallint'],
  ['traits', 'jsonb'],
] as const;

/** Keeps the latest state of each file, by its version: facts may be added in any order. */
async function keepFiles(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  const latest = new Map<string, { fact: Fact; state: Counted; gone: boolean }>();
  for (const fact of facts) {
    const state = fact.counted?.after ?? fact.counted?.before;
    if (state && (latest.get(fact.file)?.fact.fileVersion ?? -1) < fact.fileVersion)
      latest.set(fact.file, { fact, state, gone: fact.counted?.after === null });
  }
  if (latest.size === 0) return;
  const files = [...latest.values()].sort((a, b) => (a.fact.file < b.fact.file ? -1 : 1));
  const rows = files.map(({ fact, state, gone }) => [
    fact.file,
    fact.fileVersion,
    fact.agency,
    state.procedure,
    state.number,
    state.status,
    state.unit,
    state.entered,
    gone ? 0 : stockOf(state),
    JSON.stringify(state.traits),
  ]);
  const columns = FILE_COLUMNS.filter(([name]) => name !== 'id').map(([name]) => `${name} = excluded.${name}`);
  await tx.query(
    `INSERT INTO file (${names(FILE_COLUMNS)}) SELECT * FROM ${unnest(FILE_COLUMNS)}
     ON CONFLICT (id) DO UPDATE SET ${columns.join(', ')} WHERE file.version < excluded.version`,
    transpose(FILE_COLUMNS, rows),
  );
  const links = files.flatMap(({ fact, state }) => state.from.map((from) => [fact.file, from]));
  if (links.length > 0)
    await tx.query(
      'INSERT INTO file_origin (file_id, from_id) SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING',
      [links.map(([file]) => file), links.map(([, from]) => from)],
    );
}

/** How far each agency's facts have arrived. */
async function noteArrivals(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  const last = new Map<string, { agency: string; epoch: number; sequence: number; sealedAt: Moment }>();
  for (const { agency, epoch, sequence, sealedAt } of facts) {
    const key = `${agency} ${epoch}`;
    if ((last.get(key)?.sequence ?? 0) < sequence) last.set(key, { agency, epoch, sequence, sealedAt });
  }
  const rows = [...last.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
  await tx.query(
    `INSERT INTO arrival (agency, epoch, sequence, sealed_at)
     SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::timestamptz[])
     ON CONFLICT (agency, epoch) DO UPDATE SET sequence = excluded.sequence, sealed_at = excluded.sealed_at
     WHERE arrival.sequence < excluded.sequence`,
    [
      rows.map(({ agency }) => agency),
      rows.map(({ epoch }) => epoch),
      rows.map(({ sequence }) => sequence),
      rows.map(({ sealedAt }) => sealedAt),
    ],
  );
}
