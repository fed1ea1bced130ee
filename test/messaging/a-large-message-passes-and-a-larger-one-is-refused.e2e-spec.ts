import { MAX_DATA_BYTES } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('messages up to the limit pass the broker and the control line; a larger one is refused before it is journalled', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  const largest = 'x'.repeat(MAX_DATA_BYTES - '{"note":""}'.length);
  await expect(police.note(newFile(), `${largest}x`, 'to:pc02')).rejects.toThrow(RangeError);
  await police.note(file, largest, 'to:pc02');
  await police.note(file, 'small', 'to:pc02');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
  await city.nats.stop();
  await city.nats.start({ empty: true });
  await city.provision();
  await eventually(() => expect(police.bus.connected).toBe(true));
  await police.note(file, largest, 'to:pc02');

  const investigation = await city.start('pc02');

  await eventually(async () => expect(await investigation.applied()).toEqual([largest, 'small', largest]), 20_000);
});
