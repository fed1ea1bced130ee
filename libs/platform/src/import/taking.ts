import type { FileId } from '@la-chan/contracts';
import type { Refusal } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import type { Cells, Register } from './columns';
import type { Importer } from './times';

/** A file of a register that can be taken in. */
export interface Entry {
  /** By it the file is known, and taken in once. */
  readonly key: string;
  /** All that it says, whatever the sheet it came in looked like. */
  readonly content: string;
}

/** How the files of a register come into a service. */
export interface Taking<E extends Entry = Entry> {
  readonly register: Register;
  /** Of the rows of one file. Throws `WrongRow` with all that is wrong. */
  entryOf(rows: readonly Cells[], importer: Importer): E;
  /** Throws a refusal for what the law does not let stand. */
  open(tx: EntityManager, officer: Officer, entry: E, id: FileId): Promise<unknown>;
  /** Which cell a refusal of `open` is about; the number without it. */
  columnOf?(refusal: Refusal): string;
}
