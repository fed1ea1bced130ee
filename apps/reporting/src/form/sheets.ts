import { BOM, csvLine } from '@la-chan/platform';
import type { Cell as SheetCell, Row as SheetRow, Worksheet } from 'exceljs';
import type { Form } from './statistical-form';
import type { Cell, Column, Table } from './table';

const WIDTHS: Record<Column['kind'], number> = { text: 15, long: 44, count: 13, percent: 11 };
/** A4. */
const PAPER = { paperSize: 9 };
const FONT = 'Times New Roman';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** A, B, C over what is told, 1, 2, 3 over what is counted, as official forms name their columns. */
function marksOf(columns: readonly Column[]): string[] {
  let [told, counted] = [0, 0];
  return columns.map(({ kind }) =>
    kind === 'text' || kind === 'long' ? String.fromCharCode(65 + told++) : String(++counted),
  );
}

const linesOf = ({ columns, rows }: Table): (readonly Cell[])[] => [
  columns.map(({ heading }) => heading),
  ...rows.map(({ cells }) => cells),
];

/** Line by line what the form says. */
export function csvOf({ left, title, right, table, books, notesHeading, notes }: Form): Buffer {
  const lines: (readonly Cell[])[] = [
    ...[...left, ...title, ...right].map((text) => [text]),
    [],
    ...linesOf(table),
    [],
    ...linesOf(books),
    [],
    [notesHeading],
    ...notes.map((text) => [text]),
  ];
  return Buffer.from(BOM + lines.map(csvLine).join(''));
}

/** The form on one sheet, ready to be printed and signed; what its figures are made of, and the books, on others. */
export async function xlsxOf(form: Form): Promise<Buffer> {
  const { Workbook } = await import('exceljs'); // large, and loaded where a form is written
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(form.table.name, {
    pageSetup: { ...PAPER, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const { columns } = form.table;
  const last = columns.length;
  const third = Math.floor(last / 3);
  const heights = Math.max(form.left.length, form.title.length, form.right.length);
  columns.forEach(({ kind }, place) => (sheet.getColumn(place + 1).width = WIDTHS[kind]));

  for (let line = 0; line < heights; line++) {
    const row = sheet.addRow([]);
    write(sheet, row, 1, third, form.left[line], { bold: false, size: 11 });
    write(sheet, row, third + 1, last - third, form.title[line], { bold: line === 0, size: line === 0 ? 14 : 11 });
    write(sheet, row, last - third + 1, last, form.right[line], { bold: false, size: 11 });
    row.height = line === 0 ? 40 : 32;
  }
  sheet.addRow([]);
  writeTable(sheet, form.table);
  sheet.views = [{ state: 'frozen', ySplit: heights + 3 }];
  sheet.pageSetup.printTitlesRow = `${heights + 2}:${heights + 3}`;
  sheet.addRow([]);
  const heading = sheet.addRow([form.notesHeading]);
  heading.font = { name: FONT, size: 11, bold: true };
  for (const note of form.notes) {
    const row = sheet.addRow([]);
    write(sheet, row, 1, last, note, { bold: false, size: 10 }, 'left');
    row.height = 15 * Math.ceil(note.length / 170);
  }
  sheet.addRow([]);
  const half = Math.floor(last / 2);
  for (const part of [0, 1] as const) {
    const row = sheet.addRow([]);
    const [maker, head] = form.signatures;
    write(sheet, row, 1, half, maker?.[part], { bold: part === 0, size: 11 });
    write(sheet, row, half + 1, last, head?.[part], { bold: part === 0, size: 11 });
  }

  for (const table of [form.composition, form.books]) {
    const sheet = workbook.addWorksheet(table.name);
    table.columns.forEach(({ kind }, place) => (sheet.getColumn(place + 1).width = WIDTHS[kind]));
    writeTable(sheet, table);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** One text over several columns. */
function write(
  sheet: Worksheet,
  row: SheetRow,
  from: number,
  to: number,
  text: string | undefined,
  font: { bold: boolean; size: number },
  horizontal: 'left' | 'center' = 'center',
): void {
  if (text === undefined) return;
  if (to > from) sheet.mergeCells(row.number, from, row.number, to);
  const cell = row.getCell(from);
  cell.value = text;
  cell.font = { name: FONT, ...font };
  cell.alignment = { wrapText: true, vertical: 'top', horizontal };
}

function writeTable(sheet: Worksheet, { columns, rows }: Table): void {
  const style = (row: SheetRow, how: (cell: SheetCell, column: Column) => void): void =>
    columns.forEach((column, place) => {
      const cell = row.getCell(place + 1);
      cell.border = BORDER;
      how(cell, column);
    });
  for (const headings of [columns.map(({ heading }) => heading), marksOf(columns)])
    style(sheet.addRow(headings), (cell) => {
      cell.font = { name: FONT, size: 11, bold: true };
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    });
  for (const { level, cells } of rows)
    style(sheet.addRow([...cells]), (cell, { kind }) => {
      cell.font = { name: FONT, size: 11, bold: level !== 'part', italic: level === 'part' };
      const told = kind === 'text' || kind === 'long';
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: told ? 'left' : 'right' };
      if (kind === 'count') cell.numFmt = '#,##0';
      if (kind === 'percent') cell.numFmt = '0.00';
    });
}
