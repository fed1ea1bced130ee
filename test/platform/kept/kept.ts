import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import { type Law, migrate, type Migration, migrationsOf, type Officer } from '@la-chan/platform';
import type { FileRow } from '@la-chan/procedure';
import { type TestDatabase, testDatabase } from '@la-chan/testing';
import type { Type } from '@nestjs/common';
import { query } from '../../../deploy/local/servers';
import { moment } from '../migrations';

/** Rows of a table as a release of before has left them. */
export interface Kept {
  /** The migration that finds them there. */
  readonly before: Migration;
  readonly table: string;
  readonly rows: readonly object[];
  readonly journal?: readonly Written[];
}
type Written = DraftEvent & { readonly procedure: string };

/** A file as a release of before has left it. */
export interface KeptFile extends Kept {
  readonly title: string;
  readonly id: FileId;
  readonly store: Type<Reads>;
  /** What it is to this release, which reads its journal. */
  readonly now: FileRow;
  readonly path: string;
  readonly act: Act;
  /** Limits that it has, as it had when it was entered. */
  readonly limits?: readonly string[];
  /** Those that came with a release since, with the acts that meet them. */
  readonly withoutLimits?: readonly string[];
  /** Of whom the act reads the record. */
  readonly persons?: readonly FileId[];
}
interface Reads {
  get(officer: Officer, id: FileId): Promise<FileRow>;
}
interface Act {
  readonly put?: string;
  readonly post?: string;
  readonly body?: object;
  /** The file after it. */
  readonly leaves: object;
}

/** By which the journal names an entry of a file. */
export const entryOf = (file: FileId, version: number): string => `${String(version).padStart(8, '0')}${file.slice(8)}`;

/** How files of one procedure are kept. */
interface Keeping<File extends FileRow, Event extends DraftEvent> extends Pick<
  Law<File, string, string, Event>,
  'blank' | 'evolve'
> {
  readonly procedure: string;
  readonly table: string;
  readonly store: Type<Reads>;
  readonly path: string;
}

export const UNIT = 'c00070';
const KEPT_AT = '2025-03-01T02:00:00.000Z';
export const onDay = (day: number): Moment => new Date(Date.parse(KEPT_AT) + (day - 1) * 86_400_000).toISOString();
export const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** `columns` are those that the table had; `righted` is the journal as its corrections put it right. */
export function keptFile<File extends FileRow, Event extends DraftEvent>(
  { procedure, table, store, path, blank, evolve }: Keeping<File, Event>,
  {
    journal,
    righted = journal,
    columns,
    ...rest
  }: Pick<KeptFile, 'title' | 'before' | 'act' | 'id' | 'limits' | 'withoutLimits' | 'persons'> & {
    journal: readonly Event[];
    righted?: readonly Event[];
    columns: object;
  },
): KeptFile {
  const own = { id: rest.id, number: rest.id, version: journal.length, unit: UNIT };
  const given: FileRow = { ...own, status: '', createdAt: KEPT_AT, updatedAt: KEPT_AT };
  const now = righted.reduce(evolve, { ...given, ...blank } as unknown as File);
  const row = { ...own, status: now.status, created_at: KEPT_AT, updated_at: KEPT_AT, ...columns };
  const written = journal.map((event) => ({ ...event, procedure }));
  return { ...rest, table, store, now, path, journal: written, rows: [row] };
}

export async function keep(owner: string, { table, rows, journal = [] }: Omit<Kept, 'before'>): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).join();
  await query(
    owner,
    `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM jsonb_populate_recordset(NULL::public.${table}, $1)`,
    [JSON.stringify(rows)],
  );
  for (const [index, { procedure, subject, type, version, data, occurredAt }] of journal.entries())
    await query(
      owner,
      `WITH written AS (
         INSERT INTO journal (id, audience, procedure, file_id, file_version, type, schema_version, data, officer,
           occurred_at, recorded_at)
         VALUES ($8, 'facts', $1, $2, $3, $4, $5, $6, 'somebody', $7, $7) RETURNING position)
       INSERT INTO unsealed SELECT position FROM written`,
      [procedure, subject, index + 1, type, version, data, occurredAt, entryOf(subject, index + 1)],
    );
}

/** A database that releases of before have filled, one after the other, and that this one has migrated. */
export const migratedWith = (name: string, AppModule: Type, all: readonly Kept[]): Promise<TestDatabase> =>
  testDatabase(name, async ({ owner }) => {
    const migrations = migrationsOf(AppModule);
    for (const kept of [...all].sort((a, b) => moment(a.before) - moment(b.before))) {
      await migrate(
        owner,
        migrations.filter((each) => moment(each) < moment(kept.before)),
      );
      await keep(owner, kept);
    }
    await migrate(owner, migrations);
  });
