import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, read, type Answered } from '../stories/acting';
import { csv, reception, type RegisterRow } from './registers';

const CRIME = { 'Địa bàn': 'Phường Hoàn Kiếm', Điều: '150', Khoản: 2 };
const from = (agency: string, number: string): RegisterRow => ({
  'Cơ quan có hồ sơ gốc': agency,
  'Số của hồ sơ gốc': number,
});
const person = (role: string): RegisterRow => ({
  'Tư cách tham gia tố tụng': role,
  'Họ và tên': 'Trần Văn Canary',
});
const DESK = 'Công an thành phố Hà Nội (trực ban)';

describe('a row of a register', () => {
  let city: TestCity;
  let investigation: Client;
  let analyst: Client;
  let trial: Answered;

  const send = async (client: Client, files: string, rows: readonly RegisterRow[]): Promise<Answered> =>
    (
      await client
        .post(`/${files}/import`)
        .set('content-type', 'text/csv')
        .set('accept', 'application/json')
        .set('idempotency-key', '')
        .send(csv(rows))
    ).body;
  const matter = async (file: string): Promise<Answered[]> => (await read(analyst, `/scorecard/matters/${file}`)).items;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'toa-hn', 'so-y-te', 'bcd-138'], {
      at: '2025-08-04T02:00:00.000Z',
    });
    investigation = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  it('names the agency and the number there, and comes back where it names half of it or nobody', async () => {
    const row = { 'Số vụ án': '3/2025', 'Ngày khởi tố': '30/07/2025', ...CRIME, ...person('Bị can') };
    const wrong = await send(investigation, 'cases', [
      { ...row, ...from('Công an Atlantis', '7/2025') },
      { ...row, 'Số vụ án': '4/2025', 'Số của hồ sơ gốc': '7/2025' },
    ]);
    const codes = wrong.rows.map((one: Answered) => one.errors.map(({ column, code }: Answered) => [column, code]));
    expect(codes).toEqual([
      [['Cơ quan có hồ sơ gốc', 'cell-not-an-agency']],
      [['Cơ quan có hồ sơ gốc', 'cell-required-by-other']],
    ]);
    const further = { ...person('Bị can'), 'Họ và tên': 'Lê Thị Canary', ...from('ca-hn', '8/2025') };
    expect(await send(investigation, 'cases', [{ ...row, ...from(DESK, '7/2025') }, further])).toMatchObject({
      received: 1,
    });
    expect(await only(investigation, '/cases')).toMatchObject({
      from: [],
      fromNumbers: [
        { agency: 'ca-hn', number: '7/2025' },
        { agency: 'ca-hn', number: '8/2025' },
      ],
    });
  });

  it('of each next agency names the file of the one before it', async () => {
    const procuracy = await city.as('vks-hn.vien-truong');
    const file = { 'Số hồ sơ': '5/2025', 'Ngày nhận hồ sơ': '31/07/2025', ...CRIME, ...person('Bị can') };
    expect(await send(procuracy, 'prosecution-files', [{ ...file, ...from('pc02', '3/2025') }])).toMatchObject({
      received: 1,
    });
    const court = await city.as('toa-hn.thu-ky');
    const docket = { 'Số thụ lý': '9/2025', 'Ngày thụ lý': '01/08/2025', ...CRIME, ...person('Bị cáo') };
    expect(await send(court, 'trials', [{ ...docket, ...from('vks-hn', '5/2025') }])).toMatchObject({ received: 1 });
    trial = await only(court, '/trials');
    const support = await city.as('so-y-te.lanh-dao');
    const victim = {
      ...{ number: '6/2025', unit: 'c00070', way: 'found', openedAt: '2025-07-07', person: { name: 'Canary' } },
      first: { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị', when: 'tối' } },
      fromNumbers: [{ agency: 'pc02', number: '3/2025' }],
    };
    await support.post('/victims/opening-balances', victim).expect(201);
  });

  it('is followed through the agencies, as far as they have the files', async () => {
    await eventually(async () => {
      const files = await matter(trial.id);
      expect(files.map(({ procedure, number }: Answered) => [procedure, number])).toEqual([
        ['victim', '6/2025'],
        ['case', '3/2025'],
        ['prosecution-file', '5/2025'],
        ['trial', '9/2025'],
      ]);
      const [victim, one, file, last] = files;
      expect(one).toMatchObject({ from: [], agency: { id: 'pc02' }, stage: { en: 'Under investigation' } });
      expect(one.unresolved).toEqual([
        { agency: 'ca-hn', number: '7/2025' },
        { agency: 'ca-hn', number: '8/2025' },
      ]);
      expect([victim.from, file.from, last.from]).toEqual([[one.fileId], [one.fileId], [file.fileId]]);
    });
  });

  it('is linked by itself when the other agency brings its file in later', async () => {
    const desk = await city.as('ca-hn.chi-huy');
    expect(await send(desk, 'reports', [reception(7)])).toMatchObject({ received: 1 });
    const report = await only(desk, '/reports');
    await eventually(async () => {
      const files = await matter(report.id);
      expect(files.map(({ procedure }: Answered) => procedure).sort()).toEqual(
        ['case', 'prosecution-file', 'report', 'trial', 'victim'].sort(),
      );
      const one = files.find(({ procedure }: Answered) => procedure === 'case');
      expect(one).toMatchObject({ from: [report.id], unresolved: [{ agency: 'ca-hn', number: '8/2025' }] });
    });
  });

  it('is followed by nobody beyond the units that they see', async () => {
    const elsewhere = { id: 'bcd-138.quan', agency: 'bcd-138', roles: ['analyst' as const], units: ['c00082'] };
    const there = await city.as(elsewhere);
    expect((await there.get(`/scorecard/matters/${trial.id}`)).status).toBe(404);
    const { breach } = await read(analyst, '/scorecard/identity?period=2025');
    expect(breach).toBe(false);
  });
});
