import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, post, put, read, tried, type Answered } from './acting';
import { filed } from './judicial';

const CRIME = { article: '150', clause: '1' };

describe('a case that another body has investigated until now', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let analyst: Client;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const reception = (change: object = {}): object => ({
    ...{ ...CRIME, unit: 'c00070', initiatedAt: '2025-05-12', sentAt: '2025-07-31', cracked: true },
    ...{ body: 'Bộ đội Biên phòng tỉnh Lạng Sơn', ground: 'initial-investigation', number: '7/BĐBP' },
    extended: [{ months: 4 }],
    accused: [
      {
        ...{ ...CRIME, person: { name: 'Lê Văn Canary' }, chargedAt: '2025-06-02' },
        detention: { since: '2025-06-02', until: '2025-08-29' },
      },
    ],
    victims: [{ name: 'Bị hại Canary' }],
    ...change,
  });
  const running = async (): Promise<string[]> => {
    const { deadlines } = await read(head, `${file}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => status === 'running' && /^(R22|17[23]$)/.test(rule))
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };

  it('is not received before it was sent, nor by an investigator alone', async () => {
    const { status, body } = await head.post('/cases/receptions', reception({ sentAt: '2025-08-05' }));
    expect([status, body.code, body.law]).toEqual([409, 'passage-out-of-order', 'BLTTHS 169(4), (5)']);
    const investigator = await city.as('pc02.dieu-tra-vien');
    expect((await investigator.post('/cases/receptions', reception())).status).toBe(403);
  });

  it('goes on with its limit, its extensions and its detentions', async () => {
    const { status, body } = await head.post('/cases/receptions', reception());
    expect([status, body]).toEqual([201, expect.objectContaining({ status: 'cracked' })]);
    file = `/cases/${body.id}`;
    expect(await running()).toEqual(['172 2026-01-16', '173 2025-08-29']);
    expect(JSON.stringify(await read(head, `${file}/history`))).not.toContain('Canary');
  });

  it('is counted as received, once', async () => {
    await eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      const indicators = targets.flatMap((one: Answered) => one.indicators);
      const cracked = indicators.find(({ id }: Answered) => id === 'T4');
      expect(cracked).toMatchObject({ numerator: 1, denominator: 1 });
      expect(cracked.parts.map(({ measure }: Answered) => measure)).toContain('case.transferred-in');
    });
  });

  it('asks the procuracy here for its second extension', async () => {
    const { version } = await read(head, file);
    await act(head, `${file}/extension-request`, version, { months: 4 });
    await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=investigation-extension&side=receiver');
      expect(items).toMatchObject([{ terms: { turn: 2, limit: '2026-01-16T17:00:00.000Z' } }]);
    });
  });

  it('has its limit moved with the day on which it came, where that is put right (BLTTHS 169(5))', async () => {
    const { entries } = await read(head, `${file}/history`);
    const initiated = entries.find(({ type }: Answered) => type === 'investigation.case-initiated').id;
    const correct = async (changes: object): Promise<Answered> => {
      const correction = { entry: initiated, reason: 'wrong-time', changes };
      return tried(head, 'post', `${file}/corrections`, correction);
    };
    const early = await correct({ occurredAt: '2025-07-30' });
    expect([early.status, early.body.code]).toEqual([422, 'before-what-it-rests-on']);
    expect((await correct({ occurredAt: '2025-08-02' })).body.reception).toMatchObject({ onTheWay: 2 });
    expect(await running()).toContain('172 2026-01-14');
    expect((await correct({ since: '2025-05-10' })).status).toBe(200);
    expect(await running()).toContain('172 2026-01-12');
  });

  it('is suspended and resumed, which the agency is told that has initiated it (TTLT 01/2020 6(5), 7(5))', async () => {
    const told = (of: string, recipients: string[]): Promise<Answered> =>
      tried(head, 'post', `${file}/party-notices`, { of, recipients });
    const parties = ['accused', 'defender', 'victim'];
    await put(head, `${file}/suspension`, { ground: 'illness' });
    const without = await told('suspension', parties);
    expect(without.status).toBe(409);
    expect(without.body).toMatchObject({ code: 'party-left-out', law: 'TTLT 01/2020 6(5), 7(5)' });
    expect((await told('suspension', [...parties, 'initiating-agency'])).status).toBe(200);
    await put(head, `${file}/resumption`);
    expect((await told('resumption', [...parties, 'initiating-agency'])).status).toBe(200);
  });

  it('goes to the procuracy with whoever came with it', async () => {
    const there = await filed(head, file.split('/').at(-1)!, procurator);
    expect(there).toMatchObject({ accused: [{ detained: { until: '2025-08-29' } }], victims: [expect.anything()] });
  });

  it('comes as it is suspended, and the procuracy is told that it is so (BLTTHS 169, 229; TTLT 01/2020 14)', async () => {
    const suspended = (since: string): object =>
      reception({ accused: [], number: '8/BĐBP', suspended: { since, ground: 'accused-unknown' } });
    const after = await head.post('/cases/receptions', suspended('2025-08-01'));
    expect([after.status, after.body.errors]).toMatchObject([422, [{ field: '/suspended' }]]);
    const { status, body } = await head.post('/cases/receptions', suspended('2025-07-15'));
    expect([status, body]).toMatchObject([201, { status: 'suspended', suspendedAt: ['2025-07-14T17:00:00.000Z'] }]);
    const toldSince = (decidedAt: string): Promise<void> =>
      eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const { id } = items.find(({ from }: Answered) => from[0] === body.id);
        const { decisions } = await read(procurator, `/supervisions/${id}`);
        expect(decisions).toMatchObject([{ decision: 'case-suspension', number: body.number, decidedAt }]);
      });
    await toldSince('2025-07-14T17:00:00.000Z');
    const { id: entry } = await lastEntry(head, `/cases/${body.id}`, 'investigation.case-suspension-brought');
    const righted = (since: string): object => ({ entry, reason: 'wrong-time', changes: { since } });
    const early = await tried(head, 'post', `/cases/${body.id}/corrections`, righted('2025-05-11'));
    expect([early.status, early.body.code]).toEqual([409, 'passage-out-of-order']);
    expect(await post(head, `/cases/${body.id}/corrections`, righted('2025-07-18'))).toMatchObject({
      suspendedAt: ['2025-07-17T17:00:00.000Z'],
    });
    await toldSince('2025-07-17T17:00:00.000Z');
    expect(await put(head, `/cases/${body.id}/resumption`, { ground: 'reason-over' })).toMatchObject({
      status: 'cracked',
    });
  });
});
