import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, charged } from './judicial';

const crime = { article: '150', clause: '2' };

describe('what is decided in an investigation', () => {
  let city: TestCity;
  let head: Client;
  let investigator: Client;
  let path: string;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    investigator = await city.as('pc02.dieu-tra-vien');
    const place = { unit: 'c00070', number: '34/2025/VA-CU', initiatedAt: '2025-08-01' };
    const { id } = await caseUnderWay(head, [], place);
    path = `/cases/${id}`;
    const file = await charged(head, await city.as('vks-hn.vien-truong'), id, ['Lê Văn Canary'], crime);
    accused = file.accused[0].id;
  });

  const tells = async (notice: object): Promise<Answered> =>
    tried(investigator, 'post', `${path}/party-notices`, notice);
  const owed = async (): Promise<string[]> =>
    (await read(head, `${path}/history`)).deadlines
      .filter(({ rule, status }: Answered) => rule.includes('.told.') && status === 'running')
      .map(({ rule }: Answered) => rule);

  it('is, of a charge, given to the accused once the procuracy has approved it', async () => {
    expect(await owed()).toEqual(['179.told.charge.accused']);
    const charge = { of: 'charge', accused };
    const without = await tells({ ...charge, recipients: ['defender'] });
    expect([without.status, without.body]).toMatchObject([
      409,
      { code: 'party-left-out', law: 'BLTTHS 179(5), 180(4)', detail: expect.stringContaining('bị can') as string },
    ]);
    expect((await tells({ ...charge, recipients: ['accused', 'defender'] })).status).toBe(200);
    expect(await owed()).toEqual([]);
  });

  it('is told to them all when it ends, within 2 days, one after another and each once', async () => {
    const { version } = await read(head, path);
    await act(head, `${path}/conclusion`, version, { conclusion: 'Kết luận điều tra: canary.' });
    expect(await owed()).toEqual(['232.told.conclusion']);
    const untold = [{ recipient: 'victim', reason: 'whereabouts-unknown' }];
    const represented = [{ recipient: 'representative', reason: 'whereabouts-unknown' }];
    const { body } = await tells({ of: 'conclusion', recipients: ['victim', 'defender'], untold: represented });
    expect(body).toMatchObject({ errors: [{ field: '/untold/0/recipient' }] }); // of the accused, in whose place that one is told
    const first = { of: 'conclusion', recipients: ['defender'], untold, toFollow: true };
    expect((await tells(first)).status).toBe(200);
    expect(await owed()).toEqual(['232.told.conclusion']);
    const last = { of: 'conclusion', recipients: ['accused'] };
    expect((await tells(last)).status).toBe(200);
    expect(await owed()).toEqual([]);
    expect((await tells(last)).body).toMatchObject({ code: 'no-decision-to-tell' });
    expect((await tells({ ...last, recipients: ['victim'] })).status).toBe(200); // found since
  });
});
