import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import {
  act,
  classifiedReport,
  nothingParked,
  partnerIn,
  post,
  put,
  read,
  takenUp,
  tried,
  type Answered,
} from './acting';

const crime = { article: '150', clause: '1' };
const asking = {
  assistance: 'evidence',
  country: 'KH',
  persons: [{ name: 'Canary Môi giới' }],
  request: 'canary: xác minh nơi giữ người',
};

describe('what is asked abroad for a report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let officer: Client;
  let leader: Client;
  let partner: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'so-ngoai-vu'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    officer = await city.as('so-ngoai-vu.hop-tac');
    leader = await city.as('so-ngoai-vu.lanh-dao');
    partner = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
  });

  const verification = async (more?: object): Promise<string> =>
    `/verifications/${(await takenUp(desk, head, await classifiedReport(desk, more))).id}`;
  const asked = async (path: string): Promise<string> => {
    const { requests } = await post(head, `${path}/assistance-requests`, asking);
    return requests.at(-1).exchange;
  };
  const waits = async (path: string): Promise<Answered[]> =>
    (await read(head, path)).requests.map(({ exchange, answer }: Answered) => ({ exchange, answer }));
  const suspended = (path: string): Promise<Answered> =>
    put(head, `${path}/suspension`, { ground: 'foreign-assistance-pending', number: '4/QĐ' });
  const split = async (path: string): Promise<string> => {
    return `/verifications/${(await post(head, `${path}/splits`)).id}`;
  };
  /** The one request that is open, answered from abroad. */
  const answered = async (): Promise<void> => {
    const open = await eventually(async () => {
      const { items } = await read(officer, '/assistance-requests?status=asked');
      expect(items).toHaveLength(1);
      return items[0];
    });
    const file = `/assistance-requests/${open.id}`;
    const route = { channel: 'mutual-legal-assistance', partner: partner.id };
    let request = await act(officer, `${file}/draft`, open.version, route);
    request = await act(leader, `${file}/approval`, request.version, { number: '11/QĐ' });
    request = await act(officer, `${file}/dispatch`, request.version, { number: '12/TTTP' });
    await act(officer, `${file}/answer`, request.version, { number: '9/KH', result: 'canary: đã xác minh' });
  };
  const owed = async (path: string, rule: string): Promise<Answered[]> =>
    (await read(head, `${path}/history`)).deadlines.filter((one: Answered) => one.rule === rule);

  it('is waited for in the case that is initiated, which its answer calls to go on', async () => {
    const path = await verification();
    const exchange = await asked(path);
    await put(head, `${path}/grounds`, crime);
    await put(head, `${path}/initiation`, { signedBy: 'head' });
    const { items } = await read(head, '/cases');
    const opened = `/cases/${items[0].id}`;
    expect(await waits(opened)).toEqual([{ exchange, answer: null }]);
    city.clock.advance({ days: 130 });
    expect(await suspended(opened)).toMatchObject({ status: 'suspended' });
    await answered();
    await eventually(async () => expect(await waits(opened)).toEqual([{ exchange, answer: 'answered' }]));
    expect(await waits(path)).toEqual([{ exchange, answer: 'answered' }]);
    expect(await owed(opened, 'investigation-resumption')).toMatchObject([{ status: 'running' }]);
  });

  it('is waited for by what is split off, and by that into which it is merged, once', async () => {
    const first = await verification();
    city.clock.advance({ hours: 2 });
    const second = await verification();
    const exchange = await asked(second);
    const part = await split(second);
    await put(head, `${first}/merger`, { other: second.split('/').at(-1) });
    await put(head, `${first}/merger`, { other: part.split('/').at(-1) });
    expect(await waits(first)).toEqual([{ exchange, answer: null }]);
    const another = await split(first);
    expect(await waits(another)).toEqual([{ exchange, answer: null }]);
    city.clock.advance({ days: 21 });
    for (const path of [first, another]) expect(await suspended(path)).toMatchObject({ status: 'suspended' });
    await answered();
    for (const path of [first, another]) {
      await eventually(async () => expect(await waits(path)).toEqual([{ exchange, answer: 'answered' }]));
      expect(await owed(path, 'verification-resumption')).toMatchObject([{ status: 'running' }]);
    }
  });

  it('is taken back for all who wait for it, and whoever was suspended for it is to go on', async () => {
    const path = await verification();
    const exchange = await asked(path);
    const part = await split(path);
    city.clock.advance({ days: 21 });
    await suspended(path);
    const { status, body } = await tried(head, 'delete', `${part}/requests/${exchange}`);
    expect([status, body]).toEqual([200, expect.objectContaining({ requests: [] })]);
    expect(await waits(path)).toEqual([]);
    expect(await owed(path, 'verification-resumption')).toMatchObject([{ status: 'running' }]);
  });

  it('is taken back by each of another unit, of which whoever has withdrawn it does not see', async () => {
    const there = 'c00082';
    const first = await verification();
    const second = await verification({ unit: there });
    const exchange = await asked(second);
    await put(head, `${first}/merger`, { other: (await split(second)).split('/').at(-1) });
    const roles = ['investigator', 'head-of-investigation'] as const;
    const limited = await city.as({ id: 'pc02.mot-dia-ban', agency: 'pc02', roles: [...roles], units: [there] });
    const takenBack = async (who: Client, path: string): Promise<void> => {
      const { status, body } = await tried(who, 'delete', `${path}/requests/${exchange}`);
      expect([status, body]).toEqual([200, expect.objectContaining({ requests: [] })]);
    };
    await takenBack(limited, second);
    expect(await waits(first)).toEqual([{ exchange, answer: null }]);
    await takenBack(head, first);
    await nothingParked(city, ['pc02', 'so-ngoai-vu']);
  });
});
