import { connectProvisioner } from '@la-chan/messaging';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { ExchangeWatch } from '../../libs/platform/src/post/exchange-watch';
import { act, classifiedReport, only, read } from './acting';

let city: TestCity;
let desk: Client;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
  desk = await city.as('ca-hn.chi-huy');
  for (const id of ['pc02', 'bcd-138']) await city.agency(id).stop();
});

const count = async (agency: string, what: string): Promise<number> =>
  Number(
    (await query<{ count: number }>(city.agency(agency).database.admin, `SELECT count(*) FROM ${what}`))[0]?.count,
  );
const offers = (): Promise<number> => count('ca-hn', `journal WHERE type = 'exchange.offered'`);
const unreceipted = (): Promise<number> => count('ca-hn', 'exchange_message WHERE next_attempt_at IS NOT NULL');

/** What the desk's service does by itself every few seconds, at the time that it is now. */
const look = (): Promise<void> => city.agency('ca-hn').service().get(ExchangeWatch).look();

it('an offer is said again ever more rarely while nobody hears it, and acts go on', async () => {
  const report = await classifiedReport(desk);
  await act(desk, `/reports/${report.id}/handover`, report.version);
  for (let step = 0; step < 24 * 6; step++) {
    city.clock.advance({ minutes: 10 });
    await look();
  }
  const inADay = await offers();
  // 144 looks; the wait doubles from half a minute to a day.
  expect(inADay).toBeGreaterThan(10);
  expect(inADay).toBeLessThan(14);
  for (let day = 1; day < 31; day++) {
    city.clock.advance({ days: 1 });
    await look();
    if (day % 3 === 0) await classifiedReport(desk, { account: `Tin báo ngày ${day}.` });
  }
  expect(await offers()).toBeLessThanOrEqual(inADay + 30);
  expect(await unreceipted()).toBe(1);
});

it('the broker keeps what waits without any limit of time or of attempts', async () => {
  const connection = await connectProvisioner(city.nats.url, city.keys.provisioner.busSeed);
  const manager = await connection.jetstreamManager({ checkAPI: false });
  for (const [stream, agency] of [
    ['EXCHANGE', 'pc02'],
    ['FACTS', 'bcd-138'],
  ] as const) {
    expect((await manager.streams.info(stream)).config).toMatchObject({ max_age: 0, max_msgs: -1, discard: 'new' });
    await eventually(async () => {
      const { config, num_pending } = await manager.consumers.info(stream, `${stream}-${agency}`);
      expect(config).toMatchObject({ max_deliver: -1 });
      expect(config.inactive_threshold ?? 0).toBe(0);
      expect(num_pending).toBeGreaterThan(10);
    });
  }
  await connection.close();
});

it('when the agencies are back each has everything, and the offer has one effect', async () => {
  for (const id of ['pc02', 'bcd-138']) await city.agency(id).start();
  const head = await city.as('pc02.thu-truong');
  const offer = await eventually(() => only(head, '/exchanges?side=receiver'));
  await eventually(async () => expect(await unreceipted()).toBe(0));
  const before = await offers();
  city.clock.advance({ days: 1 });
  await look();
  expect(await offers()).toBe(before);
  const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
  await eventually(async () => {
    expect((await read(head, `/verifications/${body.id}`)).status).toBe('under-verification');
  });
  expect(await count('pc02', 'exchange')).toBe(1);

  await eventually(async () => {
    const [sealed, applied] = await Promise.all([
      count('ca-hn', `journal WHERE audience = 'facts'`),
      query<{ contiguous: string }>(
        city.agency('bcd-138').database.admin,
        `SELECT contiguous FROM position WHERE source = 'ca-hn' AND channel = 'facts'`,
      ),
    ]);
    expect(Number(applied[0]?.contiguous)).toBe(sealed);
  });
});
