import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from '../stories/acting';

const iom = { id: 'iom', name: 'Tổ chức Di cư Quốc tế', contact: 'Văn phòng tại Hà Nội', from: '2025-07-01' };
const given = { purpose: 'research', shared: ['account'], form: 'written', by: 'the-person' };
const BREACHED = '/deadlines?procedure=consent&rule=consent-erasure-outside&breached=true';

describe('a body outside the platform', () => {
  let city: TestCity;
  let head: Client;
  let officer: Client;
  let victim: Answered;
  let consent: Answered;

  const consents = (recipients: string[]) => officer.post(`/victims/${victim.id}/consents`, { ...given, recipients });
  const exported = () =>
    head.post('/victims/htcds/exports', {
      reason: 'nghiên cứu',
      victims: [victim.id],
      recipient: { id: 'iom', purpose: 'research', shared: ['account'] },
    });
  const shows = (figure: object) =>
    eventually(async () => {
      const analyst = await city.as('bcd-138.phan-tich');
      const { further } = await read(analyst, '/scorecard?period=2025');
      const found = further.flatMap(({ indicators }: Answered) => indicators);
      expect(found.find(({ id }: Answered) => id === 'S5')).toMatchObject(figure);
    });

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'pc02', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('so-y-te.lanh-dao');
    officer = await city.as('so-y-te.ho-tro');
    const declared = await officer.post('/victims', {
      way: 'self-declared',
      unit: 'c00070',
      person: { name: 'Nguyễn Thị Mận', birthYear: 1999, nationality: 'VN' },
      first: { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị gái', when: 'tối' } },
      account: 'Lời kể.',
    });
    victim = declared.body;
  });

  it('is entered by the head alone, under an id of its own, with its days in order', async () => {
    expect((await officer.post('/outside-bodies', iom)).status).toBe(403);
    expect((await head.post('/outside-bodies', { ...iom, to: '2025-06-30' })).body).toMatchObject({
      code: 'ends-before-it-begins',
      field: '/to',
    });
    expect((await head.post('/outside-bodies', iom)).body).toEqual({ ...iom, to: null });
    for (const id of ['iom', 'pc02'])
      expect((await head.post('/outside-bodies', { ...iom, id })).body).toMatchObject({
        code: 'body-known-already',
        field: '/id',
      });
    expect((await read(officer, '/outside-bodies?on=2025-08-04')).items).toEqual([{ ...iom, to: null }]);
    expect((await read(officer, '/outside-bodies?on=2025-06-30')).items).toEqual([]);
  });

  it('is named by a consent beside agencies, and what is in neither register by none', async () => {
    const unknown = await consents(['pc02', 'benh-vien']);
    expect([unknown.status, unknown.body.code, unknown.body.field]).toEqual([
      422,
      'recipient-unknown',
      '/recipients/1',
    ]);
    consent = (await consents(['pc02', 'iom']).expect(201)).body;
    const { headers } = await exported();
    expect(headers).toMatchObject({ 'htcds-persons': '1', 'htcds-left-out': '0' });
  });

  it('has 15 days to say that it has erased what it was told, and is on the worklist when it does not', async () => {
    consent = await act(officer, `/consents/${consent.id}/withdrawal`, consent.version, { by: 'the-person' });
    expect(consent.holders).toMatchObject([{ agency: 'iom', outside: true, acknowledgedAt: null }]);
    await shows({ numerator: 0, denominator: 1, notYetDue: 1 });
    expect((await read(officer, BREACHED)).items).toEqual([]);
    city.clock.advance({ days: 16 });
    await eventually(async () => {
      const { items } = await read(officer, BREACHED);
      expect(items).toMatchObject([
        {
          ...{ file: consent.id, about: consent.holders[0].disclosure, dueOn: '2025-08-19', overdue: true },
          duty: { vi: 'Nơi giữ thông tin xóa và báo đã xóa' },
          breachedAt: expect.any(String),
        },
      ]);
    });
    await shows({ numerator: 0, denominator: 1, notYetDue: 0, missed: 1 });
  });

  it('has an officer record its answer, late and no less needed', async () => {
    const path = `/consents/${consent.id}/holders/${consent.holders[0].disclosure}/erasure`;
    expect(await act(officer, path, consent.version)).toMatchObject({ status: 'acknowledged' });
    expect((await read(officer, BREACHED)).items).toEqual([]);
    const { deadlines } = await read(officer, `/consents/${consent.id}/history`);
    expect(deadlines).toMatchObject([{ rule: 'consent-erasure-outside', status: 'met-late' }]);
  });

  it('whose last day is past is named by no consent and told nothing more', async () => {
    consent = (await consents(['iom']).expect(201)).body;
    expect((await officer.put('/outside-bodies/iom/end', { to: '2025-08-20' })).status).toBe(403);
    const ended = await head.put('/outside-bodies/iom/end', { to: '2025-08-19' });
    expect([ended.status, ended.body]).toEqual([200, { ...iom, to: '2025-08-19' }]);
    expect((await consents(['iom'])).body).toMatchObject({ code: 'recipient-unknown', field: '/recipients/0' });
    expect((await exported()).body).toMatchObject({ code: 'recipient-unknown', field: '/recipient/id' });
  });
});
