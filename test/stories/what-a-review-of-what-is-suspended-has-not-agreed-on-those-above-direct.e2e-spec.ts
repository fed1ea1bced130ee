import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, put, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn', 'toa-hn'];
const LAW = 'TTLT 01/2020 15(1)';

describe('a review of what is suspended after which the agencies do not agree', () => {
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
    const place = { unit: 'c00070', number: '39/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place));
  });

  const direct = (client: Client, path: string, more: object = {}): Promise<Answered> =>
    tried(client, 'post', `${path}/review-guidance`, {
      direction: 'resumed',
      body: 'Cấp trên',
      number: '5/CĐ',
      ...more,
    });
  const clock = async (client: Client, path: string): Promise<string[]> =>
    (await read(client, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule.startsWith('15-guidance'))
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);

  /** Of the whole matter: nothing is directed while all agree, and once what they do not agree on is directed. */
  const directs = async (
    client: Client,
    path: string,
    rule: string,
    as: string,
    dueOn = '2025-08-19',
  ): Promise<void> => {
    const early = await direct(client, path);
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'nothing-to-direct', LAW]);
    expect((await tried(client, 'post', `${path}/reviews`, {})).status).toBe(200);
    expect(await clock(client, path)).toEqual([]);
    expect((await tried(client, 'post', `${path}/reviews`, { disagreed: true })).status).toBe(200);
    expect(await clock(client, path)).toEqual([`${rule} ${LAW} ${dueOn} running`]);
    expect((await direct(client, path, { direction: 'closed' })).status).toBe(422);
    expect((await direct(await city.as(as), path)).status).toBe(403);
    expect((await direct(client, path)).status).toBe(200);
    expect(await clock(client, path)).toEqual([`${rule} ${LAW} ${dueOn} met`]);
    expect((await direct(client, path)).body.code).toBe('nothing-to-direct');
  };

  /** It comes once the matter has gone on, and is recorded as what it is; of the same review once. */
  const late = async (client: Client, path: string): Promise<void> => {
    const { status } = await read(client, path);
    const given = { direction: 'stays-suspended', number: '6/CĐ' };
    const recorded = await direct(client, path, given);
    expect([recorded.status, recorded.body.status]).toEqual([200, status]);
    expect((await read(client, `${path}/history`)).entries).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining(given) }),
    );
    expect((await direct(client, path)).body.code).toBe('nothing-to-direct');
  };

  it('is reported by the body that investigates to those above, of one accused alone too', async () => {
    const path = `/cases/${id}`;
    await put(head, `${path}/suspension`, { ground: 'illness' });
    await directs(head, path, '15-guidance.case', 'pc02.dieu-tra-vien');
    await put(head, `${path}/resumption`);
    const [{ id: accused }] = (await read(head, path)).accused;
    await put(head, `${path}/accused/${accused}/suspension`, { ground: 'illness' });
    expect((await tried(head, 'post', `${path}/accused/${accused}/reviews`, { disagreed: true })).status).toBe(200);
    expect((await direct(head, path)).body.code).toBe('nothing-to-direct');
    expect((await direct(head, path, { accused })).status).toBe(200);
    expect((await clock(head, path)).at(-1)).toBe(`15-guidance.accused ${LAW} 2025-08-19 met`);
    await put(head, `${path}/accused/${accused}/resumption`);
  });

  it('is reported by the procuracy, and by the court, and no more once all agree or it goes on, after which it may still be directed', async () => {
    const { id: file } = await filed(head, id, procurator);
    const path = `/prosecution-files/${file}`;
    await put(procurator, `${path}/suspension`, { number: '6/QĐ', ground: 'illness' });
    await directs(procurator, path, '15-guidance.prosecution', 'vks-hn.kiem-sat-vien');
    expect((await tried(procurator, 'post', `${path}/reviews`, { disagreed: true })).status).toBe(200);
    expect((await tried(procurator, 'post', `${path}/reviews`, {})).status).toBe(200);
    expect((await direct(procurator, path)).body.code).toBe('nothing-to-direct');
    await act(procurator, `${path}/resumption`, (await read(procurator, path)).version, { number: '7/QĐ' });
    const trial = `/trials/${(await docketed(procurator, file, judge)).id}`;
    await put(judge, `${trial}/suspension`, { number: '6/QĐ', ground: 'illness' });
    await directs(judge, trial, '15-guidance.trial', 'toa-hn.tham-phan');
    expect((await tried(judge, 'post', `${trial}/reviews`, { disagreed: true })).status).toBe(200);
    await act(judge, `${trial}/resumption`, (await read(judge, trial)).version, { number: '7/QĐ' });
    expect((await clock(judge, trial)).at(-1)).toBe(`15-guidance.trial ${LAW} 2025-08-19 cancelled`);
    await late(judge, trial);
    expect((await clock(judge, trial)).at(-1)).toBe(`15-guidance.trial ${LAW} 2025-08-19 cancelled`);
  });

  it('is reported by the body that verifies a report', async () => {
    const desk = await city.as('ca-hn.chi-huy');
    const path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
    city.clock.advance({ days: 26 });
    await act(head, `${path}/suspension`, (await read(head, path)).version, { ground: 'force-majeure' });
    await directs(head, path, '15-guidance', 'pc02.dieu-tra-vien', '2025-09-14');
    expect((await tried(head, 'post', `${path}/reviews`, { disagreed: true })).status).toBe(200);
    await act(head, `${path}/resumption`, (await read(head, path)).version);
    await late(head, path);
    expect(await read(head, path)).toMatchObject({ status: 'under-verification' });
    await nothingParked(city, AGENCIES);
  });
});
