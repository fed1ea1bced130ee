import type { FileId, Moment, UnitCode } from '@la-chan/contracts';

/** What every file has, whatever its procedure. */
export interface FileRow<Status extends string = string> {
  readonly id: FileId;
  /** Version of its last event; the ETag. */
  readonly version: number;
  /** Human number: gap-free per register and year. */
  readonly number: string;
  readonly status: Status;
  /** Administrative unit, by which officers see it. */
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** A file before its first event: the procedure's own columns, and the status from which its history begins. */
export type Blank<File extends FileRow> = Omit<File, Exclude<keyof FileRow, 'status'>>;
