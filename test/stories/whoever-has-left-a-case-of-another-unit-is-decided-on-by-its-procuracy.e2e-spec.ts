import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, type Answered, nothingParked, read } from './acting';
import { caseUnderWay, inStatus, officer, REGION, REGIONAL } from './judicial';

const ELSEWHERE = 'c00008';

describe('whoever goes on in a case of another unit', () => {
  let city: TestCity;
  let head: Client;
  let cityProcurator: Client;
  let regional: Client;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [{ ...REGIONAL, units: [REGION] }],
    });
    head = await city.as('pc02.thu-truong');
    cityProcurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
  });

  it('is decided on there by the procuracy that was asked in the case that they came from', async () => {
    const first = await caseUnderWay(head, ['Lê Văn Canary'], {
      ...{ unit: REGION, number: '61/2025/VA-CU', initiatedAt: '2025-07-01' },
    });
    const other = await caseUnderWay(head, ['Trần Văn Canary', 'Trần Thị Canary'], {
      ...{ unit: ELSEWHERE, number: '62/2025/VA-CU', initiatedAt: '2025-07-15' },
    });
    const [one, two] = other.accused.map(({ id }: Answered) => String(id));
    const merger = { other: other.id, ground: 'several-accused' };
    await act(head, `/cases/${first.id}/merger`, first.version, merger);
    const path = `/cases/${first.id}`;
    for (const accused of [one, two]) {
      const order = { until: '2025-09-20', grounds: 'căn cứ: canary' };
      await act(head, `${path}/accused/${accused}/detention`, (await read(head, path)).version, order);
    }
    const asked = await eventually(async () => {
      const { items } = await read(regional, '/supervisions');
      expect(items).toMatchObject([{ from: [first.id], requests: [{ accused: one }, { accused: two }] }]);
      return items[0];
    });

    const merged = await eventually(async () => {
      const { items } = await read(cityProcurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === other.id);
      expect(found).toMatchObject({ decisions: [{ decision: 'case-merger' }] });
      return found;
    });
    const cancellation = `/supervisions/${merged.id}/decisions/${merged.decisions[0].notice}/joinder-cancellation`;
    await act(cityProcurator, cancellation, merged.version, { number: '3/QĐ-VKS', reasons: 'Không nhất trí: canary.' });
    await inStatus(head, `/cases/${other.id}`, 'cracked');

    const decide = async (index: number, decision: object): Promise<void> => {
      const supervision = `/supervisions/${asked.id}`;
      const route = `${supervision}/detention-requests/${asked.requests[index].exchange}/decision`;
      await act(regional, route, (await read(regional, supervision)).version, { number: '4/QĐ-VKS', ...decision });
    };
    await decide(0, { decision: 'approved' });
    await decide(1, { decision: 'refused', ground: 'not-necessary' });
    await eventually(async () => {
      const file = await read(head, `/cases/${other.id}`);
      expect(file.overtaken).toEqual([]);
      expect(file.accused).toMatchObject([
        { id: one, order: null, detainedUntil: '2025-09-20' },
        { id: two, order: null },
      ]);
      expect(file.accused[1].detainedUntil ?? null).toBeNull();
    });
    await nothingParked(city, ['pc02', 'vks-hn', 'vks-kv1']);
  });
});
