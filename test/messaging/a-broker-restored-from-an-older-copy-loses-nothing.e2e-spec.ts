import { cpSync, rmSync } from 'node:fs';
import { readingState } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('what an older copy of the broker’s directory does not have is sent again from the journals, to those who lack it', async () => {
  const city = await newCity();
  const [police, scorecard, investigation] = [
    await city.start('ca-hn'),
    await city.start('bcd-138'),
    await city.start('pc02'),
  ];
  await police.note(newFile(), 'copied');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['copied']));
  await city.nats.stop();
  const copy = `${city.nats.store}-copy`;
  cpSync(city.nats.store, copy, { recursive: true });
  await city.nats.start();

  await scorecard.stop();
  await investigation.stop();
  await police.note(newFile(), 'not copied');
  await police.note(newFile(), 'for pc02', 'to:pc02');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
  await city.nats.stop();
  rmSync(city.nats.store, { recursive: true });
  cpSync(copy, city.nats.store, { recursive: true });
  await city.nats.start();
  const [counting, reading] = [await city.start('bcd-138'), await city.start('pc02')];
  await police.note(newFile(), 'after');

  await eventually(async () => expect(await counting.applied()).toEqual(['copied', 'not copied', 'after']));
  await eventually(async () => expect(await reading.applied()).toEqual(['for pc02']));
  expect(await counting.transact(readingState)).toMatchObject({ behind: 0, stopped: 0, quarantined: 0 });
});
