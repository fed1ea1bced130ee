import { backupOf, eventually, startAgencies } from '@la-chan/testing';
import { classifiedReport, read, takenUp } from './acting';

it('a desk restored from a backup that is older than its handover does not act on what it has handed over', async () => {
  const city = await startAgencies(['ca-hn', 'pc02', 'bcd-138'], { at: '2024-06-03T02:00:00.000Z' });
  const intake = city.agency('ca-hn');
  const head = await city.as('pc02.thu-truong');
  const analyst = await city.as('bcd-138.phan-tich');
  const before = await city.as('ca-hn.chi-huy');
  const report = await classifiedReport(before);
  await eventually(async () => expect(await counted()).toBe(1));
  await intake.stop();
  const backup = await backupOf(intake.database);
  await intake.start();
  await takenUp(await city.as('ca-hn.chi-huy'), head, report);
  await eventually(async () =>
    expect((await read(await city.as('ca-hn.chi-huy'), `/reports/${report.id}`)).status).toBe('handed-over'),
  );
  const later = await classifiedReport(await city.as('ca-hn.chi-huy'));
  await eventually(async () => expect(await counted()).toBe(2));
  await intake.stop();
  intake.restore(backup);
  await intake.start();

  const desk = await city.as('ca-hn.chi-huy');
  await eventually(async () => expect((await read(desk, '/recovery/lost-acts')).standing).toBe('sure'), 20_000);
  const { items } = await read(desk, '/recovery/lost-acts');
  expect(items.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['intake.report-offered', 'exchange.released', 'intake.report-handed-over']),
  );
  const stale = await read(desk, `/reports/${report.id}`);
  expect(stale.status).toBe('classified');
  for (const [path, body] of [
    ['handover', {}],
    ['closure', { ground: 'no-crime' }],
  ] as const) {
    const refused = await desk.put(`/reports/${report.id}/${path}`, body).set('if-match', `"${stale.version}"`);
    expect([refused.status, refused.body.code]).toEqual([409, 'acts-lost']);
  }
  // The report that was lost altogether is no longer counted, and what is received next is.
  expect((await desk.get(`/reports/${later.id}`)).status).toBe(404);
  await eventually(async () => expect(await counted()).toBe(1), 20_000);
  await classifiedReport(desk);
  await eventually(async () => expect(await counted()).toBe(2), 20_000);

  async function counted(): Promise<number> {
    const { targets } = await read(analyst, '/scorecard');
    return targets.find(({ id }: { id: string }) => id === 'T1').indicators[0].denominator;
  }
}, 120_000);
