import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('a fact of an agency reaches the scorecard, in the order of its channel and once', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  const notes = Array.from({ length: 20 }, (_, index) => `note ${index}`);

  for (const note of notes) await police.note(file, note);

  await eventually(async () => expect(await scorecard.applied('ca-hn')).toEqual(notes));
  const nothing = { unsealed: 0, unpublished: 0, since: undefined };
  await eventually(async () => expect(await police.relay.backlog()).toEqual(nothing));
});
