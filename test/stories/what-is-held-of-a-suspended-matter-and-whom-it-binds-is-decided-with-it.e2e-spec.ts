import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, filed } from './judicial';

describe('what is held of a suspended matter', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  const decision = 'Trả lại cho ông Canary điện thoại; tiếp tục phong tỏa tài khoản của ông Canary.';

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    path = `/cases/${id}`;
    await detained(head, procurator, id, accused[0].id, { until: '2025-10-01' });
    await act(head, `${path}/suspension`, (await read(head, path)).version, { ground: 'illness' });
  });

  const owed = async (client: Client, file: string): Promise<string[]> =>
    (await read(client, `${file}/history`)).deadlines
      .filter(({ rule, status }: Answered) => /property|-measures/.test(rule) && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`)
      .sort();
  const items = [
    { of: 'objects', decided: 'returned', keeper: 'police' },
    { of: 'frozen-account', decided: 'goes-on', keeper: 'bank' },
  ];

  it('is decided on, an account being frozen on only as both have agreed in writing; the procuracy is told', async () => {
    expect(await owed(head, path)).toEqual(['12-measures 2025-08-07', '13-property 2025-08-11']);
    const unknown = [{ of: 'objects', decided: 'goes-on', keeper: 'police' }];
    const refused = await tried(head, 'post', `${path}/property-decisions`, {
      number: '8/QĐ',
      items: unknown,
      decision,
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid']);
    const alone = await tried(head, 'post', `${path}/property-decisions`, { number: '8/QĐ', items, decision });
    expect([alone.status, alone.body.code, alone.body.law]).toEqual([
      ...[409, 'not-agreed-in-writing', 'TTLT 01/2020 12(2)'],
    ]);
    const agreed = { number: '8/QĐ', items, decision, agreement: '4/CV' };
    expect((await tried(head, 'post', `${path}/property-decisions`, agreed)).body.propertyDecisions).toMatchObject([
      { number: '8/QĐ', items, agreement: '4/CV' },
    ]);
    await eventually(async () => {
      const { items: supervised } = await read(procurator, '/supervisions');
      const decisions = supervised.flatMap((one: Answered) => one.decisions);
      expect(decisions.map((one: Answered) => one.decision)).toContain('case-property');
    });
  });

  it('is told at once to whoever keeps it, and stands sealed in the file', async () => {
    expect(await owed(head, path)).toEqual(['12-measures 2025-08-07', '13.told.property 2025-08-05']);
    const left = await tried(head, 'post', `${path}/party-notices`, { of: 'property', recipients: ['accused'] });
    expect([left.status, left.body.code]).toEqual([409, 'party-left-out']);
    expect(
      (await tried(head, 'post', `${path}/party-notices`, { of: 'property', recipients: ['keeper'] })).status,
    ).toBe(200);
    const [{ decision: sealed }] = (await read(head, path)).propertyDecisions;
    const reading = await head.post(`${path}/property-decisions/${sealed}/readings`, { purpose: 'kiểm tra' });
    expect(reading.body).toEqual({ decision });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('Canary');
  });

  it('is as much as whether somebody stays detained, which goes on by a decision', async () => {
    const { accused } = await read(head, path);
    const kept = { number: '9/QĐ' };
    const free = await tried(head, 'put', `${path}/accused/${accused[1].id}/measures-kept`, kept);
    expect([free.status, free.body.code]).toEqual([409, 'measure-not-applied']);
    await act(head, `${path}/accused/${accused[0].id}/measures-kept`, (await read(head, path)).version, kept);
    expect(await owed(head, path)).toEqual([]);
  });

  it('is decided on by the procuracy where that has suspended it, and told to the body that investigated', async () => {
    await act(head, `${path}/resumption`, (await read(head, path)).version);
    await filed(head, path.split('/')[2]!, procurator);
    const [{ id, version }] = (await read(procurator, '/prosecution-files')).items;
    const file = `/prosecution-files/${id}`;
    await act(procurator, `${file}/suspension`, version, { ground: 'illness', number: '6/QĐ-VKS' });
    expect(await owed(procurator, file)).toEqual(['8-measures 2025-08-07', '8-property 2025-08-11']);
    const kept = [{ of: 'exhibits', decided: 'kept', keeper: 'police' }];
    const decided = await post(procurator, `${file}/property-decisions`, {
      number: '7/QĐ-VKS',
      items: kept,
      decision,
    });
    expect(decided.propertyDecisions.length).toBe(1);
    expect(
      (await tried(procurator, 'post', `${file}/party-notices`, { of: 'property', recipients: ['keeper'] })).status,
    ).toBe(200);
    const [held] = decided.accused.filter((one: Answered) => one.detained);
    await act(procurator, `${file}/accused/${held.id}/measures-kept`, decided.version, { number: '8/QĐ-VKS' });
    expect(await owed(procurator, file)).toEqual([]);
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain('file-property');
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
