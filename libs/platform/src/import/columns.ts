import type { Codelist } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { Text } from '../problems/language';
import { Refused } from '../problems/refused';
import { written, type Cell, type Written } from './cell';

/** A column of a register: what it is called, how its cells are read, and what the template says of it. */
export interface Column<Value = unknown> {
  readonly heading: Text;
  /** Further headings by which the files of a standard name it. */
  readonly also?: readonly string[];
  readonly read: (cell: Written) => Value;
  readonly required?: true;
  readonly about: Text;
  readonly example: string;
  /** The values that its drop-down list offers. */
  readonly codelist?: Codelist;
  readonly shape?: 'time' | 'unit' | 'long';
}

/** In the order of the template; the number is what a file of the register is known by. */
export type Columns = Readonly<Record<string, Column>> & { readonly number: Column };
export type KeyOf<C extends Columns> = keyof C & string;

/** A register as a sheet; its name has at most 31 characters, as those of sheets. */
export interface Register<C extends Columns = Columns> {
  readonly name: Text;
  /** By which each number is given once. */
  readonly law?: string;
  /** What a browser saves it as. */
  readonly file: string;
  readonly columns: C;
  /** What a further row of the same file may say, as of another person in it; without any a file is one row. */
  readonly further: readonly string[];
  /** A further row that says one of `by` is about somebody else, of whom it may say all of `says` as well. */
  readonly another?: { readonly by: readonly string[]; readonly says: readonly string[] };
}

export const keysOf = <C extends Columns>({ columns }: Register<C>): KeyOf<C>[] => Object.keys(columns);

export function column({ columns }: Register, key: string): Column {
  const found = columns[key];
  if (!found) throw new Error(`the register has no column ${key}`);
  return found;
}

/** Beside each rejected row; a sheet that is sent in again may still have it. */
export const REASON: Text = { vi: 'Lý do', en: 'Reason' };

export const YES_NO = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const satisfies Codelist;

export type Cells = Readonly<Partial<Record<string, Cell>>>;

/** A row as read; null for what is empty, or wrong. */
export type Row<C extends Readonly<Record<string, Column>>> = {
  readonly [Key in keyof C & string]: ReturnType<C[Key]['read']> | null;
};

/** Why a cell cannot stand, in which row of its file. */
export interface Fault {
  readonly row: number;
  readonly column: string;
  readonly refusal: Refusal;
}

/** A file of the register that cannot be taken in as it stands, with all that is wrong with it. */
export class WrongRow extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super('a row of the register is wrong');
  }
}

/** What is wrong with a file, one reason for each cell. */
export class Faults<Key extends string = string> {
  private readonly found = new Map<string, Fault>();

  constructor(private readonly keys: readonly string[]) {}

  /** What follows from a cell that could not be read is not held against it. */
  add(column: Key, refusal: Refusal, row = 0): void {
    const place = `${row} ${column}`;
    if (!this.found.has(place)) this.found.set(place, { row, column, refusal });
  }

  has(column: Key): boolean {
    return this.found.has(`0 ${column}`);
  }

  get any(): boolean {
    return this.found.size > 0;
  }

  /** In the order of the rows and columns. */
  asError(): WrongRow {
    const place = ({ row, column }: Fault): number => row * this.keys.length + this.keys.indexOf(column);
    return new WrongRow([...this.found.values()].sort((a, b) => place(a) - place(b)));
  }
}

/** A file as its rows say it: the first has all of it, a further one what there may be several of. */
export interface ReadFile<C extends Columns> {
  readonly row: Row<C>;
  /** With the first. */
  readonly rows: readonly Row<C>[];
  readonly faults: Faults<KeyOf<C>>;
}

/** Reads every cell of a file, and names each that is missing or wrong. */
export function readFile<C extends Columns>(register: Register<C>, cells: readonly Cells[]): ReadFile<C> {
  const keys = keysOf(register);
  const faults = new Faults<KeyOf<C>>(keys);
  const rows = cells.map((row, place) => readRow(register, row, place, faults));
  const [first] = rows;
  if (!first) throw new Error('a file without a row');
  const { further, another } = register;
  for (const [place, row] of rows.entries()) {
    const others = another?.by.some((key) => row[key] !== null) ? another.says : [];
    for (const key of keys)
      if (place > 0 && row[key] !== null && ![...further, ...others].includes(key) && differ(row[key], first[key]))
        faults.add(key, new Refused('cell-unlike-first-row'), place);
  }
  return { row: first, rows, faults };
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

function readRow<C extends Columns>(
  register: Register<C>,
  cells: Cells,
  place: number,
  faults: Faults<KeyOf<C>>,
): Row<C> {
  const values = keysOf(register).map((key): [string, unknown] => {
    const { read, required } = column(register, key);
    try {
      const cell = written(cells[key] ?? null);
      if (cell !== null) return [key, read(cell)];
      if (required && place === 0) throw new Refused('cell-required');
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      faults.add(key, refusal, place);
    }
    return [key, null];
  });
  return Object.fromEntries(values) as Row<C>;
}

export const missingBeside = ({ heading }: Column): Refused =>
  new Refused('cell-required-by-other', { params: { other: heading.vi } });

/** All that a file says, whatever the sheet it came in looked like, less what it is known by. */
export const contentOf = (rows: readonly object[], known: object): string =>
  rows
    .map((row) => JSON.stringify(Object.entries({ ...row, ...known }).filter(([, value]) => value !== null)))
    .join('\n');

/** Headings and the values of lists, by their Vietnamese names. */
export const termsOf = (...registers: readonly Register[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    registers.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ heading, codelist = {} }) =>
        [heading, ...Object.values(codelist)].map(({ vi, en }) => [vi, { vi, en }] as const),
      ),
    ),
  );
