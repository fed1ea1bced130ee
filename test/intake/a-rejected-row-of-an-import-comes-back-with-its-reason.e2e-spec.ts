import { startAgencies, type Client } from '@la-chan/testing';
import { bytes, csv, reception, sheetIn, workbook, XLSX } from '../import/registers';

let chief: Client;

beforeAll(async () => {
  const city = await startAgencies(['ca-hn'], { at: '2025-08-04T02:00:00.000Z' });
  chief = await city.as('ca-hn.chi-huy');
});

describe('a rejected row of an import', () => {
  const send = (file: Buffer | string, type: string, accept: string) =>
    bytes(chief.post('/reports/import').set('content-type', type).set('accept', accept).send(file));

  it('comes back in the same sheet with its reason, is put right there, and is received', async () => {
    const [good, bad] = [reception(1), reception(2, { 'Địa bàn': 'Atlantis', 'Ghi chú': '=HYPERLINK("x")' })];
    const answer = await send(await workbook([good, bad]), XLSX, XLSX);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': XLSX,
      'register-received': '1',
      'register-repeated': '0',
      'register-rejected': '1',
    });
    const sheet = await sheetIn(answer.body);
    const headings = sheet.getRow(1).values as string[];
    expect(headings.slice(1)).toEqual([...Object.keys(bad), 'Lý do']);
    expect(sheet.rowCount).toBe(2);
    const cell = (heading: string) => sheet.getRow(2).getCell(headings.indexOf(heading));
    expect(cell('Lý do').value).toBe('Địa bàn: Không phải đơn vị hành chính của Hà Nội vào ngày mở hồ sơ.');
    expect(cell('Thời điểm tiếp nhận').value).toEqual(bad['Thời điểm tiếp nhận']);
    expect(cell('Ghi chú')).toMatchObject({ value: '=HYPERLINK("x")', formula: undefined });

    cell('Địa bàn').value = 'Phường Ba Đình';
    const mended = Buffer.from(await sheet.workbook.xlsx.writeBuffer());
    const again = await chief.post('/reports/import').set('content-type', XLSX).send(mended);
    expect(again.body).toEqual({ received: 1, repeated: 0, rejected: 0, rows: [] });
  });

  it('comes back as CSV that no spreadsheet takes for a formula, and is read again as it was', async () => {
    const formula = '=cmd|"/c calc"!A1';
    const row = reception(3, { 'Nội dung': formula, 'Điện thoại': '+84900000133', 'Địa bàn': '@' });
    const answer = await send(csv([row]), 'text/csv', 'text/csv');
    const text = answer.body.toString();
    expect(text).toContain(`"'=cmd|""/c calc""!A1"`);
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
    const mended = text.replace(`"'@"`, '"Phường Ba Đình"');
    const again = await chief.post('/reports/import').set('content-type', 'text/csv').send(mended);
    expect(again.body).toMatchObject({ received: 1, rejected: 0 });
    const [{ id }] = (await chief.get('/reports?number=3/2025/ca-hn')).body.items as [{ id: string }];
    const reading = await chief.post(`/reports/${id}/readings`, { purpose: 'kiểm tra' });
    expect(reading.body).toMatchObject({ reporter: { phone: '+84900000133' }, accounts: [formula] });
  });

  it('names the law that it is held to, in the language of the caller', async () => {
    const closed = reception(4, {
      'Tình trạng': 'Đã kết thúc',
      'Ngày phân loại': '30/07/2025',
      'Kết quả phân loại': 'crime-signs',
      'Ngày kết thúc': '31/07/2025',
      'Lý do kết thúc': 'complaint',
    });
    const answer = await chief
      .post('/reports/import')
      .set('content-type', XLSX)
      .set('accept-language', 'en')
      .send(await workbook([closed]));
    expect(answer.body.rows).toEqual([
      {
        row: 2,
        errors: [
          {
            column: 'Status',
            code: 'no-crime-not-found',
            message: 'Only what was classified as no crime is closed, or what was sent again without new facts.',
            law: 'BLTTHS 144',
          },
        ],
      },
    ]);
  });
});

describe('the template of an import', () => {
  it('has the headings, an explanation, drop-down lists and dates as dates, and is filled in and received', async () => {
    const answer = await bytes(chief.get('/reports/import/template'));
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.headers['content-disposition']).toContain('.xlsx');
    const sheet = await sheetIn(answer.body, 'Sổ tiếp nhận');
    const headings = sheet.getRow(1).values as string[];
    expect(headings).toEqual(
      expect.arrayContaining(['Số tiếp nhận', 'Địa bàn', 'Tình trạng', 'Ngày phân loại', 'Điều', 'Khoản']),
    );
    expect(sheet.getColumn(headings.indexOf('Ngày phân loại')).numFmt).toBe('dd/mm/yyyy hh:mm');
    const source = sheet.getColumn(headings.indexOf('Loại nguồn tin')).letter;
    expect(sheet.getCell(`${source}2`).dataValidation).toMatchObject({ type: 'list' });
    const lists = await sheetIn(answer.body, 'Danh mục');
    expect(lists.state).toBe('hidden');
    expect(JSON.stringify(lists.getSheetValues())).toContain('Phường Hoàn Kiếm');
    const explanation = await sheetIn(answer.body, 'Hướng dẫn');
    expect(explanation.rowCount).toBe(headings.length);

    const row = reception(9);
    sheet.addRow(headings.slice(1).map((heading) => row[heading] ?? null));
    const filled = Buffer.from(await sheet.workbook.xlsx.writeBuffer());
    const received = await chief.post('/reports/import').set('content-type', XLSX).send(filled);
    expect(received.body).toEqual({ received: 1, repeated: 0, rejected: 0, rows: [] });
  });

  it('is there as CSV, and in English', async () => {
    const vi = await bytes(chief.get('/reports/import/template?format=csv'));
    expect(vi.body.toString()).toMatch(/^\ufeff"Số tiếp nhận","Đơn vị lập sổ"/);
    const en = await bytes(chief.get('/reports/import/template?format=csv').set('accept-language', 'en'));
    expect(en.body.toString()).toMatch(/^\ufeff"Register number","Register kept by"/);
  });
});

describe('what is sent in for an import', () => {
  const post = (type: string, body: Buffer | string) =>
    chief.post('/reports/import').set('content-type', type).send(body);

  it('is refused with a problem in the language of the caller when it is no register', async () => {
    const picture = await post('application/octet-stream', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    expect([picture.status, picture.body.code]).toEqual([415, 'register-not-a-sheet']);
    expect(picture.headers['content-type']).toContain('application/problem+json');
    const headings = await post('text/csv', 'Số tiếp nhận;Nội dung\n1;2\n').set('accept-language', 'en');
    expect([headings.status, headings.body.detail]).toEqual([
      422,
      'The row of headings was not found. Columns that are missing: Received at, Unit, Source, Came in by.',
    ]);
    const torn = await post('text/csv', `${csv([reception(1)])}${'x'.repeat(1024 * 1024)}`);
    expect([torn.status, torn.body.code]).toEqual([422, 'register-csv']);
  });

  it('is refused when it is larger than 16 MiB, however it is sent', async () => {
    const most = 16 * 1024 * 1024;
    const headings = Buffer.from(csv([reception(1)]).replace(/\n[^]*/, '\n'));
    const blank = (bytes: number) =>
      Buffer.concat([headings, Buffer.alloc(bytes - headings.length, `${' '.repeat(200_000)}\n`)]);
    const workbook = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(most)]);
    const answers = [
      await post('text/csv', blank(most + 1)),
      await post(XLSX, workbook),
      await chief.post('/reports/import').attach('register', workbook, 'so.xlsx'),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [413, 'register-too-large']),
    );
    const allowed = await post('text/csv', blank(most));
    expect([allowed.status, allowed.body.code]).toEqual([422, 'register-empty']);
  });

  it('is asked for when it is not there', async () => {
    const answers = [
      await chief.post('/reports/import').attach('other', Buffer.from('1'), 'so.csv'),
      await chief.post('/reports/import').field('register', 'text'),
      await post('multipart/form-data; boundary=x', '--x\r\nnothing'),
      await post('application/json', '{}'),
      await chief.post('/reports/import'),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [400, 'register-missing']),
    );
  });

  it('is not taken by another route', async () => {
    const answer = await chief.post('/reports').set('content-type', 'text/csv').send('a,b\n1,2\n');
    expect(answer.status).toBe(422);
  });
});
