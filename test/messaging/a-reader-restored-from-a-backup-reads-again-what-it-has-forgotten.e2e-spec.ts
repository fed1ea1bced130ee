import { readingState } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('a reader whose database is an older backup ends with what the journals say, each event once', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const before = await city.start('bcd-138');
  await police.note(newFile(), 'known');
  await eventually(async () => expect(await before.applied()).toEqual(['known']));
  await before.stop();
  const backup = await city.backup('bcd-138');
  const unlucky = await city.start('bcd-138');
  for (const note of ['forgotten', 'forgotten too']) await police.note(newFile(), note);
  await eventually(async () => expect(await unlucky.applied()).toHaveLength(3));
  await unlucky.stop();
  city.restore('bcd-138', backup);

  const scorecard = await city.start('bcd-138');
  await police.note(newFile(), 'new');
  await eventually(async () =>
    expect(await scorecard.applied()).toEqual(['known', 'forgotten', 'forgotten too', 'new']),
  );
  expect(await scorecard.transact(readingState)).toMatchObject({ behind: 0, stopped: 0, quarantined: 0 });
});
