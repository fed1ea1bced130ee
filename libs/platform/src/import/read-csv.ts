import { pipeline, Readable } from 'node:stream';
import { Refused } from '../problems/refused';
import { CsvError, parse } from 'csv-parse';
import { MOST, rowCounter } from './limits';
import { isEmpty, type SheetRow } from './sheet';

const MOST_RECORD = 256 * 1024;

/** The records of a CSV file, separated by commas, semicolons or tabs. Throws `register-encoding` and `register-csv`. */
export async function* csvRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<SheetRow> {
  const texts = decoded(bytes);
  const head = await firstLine(texts);
  const parser = parse({
    delimiter: delimiterOf(head),
    max_record_size: MOST_RECORD,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  pipeline(Readable.from(rejoined(head, texts)), parser, () => undefined);
  const countRow = rowCounter();
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++;
      countRow();
      const cells = record.map((cell) => cell || null);
      if (cells.length > MOST.columns && !isEmpty(cells.slice(MOST.columns))) throw new Refused('register-too-wide');
      if (!isEmpty(cells)) yield { number, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refused('register-csv', { params: { row: number + 1 } });
    throw error;
  }
}

async function firstLine(texts: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (!head.includes('\n') && head.length < MOST_RECORD) {
    const next = await texts.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

/** What was read ahead, and what comes after it. */
export async function* rejoined<Part>(head: Part, rest: AsyncGenerator<Part>): AsyncGenerator<Part> {
  yield head;
  yield* rest;
}

/** UTF-8, or the UTF-16 of a spreadsheet's “Unicode text”. */
async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Refused('register-encoding');
    throw error;
  }
}

/** The one that the first line has most of, outside quotes. */
function delimiterOf(head: string): string {
  const line = head.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
