import type { Counted, DraftEvent, FileId, Moment, Role } from '@la-chan/contracts';
import type { ClockOptions, Deadline, HistoryEntry, Procedure, Rule } from '@la-chan/procedure';
import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

/** What every file has, whatever its procedure. */
export interface FileRow<Status extends string = string> {
  readonly id: FileId;
  /** Version of its last event; the ETag. */
  readonly version: number;
  /** Human number: gap-free per register and year. */
  readonly number: string;
  readonly status: Status;
  /** Administrative unit, by which officers see it. */
  readonly unit: string;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

type Given = Exclude<keyof FileRow, 'status'>;

/** A file before its first event: the procedure's own columns, and the status from which its history begins. */
export type Blank<File extends FileRow> = Omit<File, Given>;

export interface Past {
  readonly history: readonly HistoryEntry[];
  readonly deadlines: readonly Deadline[];
}

/** A procedure as the store needs it. */
export interface Law<File extends FileRow, Status extends string, Act extends string, Event extends DraftEvent> {
  readonly procedure: Procedure<Status, Act, Role>;
  readonly table: EntitySchema<File>;
  readonly blank: Blank<File>;
  readonly evolve: (file: File, event: Event) => File;
  /** What the scorecard counts of a file; null while it does not count, none for files that it does not know. */
  readonly counted?: (file: File, past: Past) => Counted | null;
  /** Its statutory time limits; none without. */
  readonly rules?: readonly Rule[];
  /** What the rules may ask besides the history. */
  readonly facts?: (file: File) => NonNullable<ClockOptions['facts']>;
}

/** The columns of `FileRow`, to spread into a procedure's `EntitySchema`. */
export const fileColumns = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int' },
  number: { type: 'text' },
  status: { type: 'text' },
  unit: { type: 'text' },
  createdAt: { type: 'timestamptz' },
  updatedAt: { type: 'timestamptz' },
} as const satisfies Record<keyof FileRow, EntitySchemaColumnOptions>;
