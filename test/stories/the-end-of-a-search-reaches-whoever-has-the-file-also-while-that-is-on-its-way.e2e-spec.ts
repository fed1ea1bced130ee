import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, put, read, type Answered } from './acting';
import { caseUnderWay, filed, given, inStatus, officer, REGIONAL } from './judicial';

describe('an accused for whom the body searches while the file goes from agency to agency', () => {
  let city: TestCity;
  let head: Client;
  let first: Client;
  let competent: Client;
  let judge: Client;
  let opened: string;
  let file: string;
  let there: string;
  let gone: string;

  const offered = (client: Client, kind: string): Promise<Answered> =>
    eventually(() => only(client, `/exchanges?kind=${kind}&side=receiver&status=offered`));
  const told = async (client: Client, kind: string, count: number): Promise<void> => {
    await eventually(async () => {
      const { items } = await read(client, `/exchanges?kind=${kind}&side=receiver`);
      expect(items).toHaveLength(count);
    });
  };
  const wanted = (): Promise<Answered> => put(head, `${opened}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
  const found = (): Promise<Answered> =>
    put(head, `${opened}/accused/${gone}/wanted-notice-withdrawal`, { how: 'arrested' });

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL],
    });
    head = await city.as('pc02.thu-truong');
    first = await city.as('vks-hn.vien-truong');
    competent = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01' };
    const known = await caseUnderWay(head, ['Lê Văn Canary'], place);
    opened = `/cases/${String(known.id)}`;
    gone = known.accused[0].id;
    await wanted();
    file = `/prosecution-files/${String((await filed(head, known.id, first)).id)}`;
  });

  it('is found as the procuracy alone knows, on paper: the body is told, and is to end the search (BLTTHS 231(3))', async () => {
    const owed = async (): Promise<Answered[]> => {
      const { deadlines } = await read(head, `${opened}/history`);
      return deadlines.filter(({ rule, status }: Answered) => rule === '231.found' && status === 'running');
    };
    const since = async (): Promise<Answered> => (await read(first, file)).accused[0].wantedSince;
    await put(first, `${file}/accused/${gone}/arrest`, { how: 'arrested' });
    expect(await since()).toBeNull();
    await eventually(async () => expect(await owed()).toEqual([expect.objectContaining({ about: gone })]));
    await found();
    expect(await owed()).toEqual([]);
    await wanted();
    await eventually(async () => expect(await since()).toEqual(expect.any(String)));
  });

  it('is found before the procuracy to which it is transferred has accepted it', async () => {
    const reasons = 'Thuộc thẩm quyền của Viện kiểm sát khu vực: canary.';
    await put(first, `${file}/transfer`, { number: '8/QĐ-VKS', ground: 'court-level', to: 'vks-kv1', reasons });
    const offer = await offered(competent, 'prosecution-transfer');
    city.clock.advance({ days: 3 });
    await found();
    await told(competent, 'accused-found', 1);
    const accepted = await competent.put(`/file-transfers/${String(offer.id)}/acceptance`, {});
    expect(accepted.status).toBe(200);
    there = `/prosecution-files/${String(accepted.body.id)}`;
    const { accused } = await inStatus(competent, there, 'received');
    expect(accused[0]).toMatchObject({ state: 'proposed', wantedSince: null, limitationFrom: '2025-08-07' });
  });

  it('is searched for again where it has gone, and at the court once that has docketed it', async () => {
    await wanted();
    await eventually(async () =>
      expect((await read(competent, there)).accused[0]).toMatchObject({
        wantedSince: '2025-08-07T02:00:00.000Z',
        evades: true,
      }),
    );
    const indictment = { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.', to: 'toa-hn' };
    await put(competent, `${there}/indictment`, indictment);
    const offer = await offered(judge, 'indictment');
    await found();
    await told(judge, 'accused-found', 1);
    await wanted();
    await told(judge, 'accused-wanted', 1);
    city.clock.advance({ days: 1 });
    const docketed = await judge.put(`/indictments/${String(offer.id)}/docketing`, given(offer));
    expect(docketed.status).toBe(200);
    const trial = `/trials/${String(docketed.body.id)}`;
    const { defendants } = await inStatus(judge, trial, 'docketed');
    expect(defendants[0]).toMatchObject({ wantedSince: '2025-08-08T02:00:00.000Z', evades: true });
    city.clock.advance({ days: 1 });
    await found();
    await eventually(async () =>
      expect((await read(judge, trial)).defendants[0]).toMatchObject({
        wantedSince: null,
        limitationFrom: '2025-08-09',
      }),
    );
    for (const agency of ['pc02', 'vks-hn', 'vks-kv1', 'toa-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});
