import { PassThrough, type Readable } from 'node:stream';
import { unit, unitsOn, type Day } from '@la-chan/contracts';
import { BOM, csvLine, type Language, type Text } from '@la-chan/platform';
import { stream, type DataValidation, type Worksheet } from 'exceljs';
import { column, columnKeys, type ColumnKey } from './columns';
import { TEXT_FORMAT, TIME_FORMAT } from './write-sheet';

/** Rows that offer the lists: more than a station fills in a year. */
const LIST_ROWS = 2000;

const TEXTS = {
  register: { vi: 'Sổ tiếp nhận', en: 'Register' },
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

export const csvTemplate = (language: Language): string =>
  BOM + csvLine(columnKeys.map((key) => column(key).heading[language]));

/** The register to fill in: its headings, an explanation of each column, drop-down lists, cells for times. */
export function xlsxTemplate(language: Language, today: Day): Readable {
  const file = new PassThrough();
  const workbook = new stream.xlsx.WorkbookWriter({ stream: file, useStyles: true });
  const lists = listsOf(language, today);

  const register = workbook.addWorksheet(TEXTS.register[language], { views: [{ state: 'frozen', ySplit: 1 }] });
  register.columns = columnKeys.map((key) => ({
    header: column(key).heading[language],
    width: column(key).shape === 'long' ? 50 : 24,
    style: { numFmt: column(key).shape === 'time' ? TIME_FORMAT : TEXT_FORMAT },
  }));
  const headings = register.getRow(1);
  columnKeys.forEach((key, place) => {
    headings.getCell(place + 1).font = { bold: true, ...(column(key).required && { color: { argb: 'FFC00000' } }) };
  });
  headings.commit();
  for (const [key, list] of lists) offer(register, key, choosingFrom(list, language));
  register.commit();

  const explanation = workbook.addWorksheet(TEXTS.explanation[language]);
  explanation.columns = (['column', 'required', 'about', 'example', 'choices'] as const).map((name) => ({
    header: TEXTS[name][language],
    width: name === 'about' || name === 'choices' ? 90 : 28,
  }));
  explanation.getRow(1).font = { bold: true };
  for (const key of columnKeys) {
    const { heading, required, about, example, codelist } = column(key);
    const choices = Object.values(codelist ?? {}).map((term) => term[language]);
    const row = [heading[language], required ? TEXTS.yes[language] : '', about[language], example, choices.join('\n')];
    explanation.addRow(row).commit();
  }
  explanation.commit();

  const values = workbook.addWorksheet(TEXTS.lists[language], { state: 'hidden' });
  const longest = Math.max(...lists.map(([, { values: list }]) => list.length));
  values.addRow(lists.map(([key]) => column(key).heading[language])).commit();
  for (let place = 0; place < longest; place++)
    values.addRow(lists.map(([, { values: list }]) => list[place] ?? null)).commit();
  values.commit();
  workbook.commit().catch((error: unknown) => file.destroy(error as Error));
  return file;
}

interface List {
  readonly values: readonly string[];
  /** Its column in the sheet of lists. */
  readonly letter: string;
}

function listsOf(language: Language, today: Day): (readonly [ColumnKey, List])[] {
  const units = [...unitsOn(today), unit('outside'), unit('unknown')].map((one) => one[language]);
  return columnKeys
    .flatMap((key) => {
      const { codelist, shape } = column(key);
      if (shape === 'unit') return [[key, units] as const];
      return codelist ? [[key, Object.values(codelist).map((term) => term[language])] as const] : [];
    })
    .map(([key, values], place) => [key, { values, letter: String.fromCharCode(65 + place) }] as const);
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
function offer(sheet: Worksheet, key: ColumnKey, validation: DataValidation): void {
  const { letter } = sheet.getColumn(columnKeys.indexOf(key) + 1);
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, what: DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${LIST_ROWS + 1}`, validation);
}
