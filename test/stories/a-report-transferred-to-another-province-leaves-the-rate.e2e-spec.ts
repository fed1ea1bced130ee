import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, put, read, takenUp, tried, type Answered } from './acting';

const TO_NGHE_AN = { ground: 'territory', body: 'Công an tỉnh Nghệ An' };
const AT_END = '?from=2025-08-01&to=2025-12-31';

describe('a report transferred to another province', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let analyst: Client;
  let report: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const target = async (id: string, query = AT_END): Promise<Answered> => {
    const { targets } = await read(analyst, `/scorecard${query}`);
    return targets.find((one: { id: string }) => one.id === id);
  };
  const shows = (id: string, figures: object[], verdict: string, query = AT_END) =>
    eventually(async () => {
      const { indicators, verdict: shown } = await target(id, query);
      expect([indicators, shown]).toEqual([figures.map((figure) => expect.objectContaining(figure)), verdict]);
    });

  it('is first one of two that the city has to resolve', async () => {
    const closed = await desk.post('/reports', { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin.' });
    const classified = await act(desk, `/reports/${closed.body.id}/classification`, closed.body.version, {
      finding: 'no-crime',
    });
    await act(desk, `/reports/${closed.body.id}/closure`, classified.version, { ground: 'civil-or-administrative' });
    report = await classifiedReport(desk);
    await shows('T2', [{ numerator: 1, denominator: 2, percent: 50 }], 'not-yet-due');
  });

  it('goes by the chief of the desk alone, with the ground in law and within 24 hours of it', async () => {
    const officer = await city.as('ca-hn.truc-ban');
    const path = `/reports/${report.id}`;
    const refused = await tried(officer, 'put', `${path}/transfer`, TO_NGHE_AN);
    expect(refused.status).toBe(403);
    const found = await act(desk, `${path}/non-competence`, report.version, { ground: 'territory' });
    city.clock.advance({ hours: 3 });
    const left = await act(desk, `${path}/transfer`, found.version, TO_NGHE_AN);
    expect(left.status).toBe('transferred-out');
    const { deadlines } = await read(desk, `${path}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R2', status: 'met', law: expect.anything() }));
    const again = await tried(desk, 'put', `${path}/handover`);
    expect([again.status, again.body.code]).toEqual([409, 'unlawful-act']);
  });

  it('is out of the rate, and of the duty to take up; it was received and classified all the same', async () => {
    await shows('T2', [{ numerator: 1, denominator: 1, percent: 100 }], 'met');
    await shows('T3', [{ denominator: 0 }, { denominator: 0 }], 'no-cases');
    await shows('T1', [{ numerator: 2, denominator: 2 }], 'met');
    const [{ parts }] = (await target('T2')).indicators;
    const part = { of: 'denominator', measure: 'report.transferred-out', amount: -1 };
    expect(parts).toContainEqual(expect.objectContaining(part));
    const { items, total } = await read(analyst, `/scorecard/T2/entries${AT_END}&part=denominator`);
    expect(total).toBe(1);
    expect(items).toContainEqual(
      expect.objectContaining({ measure: 'report.transferred-out', amount: -1, number: report.number }),
    );
    expect((await read(analyst, `/scorecard/T2/open-files${AT_END}`)).total).toBe(0);
  });

  it('leaves the books balanced, as one that went out', async () => {
    const { books, breach } = await read(analyst, `/scorecard/identity${AT_END}`);
    expect(breach).toBe(false);
    expect(books[0].agencies).toContainEqual(
      expect.objectContaining({ agency: 'ca-hn', new: 2, out: 1, resolved: 1, remaining: 0, difference: 0 }),
    );
  });

  it('leaves it from the investigating body too, while a handover within the city does not', async () => {
    const taken = await takenUp(desk, head, await classifiedReport(desk));
    await shows('T2', [{ numerator: 1, denominator: 2 }], 'not-yet-due');
    const path = `/verifications/${taken.id}`;
    const grounds = await act(head, `${path}/grounds`, taken.version, { article: '150', clause: '1' });
    await shows(
      'T3',
      [
        { numerator: 1, denominator: 1 },
        { numerator: 0, denominator: 1 },
      ],
      'not-yet-due',
    );
    await act(head, `${path}/transfer`, grounds.version, TO_NGHE_AN);
    await shows('T2', [{ numerator: 1, denominator: 1 }], 'met');
    await shows('T3', [{ numerator: 1, denominator: 1 }, { denominator: 0 }], 'met');
    const identity = await read(analyst, `/scorecard/identity${AT_END}`);
    expect(identity.breach).toBe(false);
    expect(identity.books[0].city).toMatchObject({ out: 1, in: 1, inFlight: 0 });
  });

  it('leaves it as it is suspended too, however what is suspended is counted (BLTTHS 148; TT 28/2020 18(1))', async () => {
    city.clock.advance({ days: 1 });
    const taken = await takenUp(desk, head, await classifiedReport(desk));
    const path = `/verifications/${taken.id}`;
    city.clock.advance({ days: 21 });
    const requested = { kind: 'documents', of: 'agency', number: '12/YC', occurredAt: '2025-08-11' };
    await post(head, `${path}/evidence-requests`, requested);
    await put(head, `${path}/suspension`, { ground: 'documents-pending' });
    await shows('T2', [{ numerator: 1, denominator: 2 }], 'missed');
    await put(head, `${path}/non-competence`, { ground: 'territory' });
    expect(await put(head, `${path}/transfer`, TO_NGHE_AN)).toMatchObject({ status: 'transferred' });
    await shows('T2', [{ numerator: 1, denominator: 1 }], 'met');
    await shows('T2', [{ numerator: 1, denominator: 1 }], 'met', `${AT_END}&readings=T2.suspended:neither`);
    const { deadlines } = await read(head, `${path}/history`);
    const followed = deadlines.filter(({ rule, status }: Answered) => rule.startsWith('R24') && status === 'running');
    expect(followed).toEqual([]);
  });

  it('stays what it was in the figures as they were known before', async () => {
    city.clock.advance({ days: 1 });
    await classifiedReport(desk);
    await shows('T2', [{ numerator: 1, denominator: 2 }], 'not-yet-due');
    await shows('T2', [{ numerator: 1, denominator: 1 }], 'met', `${AT_END}&asKnownOn=2025-08-04`);
  });
});
