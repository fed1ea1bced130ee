import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, type Answered } from './acting';
import { caseUnderWay, detained, officer, REGION, REGIONAL } from './judicial';

const ELSEWHERE = 'c00008';

describe('what the procuracy has demanded in a case that was merged into one of another unit', () => {
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

  it('is told to it once it is done, or declined, and to no other', async () => {
    const first = await caseUnderWay(head, ['Lê Văn Canary'], {
      ...{ unit: REGION, number: '63/2025/VA-CU', initiatedAt: '2025-07-01' },
    });
    const other = await caseUnderWay(head, ['Trần Văn Canary'], {
      ...{ unit: ELSEWHERE, number: '64/2025/VA-CU', initiatedAt: '2025-07-15' },
    });
    await detained(head, cityProcurator, other.id, other.accused[0].id, { until: '2025-09-20' });
    const supervision = async (): Promise<Answered> => {
      const { items } = await read(cityProcurator, '/supervisions');
      return items.find(({ from }: Answered) => from.includes(other.id));
    };
    const demanded = async (): Promise<string> => {
      const { id, demands } = await supervision();
      const demand = { number: '2/YC-VKS', reasons: 'Làm rõ: canary.' };
      const asked = await post(cityProcurator, `/supervisions/${id}/investigation-demands`, demand);
      const { notice } = asked.demands[demands.length];
      await eventually(async () =>
        expect((await read(head, `/cases/${other.id}`)).demands.at(-1)).toMatchObject({ demand: notice }),
      );
      return notice;
    };
    const [done, declined] = [await demanded(), await demanded()];

    const path = `/cases/${first.id}`;
    const merger = { other: other.id, ground: 'several-accused' };
    await act(head, `${path}/merger`, first.version, merger);
    const answer = async (route: string, body: object = {}): Promise<unknown> =>
      act(head, `${path}/demands/${route}`, (await read(head, path)).version, body);
    await answer(`${done}/investigation`);
    await answer(`${declined}/disagreement`, { reasons: 'Không nhất trí: canary.' });

    await eventually(async () =>
      expect((await supervision()).demands).toMatchObject([
        { notice: done, remediedAt: expect.any(String) },
        { notice: declined, remediedAt: null, declined: expect.anything() },
      ]),
    );
    expect((await read(regional, '/supervisions')).items).toEqual([]);
    await nothingParked(city, ['pc02', 'vks-hn', 'vks-kv1']);
  });
});
