import { MAX_DATA_BYTES } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { BATCH_BYTES } from '../../libs/messaging/src/relay';
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

  await eventually(async () => expect(await investigation.applied()).toEqual([largest, 'small', largest]));
});

it('many large messages are sealed and published in batches of bounded bytes, in their order', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  await eventually(async () => expect((await police.sql('SELECT FROM position')).length).toBeGreaterThan(0));
  await police.relay.stop();
  const [file, notes] = [newFile(), Array.from({ length: 14 }, (_, index) => `${index} ${'x'.repeat(700 * 1024)}`)];
  for (const note of notes) await police.note(file, note, 'to:pc02');
  const size = Buffer.byteLength(JSON.stringify({ note: notes[0] }));
  const most = Math.ceil(BATCH_BYTES / size);
  const sealed = async () => (await police.sql('SELECT FROM sealed')).length;
  const unpublished = async () => (await police.relay.backlog()).unpublished;

  expect(most).toBeLessThan(notes.length);
  expect([await police.relay.seal(), await sealed()]).toEqual([true, most]);
  expect([await police.relay.seal(), await sealed()]).toEqual([false, notes.length]);
  expect([await police.relay.publish(), await unpublished()]).toEqual([true, notes.length - most]);
  expect([await police.relay.publish(), await unpublished()]).toEqual([false, 0]);
  await eventually(async () => expect(await investigation.applied()).toEqual(notes));
});
