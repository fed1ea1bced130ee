import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, tried, type Answered } from '../stories/acting';

describe('reports of one matter at one desk', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let first: Answered;
  let second: Answered;
  let verification: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
  });

  const reported = (name: string, account: string): Promise<Answered> =>
    classifiedReport(desk, { reporter: { name }, account });
  const merging = (from: Answered, into: Answered) =>
    tried(desk, 'put', `/reports/${from.id}/merger`, { into: into.id });
  const merged = (from: Answered, into: Answered): Promise<Answered> =>
    act(desk, `/reports/${from.id}/merger`, from.version, { into: into.id });
  const readings = async (client: Client, path: string): Promise<Answered> => {
    const { status, body } = await client.post(`${path}/readings`, { purpose: 'kiểm tra, xác minh' });
    expect(status).toBe(200);
    return body;
  };
  const tell = ({ id }: Answered) => tried(desk, 'post', `/reports/${id}/reporter-notices`, { of: 'result' });

  it('go on in the one that was received first, and never in a circle', async () => {
    first = await reported('Lê Văn Canary', 'Tin thứ nhất: canary.');
    city.clock.advance({ hours: 1 });
    second = await reported('Lê Thị Canary', 'Tin thứ hai: canary.');
    const wrong = await merging(first, second);
    expect([wrong.status, wrong.body.code]).toEqual([409, 'received-before']);
    second = await merged(second, first);
    first = await read(desk, `/reports/${first.id}`);
    const putRight = ({ id }: Answered, receivedAt: string): Promise<Answered> =>
      tried(desk, 'post', `/reports/${id}/corrections`, { reason: 'wrong-entry', changes: { receivedAt } });
    expect(await putRight(second, '2025-08-04T01:59:00.000Z')).toMatchObject({
      status: 409,
      body: { code: 'received-before' },
    });
    const circle = await merging(first, second);
    expect([circle.status, circle.body.code]).toEqual([409, 'received-before']);
    const third = await merging(await reported('Trần Canary', 'Tin khác: canary.'), second);
    expect([third.status, third.body]).toEqual([409, expect.objectContaining({ code: 'unlawful-act' })]);
  });

  it('are handed over with all that was told, and by whom', async () => {
    verification = await takenUp(desk, head, first);
    const { reporter, others, accounts } = await readings(head, `/verifications/${verification.id}`);
    expect([reporter.name, others]).toEqual(['Lê Văn Canary', [{ name: 'Lê Thị Canary' }]]);
    expect(accounts.join()).toMatch(/thứ nhất.*thứ hai/s);
  });

  it('follow it to the body that has it, and so does what is told in one of them later', async () => {
    const third = await merged(await reported('Phạm Canary', 'Tin thứ ba: canary.'), first);
    const more = { account: 'Thêm vào tin thứ ba: canary.' };
    const told = await tried(desk, 'post', `/reports/${third.id}/supplements`, more);
    expect(told.status).toBe(200);
    await eventually(async () => {
      const { others, accounts } = await readings(head, `/verifications/${verification.id}`);
      expect(others.map(({ name }: Answered) => name)).toEqual(['Lê Thị Canary', 'Phạm Canary']);
      expect(accounts.join()).toMatch(/Tin thứ ba.*Thêm vào/s);
    });
  });

  it('are resolved once, and the desk tells each reporter whom the body was not given as its own', async () => {
    const early = await tell(second);
    expect([early.status, early.body.code]).toEqual([409, 'no-result-yet']);
    const { version } = await read(head, `/verifications/${verification.id}`);
    await act(head, `/verifications/${verification.id}/non-initiation`, version, { ground: 'no-offence' });
    const ended = await eventually(async () => {
      const report = await read(desk, `/reports/${second.id}`);
      expect(report).toMatchObject({ status: 'merged', outcome: 'not-initiated' });
      return report;
    });
    const due = async () => {
      const { deadlines } = await read(desk, `/reports/${second.id}/history`);
      return deadlines.find(({ rule }: Answered) => rule === 'R21');
    };
    expect(await due()).toMatchObject({ status: 'running', dueOn: '2025-08-07' });
    expect((await tell(ended)).status).toBe(200);
    expect(await due()).toMatchObject({ status: 'met' });
  });

  it('are told as well when the desk itself closes the matter', async () => {
    const minor = { finding: 'no-crime', article: null, clause: null };
    const open = async (account: string) => {
      const reception = { source: 'report', channel: 'phone', unit: 'c00070', reporter: { name: 'Canary' }, account };
      const { body } = await desk.post('/reports', reception);
      return act(desk, `/reports/${body.id}/classification`, body.version, minor);
    };
    const [one, other] = [await open('Một: canary.'), await open('Hai: canary.')];
    const into = await merged(other, one);
    const { version } = await read(desk, `/reports/${one.id}`);
    await act(desk, `/reports/${one.id}/closure`, version, { ground: 'civil-or-administrative' });
    const { deadlines } = await read(desk, `/reports/${into.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === 'R21')).toMatchObject({ status: 'running' });
  });
});
