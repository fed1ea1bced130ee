import { posix } from 'node:path';
import { Refused } from '../problems/refused';
import { wallOfSerial, type Cell } from './cell';
import { MOST, rowCounter } from './limits';
import { isEmpty, type SheetRow } from './sheet';
import { localName, parsing } from './xml';
import { zipEntries, type ZipEntry } from './zip';

/**
 * The visible sheets of a workbook, each read as it is unpacked. A stream reader would have to write its rows to a
 * temporary file until the texts at the end of the file have come, and they hold persons: the packed file stays in memory
 * instead.
 */
export async function* xlsxSheets(file: Buffer): AsyncGenerator<AsyncGenerator<SheetRow>> {
  const entries = zipEntries(file);
  const part = (name: string): ZipEntry => {
    const entry = entries.get(name);
    if (!entry) throw new Refused('register-not-a-sheet');
    return entry;
  };
  const book = await all(workbook(part('xl/workbook.xml')));
  const targets = new Map(await all(relations(part('xl/_rels/workbook.xml.rels'))));
  const [strings, styles] = [entries.get('xl/sharedStrings.xml'), entries.get('xl/styles.xml')];
  const context: Context = {
    strings: strings ? await all(sharedStrings(strings)) : [],
    isDate: styles ? await all(dateStyles(styles)) : [],
    epoch: book.includes(SINCE_1904) ? 1462 : 0,
  };
  for (const id of book) if (id !== SINCE_1904) yield sheetRows(part(targets.get(id) ?? ''), context);
}

interface Context {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly isDate: readonly boolean[];
  /** Days between 1899-12-30 and the day from which the workbook counts. */
  readonly epoch: number;
}

async function all<Found>(parts: AsyncIterable<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of parts) found.push(one);
  return found;
}

const SINCE_1904 = '1904';

/** Ids of its visible sheets in order; before them `SINCE_1904`, where it counts days from there. */
const workbook = (entry: ZipEntry): AsyncGenerator<string> =>
  parsing(entry.read(MOST.textBytes), (found) => ({
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) found(SINCE_1904);
      if (name !== 'sheet' || attributes['state']?.toLowerCase().includes('hidden')) return;
      const id = Object.keys(attributes).find((key) => key.includes(':') && localName(key) === 'id');
      found(attributes[id ?? ''] ?? '');
    },
  }));

/** Paths of the parts that a workbook refers to, by id. */
const relations = (entry: ZipEntry): AsyncGenerator<[string, string]> =>
  parsing(entry.read(MOST.textBytes), (found) => ({
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) found([Id, posix.resolve('/xl', Target).slice(1)]);
    },
  }));

/** Texts of a workbook; how they are to be read aloud is left out. */
const sharedStrings = (entry: ZipEntry): AsyncGenerator<string> =>
  parsing(entry.read(MOST.textBytes), (found) => {
    let [takesText, aloud, content] = [false, false, ''];
    return {
      open: (name) => {
        if (name === 'si') content = '';
        if (name === 'rPh') aloud = true;
        takesText = name === 't' && !aloud;
      },
      text: (more) => {
        if (takesText) content += more;
      },
      close: (name) => {
        takesText = false;
        if (name === 'rPh') aloud = false;
        if (name === 'si') found(content);
      },
    };
  });

/** For each style of cells, whether its numbers are dates. */
const dateStyles = (entry: ZipEntry): AsyncGenerator<boolean> =>
  parsing(entry.read(MOST.textBytes), (found) => {
    const formats = new Map<string, string>();
    let ofCells = false;
    return {
      open: (name, { numFmtId = '', formatCode = '' }) => {
        if (name === 'numFmt') formats.set(numFmtId, formatCode);
        if (name === 'cellXfs') ofCells = true;
        if (name === 'xf' && ofCells) found(isDateFormat(numFmtId, formats));
      },
      close: (name) => {
        if (name === 'cellXfs') ofCells = false;
      },
    };
  });

// Formats that every spreadsheet knows by number; those from 27 on are of East Asian calendars.
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function isDateFormat(id: string, formats: ReadonlyMap<string, string>): boolean {
  const code = formats.get(id);
  if (code === undefined) return isBuiltInDate(Number(id));
  return /[dmyh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** A cell while its tags are read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string | null;
}

const sheetRows = (entry: ZipEntry, context: Context): AsyncGenerator<SheetRow> =>
  parsing(entry.read(MOST.sheetBytes), (found) => {
    let [number, column, cells]: [number, number, Cell[]] = [0, 0, []];
    const countRow = rowCounter();
    let cell: OpenCell | undefined;
    let [takesText, aloud] = [false, false];
    return {
      open: (name, { r, t = 'n', s = '0' }) => {
        if (name === 'row') {
          countRow();
          [number, column, cells] = [Number(r ?? number + 1), 0, []];
        }
        if (name === 'c') {
          column = r === undefined ? column + 1 : columnOf(r);
          cell = { column, type: t, style: Number(s), isFormula: false, value: null };
        }
        if (name === 'f' && cell) cell.isFormula = true;
        if (name === 'rPh') aloud = true;
        takesText = name === 'v' || (name === 't' && !aloud);
      },
      text: (more) => {
        if (takesText && cell) cell.value = (cell.value ?? '') + more;
      },
      close: (name) => {
        takesText = false;
        if (name === 'rPh') aloud = false;
        if (name === 'c' && cell) {
          const value = valueOf(cell, context);
          if (value !== null && cell.column > MOST.columns) throw new Refused('register-too-wide');
          if (value !== null) cells[cell.column - 1] = value;
          cell = undefined;
        }
        if (name !== 'row') return;
        const whole = Array.from(cells, (one) => one ?? null);
        if (!isEmpty(whole)) found({ number, cells: whole });
      },
    };
  });

/** `AB12` is in column 28. */
const columnOf = (reference: string): number =>
  Array.from(reference.replace(/\d+$/, '')).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function valueOf({ isFormula, type, style, value }: OpenCell, { strings, isDate, epoch }: Context): Cell {
  if (isFormula) return { unread: 'formula' };
  if (value === null) return null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return value;
    case 'b':
      return value === '1';
    case 'e':
      return { unread: 'error' };
    case 'd':
      return { wall: value.slice(0, 19).replace(/T00:00:00$/, '') };
    default: {
      const serial = Number(value);
      if (Number.isNaN(serial)) return { unread: 'error' };
      return isDate[style] && isInCalendar(serial) ? { wall: wallOfSerial(serial + epoch) } : serial;
    }
  }
}

const isInCalendar = (serial: number): boolean => serial >= 0 && serial < 2_958_466; // 10000-01-01
