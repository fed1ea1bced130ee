import type { Counted, DraftEvent, EntryCorrected, FileId, Moment, Role } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import type {
  Again,
  Blank,
  ClockOptions,
  Deadline,
  EntryLaws,
  FileRow,
  HistoryEntry,
  Procedure,
  Rule,
} from '@la-chan/procedure';
import type { EntityManager, EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

export interface Past {
  readonly history: readonly HistoryEntry[];
  readonly deadlines: readonly Deadline[];
}

/** A procedure as the store needs it. */
export interface Law<File extends FileRow, Status extends string, Act extends string, Event extends DraftEvent> {
  readonly procedure: Procedure<Status, Act, Role>;
  /** The register whose next number a new file gets. */
  readonly register: string;
  readonly table: EntitySchema<File>;
  readonly blank: Blank<File>;
  readonly evolve: (file: File, event: Event) => File;
  /** What the scorecard counts of a file; null while it does not count, none for files that it does not know. */
  readonly counted?: (file: File, past: Past) => Counted | null;
  /** Its statutory time limits; none without. */
  readonly rules?: readonly Rule[];
  /** To whom it is assigned, who decides alone what a row says so of; null while that is nobody, undefined where more than one decide. */
  readonly assignedTo?: (file: File) => string | null | undefined;
  /** Of an order that takes the place of the one before it: throws where it does not go beyond what stands; undefined of all else. */
  readonly inTurn?: (event: Event) => ((file: File) => void) | undefined;
  /** What an entry has taken for given that is no entry before it: throws where the file does not bear that; undefined of all else. */
  readonly premiseOf?: (event: Event) => ((file: File) => void) | undefined;
  /** What the rules may ask besides the history. */
  readonly facts?: (file: File) => NonNullable<ClockOptions['facts']>;
  /** What of which entry may be put right; none where no entry may. */
  readonly corrections?: {
    readonly entries: EntryLaws<Event['type'], Act>;
    readonly correct: (
      file: File,
      correction: EntryCorrected,
      at: Moment,
      history: readonly HistoryEntry[],
    ) => readonly Event[];
    /** The acts that are asked again where what was decided or done is put right. */
    readonly again?: Again<File, Event>;
    /** Whose age they ask, each with where the person is recorded. */
    readonly persons?: (file: File) => readonly { readonly id: FileId; readonly person: FileId }[];
    /** The file that an exchange is about, where neither its row nor its terms name it. */
    readonly fileOf?: (tx: EntityManager, exchange: Exchange) => Promise<FileId | undefined>;
  };
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
