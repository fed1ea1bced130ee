import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import type { Test } from 'supertest';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A row of a register by its Vietnamese headings. */
export type RegisterRow = Readonly<Record<string, CellValue>>;

const two = (part: number): string => String(part).padStart(2, '0');

/** A reception of July 2025, as a station writes it; no two are alike. */
export const reception = (number: number, more: RegisterRow = {}): RegisterRow => ({
  'Số tiếp nhận': `${number}/2025`,
  'Thời điểm tiếp nhận': new Date(Date.UTC(2025, 6, 1 + (number % 28), number % 24, number % 60)),
  'Địa bàn': ['Phường Hoàn Kiếm', 'Phường Cửa Nam', 'Xã Sóc Sơn'][number % 3],
  'Loại nguồn tin': 'Tố giác về tội phạm',
  'Hình thức tiếp nhận': 'Điện thoại',
  'Họ và tên người báo tin': `Nguyễn Thị Canary ${number}`,
  'Điện thoại': `09${String(number).padStart(8, '0')}`,
  'Nội dung': `Lời kể canary số ${number}`,
  'Tình trạng': null,
  'Ngày phân loại': null,
  'Kết quả phân loại': null,
  Điều: null,
  Khoản: null,
  ...more,
});

const headingsOf = (rows: readonly RegisterRow[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

export async function workbook(rows: readonly RegisterRow[]): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Sổ tiếp nhận');
  const headings = headingsOf(rows);
  sheet.addRow(headings);
  for (const row of rows)
    sheet.addRow(headings.map((heading) => row[heading])).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy hh:mm';
    });
  return Buffer.from(await book.xlsx.writeBuffer());
}

const csvText = (value: CellValue | undefined): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!(value instanceof Date)) return '';
  const day = [two(value.getUTCDate()), two(value.getUTCMonth() + 1), value.getUTCFullYear()].join('/');
  return `${day} ${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`;
};

export const csvLine = (values: readonly (CellValue | undefined)[]): string =>
  `${values.map((value) => `"${csvText(value).replaceAll('"', '""')}"`).join(';')}\n`;

export const csv = (rows: readonly RegisterRow[]): string => {
  const headings = headingsOf(rows);
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading]))].map(csvLine).join('');
};

/** The body of an answer as it came. */
export const bytes = (test: Test): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> =>
  test.buffer().parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });

export async function sheetIn(file: Buffer, name?: string): Promise<Worksheet> {
  const book = new Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  const sheet = name === undefined ? book.worksheets[0] : book.getWorksheet(name);
  if (!sheet) throw new Error('the workbook has no such sheet');
  return sheet;
}
