import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, type Answered } from './acting';
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
    await head.post(`${path}/evidence-requests`, requested).set('if-match', `"${(await read(head, path)).version}"`);
    await act(head, `${path}/suspension`, (await read(head, path)).version, { ground: 'documents-pending' });
  });

  const ended = async (): Promise<Answered> =>
    head
      .put(`${path}/non-initiation`, { ground: 'time-barred' })
      .set('if-match', `"${(await read(head, path)).version}"`);

  it('is not ended before the procuracy has written back', async () => {
    const early = await ended();
    expect([early.status, early.body]).toMatchObject([
      409,
      { code: 'non-initiation-not-consulted', law: 'TTLT 01/2020 5(5)' },
    ]);
  });

  it('ends as not initiated then, without being resumed, and is looked at no more', async () => {
    expect(await consulted(head, prosecutor, path, {}, 'disagreed')).toMatchObject({ answer: 'refused' });
    expect((await ended()).body).toMatchObject({ status: 'resolved', outcome: 'not-initiated', resumedAt: [] });
    const { deadlines } = await read(head, `${path}/history`);
    const reviews = deadlines.filter(({ rule }: Answered) => rule.startsWith('R24'));
    expect(reviews.map(({ status }: Answered) => status)).toEqual(reviews.map(() => 'cancelled'));
    expect(reviews.length).toBeGreaterThan(0);
  });
});
