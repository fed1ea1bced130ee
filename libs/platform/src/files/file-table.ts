import type { Day, FileId, Moment } from '@la-chan/contracts';
import { historyOf, send, together } from '@la-chan/messaging';
import type { FileRow, HistoryEntry } from '@la-chan/procedure';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { staleOn } from '../deadlines/deadline-rows';

/** An entry of a file's history, and what it is about: the file itself, or one of its notices. */
export interface Recorded extends HistoryEntry {
  readonly subject: FileId;
}

interface Told extends Omit<Recorded, 'enteredBefore'> {
  readonly enteredBefore: readonly string[] | null;
}

/** A file with its history. */
export interface Filed<File> {
  readonly file: File;
  readonly history: readonly Recorded[];
}

export interface Loaded<File> extends Filed<File> {
  /** Acts on it were lost with the database, and nobody has seen to them. */
  readonly held: boolean;
  /** Its limits were counted by the days off of before. */
  readonly stale: boolean;
}

/** By the days off of which day limits are counted now. */
interface Counting {
  readonly asOf: Day;
  readonly now: Moment;
}
const UNASKED: Counting = { asOf: '0001-01-01', now: '0001-01-01T00:00:00.000Z' };

const HISTORY = `(SELECT coalesce(json_agg(json_build_object('id', j.id, 'type', j.type, 'at', j.occurred_at, 'data', j.data, 'subject', j.file_id,
    'enteredBefore', (SELECT json_agg(r.name) FROM release r WHERE r.until >= j.position)) ORDER BY j.position), '[]')
  FROM journal j WHERE ${historyOf('f.id')}) AS "~history"`;
const HELD = `EXISTS (SELECT FROM recovered r WHERE r.file_id = f.id AND r.holds AND r.settled_at IS NULL) AS "~held"`;
const STALE = `EXISTS (SELECT FROM deadline WHERE file_id = f.id AND ${staleOn('$2', '$3')}) AS "~stale"`;

/** The rows of a procedure's files in SQL, its columns taken from the table's schema. */
export class FileTable<File extends FileRow> {
  private known?: readonly ColumnMetadata[];
  private readonly texts = new Map<string, string>();

  constructor(private readonly table: EntitySchema<File>) {}

  get name(): string {
    return this.table.options.tableName ?? this.table.options.name;
  }

  /** The row, locked, with its history. The lock comes first: what was written while it was waited for is then seen. */
  async load(tx: EntityManager, id: FileId, { asOf, now } = UNASKED): Promise<Loaded<File> | undefined> {
    const [, [row]] = await together(
      send(tx, { name: `lock-${this.name}`, text: `SELECT FROM ${this.name} WHERE id = $1 FOR UPDATE`, values: [id] }),
      send<File & { '~history': Told[]; '~held': boolean; '~stale': boolean }>(tx, {
        name: `load-${this.name}`,
        text: this.text(
          'load',
          () => `SELECT ${this.selected(tx)}, ${HISTORY}, ${HELD}, ${STALE} FROM ${this.name} f WHERE f.id = $1`,
        ),
        values: [id, asOf, now],
      }),
    );
    if (!row) return undefined;
    const { '~history': history, '~held': held, '~stale': stale, ...file } = row;
    return { file: file as unknown as File, history: history.map(recordedOf), held, stale };
  }

  /** The history alone, of a file that is not locked. */
  async history(tx: EntityManager, id: FileId): Promise<readonly Recorded[]> {
    const [row] = await send<{ '~history': Told[] }>(tx, {
      name: `history-${this.name}`,
      text: `SELECT ${HISTORY} FROM ${this.name} f WHERE f.id = $1`,
      values: [id],
    });
    return row?.['~history'].map(recordedOf) ?? [];
  }

  async get(tx: EntityManager, id: FileId): Promise<File | undefined> {
    const text = this.text('get', () => `SELECT ${this.selected(tx)} FROM ${this.name} f WHERE f.id = $1`);
    const [file] = await send<File>(tx, { name: `get-${this.name}`, text, values: [id] });
    return file;
  }

  async insert(tx: EntityManager, file: File): Promise<void> {
    const columns = this.columns(tx);
    await send(tx, {
      name: `insert-${this.name}`,
      text: this.text(
        'insert',
        () =>
          `INSERT INTO ${this.name} (${columns.map(quoted).join()}) VALUES (${columns.map((_, i) => `$${i + 1}`).join()})`,
      ),
      values: columns.map((column) => this.stored(tx, column, file)),
    });
  }

  async update(tx: EntityManager, file: File): Promise<void> {
    const columns = this.columns(tx).filter(({ isPrimary }) => !isPrimary);
    await send(tx, {
      name: `update-${this.name}`,
      text: this.text(
        'update',
        () =>
          `UPDATE ${this.name} SET ${columns.map((column, i) => `${quoted(column)} = $${i + 2}`).join()} WHERE id = $1`,
      ),
      values: [file.id, ...columns.map((column) => this.stored(tx, column, file))],
    });
  }

  selected(tx: EntityManager): string {
    return this.columns(tx)
      .map((column) => `f.${quoted(column)} AS "${column.propertyName}"`)
      .join();
  }

  columnName(tx: EntityManager, property: string): string {
    const column = this.columns(tx).find(({ propertyName }) => propertyName === property);
    if (!column) throw new Error(`${this.name} has no ${property}`);
    return `f.${quoted(column)}`;
  }

  /** Made once: a store has one database. */
  private text(name: string, make: () => string): string {
    const text = this.texts.get(name) ?? make();
    this.texts.set(name, text);
    return text;
  }

  private columns(tx: EntityManager): readonly ColumnMetadata[] {
    return (this.known ??= tx.dataSource.getMetadata(this.table).columns);
  }

  private stored(tx: EntityManager, column: ColumnMetadata, file: File): unknown {
    const value = column.getEntityValue(file) as unknown;
    return value === undefined ? null : (tx.dataSource.driver.preparePersistentValue(value, column) as unknown);
  }
}

const recordedOf = ({ enteredBefore, ...entry }: Told): Recorded => ({
  ...entry,
  at: iso(entry.at),
  ...(enteredBefore && { enteredBefore }),
});
const quoted = ({ databaseName }: ColumnMetadata): string => `"${databaseName}"`;
const iso = (instant: string): string => new Date(instant).toISOString();
