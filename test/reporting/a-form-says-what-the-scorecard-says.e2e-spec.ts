import type { Client, TestCity } from '@la-chan/testing';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { cityFacts } from './city';
import { ANALYST, arrived, journal, startCity } from './journals';

interface Text {
  vi: string;
  en: string;
}
interface Figure {
  numerator: number;
  denominator: number;
  percent: number | null;
  notYetDue: number;
  missed: number;
  verdict: string;
  before: { percent: number | null };
}
interface Indicator extends Figure {
  id: string;
  title: Text;
  counts: Text;
  breakdown: (Figure & { label: Text; among: Text[] })[];
  parts: { label: Text; amount: number }[];
  alternatives: { changesVerdict: boolean }[];
}
interface Card {
  period: { from: string; to: string };
  targets: { id: string; indicators: Indicator[] }[];
  further: { id: string; indicators: Indicator[] }[];
}

const QUESTIONS = [
  'period=2026',
  'period=2026-Q2&by=month',
  'period=2026&by=unit&geography=districts&readings=T2.suspended:neither,T1.base:period',
  'from=2026-02-03&to=2026-06-17&by=agency&asKnownOn=2026-09-20',
];
const VERDICTS: Record<string, string | null> = {
  met: 'Đạt',
  missed: 'Chưa đạt',
  'not-yet-due': 'Còn trong hạn',
  'no-cases': 'Không có vụ việc',
  'not-counted': null,
};

type Cell = string | number | null;

const COLUMNS = ['Mã', 'Đơn vị tính', 'Đã thực hiện (tử số)', 'Phải thực hiện (mẫu số)', 'Tỷ lệ (%)', 'Kết luận'];
const LEFT = ['Cùng kỳ năm trước (%)', 'Chưa làm, còn trong hạn', 'Chưa làm, đã hết hạn'];

/** Of each figure in its order: what it is called, what is counted, its numbers, its verdict. */
const figuresOf = ({ targets, further }: Card): Cell[][] =>
  [...targets, ...further]
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, title, counts, breakdown, ...whole }) =>
      [{ label: title, ...whole }, ...breakdown].map(
        ({ label, numerator, denominator, percent, verdict, before, notYetDue, missed }) => [
          label.vi,
          ...[id, counts.vi, numerator, denominator, percent, VERDICTS[verdict] ?? null],
          ...[before.percent, notYetDue, missed],
        ],
      ),
    );

/** The same of a sheet, found by the headings of its columns. */
function figuresIn(rows: readonly Cell[][]): Cell[][] {
  const at = rows.findIndex(([first]) => first === 'Mã');
  const headings = rows[at]!;
  const end = rows.findIndex(([first], index) => index > at && first === 'Sổ');
  return rows
    .slice(at + 1, end < 0 ? undefined : end)
    .map((row) => (heading: string) => row[headings.indexOf(heading)] ?? null)
    .filter((cell) => typeof cell('Đã thực hiện (tử số)') === 'number')
    .map((cell) => [cell('Chỉ tiêu') ?? cell('Trong đó'), ...[...COLUMNS, ...LEFT].map(cell)]);
}

/** Of each agency in its book: old, new, in, out, resolved, remaining, difference. */
const MOVES = ['old', 'new', 'in', 'out', 'resolved', 'remaining', 'difference'] as const;
type Books = { label: Text; agencies: (Record<(typeof MOVES)[number], number> & { label: Text })[] }[];
const booksOf = (books: Books): Cell[][] =>
  books.flatMap(({ label, agencies }) =>
    agencies.map((agency) => [label.vi, agency.label.vi, ...MOVES.map((move) => agency[move])]),
  );
const booksIn = (rows: readonly Cell[][]): Cell[][] =>
  rows.slice(rows.findIndex(([first]) => first === 'Sổ') + 1).filter((row) => typeof row[8] === 'number');

describe('a form of the scorecard', () => {
  let city: TestCity;
  let analyst: Client;

  const asked = async (question: string): Promise<Card> =>
    (await analyst.get(`/scorecard?${question}`).expect(200)).body as Card;
  const file = async (question: string, language = 'vi'): Promise<Buffer> => {
    const answer = await analyst
      .get(`/scorecard/form?${question}`)
      .set('accept-language', language)
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return answer.body as Buffer;
  };
  const workbook = async (question: string, language?: string): Promise<Cell[][][]> => {
    const read = new Workbook();
    await read.xlsx.load((await file(question, language)) as unknown as ArrayBuffer);
    return read.worksheets.map((sheet) => {
      const rows: Cell[][] = [];
      sheet.eachRow((row) => rows.push(Array.from(row.values as Cell[], (value) => value ?? null).slice(1)));
      return rows;
    });
  };
  const csv = async (question: string): Promise<Cell[][]> => {
    const rows: string[][] = parse(await file(`${question}&format=csv`), { bom: true, relax_column_count: true });
    return rows.map((row) =>
      row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell === '' ? null : cell)),
    );
  };

  beforeAll(async () => {
    city = await startCity('2026-09-20T02:00:00.000Z');
    analyst = await city.as(ANALYST);
    const facts = cityFacts({ seed: 17, reports: 120, from: '2025-08-01', days: 400 });
    await journal(city, facts);
    await arrived(analyst, facts);
  });

  it.each(QUESTIONS)('has every figure of the scorecard, cell by cell: %s', async (question) => {
    const card = await asked(question);
    const [sheet = [], composition = []] = await workbook(question);
    expect(figuresIn(sheet)).toEqual(figuresOf(card));
    expect(figuresIn(await csv(question))).toEqual(figuresOf(card));
    expect(figuresOf(card).length).toBeGreaterThan(question.includes('by=') ? 50 : 16);

    const parts = [...card.targets, ...card.further]
      .flatMap(({ indicators }) => indicators)
      .flatMap((each) => each.parts);
    expect(composition.slice(2).map(([, , label, amount]) => [label, amount])).toEqual(
      parts.map(({ label, amount }) => [label.vi, amount]),
    );
  });

  it('has the books of each agency, as the scorecard has them', async () => {
    const question = 'period=2026';
    const { body } = await analyst.get(`/scorecard/identity?${question}`).expect(200);
    const expected = booksOf((body as { books: Books }).books);
    expect(expected.length).toBeGreaterThan(3);
    const [, , sheet = []] = await workbook(question);
    expect(booksIn(sheet)).toEqual(expected);
    expect(booksIn(await csv(question))).toEqual(expected);
  });

  it('says which plan, period, readings and moment it is of, how complete it is, and that it is simulated', async () => {
    const [sheet = []] = await workbook('period=2026&asKnownOn=2026-09-01&readings=T2.suspended:neither');
    const text = sheet.flat().join('\n');
    for (const said of [
      'Theo Kế hoạch số 133/KH-UBND ngày 02/05/2024 của UBND thành phố Hà Nội',
      'Kỳ số liệu: từ ngày 01/01/2026 đến hết ngày 31/12/2026',
      'Số liệu như đã biết đến 01/09/2026 23:59',
      'T2: Nguồn tin tạm đình chỉ: Không tính.',
      'T2: Nguồn tin nhập vào nguồn tin khác: Rút khỏi tổng số (mặc định).',
      'SỐ LIỆU MÔ PHỎNG',
      'Đơn vị lập: Ban Chỉ đạo 138 thành phố Hà Nội',
      'Thủ trưởng đơn vị',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Đã nhận số liệu của \d+\/\d+ cơ quan/);
    expect(text).not.toMatch(/undefined|\[object|c00\d{3}|report\./);
  });

  it('speaks English when asked', async () => {
    const sheets = await workbook('period=2026&by=unit', 'en');
    const text = sheets.flat(2).join('\n');
    expect(text).toContain('Under Plan No. 133/KH-UBND of 02/05/2024');
    expect(text).toContain('SIMULATED');
    expect(text).not.toMatch(/Đạt|Chưa|Tử số/);
  });

  it('is for officers with access alone, and each is recorded', async () => {
    const operator = await city.as('bcd-138.van-hanh');
    await operator.get('/scorecard/form').expect(403);
    const { Client: Database } = await import('pg');
    const client = new Database(city.agency('bcd-138').database.admin);
    await client.connect();
    const { rows } = await client.query<{ officer: string; subject: string }>(
      `SELECT officer, subject FROM access_log WHERE action = 'export' ORDER BY id LIMIT 1`,
    );
    await client.end();
    expect(rows).toEqual([{ officer: ANALYST, subject: 'mo-phong-bang-chi-tieu-2026-01-01-2026-12-31.xlsx' }]);
  });
});
