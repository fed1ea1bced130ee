import { eventually } from '@la-chan/testing';
import { nanos } from 'nats';
import { newCity, newFile, type City } from './city';

let city: City;

beforeAll(async () => {
  city = await newCity();
  await city.administer(
    (broker) => broker.consumers.update('FACTS', 'FACTS-bcd-138', { ack_wait: nanos(1_000) }), // else it waits half a minute
  );
});

const unacknowledged = (): Promise<number> =>
  city.administer(async (broker) => (await broker.consumers.info('FACTS', 'FACTS-bcd-138')).num_ack_pending);

it.each([
  ['applied', 'before its commit', 0],
  ['committed', 'between its commit and the acknowledgement', 1],
] as const)('a reader that is killed when it has %s, %s, applies each event once', async (moment, _, kept) => {
  const scorecard = await city.start('bcd-138');
  const before = await scorecard.applied();
  await scorecard.stop();
  const police = await city.start('ca-hn');
  await police.note(newFile(), moment);

  const killed = await city.startKilledAt(moment, 'bcd-138');
  expect(await killed.exited).toMatchObject({ signal: 'SIGKILL' });
  expect(await unacknowledged()).toBe(1);

  const restarted = await city.start('bcd-138');
  expect((await restarted.applied()).length - before.length).toBeGreaterThanOrEqual(kept);
  await eventually(async () => expect(await unacknowledged()).toBe(0));
  expect(await restarted.applied()).toEqual([...before, moment]);
  expect(restarted.alarms).toEqual([]);
  await Promise.all([restarted.stop(), police.stop()]);
});
