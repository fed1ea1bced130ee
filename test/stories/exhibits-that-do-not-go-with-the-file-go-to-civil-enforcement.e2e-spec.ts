import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

describe('exhibits that do not go with the file', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '51/2025/VA-CU', initiatedAt: '2025-06-02' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary'], place);
    path = `/cases/${opened.id}`;
    file = `/prosecution-files/${(await filed(head, opened.id, procurator)).id}`;
    const early = await tried(procurator, 'post', `${file}/exhibits-transfers`, { number: '8/QĐ-VKS' });
    expect([early.status, early.body.code]).toEqual([409, 'unlawful-act']);
    await docketed(procurator, file.split('/').at(-1) ?? '', judge);
  });

  const limit = async (): Promise<Answered> =>
    (await read(head, `${path}/history`)).deadlines.find(({ rule }: Answered) => rule === '36-exhibits');

  it('are handed over to civil enforcement within 2 days of what the procuracy decides, which gets the minutes (TTLT 04/2018 36(2)(b))', async () => {
    const decided = await post(procurator, `${file}/exhibits-transfers`, { number: '9/QĐ-VKS' });
    expect(decided.status).toBe('handed-over');
    const { about } = await eventually(async () => {
      const owed = await limit();
      expect(owed).toMatchObject({ status: 'running', dueOn: '2025-08-06', law: 'TTLT 04/2018 36(2)(b)' });
      return owed;
    });
    const route = `${path}/exhibits-transfers/${about}/handover`;
    await put(head, route, { minutes: '3/BB-GN' });
    expect(await limit()).toMatchObject({ status: 'met' });
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { decisions } = items.find(({ from }: Answered) => path.endsWith(from[0]));
      expect(decisions).toContainEqual(expect.objectContaining({ decision: 'exhibits-handover' }));
    });
    const again = await tried(head, 'put', route, { minutes: '4/BB-GN' });
    expect([again.status, again.body.code, again.body.law]).toEqual([
      409,
      'no-exhibits-to-hand-over',
      'TTLT 04/2018 36(2)(b)',
    ]);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});
