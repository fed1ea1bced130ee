import { Workbook, type CellValue } from 'exceljs';
import { Refused } from '../problems/refused';
import { text } from './cell';
import type { Column, Register } from './columns';
import { MOST } from './limits';
import { readRegister, type RegisterRow } from './read-register';

const of = (vi: string, en: string): Column => {
  const words = { vi, en };
  return { heading: words, read: text(100), required: true, about: words, example: '' };
};
const columns = {
  number: of('Số tiếp nhận', 'Register number'),
  receivedAt: of('Thời điểm tiếp nhận', 'Received at'),
  unit: of('Địa bàn', 'Unit'),
  source: of('Loại nguồn tin', 'Source'),
  channel: of('Hình thức tiếp nhận', 'Came in by'),
  account: of('Nội dung', 'What was told'),
};
const register: Register = { name: { vi: 'Sổ', en: 'Register' }, file: 'so', columns, further: [] };
const headings = Object.values(columns).map(({ heading }) => heading.vi);
const good = ['1', new Date('2025-07-01T20:15:00Z'), 'Phường Hoàn Kiếm', 'Tố giác về tội phạm', 'Điện thoại', 'Lời kể'];

async function* pieces(file: Buffer | string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(file as string);
  const size = bytes.length > 1024 * 1024 ? 64 * 1024 : 1000;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const workbook = async (rows: readonly (readonly CellValue[])[], edit?: (book: Workbook) => void): Promise<Buffer> => {
  const book = new Workbook();
  const sheet = book.addWorksheet('Sổ');
  for (const row of rows)
    sheet.addRow([...row]).eachCell((cell) => (cell.numFmt = cell.value instanceof Date ? 'dd/mm/yyyy hh:mm' : '@'));
  edit?.(book);
  return Buffer.from(await book.xlsx.writeBuffer());
};

const rowsOf = async (file: Buffer | string): Promise<RegisterRow[]> => {
  const rows: RegisterRow[] = [];
  for await (const row of (await readRegister(register, pieces(file))).rows) rows.push(row);
  return rows;
};

const refusal = (file: Buffer | string): Promise<string> =>
  rowsOf(file).then(
    () => 'read',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

/** The same ZIP file with a field of each entry of its directory changed. */
const tampered = (file: Buffer, change: (entry: Buffer) => void): Buffer => {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf('504b0102', 0, 'hex'); at >= 0; at = copy.indexOf('504b0102', at + 4, 'hex'))
    change(copy.subarray(at));
  return copy;
};

describe('a workbook', () => {
  it('is read by its headings, wherever they stand and in either language', async () => {
    const english = Object.values(columns).map(({ heading }) => heading.en.toUpperCase());
    const [row] = await rowsOf(
      await workbook([['SỔ TIẾP NHẬN'], [], ['STT', ...english, 'Lý do'], [1, ...good, 'Sai']]),
    );
    expect(row).toMatchObject({
      number: 4,
      cells: { number: '1', receivedAt: { wall: '2025-07-01T20:15:00' }, account: 'Lời kể' },
    });
    expect(row?.asWritten).toHaveLength(headings.length + 1);
  });

  it('is read from the first visible sheet with the headings', async () => {
    const file = await workbook([['Ghi chú']], (book) => {
      book.addWorksheet('Ẩn', { state: 'hidden' }).addRows([headings, good]);
      book.addWorksheet('Thật').addRows([headings, ['2', ...good.slice(1)]]);
    });
    expect((await rowsOf(file)).map(({ cells }) => cells['number'])).toEqual(['2']);
  });

  it('has its formulas, errors and rich text read for what they are', async () => {
    const row = [
      { formula: 'A1+1', result: 2 },
      { error: '#REF!' },
      { richText: [{ text: 'Phường ' }, { text: 'Hoàn Kiếm' }] },
    ];
    const [read] = await rowsOf(await workbook([headings, row as CellValue[]]));
    expect(read?.cells).toMatchObject({
      number: { unread: 'formula' },
      receivedAt: { unread: 'error' },
      unit: 'Phường Hoàn Kiếm',
    });
  });

  it('may count its days from 1904', async () => {
    const file = await workbook([headings, good], (book) => (book.properties.date1904 = true));
    expect((await rowsOf(file))[0]?.cells['receivedAt']).toEqual({ wall: '2025-07-01T20:15:00' });
  });
});

describe('a CSV file', () => {
  const line = ['1', '01/07/2025 20:15', 'Phường Hoàn Kiếm', 'Tố giác', 'Điện thoại', '"Lời, kể; ""dài""\nhai dòng"'];

  it.each([',', ';', '\t'])('is read whatever separates its fields (%j)', async (mark) => {
    const [row] = await rowsOf(`\ufeff${headings.join(mark)}\r\n\r\n${line.join(mark)}\r\n`);
    expect(row).toMatchObject({ number: 3, cells: { number: '1', account: 'Lời, kể; "dài"\nhai dòng' } });
  });

  it('may be the Unicode text of a spreadsheet', async () => {
    const file = Buffer.from(`\ufeff${headings.join('\t')}\r\n${line.join('\t')}\r\n`, 'utf16le');
    expect((await rowsOf(file))[0]?.cells['unit']).toBe('Phường Hoàn Kiếm');
  });

  it('is taken from its source only as its rows are asked for', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${headings.join()}\n`);
      for (;;) yield Buffer.from(`${++given},01/07/2025,Hoàn Kiếm,Tố giác,Điện thoại,${'Lời kể '.repeat(10)}\n`);
    }
    const { rows } = await readRegister(register, endless());
    let lead = 0;
    for (let taken = 1; taken <= 5000; taken++) {
      await rows.next();
      lead = Math.max(lead, given - taken);
    }
    await rows.return(undefined);
    expect(lead).toBeLessThan(500);
  });
});

describe('what is no register', () => {
  it.each([
    ['nothing', '', 'register-empty'],
    ['headings alone', `${headings.join()}\n`, 'register-empty'],
    ['other headings', 'Số tiếp nhận,Nội dung\n1,2\n', 'register-headings'],
    ['a heading twice', `${headings.join()},Nội dung\n${'1,'.repeat(9)}\n`, 'register-heading-twice'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'register-not-a-sheet'],
    ['a workbook of before 2007', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'register-too-old'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'register-encrypted',
    ],
    ['another encoding', Buffer.from([...Buffer.from(`${headings.join()}\n`), 0xe9, 0x2c, 0x0a]), 'register-encoding'],
    ['an open quote', `${headings.join()}\n1,"2\n${'x'.repeat(300_000)}`, 'register-csv'],
    ['too many columns', `${headings.join()}\n${'1,'.repeat(200)}\n`, 'register-too-wide'],
    [
      'too many bytes',
      Buffer.concat([Buffer.from(`${headings.join()}\n`), Buffer.alloc(MOST.bytes, `1,${'2'.repeat(2000)}\n`)]),
      'register-too-large',
    ],
    ['empty records without end', `${headings.join()}\n${',,,,,\n'.repeat(MOST.rowsRead)}`, 'register-mostly-empty'],
    ['half a workbook', Buffer.from('504b0304000000000000', 'hex'), 'register-damaged'],
  ])('is refused: %s', async (_, file, code) => expect(await refusal(file)).toBe(code), 60_000);

  it('is refused: a workbook tampered with', async () => {
    const file = await workbook([headings, good]);
    expect(await refusal(tampered(file, (entry) => entry.writeUInt16LE(1, 8)))).toBe('register-encrypted');
    expect(await refusal(tampered(file, (entry) => entry.writeUInt32LE(7, 16)))).toBe('register-damaged');
    expect(await refusal(tampered(file, (entry) => entry.writeUInt32LE(0xfffffff0, 42)))).toBe('register-damaged');
    expect(await refusal(file.subarray(0, file.length - 100))).toBe('register-damaged');
    expect(
      await refusal(Buffer.from(file.toString('latin1').replaceAll('workbook.xml', 'document.xml'), 'latin1')),
    ).toBe('register-not-a-sheet');
  });

  it('is refused: a workbook too wide', async () => {
    const wide = [...good, ...Array<string>(MOST.columns).fill('x')];
    expect(await refusal(await workbook([headings, wide]))).toBe('register-too-wide');
  });

  it('is refused: a workbook of empty rows without end', async () => {
    const file = await workbook([headings], ({ worksheets: [sheet] }) => {
      for (let row = 2; row <= MOST.rowsRead + 1; row++) sheet!.getRow(row).height = 15;
    });
    expect(await refusal(file)).toBe('register-mostly-empty');
  }, 60_000);

  it('is refused: a workbook that unpacks to more than it may', async () => {
    const file = await workbook([headings, [...good.slice(0, 5), 'a'.repeat(32_000)]], (book) => {
      const sheet = book.worksheets[0]!;
      for (let row = 0; row < 1700; row++) sheet.addRow([String(row).padStart(4, '0').repeat(8000)]);
    });
    expect(file.length).toBeLessThan(1024 * 1024);
    expect(await refusal(file)).toBe('register-too-large');
  }, 60_000);
});
