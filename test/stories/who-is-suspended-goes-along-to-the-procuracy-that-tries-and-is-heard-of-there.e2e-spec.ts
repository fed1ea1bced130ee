import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, put, read, type Answered } from './acting';
import { caseUnderWay, filed, inStatus, officer, REGIONAL } from './judicial';

describe('an accused who alone is suspended in a case that another procuracy has to prosecute', () => {
  let city: TestCity;
  let head: Client;
  let first: Client;
  let competent: Client;
  let opened: Answered;
  let gone: string;
  let file: string;
  let there: string;

  const reviews = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => rule.startsWith('R24.prosecuted') && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL],
    });
    head = await city.as('pc02.thu-truong');
    first = await city.as('vks-hn.vien-truong');
    competent = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    const place = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    gone = opened.accused[1].id;
    file = `/prosecution-files/${(await filed(head, opened.id, first)).id}`;
    city.clock.advance({ days: 31 });
    await put(first, `${file}/accused/${gone}/search-demand`, { number: '5/YC-VKS' });
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused[1].searchDemands).toMatchObject([{ by: 'vks-hn' }]);
    });
    await put(first, `${file}/accused/${gone}/suspension`, { ground: 'absconded', number: '6/QĐ' });
  });

  it('goes there with the others, and waits there as here', async () => {
    const before = await reviews(first, file);
    expect(before).toHaveLength(3);
    city.clock.advance({ days: 5 });
    const reasons = 'Thuộc thẩm quyền của Viện kiểm sát khu vực: canary.';
    await put(first, `${file}/transfer`, { number: '8/QĐ-VKS', ground: 'court-level', to: 'vks-kv1', reasons });
    const offer = await eventually(() =>
      only(competent, '/exchanges?kind=prosecution-transfer&side=receiver&status=offered'),
    );
    const accepted = await competent.put(`/file-transfers/${offer.id}/acceptance`, {});
    expect([accepted.status, accepted.body.status]).toEqual([200, 'awaiting-release']);
    await inStatus(first, file, 'transferred');
    there = `/prosecution-files/${accepted.body.id}`;
    const taken = await inStatus(competent, there, 'received');
    const stay = { id: gone, state: 'suspended', suspendedFor: 'absconded' };
    expect(taken.accused).toMatchObject([
      { state: 'proposed' },
      { ...stay, searchDemandedAt: expect.any(String), evades: false },
    ]);
    expect(await reviews(competent, there)).toEqual(before);
    expect(await reviews(first, file)).toEqual([]);
  });

  it('is known there as one who evades, once the body that was asked before has decided to search (BLHS 27(3))', async () => {
    await put(head, `/cases/${opened.id}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => {
      expect((await read(competent, there)).accused[1]).toMatchObject({ evades: true });
    });
  });

  it('is heard of there once found, though the first procuracy had the search made, and is resumed', async () => {
    await put(head, `/cases/${opened.id}/accused/${gone}/wanted-notice-withdrawal`, { how: 'surrendered' });
    await eventually(async () => {
      const { accused } = await read(competent, there);
      expect(accused[1]).toMatchObject({ state: 'suspended', searchDemandedAt: null, limitationFrom: '2025-09-09' });
    });
    const { deadlines } = await read(competent, `${there}/history`);
    const period = deadlines.find(({ rule, about }: Answered) => rule === 'BLHS27.prosecution' && about === gone);
    expect(period).toMatchObject({ status: 'running' });
    const resumed = await put(competent, `${there}/accused/${gone}/resumption`, { number: '9/QĐ' });
    expect(resumed.accused[1].state).toBe('proposed');
    for (const agency of ['pc02', 'vks-hn', 'vks-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});
