import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];

describe('a matter that is suspended in each stage', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let id: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '37/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary'], place));
  });

  const assign = async (client: Client, path: string, officer: string): Promise<Answered> => {
    const { version } = await read(client, path);
    return client.put(`${path}/focal-point`, { officer }).set('if-match', `"${version}"`);
  };
  const clocks = async (client: Client, path: string): Promise<string[]> =>
    (await read(client, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule.includes('focal-point'))
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);

  /** Suspends at this path, has somebody follow it as an officer of another role may not, and goes on. */
  const follows = async (client: Client, path: string, rule: string, as: string): Promise<void> => {
    const officer = `${as.split('.')[0]!}.dau-moi`;
    const before = await assign(client, path, officer);
    expect([before.status, before.body.code, before.body.law]).toEqual([409, 'unlawful-act', 'TTLT 01/2020 14(1)(a)']);
    const { version } = await read(client, path);
    const body = path.startsWith('/cases') ? {} : { number: '6/QĐ' };
    await act(client, `${path}/suspension`, version, { ground: 'illness', ...body });
    expect(await clocks(client, path)).toEqual([`${rule} TTLT 01/2020 14(1)(a) 2025-08-07 running`]);
    const wrong = await assign(client, path, 'không phải mã cán bộ');
    expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
    expect((await assign(await city.as(as), path, officer)).status).toBe(403);
    const assigned = await assign(client, path, officer);
    expect([assigned.status, assigned.body.focalPoint]).toEqual([200, officer]);
    expect(await clocks(client, path)).toEqual([`${rule} TTLT 01/2020 14(1)(a) 2025-08-07 met`]);
    await act(client, `${path}/resumption`, assigned.body.version, body);
  };

  it('is followed at the investigating body by whom its head says, and not by whom an investigator says', async () => {
    await follows(head, `/cases/${id}`, '14-focal-point', 'pc02.dieu-tra-vien');
  });

  it('is followed at the procuracy, and at the court', async () => {
    const file = await filed(head, id, procurator);
    await follows(procurator, `/prosecution-files/${file.id}`, '14-focal-point.prosecution', 'vks-hn.kiem-sat-vien');
    const trial = await docketed(procurator, file.id, judge);
    await follows(judge, `/trials/${trial.id}`, '14-focal-point.trial', 'toa-hn.tham-phan');
    await nothingParked(city, AGENCIES);
  });
});
