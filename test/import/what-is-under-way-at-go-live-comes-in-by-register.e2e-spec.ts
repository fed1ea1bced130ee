import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { bytes, csv, sheetIn, workbook, XLSX, type RegisterRow } from './registers';

const CRIME = { 'Địa bàn': 'Phường Hoàn Kiếm', Điều: '150', Khoản: 2 };
const accused = (name: string, more: RegisterRow = {}): RegisterRow => ({ 'Họ và tên': name, ...more });

/** A file of a register of criminal matters: its own row, and one for each further person. */
const matter = (number: RegisterRow, [first, ...others]: readonly RegisterRow[]): RegisterRow[] => [
  { ...number, ...CRIME, ...first },
  ...others,
];

interface Judicial {
  readonly agency: string;
  readonly head: string;
  readonly other: string;
  readonly files: string;
  readonly number: string;
  readonly began: string;
  readonly party: string;
  readonly parties: string;
  readonly rule: string;
}

const REGISTERS: readonly Judicial[] = [
  {
    agency: 'pc02',
    head: 'pc02.thu-truong',
    other: 'pc02.dieu-tra-vien',
    files: 'cases',
    number: 'Số vụ án',
    began: 'Ngày khởi tố',
    party: 'Bị can',
    parties: 'accused',
    rule: '172',
  },
  {
    agency: 'vks-hn',
    head: 'vks-hn.vien-truong',
    other: 'vks-hn.kiem-sat-vien',
    files: 'prosecution-files',
    number: 'Số hồ sơ',
    began: 'Ngày nhận hồ sơ',
    party: 'Bị can',
    parties: 'accused',
    rule: '240',
  },
  {
    agency: 'toa-hn',
    head: 'toa-hn.thu-ky',
    other: 'toa-hn.tham-phan',
    files: 'trials',
    number: 'Số thụ lý',
    began: 'Ngày thụ lý',
    party: 'Bị cáo',
    parties: 'defendants',
    rule: '277',
  },
];

let city: TestCity;

beforeAll(async () => {
  city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
});

/** Sent as it is, so that a second upload is read anew. */
const send = (client: Client, files: string, file: Buffer | string, type = XLSX, accept = 'application/json') =>
  client.post(`/${files}/import`).set('content-type', type).set('accept', accept).set('idempotency-key', '').send(file);

describe.each(REGISTERS)(
  'the register of $files',
  ({ agency, head, other, files, number, began, party, parties, rule }) => {
    let client: Client;
    const began30 = { [began]: '30/07/2025' };
    const role = { 'Tư cách tham gia tố tụng': party };
    const good = matter({ [number]: '7/2025', ...began30 }, [
      accused('Trần Văn Canary', { ...role, 'Ngày sinh, năm sinh': 1985 }),
      accused('Lê Thị Canary', { ...role, 'Điều của người đó': '151', 'Khoản của người đó': '1' }),
      accused('Nguyễn Thị Canary', { 'Tư cách tham gia tố tụng': 'Bị hại' }),
    ]);
    const second = matter({ [number]: '8/2025', ...began30 }, [accused('Phạm Văn Canary', role)]);

    beforeAll(async () => {
      client = await city.as(head);
    });

    it('is filled in on its template, and its files come in once, with their persons and limits', async () => {
      const answer = await bytes(client.get(`/${files}/import/template`));
      const sheet = await sheetIn(answer.body);
      const headings = (sheet.getRow(1).values as string[]).slice(1);
      expect(headings.slice(0, 2)).toEqual([number, 'Địa bàn']);
      for (const row of [...good, ...second]) sheet.addRow(headings.map((heading) => row[heading] ?? null));
      const filled = Buffer.from(await sheet.workbook.xlsx.writeBuffer());

      const refused = await send(await city.as(other), files, filled);
      expect(refused.status).toBe(403);
      const first = await send(client, files, filled);
      expect(first.body).toEqual({ received: 2, repeated: 0, rejected: 0, rows: [] });
      const again = await send(client, files, csv([...good, ...second]), 'text/csv');
      expect(again.body).toEqual({ received: 0, repeated: 2, rejected: 0, rows: [] });

      const { items } = (await client.get(`/${files}?number=7/2025`)).body as { items: Record<string, unknown>[] };
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ opening: true, unit: 'c00070', article: '150', clause: '2' });
      expect(items[0]?.[parties]).toMatchObject([
        { article: '150', clause: '2' },
        { article: '151', clause: '1' },
      ]);
      expect(items[0]?.['victims']).toHaveLength(1);
      const { deadlines } = (await client.get(`/${files}/${String(items[0]?.['id'])}/history`)).body;
      expect(deadlines).toContainEqual(expect.objectContaining({ rule, startedAt: '2025-07-29T17:00:00.000Z' }));
      const stored = await query(city.agency(agency).database.admin, `SELECT row_to_json(j)::text AS t FROM journal j`);
      expect(JSON.stringify(stored)).not.toMatch(/canary/i);
    });

    it('is told of in the documentation of the API', async () => {
      const { body } = await client.get('/docs-json');
      const { paths } = body as { paths: Record<string, { post?: object; get?: object }> };
      expect(paths[`/${files}/import`]?.post).toMatchObject({ summary: expect.stringContaining('Nhập số dư ban đầu') });
      expect(paths[`/${files}/import/template`]?.get).toBeDefined();
    });

    it('comes back with the rows of each file that cannot stand, and the reasons', async () => {
      const wrong = [
        { ...good[0], [number]: '9/2025', 'Địa bàn': 'Atlantis' },
        accused('Hoàng Văn Canary', role),
        ...matter({ [number]: '10/2025', [began]: '30/09/2025' }, [accused('Đỗ Văn Canary', {})]),
        { ...second[0], [began]: '29/07/2025' },
      ];
      const answer = await bytes(send(client, files, await workbook(wrong), XLSX, XLSX));
      expect(answer.headers).toMatchObject({ 'register-received': '0', 'register-rejected': '3' });
      const sheet = await sheetIn(answer.body);
      const reasons = sheet.getColumn(sheet.columnCount).values.slice(2);
      expect(reasons).toEqual([
        'Địa bàn: Không phải đơn vị hành chính của Hà Nội vào ngày mở hồ sơ.',
        `${number}: Dòng khác của cùng hồ sơ chưa hợp lệ.`,
        [
          `${began}: Sau thời điểm hiện tại (04/08/2025).`,
          'Tư cách tham gia tố tụng: Phải có khi đã ghi “Họ và tên”.',
        ].join('\n'),
        `${number}: Số này của sổ đã được nhận với nội dung khác. Hãy hiệu chỉnh hồ sơ đã nhận, không nhập lại.`,
      ]);
      const headings = sheet.getRow(1).values as string[];
      sheet.getRow(2).getCell(headings.indexOf('Địa bàn')).value = 'Phường Cửa Nam';
      const mended = await send(client, files, Buffer.from(await sheet.workbook.xlsx.writeBuffer()));
      expect(mended.body).toMatchObject({ received: 1, repeated: 0, rejected: 2 });
    });
  },
);

describe('the register of cases', () => {
  const begun = { 'Số vụ án': '30/2025', 'Ngày khởi tố': '30/07/2025' };
  const rows = (own: string): RegisterRow[] =>
    matter({ ...begun, 'Ngày phạm tội': '14/02/2025' }, [
      accused('Trần Văn Canary', { 'Tư cách tham gia tố tụng': 'Bị can' }),
      accused('Nguyễn Thị Canary', { 'Tư cách tham gia tố tụng': 'Bị hại' }),
      accused('Lê Văn Canary', { 'Tư cách tham gia tố tụng': 'Bị can', 'Ngày phạm tội của người đó': own }),
    ]);

  it('says the day of the crime, of the case and of who did it on another, and the limitation periods run', async () => {
    const head = await city.as('pc02.thu-truong');
    const future = await send(head, 'cases', csv(rows('31/07/2025')), 'text/csv');
    expect(future.body).toMatchObject({ received: 0, rejected: 1 });
    expect(future.body.rows[0].errors).toMatchObject([{ column: 'Ngày khởi tố', code: 'cell-before' }]);
    const first = await send(head, 'cases', csv(rows('03/03/2025')), 'text/csv');
    expect(first.body).toMatchObject({ received: 1, rejected: 0 });
    const { items } = (await head.get('/cases?number=30/2025')).body;
    expect(items).toMatchObject([
      { committedOn: '2025-02-14', accused: [{ limitationFrom: '2025-02-14' }, { limitationFrom: '2025-03-03' }] },
    ]);
    const { deadlines } = (await head.get(`/cases/${items[0].id}/history`)).body as {
      deadlines: { rule: string; dueOn: string }[];
    };
    const runs = deadlines.filter(({ rule }) => rule.startsWith('BLHS27')).map(({ dueOn }) => dueOn);
    expect(runs.sort()).toEqual(['2040-02-14', '2040-02-14', '2040-03-03']);
  });
});

describe.each([
  ['prosecution-files', 'vks-hn.vien-truong', 'Số hồ sơ', 'Ngày nhận hồ sơ', 'Bị can', '241.brought'],
  ['trials', 'toa-hn.thu-ky', 'Số thụ lý', 'Ngày thụ lý', 'Bị cáo', '278.brought'],
] as const)('the register of %s', (files, officer, number, began, party, detention) => {
  it('says the day of the crime and until when somebody is detained, and the periods run', async () => {
    const head = await city.as(officer);
    const role = { 'Tư cách tham gia tố tụng': party };
    const rows = matter({ [number]: '40/2025', [began]: '30/07/2025', 'Ngày phạm tội': '14/02/2025' }, [
      accused('Trần Văn Canary', { ...role, 'Tạm giam đến hết ngày': '20/08/2025' }),
      accused('Nguyễn Thị Canary', { 'Tư cách tham gia tố tụng': 'Bị hại' }),
      accused('Lê Văn Canary', { ...role, 'Ngày phạm tội của người đó': '03/03/2025' }),
    ]);
    expect((await send(head, files, csv(rows), 'text/csv')).body).toMatchObject({ received: 1, rejected: 0 });
    const { items } = (await head.get(`/${files}?number=40/2025`)).body;
    const { deadlines } = (await head.get(`/${files}/${items[0].id}/history`)).body as {
      deadlines: { rule: string; about?: string; dueOn: string }[];
    };
    const of = (rule: string) => deadlines.filter((one) => one.rule.startsWith(rule)).map(({ dueOn }) => dueOn);
    expect(of('BLHS27').sort()).toEqual(['2040-02-14', '2040-03-03']);
    expect(of(detention)).toEqual(['2025-08-20']);
  });
});

describe('the register of victims', () => {
  const victim = (number: string, more: RegisterRow = {}): RegisterRow => ({
    'Số hồ sơ': number,
    'Địa bàn': 'Phường Hoàn Kiếm',
    'Hình thức đến': 'self-declared',
    'Ngày đến': '07/07/2025',
    'Họ và tên': 'Nguyễn Thị Canary',
    'Ngày sinh, năm sinh': 1999,
    'Quốc tịch': 'VN',
    'Đang gặp nguy hiểm': 'Không',
    'Nghi can là người thân': 'Không',
    'Ai được gọi': 'chị gái',
    'Gọi khi nào': 'buổi tối',
    'Ngày tiếp nhận': '07/07/2025',
    'Ngày xác minh ban đầu': '09/07/2025',
    'Ngày xác định là nạn nhân': '21/07/2025',
    'Căn cứ xác định': 'the-person; rescuing-body',
    'Số giấy xác nhận': '3/XN',
    'Ngày vào lưu trú': '08/07/2025',
    'Nơi lưu trú': 'Cơ sở trợ giúp xã hội',
    'Chế độ đã hỗ trợ': 'medical',
    'Ngày hỗ trợ': '09/07/2025',
    ...more,
  });
  const further = { 'Chế độ đã hỗ trợ': 'psychological', 'Ngày hỗ trợ': '10/07/2025' };

  it('brings in what was done on paper, each act under the law of its day', async () => {
    const head = await city.as('so-y-te.lanh-dao');
    const rows = [
      victim('1/2025'),
      further,
      victim('2/2025', { 'Ngày xác minh ban đầu': null }),
      victim('3/2025', { 'Số giấy xác nhận': null, 'Ai được gọi': null }),
      victim('4/2025', { 'Ngày sinh, năm sinh': '01/02/2012' }),
    ];
    const file = await workbook(rows);
    const first = await send(head, 'victims', file);
    expect(first.body).toMatchObject({ received: 1, repeated: 0, rejected: 3 });
    expect(first.body.rows).toMatchObject([
      { row: 4, errors: [{ column: 'Ngày xác minh ban đầu', code: 'not-verified', law: 'Luật 53/2024 27(2)' }] },
      {
        row: 5,
        errors: [
          { column: 'Ai được gọi', code: 'cell-required' },
          { column: 'Số giấy xác nhận', code: 'cell-required-by-other' },
        ],
      },
      { row: 6, errors: [{ column: 'Người đại diện', code: 'representative-missing', law: 'Luật 53/2024 27(1)' }] },
    ]);
    const { items } = (await head.get('/victims')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      number: '1/2025',
      status: 'identified',
      opening: true,
      minor: false,
      evidence: ['the-person', 'rescuing-body'],
      shelter: { facility: 'Cơ sở trợ giúp xã hội' },
      supports: [{ support: 'medical' }, { support: 'psychological' }],
    });
    const again = await send(head, 'victims', file);
    expect(again.body).toMatchObject({ received: 0, repeated: 1, rejected: 3 });
  });

  it('has a template in English too', async () => {
    const head = await city.as('so-y-te.lanh-dao');
    const template = await bytes(head.get('/victims/import/template?format=csv').set('accept-language', 'en'));
    expect(template.body.toString()).toMatch(/^\ufeff"File number","Unit","Way in"/);
  });
});
