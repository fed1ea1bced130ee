import { PassThrough, type Readable } from 'node:stream';
import { unit, unitsOn, type Day } from '@la-chan/contracts';
import type { DataValidation, Worksheet } from 'exceljs';
import type { Language, Text } from '../problems/language';
import { BOM, csvLine } from '../sheets';
import type { Register } from './columns';
import { TEXT_FORMAT, TIME_FORMAT, workbooks } from './write-sheet';

/** Rows that offer the lists: more than a station fills in a year. */
const LIST_ROWS = 2000;

const TEXTS = {
  explanation: { vi: 'Hướng dẫn', en: 'Explanation' },
  lists: { vi: 'Danh mục', en: 'Lists' },
  column: { vi: 'Cột', en: 'Column' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  about: { vi: 'Cách ghi', en: 'What to enter' },
  example: { vi: 'Ví dụ', en: 'Example' },
  choices: { vi: 'Giá trị', en: 'Values' },
  yes: { vi: 'Có', en: 'Yes' },
  notInList: { vi: 'Hãy chọn một giá trị trong danh sách.', en: 'Choose one of the values in the list.' },
} as const satisfies Record<string, Text>;

export const csvTemplate = ({ columns }: Register, language: Language): string =>
  BOM + csvLine(Object.values(columns).map(({ heading }) => heading[language]));

/** The register to fill in: its headings, an explanation of each column, drop-down lists, cells for times. */
export async function xlsxTemplate({ name, columns }: Register, language: Language, today: Day): Promise<Readable> {
  const { WorkbookWriter } = await workbooks();
  const file = new PassThrough();
  const workbook = new WorkbookWriter({ stream: file, useStyles: true });
  const all = Object.values(columns);
  const lists = listsOf(columns, language, today);

  const register = workbook.addWorksheet(name[language], { views: [{ state: 'frozen', ySplit: 1 }] });
  register.columns = all.map(({ heading, shape }) => ({
    header: heading[language],
    width: shape === 'long' ? 50 : 24,
    style: { numFmt: shape === 'time' ? TIME_FORMAT : TEXT_FORMAT },
  }));
  const headings = register.getRow(1);
  all.forEach(({ required }, place) => {
    headings.getCell(place + 1).font = { bold: true, ...(required && { color: { argb: 'FFC00000' } }) };
  });
  headings.commit();
  for (const list of lists) offer(register, list.column, choosingFrom(list, language));
  register.commit();

  const explanation = workbook.addWorksheet(TEXTS.explanation[language]);
  explanation.columns = (['column', 'required', 'about', 'example', 'choices'] as const).map((name) => ({
    header: TEXTS[name][language],
    width: name === 'about' || name === 'choices' ? 90 : 28,
  }));
  explanation.getRow(1).font = { bold: true };
  for (const { heading, required, about, example, codelist } of all) {
    const choices = Object.values(codelist ?? {}).map((term) => term[language]);
    const row = [heading[language], required ? TEXTS.yes[language] : '', about[language], example, choices.join('\n')];
    explanation.addRow(row).commit();
  }
  explanation.commit();

  const values = workbook.addWorksheet(TEXTS.lists[language], { state: 'hidden' });
  const longest = Math.max(...lists.map(({ values: list }) => list.length));
  values.addRow(lists.map(({ heading }) => heading)).commit();
  for (let place = 0; place < longest; place++)
    values.addRow(lists.map(({ values: list }) => list[place] ?? null)).commit();
  values.commit();
  workbook.commit().catch((error: unknown) => file.destroy(error as Error));
  return file;
}

interface List {
  /** Its column in the register, from 1. */
  readonly column: number;
  readonly heading: string;
  readonly values: readonly string[];
  /** Its column in the sheet of lists. */
  readonly letter: string;
}

function listsOf(columns: Register['columns'], language: Language, today: Day): List[] {
  const units = [...unitsOn(today), unit('outside'), unit('unknown')].map((one) => one[language]);
  return Object.values(columns)
    .map(({ heading, codelist, shape }, place) => ({
      column: place + 1,
      heading: heading[language],
      values: shape === 'unit' ? units : Object.values(codelist ?? {}).map((term) => term[language]),
    }))
    .filter(({ values }) => values.length > 0)
    .map((list, place) => ({ ...list, letter: String.fromCharCode(65 + place) }));
}

/** Other values are warned of and not refused: several urgencies, or a unit of an earlier time, may stand there. */
const choosingFrom = ({ values, letter }: List, language: Language): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`'${TEXTS.lists[language]}'!$${letter}$2:$${letter}$${values.length + 1}`],
  showErrorMessage: true,
  errorStyle: 'warning',
  error: TEXTS.notInList[language],
});

/** For the whole column below its heading; exceljs declares validations of single cells alone. */
function offer(sheet: Worksheet, column: number, validation: DataValidation): void {
  const { letter } = sheet.getColumn(column);
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, what: DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${LIST_ROWS + 1}`, validation);
}
