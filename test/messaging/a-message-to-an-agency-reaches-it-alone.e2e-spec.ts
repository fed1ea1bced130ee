import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('a message to an agency reaches its exchanges in order, leaves the broker, and nobody else sees it', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  await police.note(file, 'offered', 'to:pc02');
  await police.note(file, 'supplement', 'to:pc02');
  await police.note(file, 'fact');

  await eventually(async () => expect(await investigation.applied()).toEqual(['offered', 'supplement']));
  await eventually(async () => expect(await scorecard.applied()).toEqual(['fact']));
});
