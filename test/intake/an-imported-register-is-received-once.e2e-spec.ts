import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { csv, reception, workbook, XLSX, type RegisterRow } from '../import/registers';

const NOW = '2025-08-04T02:00:00.000Z';

interface History {
  entries: { type: string; occurredAt: string; recordedAt: string; officer: string }[];
  deadlines: object[];
}

describe('an imported register', () => {
  let city: TestCity;
  let chief: Client;

  const sql = (text: string) => query<Record<string, unknown>>(city.agency('ca-hn').database.admin, text);
  const count = async (from: string): Promise<number> =>
    Number((await sql(`SELECT count(*) AS n FROM ${from}`))[0]?.['n']);

  const send = (file: Buffer | string, type = XLSX, client = chief) =>
    client.post('/reports/import').set('content-type', type).set('idempotency-key', '').send(file);

  const history = async (id: string): Promise<History> => (await chief.get(`/reports/${id}/history`)).body as History;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'ca-hoan-kiem'], { at: NOW });
    chief = await city.as('ca-hn.chi-huy');
  });

  it('has each good row received once, its bad ones named, however often and in whatever form it comes', async () => {
    const rows = Array.from({ length: 300 }, (_, place) => reception(place + 1));
    const bad = new Map<number, RegisterRow>([
      [0, { 'Số tiếp nhận': 'không số' }],
      [150, { 'Địa bàn': 'Atlantis', Khoản: 9, 'Nội dung': null }],
      [299, { 'Thời điểm tiếp nhận': 'hôm kia' }],
    ]);
    for (const [place, change] of bad) rows[place] = { ...rows[place], ...change };
    const file = await workbook(rows);

    const first = await send(file);
    expect([first.status, first.body.received, first.body.repeated, first.body.rejected]).toEqual([200, 297, 0, 3]);
    expect(first.body.rows).toEqual([
      { row: 2, errors: [expect.objectContaining({ column: 'Số tiếp nhận', code: 'cell-not-a-number' })] },
      {
        row: 152,
        errors: [
          expect.objectContaining({ column: 'Địa bàn', code: 'cell-not-a-unit' }),
          expect.objectContaining({ column: 'Nội dung', message: 'Bắt buộc phải có.' }),
          expect.objectContaining({ column: 'Khoản', code: 'cell-not-in-list' }),
        ],
      },
      { row: 301, errors: [expect.objectContaining({ column: 'Thời điểm tiếp nhận', code: 'cell-not-a-date' })] },
    ]);
    expect(JSON.stringify(first.body)).not.toMatch(/canary|Atlantis|không số/i);

    const again = await chief.post('/reports/import').attach('register', file, 'so.xlsx');
    expect([again.status, again.body.received, again.body.repeated, again.body.rejected]).toEqual([200, 0, 297, 3]);
    const asCsv = await send(csv(rows), 'text/csv; charset=utf-8');
    expect([asCsv.body.received, asCsv.body.repeated, asCsv.body.rejected]).toEqual([0, 297, 3]);
    expect([
      await count('report'),
      await count('imported_row'),
      await count("journal WHERE procedure = 'report'"),
    ]).toEqual([297, 297, 297]);

    const [page] = (await chief.get('/reports?number=2/2025/ca-hn')).body.items as {
      receivedAt: string;
      status: string;
    }[];
    expect(page).toMatchObject({ receivedAt: '2025-07-02T19:02:00.000Z', status: 'received' });
  });

  it('has its persons in sealed records alone', async () => {
    const [found] = await sql(`SELECT
      (SELECT count(*) FROM person) AS persons,
      (SELECT count(*) FROM journal j WHERE j::text ~* 'canary') + (SELECT count(*) FROM report r WHERE r::text ~* 'canary')
        + (SELECT count(*) FROM imported_row i WHERE i::text ~* 'canary')
        + (SELECT count(*) FROM person p WHERE encode(sealed, 'escape') ~* 'canary') AS told`);
    expect([Number(found?.['persons']), Number(found?.['told'])]).toEqual([594, 0]);
    const [{ id }] = (await chief.get('/reports?number=7/2025/ca-hn')).body.items as [{ id: string }];
    const reading = await chief.post(`/reports/${id}/readings`, { purpose: 'kiểm tra dữ liệu nhập' });
    expect(reading.body).toEqual({
      reporter: { name: 'Nguyễn Thị Canary 7', phone: '0900000007' },
      others: [],
      accounts: ['Lời kể canary số 7'],
    });
  });

  it('does not have a number received again with other content', async () => {
    const changed = [
      reception(5, { 'Nội dung': 'Khác hẳn' }),
      reception(301),
      reception(301, { 'Nội dung': 'Hai lần' }),
    ];
    const answer = await send(await workbook(changed)).set('accept-language', 'en');
    expect([answer.body.received, answer.body.rejected]).toEqual([1, 2]);
    expect(answer.body.rows).toEqual(
      [2, 4].map((row) => ({
        row,
        errors: [
          {
            column: 'Register number',
            code: 'number-taken',
            message: 'This number of the register was received with other content. Correct that file instead.',
            law: 'TT 28/2020 5(8)',
          },
        ],
      })),
    );
  });

  it('is received once when it comes twice at the same moment', async () => {
    const file = await workbook(Array.from({ length: 120 }, (_, place) => reception(1000 + place)));
    const answers = await Promise.all([send(file), send(file), send(file)]);
    const sum = (of: 'received' | 'repeated'): number => answers.reduce((all, { body }) => all + Number(body[of]), 0);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect([sum('received'), sum('repeated')]).toEqual([120, 240]);
    expect(await count("report WHERE number ~ '^1[01][0-9]{2}/'")).toBe(120);
  });

  it('brings opening balances in with their history, and the clocks run from the true days', async () => {
    const received = new Date(Date.UTC(2025, 6, 30, 20, 0));
    const underWay = {
      'Tình trạng': 'Đã phân loại',
      'Thời điểm tiếp nhận': received,
      'Ngày phân loại': '01/08/2025 08:00',
      'Kết quả phân loại': 'Có dấu hiệu tội phạm, phải kiểm tra, xác minh',
      Điều: 150,
      Khoản: 'Khoản 1',
    };
    const rows = [
      reception(401, {
        ...underWay,
        'Ngày thông báo Viện kiểm sát': '31/07/2025',
        'Ngày kết thúc': null,
        'Lý do kết thúc': null,
      }),
      reception(402, {
        ...underWay,
        'Tình trạng': 'Đã kết thúc',
        'Kết quả phân loại': 'no-crime',
        Điều: null,
        Khoản: null,
        'Ngày thông báo Viện kiểm sát': null,
        'Ngày kết thúc': '02/08/2025',
        'Lý do kết thúc': 'Chỉ là vi phạm hành chính',
      }),
      reception(403, { ...underWay, 'Tồn kỳ trước': 'Không' }),
    ];
    expect((await send(await workbook(rows))).body).toEqual({ received: 3, repeated: 0, rejected: 0, rows: [] });

    const [report] = (await chief.get('/reports?number=401/2025/ca-hn')).body.items as [{ id: string }];
    expect(report).toMatchObject({ status: 'classified', opening: true, article: '150', clause: '1', version: 3 });
    const { entries } = await history(report.id);
    expect(entries.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['intake.report-received', '2025-07-30T13:00:00.000Z'],
      ['intake.procuracy-notified', '2025-07-30T17:00:00.000Z'],
      ['intake.report-classified', '2025-08-01T01:00:00.000Z'],
    ]);
    expect(entries.every(({ recordedAt, officer }) => recordedAt === NOW && officer === 'ca-hn.chi-huy')).toBe(true);
    const [closed] = (await chief.get('/reports?number=402/2025/ca-hn')).body.items as [{ id: string }];
    expect(closed).toMatchObject({ status: 'closed', leftAt: '2025-08-01T17:00:00.000Z', finding: 'no-crime' });
    expect((await history(closed.id)).deadlines).toContainEqual(
      expect.objectContaining({ rule: 'R21', startedAt: '2025-08-01T17:00:00.000Z', status: 'running' }),
    );
    const [late] = (await chief.get('/reports?number=403/2025/ca-hn')).body.items as [{ id: string }];
    expect((await history(late.id)).deadlines).toContainEqual(
      expect.objectContaining({ rule: 'R1', dueAt: '2025-07-31T13:00:00.000Z', status: 'met-late' }),
    );
  });

  it('belongs to the desk, its officers and their units', async () => {
    const ward = await city.as('ca-hoan-kiem.truc-ban');
    const rows = [reception(3), reception(4)]; // Hoàn Kiếm, Cửa Nam
    const answer = await send(await workbook(rows), XLSX, ward);
    expect([answer.body.received, answer.body.rejected, answer.body.rows[0].errors[0].code]).toEqual([
      1,
      1,
      'unit-not-yours',
    ]);
    const operator = await city.as('ca-hn.van-hanh');
    expect((await send(await workbook(rows), XLSX, operator)).status).toBe(403);
  });
});
