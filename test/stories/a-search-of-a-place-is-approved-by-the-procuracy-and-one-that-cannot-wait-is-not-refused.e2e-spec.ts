import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('an order to search a place', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-10-06T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.vien-truong');
    const more = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-10-01' };
    path = `/cases/${String((await caseUnderWay(head, ['Lê Văn Canary'], more)).id)}`;
  });

  it('is no condition of a search that cannot wait', async () => {
    const urgent = { act: 'search', takesPlaceAt: '2025-10-06T03:00:00.000Z', place: 'Nơi ở: canary' };
    expect((await tried(head, 'post', `${path}/investigative-acts`, urgent)).status).toBe(200);
  });

  it('goes to the procuracy with its grounds sealed, and is approved or not (BLTTHS 193(1))', async () => {
    const asked = await tried(head, 'post', `${path}/search-requests`, { number: '1/LKX', grounds: 'Nơi ở: canary' });
    expect(asked.status).toBe(200);
    const { exchange, kind } = asked.body.requests.at(-1);
    expect(kind).toBe('search-approval');
    const supervision = await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      const waits = items[0]?.requests.find((one: Answered) => one.exchange === exchange);
      expect(waits).toMatchObject({ kind: 'search-approval', decision: 'waiting' });
      return items[0];
    });
    const route = `/supervisions/${String(supervision.id)}/search-requests/${String(exchange)}`;
    const opened = await prosecutor.post(`${route}/readings`, { purpose: 'Xét phê chuẩn' });
    expect(opened.body.dossiers).toEqual([{ grounds: 'Nơi ở: canary' }]);
    await act(prosecutor, `${route}/decision`, supervision.version, { number: '2/PC', decision: 'approved' });
    await eventually(async () => expect((await read(head, path)).requests.at(-1).answer).toBe('granted'));
    const { entries } = await read(head, `${path}/history`);
    expect(JSON.stringify(entries)).not.toContain('canary');
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
