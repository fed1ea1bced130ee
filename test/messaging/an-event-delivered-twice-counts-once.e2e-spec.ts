import { eventually } from '@la-chan/testing';
import { envelopesOf, newCity, newFile, publish } from './city';

it('an event delivered twice counts once, also under another message id and by another replica', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const replica = await city.start('bcd-138');
  const file = newFile();
  await police.note(file, 'first');
  await police.note(file, 'second');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['first', 'second']));

  for (const attempt of [1, 2, 3, 4])
    for (const envelope of await envelopesOf(police))
      await publish(police, envelope, `another-${envelope.id}/${attempt}`);
  await police.note(file, 'third');

  await eventually(async () => expect(await replica.applied()).toContain('third'));
  expect(await scorecard.applied()).toEqual(['first', 'second', 'third']);
  expect([...scorecard.alarms, ...replica.alarms]).toEqual([]);
});
