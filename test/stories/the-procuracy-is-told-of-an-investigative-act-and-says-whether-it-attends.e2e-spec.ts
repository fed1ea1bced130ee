import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a single investigative act', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-10-06T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.vien-truong');
    const more = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-10-01' };
    path = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
  });

  const announced = async (what: object): Promise<Answered> => {
    const body = { place: 'Trụ sở: canary', ...what };
    const { requests } = await post(head, `${path}/investigative-acts`, body);
    const { exchange, announced } = requests.at(-1);
    return { exchange, ...announced };
  };
  const request = (exchange: string, decision: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      const found = items[0]?.requests.find((one: Answered) => one.exchange === exchange);
      expect(found).toMatchObject({ kind: 'attendance', decision });
      return { ...found, supervision: items[0], path: `/supervisions/${items[0].id}/attendance-requests/${exchange}` };
    });
  const limit = async (of: Client, file: string, rule: string, exchange: string): Promise<Answered> => {
    const { deadlines } = await read(of, `${file}/history`);
    return deadlines.find((one: Answered) => one.rule === rule && one.about === exchange);
  };

  it('is told 24 hours before a confrontation; why no prosecutor comes, 2 hours before (TTLT 04/2018 13(1))', async () => {
    const { exchange, late } = await announced({ act: 'confrontation', takesPlaceAt: '2025-10-07T03:00:00.000Z' });
    expect(late).toBe(false);
    const asked = await request(exchange, 'waiting');
    expect(asked).toMatchObject({ act: 'confrontation', takesPlaceAt: '2025-10-07T03:00:00.000Z' });
    const { supervision } = asked;
    expect(await limit(prosecutor, `/supervisions/${supervision.id}`, '13-attend', exchange)).toMatchObject({
      ...{ dueAt: '2025-10-07T01:00:00.000Z', nature: 'option', status: 'running' },
    });
    const opened = await prosecutor.post(`${asked.path}/readings`, { purpose: 'Tham gia đối chất' });
    expect(opened.body.dossiers).toEqual([{ place: 'Trụ sở: canary' }]);
    const silent = await tried(prosecutor, 'put', `${asked.path}/decision`, { decision: 'absent' });
    expect(silent.status).toBe(422);
    await act(prosecutor, `${asked.path}/decision`, supervision.version, { decision: 'absent', reason: 'other-duty' });
    await eventually(async () => expect((await read(head, path)).requests.at(-1).answer).toBe('refused'));
    const record = `${path}/investigative-acts/${exchange}/record`;
    const early = await tried(head, 'put', record);
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'act-still-to-come', 'TTLT 04/2018 13']);
  });

  it('has its record sent within 5 days where no prosecutor took part (TTLT 04/2018 13(3); BLTTHS 88(5))', async () => {
    const [{ exchange }] = (await read(head, path)).requests;
    expect(await limit(head, path, '88-record', exchange)).toMatchObject({ dueOn: '2025-10-12', status: 'running' });
    city.clock.advance({ days: 2 });
    const record = `${path}/investigative-acts/${exchange}/record`;
    const { requests } = await act(head, record, (await read(head, path)).version);
    expect(requests[0].announced.record).toEqual(expect.any(String));
    expect(await limit(head, path, '88-record', exchange)).toMatchObject({ status: 'met' });
    await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      expect(items[0].decisions).toMatchObject([{ decision: 'act-record', exchange }]);
    });
  });

  it('that is told late stands as late until it is put right when; one that a prosecutor attends owes no record', async () => {
    const { exchange, late } = await announced({ act: 'identification', takesPlaceAt: '2025-10-08T12:00:00.000Z' });
    expect(late).toBe(true);
    const { entries } = await read(head, `${path}/history`);
    const { id: entry } = entries.findLast(({ data }: Answered) => data?.exchange === exchange);
    const correct = async (occurredAt: string) =>
      tried(head, 'post', `${path}/corrections`, { entry, reason: 'wrong-time', changes: { occurredAt } });
    const onADay = await correct('2025-10-07');
    expect([onADay.status, onADay.body.code]).toEqual([422, 'hour-not-named']);
    const righted = await correct('2025-10-07T10:00:00.000Z');
    expect([righted.status, righted.body.requests.at(-1).announced.late]).toEqual([200, false]);
    const { supervision, path: asked } = await request(exchange, 'waiting');
    await act(prosecutor, `${asked}/decision`, supervision.version, { decision: 'attends' });
    await eventually(async () => expect((await read(head, path)).requests.at(-1).answer).toBe('granted'));
    expect(await limit(head, path, '88-record', exchange)).toMatchObject({ status: 'cancelled' });
  });

  it('has its record sent also where nobody has answered, or whoever was to come did not; then no answer is waited for', async () => {
    const [, attended] = (await read(head, path)).requests;
    const { exchange } = await announced({ act: 'autopsy', takesPlaceAt: '2025-10-08T04:00:00.000Z' });
    await request(exchange, 'waiting');
    const [asked] = (await read(head, '/exchanges?kind=attendance-request&status=asked')).items;
    expect(asked).toMatchObject({ id: exchange, answerBy: '2025-10-13T04:00:00.000Z' });
    city.clock.advance({ days: 1 });
    for (const one of [exchange, attended.exchange]) {
      const record = `${path}/investigative-acts/${one}/record`;
      await act(head, record, (await read(head, path)).version, { occurredAt: '2025-10-08' });
    }
    await request(exchange, 'withdrawn');
    await request(attended.exchange, 'granted');
    expect((await read(head, '/exchanges?kind=attendance-request&status=asked')).items).toEqual([]);
  });

  it('that is called off before the procuracy has answered asks it for nothing more', async () => {
    const { exchange } = await announced({ act: 'search', takesPlaceAt: '2025-10-10T02:00:00.000Z' });
    const { path: asked } = await request(exchange, 'waiting');
    const off = await tried(head, 'delete', `${path}/investigative-acts/${exchange}`);
    expect([off.status, off.body.requests]).toMatchObject([200, [{}, {}, {}]]);
    await request(exchange, 'withdrawn');
    const answer = await tried(prosecutor, 'put', `${asked}/decision`, { decision: 'attends' });
    expect(answer.status).toBe(409);
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
