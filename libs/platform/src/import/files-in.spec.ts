import { text, type Cell } from './cell';
import { readFile, type Cells, type Column, type Register } from './columns';
import { filesIn } from './files-in';
import { MOST } from './limits';
import type { RegisterRow } from './read-register';

const of = (heading: string): Column => {
  const words = { vi: heading, en: heading };
  return { heading: words, read: text(10), about: words, example: '' };
};
const required = (heading: string): Column => ({ ...of(heading), required: true });
const register: Register = {
  name: { vi: 'Sổ', en: 'Register' },
  file: 'so',
  columns: { number: required('Số'), unit: required('Địa bàn'), name: of('Họ tên') },
  further: ['name'],
};

const files = async (rows: readonly Cells[], as = register): Promise<number[][]> => {
  async function* all(): AsyncGenerator<RegisterRow> {
    for (const [place, cells] of rows.entries()) yield { number: place + 1, cells, asWritten: [] };
  }
  const found: number[][] = [];
  for await (const file of filesIn(as, all())) found.push(file.map(({ number }) => number));
  return found;
};
const row = (number: Cell, unit: Cell, name: Cell): Cells => ({ number, unit, name });

describe('a file of a register', () => {
  it('has the rows below it that say the same number, or nothing but what a further row may', async () => {
    const rows = [
      row('1', 'Ba Đình', 'A'),
      row(null, null, 'B'),
      row(1, null, 'C'),
      row('2', 'Ba Đình', null),
      row('1', null, 'D'),
    ];
    expect(await files(rows)).toEqual([[1, 2, 3], [4], [5]]);
  });

  it('ends where a row without a number says more than that, so that no file takes in another’s', async () => {
    expect(await files([row('1', 'Ba Đình', 'A'), row(null, 'Tây Hồ', 'B')])).toEqual([[1], [2]]);
    expect(await files([row('1', 'Ba Đình', 'A'), row({ unread: 'formula' }, null, 'B')])).toEqual([[1], [2]]);
  });

  it('is one row where nothing may stand several times', async () => {
    const single = { ...register, further: [] };
    expect(await files([row('1', 'Ba Đình', 'A'), row('1', null, 'B')], single)).toEqual([[1], [2]]);
  });

  it('is refused when it goes on without end', async () => {
    const endless = [row('1', 'Ba Đình', 'A'), ...Array.from({ length: MOST.rowsOfAFile }, () => row(null, null, 'B'))];
    await expect(files(endless)).rejects.toThrow('register-file-too-long');
  });

  it('says once what is wrong with each cell, in the order of rows and columns', () => {
    const rows = [row('1', null, 'A name that is far too long'), row('1', 'Tây Hồ', { unread: 'error' })];
    const { faults } = readFile(register, rows);
    expect(faults.asError().faults.map(({ row: place, column, refusal }) => [place, column, refusal.code])).toEqual([
      [0, 'unit', 'cell-required'],
      [0, 'name', 'cell-too-long'],
      [1, 'unit', 'cell-unlike-first-row'],
      [1, 'name', 'cell-is-error'],
    ]);
  });
});
