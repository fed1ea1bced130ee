import { parse } from 'csv-parse/sync';
import { ValueType, Workbook } from 'exceljs';
import type { Form } from './statistical-form';
import { csvOf, xlsxOf } from './sheets';

const FORMULA = '=HYPERLINK("http://example.org","x")';
const columns = [
  { heading: '+1', kind: 'text' },
  { heading: 'count', kind: 'count' },
] as const;
const form: Form = {
  left: [FORMULA],
  title: ['@SUM(A1)'],
  right: ['-1+1'],
  table: { name: 'form', columns, rows: [{ level: 'part', cells: [FORMULA, -5] }] },
  composition: { name: 'made of', columns, rows: [{ level: 'part', cells: ['\t=1', 7] }] },
  books: { name: 'books', columns, rows: [{ level: 'part', cells: ['-2', 3] }] },
  notesHeading: 'Notes',
  notes: [FORMULA],
  signatures: [
    ['one', ''],
    ['two', ''],
  ],
};

describe('what begins like a formula', () => {
  it('is a text in a workbook', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await xlsxOf(form)) as unknown as ArrayBuffer);
    const types = new Set<ValueType>();
    for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => types.add(cell.type)));
    expect(types).not.toContain(ValueType.Formula);
    expect(types).not.toContain(ValueType.Hyperlink);
    expect(types).toContain(ValueType.String);
  });

  it('has an apostrophe before it in CSV, where a number stays a number', () => {
    const rows = parse(csvOf(form), { bom: true, relax_column_count: true }) as string[][];
    const cells = rows.flat();
    expect(cells).toContain(`'${FORMULA}`);
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual(['-5']);
  });
});
