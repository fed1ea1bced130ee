import { DeadlineWatch, ExchangeWatch } from '@la-chan/platform';
import { backupOf, eventually, startAgencies } from '@la-chan/testing';
import { act, classifiedReport, only, read } from '../stories/acting';
import { rowsOf } from '../exchanges/handing-over';

it('an agency restored from a backup neither acts, warns nor repeats while the scorecard is silent, until its operator decides', async () => {
  const city = await startAgencies(['ca-hn', 'pc02', 'bcd-138'], { at: '2024-06-03T02:00:00.000Z' });
  const intake = city.agency('ca-hn');
  const desk = await city.as('ca-hn.chi-huy');
  const waiting = await classifiedReport(desk);
  const received = await desk.post('/reports', {
    source: 'report',
    channel: 'phone',
    unit: 'c00070',
    account: 'Tin báo qua điện thoại.',
  });
  await act(desk, `/reports/${waiting.id}/handover`, waiting.version);
  await intake.stop();
  const backup = await backupOf(intake.database);
  await intake.start();
  const offered = await classifiedReport(await city.as('ca-hn.chi-huy'));
  await act(await city.as('ca-hn.chi-huy'), `/reports/${offered.id}/handover`, offered.version);
  const head = await city.as('pc02.thu-truong');
  await eventually(async () => expect((await read(head, '/exchanges?side=receiver')).items).toHaveLength(2));
  await city.agency('bcd-138').stop();
  await intake.stop();
  intake.restore(backup);
  await intake.start();

  const operator = await city.as('ca-hn.van-hanh');
  await eventually(async () => expect((await read(operator, '/recovery/lost-acts')).standing).toBe('recovering'));
  const restored = await city.as('ca-hn.chi-huy');
  const refused = await restored.put(`/reports/${received.body.id}/classification`, { finding: 'no-crime' });
  expect([refused.status, refused.body.code]).toEqual([503, 'agency-recovering']);
  const said = async (): Promise<unknown[]> =>
    rowsOf(city, 'ca-hn', `SELECT type FROM journal WHERE type IN ('platform.deadline-breached', 'exchange.offered')`);
  const before = await said();
  city.clock.advance({ days: 2 });
  await intake.service().get(DeadlineWatch).look();
  await intake.service().get(ExchangeWatch).look();
  expect(await said()).toEqual(before);

  await operator.put('/recovery/decision', { reason: 'bcd-138 mất kết nối, đã đối chiếu bản giấy' }).expect(204);
  await eventually(async () => expect((await read(operator, '/recovery/lost-acts')).standing).toBe('sure'));
  expect(await rowsOf(city, 'ca-hn', `SELECT officer FROM access_log WHERE action = 'recovery-decided'`)).toEqual([
    { officer: 'ca-hn.van-hanh' },
  ]);
  await intake.service().get(DeadlineWatch).look();
  await eventually(async () => expect((await said()).length).toBeGreaterThan(before.length));
  // The offer that the backup did not know is in the desk's hands again.
  expect(await only(restored, `/exchanges?file=${offered.id}`)).toMatchObject({ status: 'offered' });
  expect((await read(restored, `/reports/${offered.id}`)).status).toBe('offered');
});
