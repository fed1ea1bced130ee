import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, read, takenUp, tried, type Answered } from './acting';

describe('a scene that is examined while a report is verified', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.vien-truong');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  const now = (): Promise<Answered> => read(head, path);
  const announce = async (what: object): Promise<Answered> => {
    const body = { place: 'Hiện trường: canary', ...what };
    return tried(head, 'post', `${path}/investigative-acts`, body);
  };
  const request = (exchange: string, decision: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      const found = items[0]?.requests.find((one: Answered) => one.exchange === exchange);
      expect(found).toMatchObject({ kind: 'attendance', decision });
      return { ...found, supervision: items[0], path: `/supervisions/${items[0].id}/attendance-requests/${exchange}` };
    });
  const limit = async (exchange: string): Promise<Answered> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.find((one: Answered) => one.rule === '88-record' && one.about === exchange);
  };

  it('is told to the procuracy before, whose prosecutor says that nobody comes (BLTTHS 147(3)(b), 201)', async () => {
    const interrogation = await announce({ act: 'interrogation', takesPlaceAt: '2025-08-05T02:00:00.000Z' });
    expect([interrogation.status, interrogation.body.code]).toEqual([409, 'nobody-charged']);
    const told = await announce({ act: 'scene-examination', takesPlaceAt: '2025-08-05T02:00:00.000Z' });
    expect([told.status, told.body.requests]).toMatchObject([
      200,
      [{ kind: 'attendance', announced: { late: false } }],
    ]);
    const [{ exchange }] = told.body.requests;
    const asked = await request(exchange, 'waiting');
    expect(asked).toMatchObject({ act: 'scene-examination', takesPlaceAt: '2025-08-05T02:00:00.000Z' });
    const opened = await prosecutor.post(`${asked.path}/readings`, { purpose: 'Kiểm sát khám nghiệm' });
    expect(opened.body.dossiers).toEqual([{ place: 'Hiện trường: canary' }]);
    const absence = { decision: 'absent', reason: 'other-duty' };
    await act(prosecutor, `${asked.path}/decision`, asked.supervision.version, absence);
    await eventually(async () => expect((await now()).requests).toMatchObject([{ answer: 'refused' }]));
  });

  it('has its record sent within 5 days, also once it was decided not to initiate (BLTTHS 88(5))', async () => {
    const [{ exchange }] = (await now()).requests;
    const record = `${path}/investigative-acts/${exchange}/record`;
    const early = await tried(head, 'put', record);
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'act-still-to-come', 'TTLT 04/2018 13']);
    expect(await limit(exchange)).toMatchObject({ dueOn: '2025-08-10', status: 'running' });
    city.clock.advance({ days: 2 });
    await act(head, `${path}/non-initiation`, (await now()).version, { ground: 'no-offence' });
    const sent = await act(head, record, (await now()).version);
    expect(sent.requests).toMatchObject([{ announced: { record: expect.any(String) } }]);
    expect(await limit(exchange)).toMatchObject({ status: 'met' });
    await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      expect(items[0].decisions).toContainEqual(expect.objectContaining({ decision: 'act-record', exchange }));
    });
  });

  it('is announced no more once the report has ended', async () => {
    const ended = await announce({ act: 'autopsy', takesPlaceAt: '2025-08-08T02:00:00.000Z' });
    expect([ended.status, ended.body.code]).toEqual([409, 'unlawful-act']);
    await nothingParked(city, ['ca-hn', 'pc02', 'vks-hn']);
  });
});
