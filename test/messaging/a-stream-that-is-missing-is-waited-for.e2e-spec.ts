import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('without its streams and consumers an agency goes on, and all arrives when provisioning has made them', async () => {
  const city = await newCity({ provisioned: false });
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  await police.note(newFile(), 'waiting');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 1 }));

  await city.provision();
  await city.provision();

  await eventually(async () => expect(await scorecard.applied()).toEqual(['waiting']), 20_000);
});

it('a service whose broker is away stops at once', async () => {
  const city = await newCity();
  const scorecard = await city.start('bcd-138');
  await eventually(() => expect(scorecard.bus.connected).toBe(true));
  await city.nats.stop();
  const police = await city.start('ca-hn');
  await police.note(newFile(), 'never published');

  const start = Date.now();
  await Promise.all([police.stop(), scorecard.stop()]);

  expect(Date.now() - start).toBeLessThan(5_000);
});
