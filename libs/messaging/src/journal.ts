import type { CountedChange, DraftEvent, FileId, Moment } from '@la-chan/contracts';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Audience } from './envelope';
import { iso } from './sql';
import { send } from './statement';

/** One row of the journal. It holds no person, only references. */
export interface JournalEntry {
  /** UUIDv7; also the event id on the wire. */
  readonly id: string;
  readonly procedure: string;
  readonly fileId: FileId;
  /** Gap-free per file and audience. */
  readonly fileVersion: number;
  readonly audience: Audience;
  readonly event: DraftEvent;
  /** Id of the acting officer; it stays in the journal and never travels. */
  readonly officer: string;
  readonly recordedAt: Moment;
  readonly counted?: CountedChange;
  readonly traceparent?: string;
  /** Content key of a sealed dossier, wrapped for the receiver; kept beside the journal, so that it can be wrapped anew or destroyed. */
  readonly sealedKey?: string;
}

export interface HistoryEntry extends JournalEntry {
  readonly position: number;
}

const appended = new WeakSet<QueryRunner>();

/** Has this transaction left anything for the relay? */
export const hasAppended = ({ queryRunner }: EntityManager): boolean =>
  queryRunner !== undefined && appended.has(queryRunner);

/** An entry that would not pass the broker (1 MiB a message) is refused here, before anything is committed. */
export const MAX_DATA_BYTES = 720 * 1024;

/**
 * Writes entries to the journal and leaves them for the relay, in one statement. Call it after the files' rows are
 * locked, so that positions follow versions, and `relay.wake()` after the commit. Throws RangeError above
 * `MAX_DATA_BYTES`, and a unique violation when a file's version is already taken.
 */
export async function append(tx: EntityManager, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const data = entries.map(({ event }) => JSON.stringify(event.data ?? {}));
  const tooLong = data.findIndex((text) => Buffer.byteLength(text) > MAX_DATA_BYTES);
  if (tooLong >= 0) throw new RangeError(`${entries[tooLong]?.event.type}: more than ${MAX_DATA_BYTES} bytes of data`);
  if (tx.queryRunner) appended.add(tx.queryRunner);
  await send(tx, {
    name: 'append',
    text: `WITH entry AS (${INSERT} RETURNING position, id), key AS (
       INSERT INTO sealed_key (id, key) SELECT id, key FROM unnest($1::uuid[], $14::text[]) AS k(id, key) WHERE key IS NOT NULL
     )
     INSERT INTO unsealed (position) SELECT position FROM entry`,
    values: [...columnsOf(entries, data), entries.map(({ sealedKey }) => sealedKey ?? null)],
  });
}

/** Writes entries again that were sealed, and lost with the database: the relay has nothing more to do with them. */
export async function appendSealed(tx: EntityManager, entries: readonly JournalEntry[]): Promise<void> {
  const data = entries.map(({ event }) => JSON.stringify(event.data ?? {}));
  if (entries.length > 0) await tx.query(`${INSERT} ON CONFLICT DO NOTHING`, columnsOf(entries, data));
}

const INSERT = `
  INSERT INTO journal (id, audience, procedure, file_id, file_version, type, schema_version, data, counted, officer, occurred_at, recorded_at, traceparent)
  SELECT id, audience, procedure, file_id, file_version, type, schema_version, data::jsonb, counted::jsonb, officer, occurred_at, recorded_at, traceparent
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::int[], $6::text[], $7::int[], $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::timestamptz[], $13::text[])
    WITH ORDINALITY AS e(id, audience, procedure, file_id, file_version, type, schema_version, data, counted, officer, occurred_at, recorded_at, traceparent, place)
  ORDER BY place`;

function columnsOf(entries: readonly JournalEntry[], data: readonly string[]): unknown[] {
  const column = <T>(of: (entry: JournalEntry) => T): T[] => entries.map(of);
  return [
    column(({ id }) => id),
    column(({ audience }) => audience),
    column(({ procedure }) => procedure),
    column(({ fileId }) => fileId),
    column(({ fileVersion }) => fileVersion),
    column(({ event }) => event.type),
    column(({ event }) => event.version),
    data,
    column(({ counted }) => (counted ? JSON.stringify(counted) : null)),
    column(({ officer }) => officer),
    column(({ event }) => event.occurredAt),
    column(({ recordedAt }) => recordedAt),
    column(({ traceparent }) => traceparent ?? null),
  ];
}

interface JournalRow {
  position: string | number;
  id: string;
  audience: Audience;
  procedure: string;
  file_id: string;
  file_version: number;
  type: string;
  schema_version: number;
  data: unknown;
  counted: CountedChange | null;
  officer: string;
  occurred_at: Date | string;
  recorded_at: Date | string;
  traceparent: string | null;
}

/** The journal of a file, `file` in SQL, as a condition on `j`: what was done to it, and the receipts of its notices. */
export const historyOf = (file: string): string =>
  `j.audience = 'facts' AND j.file_id = ANY (ARRAY(SELECT e.id FROM exchange e WHERE e.file_id = ${file}) || ${file})`;

/** The entries of a file in order. */
export async function history(tx: EntityManager, fileId: FileId): Promise<HistoryEntry[]> {
  const rows: JournalRow[] = await tx.query(
    `SELECT j.* FROM journal j WHERE ${historyOf('$1::uuid')} ORDER BY j.position`,
    [fileId],
  );
  return rows.map((row) => ({
    position: Number(row.position),
    id: row.id,
    audience: row.audience,
    procedure: row.procedure,
    fileId: row.file_id,
    fileVersion: row.file_version,
    event: {
      type: row.type,
      version: row.schema_version,
      subject: row.file_id,
      data: row.data,
      occurredAt: iso(row.occurred_at),
    },
    officer: row.officer,
    recordedAt: iso(row.recorded_at),
    ...(row.counted && { counted: row.counted }),
    ...(row.traceparent && { traceparent: row.traceparent }),
  }));
}
