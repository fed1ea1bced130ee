import { plainText } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { Text } from '../problems/language';
import { Refused } from '../problems/refused';
import type { Cell } from './cell';
import { column, keysOf, REASON, type Cells, type Register } from './columns';
import { MOST } from './limits';
import { csvRows, rejoined } from './read-csv';
import { xlsxSheets } from './read-xlsx';
import type { SheetRow } from './sheet';

/** A register whose headings were found; its rows are read as they are asked for. */
export interface ReadSheet {
  /** As the file has them, without a column of reasons. */
  readonly headings: readonly string[];
  readonly rows: AsyncGenerator<RegisterRow>;
}

export interface RegisterRow {
  readonly number: number;
  /** What the columns of the register hold. */
  readonly cells: Cells;
  /** All cells, in the order of the headings. */
  readonly asWritten: readonly Cell[];
}

/**
 * Recognises a workbook or a CSV file by its content, whatever it says it is. Throws a refusal for what is neither, and
 * for one without the headings of a register.
 */
export async function readRegister(register: Register, upload: AsyncIterable<Buffer>): Promise<ReadSheet> {
  const bytes = limited(upload);
  const head = await firstBytes(bytes);
  if (head.length === 0) throw new Refused('register-empty');
  const all = rejoined(head, bytes);
  if (head.subarray(0, 4).equals(ZIP)) return inSheets(register, await together(all));
  if (head.subarray(0, 8).equals(OLE)) throw new Refused(await oleProblem(all));
  if (isBinary(head)) throw new Refused('register-not-a-sheet');
  const rows = guarded(csvRows(all));
  return sheetOf(await headingsIn(register, rows), rows);
}

const ZIP = Buffer.from('504b0304', 'hex');
/** Container of a workbook of before 2007, and of an encrypted one. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const oleProblem = async (bytes: AsyncIterable<Buffer>): Promise<string> =>
  (await together(bytes)).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'register-encrypted'
    : 'register-too-old';

const isBinary = (head: Buffer): boolean =>
  !(head[0] === 0xff && head[1] === 0xfe) && head.some((byte) => byte < 9 || (byte > 13 && byte < 32));

/** The first visible sheet that has the headings. */
async function inSheets(register: Register, file: Buffer): Promise<ReadSheet> {
  let missed: Refusal | undefined;
  for await (const sheet of guarded(xlsxSheets(file))) {
    const rows = guarded(sheet);
    try {
      return sheetOf(await headingsIn(register, rows), rows);
    } catch (refusal) {
      if (!(refusal instanceof NoHeadings)) throw refusal;
      missed ??= refusal;
    }
  }
  throw missed ?? new Refused('register-empty');
}

class NoHeadings extends Refused {}

type Headings = readonly { readonly text: string; readonly key: string | undefined; readonly isReason: boolean }[];

/** The row of headings, which may stand below a title. */
async function headingsIn(register: Register, rows: AsyncGenerator<SheetRow>): Promise<Headings> {
  const required = keysOf(register).filter((key) => column(register, key).required);
  const headingOf = headingsOf(register);
  let nearest: readonly string[] = required;
  let seen = 0;
  while (seen < MOST.rowsBeforeHeadings) {
    const next = await rows.next();
    if (next.done) break;
    seen++;
    const headings = next.value.cells.map(headingOf);
    const keys = headings.flatMap(({ key }) => key ?? []);
    const missing = required.filter((key) => !keys.includes(key));
    const twice = keys.find((key, place) => keys.indexOf(key) !== place);
    if (missing.length === 0 && twice)
      throw new Refused('register-heading-twice', { params: { heading: column(register, twice).heading.vi } });
    if (missing.length === 0) return headings;
    if (missing.length < nearest.length) nearest = missing;
  }
  if (seen === 0) throw new NoHeadings('register-empty');
  const missing = nearest.map((key) => column(register, key).heading.vi);
  throw new NoHeadings('register-headings', { params: { missing } });
}

const namesOf = ({ vi, en }: Text): string[] => [vi, en].map(plainText);

const reasons = namesOf(REASON);

function headingsOf(register: Register): (cell: Cell) => Headings[number] {
  const named = new Map(
    keysOf(register).flatMap((key) => {
      const { heading, also = [] } = column(register, key);
      return [...namesOf(heading), ...also.map(plainText)].map((name) => [name, key] as const);
    }),
  );
  return (cell) => {
    const text = typeof cell === 'string' ? cell.trim() : '';
    return { text, key: named.get(plainText(text)), isReason: reasons.includes(plainText(text)) };
  };
}

function sheetOf(headings: Headings, sheet: AsyncGenerator<SheetRow>): ReadSheet {
  const kept = headings.map((heading, place) => ({ ...heading, place })).filter(({ isReason }) => !isReason);
  async function* rows(): AsyncGenerator<RegisterRow> {
    let count = 0;
    for await (const { number, cells } of sheet) {
      if (++count > MOST.rows) throw new Refused('register-too-long', { params: { most: MOST.rows } });
      const asWritten = kept.map(({ place }) => cells[place] ?? null);
      const known = kept.flatMap(({ key }, place) => (key ? [[key, asWritten[place]] as const] : []));
      yield { number, cells: Object.fromEntries(known), asWritten };
    }
    if (count === 0) throw new Refused('register-empty');
  }
  return { headings: kept.map(({ text }) => text), rows: rows() };
}

/** Whatever a reader stumbles over in the file is the file's fault, and says nothing of its content. */
async function* guarded<T>(reading: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* reading;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refused('register-damaged');
  }
}

async function* limited(upload: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of upload) {
    size += chunk.length;
    if (size > MOST.bytes) throw new Refused('register-too-large');
    yield chunk;
  }
}

async function firstBytes(bytes: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < OLE.length) {
    const next = await bytes.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function together(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
