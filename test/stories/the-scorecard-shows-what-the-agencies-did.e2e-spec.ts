import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, type Answered } from './acting';

const MORNING = '2024-06-03T02:00:00.000Z';
const UNIT = { unit: 'd002' };

describe('the scorecard', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let analyst: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: MORNING });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const target = async (id: string, query = ''): Promise<Answered> => {
    const { targets } = await read(analyst, `/scorecard${query}`);
    return targets.find((one: { id: string }) => one.id === id);
  };
  const shows = (id: string, figures: object[], verdict: string, query = '') =>
    eventually(async () => {
      const { indicators, verdict: shown } = await target(id, query);
      expect([indicators, shown]).toEqual([figures.map((figure) => expect.objectContaining(figure)), verdict]);
    });

  it('has no cases before anything is received, and is neither met nor missed', async () => {
    await shows('T1', [{ numerator: 0, denominator: 0 }], 'no-cases');
  });

  it('counts a report that waits for its classification as not yet due', async () => {
    const reception = { source: 'report', channel: 'phone', account: 'Tin báo.', ...UNIT };
    const { body: report } = await desk.post('/reports', reception);
    await shows('T1', [{ numerator: 0, denominator: 1, notYetDue: 1 }], 'not-yet-due');
    const classified = await act(desk, `/reports/${report.id}/classification`, report.version, { finding: 'no-crime' });
    await shows('T1', [{ numerator: 1, denominator: 1, notYetDue: 0 }], 'met');
    await act(desk, `/reports/${report.id}/closure`, classified.version, { ground: 'civil-or-administrative' });
    await shows('T2', [{ numerator: 1, denominator: 1 }], 'met');
  });

  it('follows a report into the case, and the books balance', async () => {
    city.clock.advance({ days: 1 });
    const report = await classifiedReport(desk, UNIT);
    const taken = await takenUp(desk, head, report);
    await shows('T2', [{ numerator: 1, denominator: 2, notYetDue: 1 }], 'not-yet-due');
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, { article: '150', clause: '1' });
    const resolved = await act(head, `/verifications/${taken.id}/initiation`, found.version);
    await shows('T2', [{ numerator: 2, denominator: 2 }], 'met');
    await shows(
      'T3',
      [
        { numerator: 1, denominator: 1 },
        { numerator: 1, denominator: 1 },
      ],
      'met',
    );
    await shows('T4', [{ numerator: 0, denominator: 1 }], 'not-yet-due');
    const opened = await read(head, `/cases/${resolved.case}`);
    await act(head, `/cases/${resolved.case}/discovery`, opened.version);
    await shows('T4', [{ numerator: 1, denominator: 1 }], 'met');

    await eventually(async () => {
      const identity = await read(analyst, '/scorecard/identity');
      expect(identity.breach).toBe(false);
      expect(identity.books[0]).toMatchObject({ book: 'report', city: { out: 1, in: 1, inFlight: 0 } });
    });
    const { items, total } = await read(analyst, '/scorecard/T4/entries');
    expect([total, items.length]).toEqual([1, 1]);
  });

  it('still shows what was known on the day before', async () => {
    await shows('T4', [{ numerator: 0, denominator: 0 }], 'no-cases', '?asKnownOn=2024-06-03');
    await shows('T1', [{ numerator: 1, denominator: 1 }], 'met', '?asKnownOn=2024-06-03');
  });

  it('tells how far the facts of each agency have arrived', async () => {
    await eventually(async () => {
      const { agencies } = await read(analyst, '/scorecard/completeness');
      const heard = agencies.filter(({ sequence }: { sequence: number }) => sequence > 0);
      expect(heard.map(({ agency }: { agency: string }) => agency)).toEqual(expect.arrayContaining(['ca-hn', 'pc02']));
      expect(agencies.every(({ missing, parked }: Answered) => missing === 0 && parked === 0)).toBe(true);
    });
  });

  it('tells a listener within moments that figures have changed', async () => {
    const { url } = city.agency('bcd-138').service();
    const token = await city.issuer.tokenFor('bcd-138.phan-tich');
    const listening = new AbortController();
    const answer = await fetch(`${url}/scorecard/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal: listening.signal,
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    await classifiedReport(desk, UNIT);
    let heard = '';
    while (!/^data:/m.test(heard)) heard += (await reader.read()).value ?? '';
    listening.abort();
    await shows('T1', [{ numerator: 3, denominator: 3 }], 'met');
  });

  it('is for analysts and leaders', async () => {
    const operator = await city.as('bcd-138.van-hanh');
    expect((await operator.get('/scorecard')).status).toBe(403);
  });
});
