import type { Counted, Moment } from '@la-chan/contracts';
import { send, together } from '@la-chan/messaging';
import { entriesOf } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { keepBreaches } from './breach.store';
import { names, transpose, unnest } from './columns';
import type { Fact } from './ledger';
import { stockOf } from './stock';
import { ADDING } from './tally';

/**
 * Adds facts to the ledger in the transaction that moves the reader's position: whoever moves the position adds them
 * once. Tables are named without a schema, so that a rebuild may fill a second ledger with the same statements. Returns
 * the number of entries.
 */
export async function addFacts(tx: EntityManager, facts: readonly Fact[]): Promise<number> {
  const [entries] = await together(
    addEntries(tx, facts),
    keepFiles(tx, facts),
    keepBreaches(tx, facts),
    noteArrivals(tx, facts),
  );
  return entries;
}

const FACT_COLUMNS = [
  ['agency', 'text'],
  ['epoch', 'int'],
  ['sequence', 'bigint'],
  ['fact_id', 'uuid'],
  ['event', 'text'],
  ['occurred_at', 'timestamptz'],
  ['sealed_at', 'timestamptz'],
  ['file_id', 'uuid'],
] as const;

const ENTRY_COLUMNS = [
  ['measure', 'text'],
  ['amount', 'smallint'],
  ['unit', 'text'],
  ['day', 'date'],
  ['cohort', 'date'],
  ['until', 'date'],
  ['origin', 'text'],
  ['article', 'text'],
  ['source', 'text'],
] as const;

const PLACED_COLUMNS = [['place', 'int'], ...ENTRY_COLUMNS] as const;

/** What its entries share travels once for each fact. */
const ADD_ENTRIES = `
  INSERT INTO entry (${names(FACT_COLUMNS)}, ${names(ENTRY_COLUMNS)})
  SELECT ${names(FACT_COLUMNS)}, ${names(ENTRY_COLUMNS)}
  FROM ${unnest(FACT_COLUMNS)} WITH ORDINALITY AS f (${names(FACT_COLUMNS)}, place)
  JOIN ${unnest(PLACED_COLUMNS, FACT_COLUMNS.length)} AS e (${names(PLACED_COLUMNS)}) USING (place)`;

async function addEntries(tx: EntityManager, facts: readonly Fact[]): Promise<number> {
  const entries = facts.flatMap(({ counted }, index) =>
    entriesOf(counted ?? { before: null, after: null }).map((entry) => [
      index + 1,
      entry.measure,
      entry.amount,
      entry.unit,
      entry.day,
      entry.cohort,
      entry.until,
      entry.origin,
      entry.article,
      entry.source,
    ]),
  );
  if (entries.length === 0) return 0;
  const rows = facts.map((fact) => [
    fact.agency,
    fact.epoch,
    fact.sequence,
    fact.id,
    fact.type,
    fact.occurredAt,
    fact.sealedAt,
    fact.file,
  ]);
  await together(
    send(tx, { name: 'adding', text: 'SELECT pg_advisory_xact_lock_shared($1)', values: [ADDING] }),
    send(tx, {
      name: 'add-entries',
      text: ADD_ENTRIES,
      values: [...transpose(FACT_COLUMNS, rows), ...transpose(PLACED_COLUMNS, entries)],
    }),
  );
  return entries.length;
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
  ['came_from_numbers', 'jsonb'],
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
    JSON.stringify(state.fromNumbers ?? []),
  ]);
  const columns = FILE_COLUMNS.filter(([name]) => name !== 'id').map(([name]) => `${name} = excluded.${name}`);
  const kept = send(tx, {
    name: 'keep-files',
    text: `INSERT INTO file (${names(FILE_COLUMNS)}) SELECT * FROM ${unnest(FILE_COLUMNS)}
           ON CONFLICT (id) DO UPDATE SET ${columns.join(', ')} WHERE file.version < excluded.version`,
    values: transpose(FILE_COLUMNS, rows),
  });
  await together(kept, keepLinks(tx, files));
}

async function keepLinks(tx: EntityManager, files: readonly { fact: Fact; state: Counted }[]): Promise<void> {
  const links = files.flatMap(({ fact, state }) => state.from.map((from) => [fact.file, from]));
  if (links.length === 0) return;
  await send(tx, {
    name: 'keep-links',
    text: `INSERT INTO file_origin (file_id, from_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])
           ON CONFLICT DO NOTHING`,
    values: [links.map(([file]) => file), links.map(([, from]) => from)],
  });
}

/** How far each agency's facts have arrived. */
async function noteArrivals(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  const last = new Map<string, { agency: string; epoch: number; sequence: number; sealedAt: Moment }>();
  for (const { agency, epoch, sequence, sealedAt } of facts) {
    const key = `${agency} ${epoch}`;
    if ((last.get(key)?.sequence ?? 0) < sequence) last.set(key, { agency, epoch, sequence, sealedAt });
  }
  const rows = [...last.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
  await send(tx, {
    name: 'note-arrivals',
    text: `INSERT INTO arrival (agency, epoch, sequence, sealed_at)
           SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::timestamptz[])
           ON CONFLICT (agency, epoch) DO UPDATE SET sequence = excluded.sequence, sealed_at = excluded.sealed_at
           WHERE arrival.sequence < excluded.sequence`,
    values: [
      rows.map(({ agency }) => agency),
      rows.map(({ epoch }) => epoch),
      rows.map(({ sequence }) => sequence),
      rows.map(({ sealedAt }) => sealedAt),
    ],
  });
}
