import { eventually } from '@la-chan/testing';
import { lineOf } from '../../libs/messaging/src/streams';
import { newCity, newFile } from './city';

it('without its streams and consumers an agency goes on, and all arrives when provisioning has made them', async () => {
  const city = await newCity({ provisioned: false });
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  await police.note(newFile(), 'waiting');
  await eventually(() => expect([police.recovery.acts, police.bus.connected]).toEqual([true, true]));
  const { unsealed, unpublished } = await police.relay.backlog();
  expect(unsealed + unpublished).toBe(1); // unsealed, as long as the scorecard cannot know what waits for it

  await city.provision();
  await city.provision();

  await eventually(async () => expect(await scorecard.applied()).toEqual(['waiting']));
});

it('what is asked and published when the broker goes away fails at once, and the service stops', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  await eventually(() => expect(police.bus.connected).toBe(true));
  city.nats.freeze();
  const asked = police.bus.ask(lineOf('bcd-138', 'ca-hn'), '{}');
  const published = police.bus.publish('facts.ca-hn.note.v1', 'an id', '{}');
  const failures = Promise.allSettled([asked, published]);
  await city.nats.kill();

  expect(await failures).toMatchObject(Array(2).fill({ reason: { message: 'NATS: the connection was lost' } }));

  await police.note(newFile(), 'never published');
  await police.stop();
});
