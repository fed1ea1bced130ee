import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, nothingParked, post, put, read, takenUp, tried, type Answered } from './acting';
import { consulted } from './judicial';

describe('a suspended report of which nobody may be held liable any more', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.kiem-sat-vien');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
    city.clock.advance({ days: 21 });
    const requested = { kind: 'documents', of: 'agency', number: '12/YC', occurredAt: '2025-08-11' };
    await post(head, `${path}/evidence-requests`, requested);
    await put(head, `${path}/suspension`, { ground: 'documents-pending' });
  });

  const ended = (): Promise<Answered> => tried(head, 'put', `${path}/non-initiation`, { ground: 'time-barred' });
  const limits = async (rule: string): Promise<string[]> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.filter((one: Answered) => one.rule === rule).map(({ status }: Answered) => status);
  };
  const deposited = async (): Promise<unknown[]> => {
    const { status, body } = await tried(head, 'put', `${path}/deposit`);
    return status === 200 ? [status, body.depositedAt] : [status, body.code, body.law];
  };

  const grounded = async (ground: string, decided = 'suspended'): Promise<unknown[]> => {
    const { entries } = await read(head, `${path}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === `investigation.verification-${decided}`);
    const correction = { entry, reason: 'wrong-entry', changes: { ground } };
    const { status, body } = await tried(head, 'post', `${path}/corrections`, correction);
    return [status, body.code ?? body.status];
  };

  it('is put right in the ground on which it was suspended, where that could have been so (BLTTHS 148(1))', async () => {
    expect(await grounded('illness')).toEqual([422, 'not-of-its-codelist']);
    expect(await grounded('agreed-with-procuracy')).toEqual([409, 'review-not-agreed']);
    expect(await grounded('force-majeure')).toEqual([200, 'suspended']);
    expect(await grounded('documents-pending')).toEqual([200, 'suspended']);
  });

  it('is deposited after two years, once, by the body, which follows it still (TT 28/2020 20(5); TTLT 01/2020 5(4))', async () => {
    await put(head, `${path}/focal-point`, { officer: 'pc02.dieu-tra' });
    expect(await deposited()).toEqual([409, 'deposit-too-early', 'TT 28/2020 20(5)']);
    city.clock.advance({ days: 2 * 366 });
    expect(await deposited()).toEqual([200, expect.stringMatching(/^2027-08-/)]);
    expect(await deposited()).toEqual([409, 'deposited-already', 'TT 28/2020 20(4)']);
    expect(await read(head, path)).toMatchObject({ status: 'suspended', focalPoint: 'pc02.dieu-tra' });
    expect(await limits('R24')).toEqual(['running']);
    await post(head, `${path}/reviews`);
    expect((await limits('R24')).at(-1)).toBe('running');
    expect(await limits('R26')).toEqual([]); // nothing has ended
  });

  it('is drawn to be resumed once there is something new, and suspended and deposited no earlier than two years after', async () => {
    expect(await put(head, `${path}/resumption`)).toMatchObject({ status: 'under-verification', depositedAt: null });
    expect(await limits('R24')).not.toContain('running');
    city.clock.advance({ days: 40 });
    await put(head, `${path}/suspension`, { ground: 'documents-pending' });
    expect(await deposited()).toEqual([409, 'deposit-too-early', 'TT 28/2020 20(5)']);
    city.clock.advance({ days: 2 * 366 });
    expect(await deposited()).toEqual([200, expect.stringMatching(/^2029-/)]);
    await nothingParked(city, ['vks-hn']);
    city.clock.advance({ days: 1 });
  });

  it('is not ended before the procuracy has written back', async () => {
    const early = await ended();
    expect([early.status, early.body]).toMatchObject([
      409,
      { code: 'non-initiation-not-consulted', law: 'TTLT 01/2020 5(5)' },
    ]);
  });

  it('ends as not initiated then, without being resumed, and is looked at no more', async () => {
    expect(await consulted(head, prosecutor, path, {}, 'disagreed')).toMatchObject({ answer: 'refused' });
    expect((await ended()).body).toMatchObject({ status: 'resolved', outcome: 'not-initiated' });
    expect(await grounded('no-event', 'resolved')).toEqual([409, 'suspended-not-time-barred']);
    const { deadlines } = await read(head, `${path}/history`);
    const reviews = deadlines.filter(({ rule }: Answered) => rule.startsWith('R24'));
    expect(reviews.map(({ status }: Answered) => status)).not.toContain('running');
    expect(reviews.length).toBeGreaterThan(0);
  });

  it('is deposited within a month, with how it has ended (TT 28/2020 20(4))', async () => {
    expect(await limits('R26')).toEqual(['running']);
    expect(await deposited()).toEqual([200, expect.stringMatching(/^2029-/)]);
    expect(await limits('R26')).toEqual(['met']);
    expect(await deposited()).toEqual([409, 'deposited-already', 'TT 28/2020 20(4)']);
  });
});
