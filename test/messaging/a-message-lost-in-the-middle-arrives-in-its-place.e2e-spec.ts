import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('messages that come ahead of a lost one wait, and the lost one is fetched in between', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const first = await city.start('bcd-138');
  const file = newFile();
  await police.note(file, 'before');
  await eventually(async () => expect(await first.applied()).toEqual(['before']));
  await first.stop();
  await police.note(file, 'lost');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
  await city.nats.stop();
  await city.nats.start({ empty: true });
  await city.provision();
  await eventually(() => expect(police.bus.connected).toBe(true));
  await police.note(file, 'after');

  const scorecard = await city.start('bcd-138');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['before', 'lost', 'after']));
  expect(await scorecard.sql('SELECT * FROM ahead')).toEqual([]);
});
