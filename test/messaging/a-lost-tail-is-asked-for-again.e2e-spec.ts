import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('what a broker lost before anybody read it is asked for again from the journal', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  const notes = Array.from({ length: 700 }, (_, index) => `note ${index}`);
  for (const note of notes) await police.note(file, note);
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));

  await city.nats.stop();
  await city.nats.start({ empty: true });
  await city.provision();
  const scorecard = await city.start('bcd-138');

  await eventually(async () => expect(await scorecard.applied()).toEqual(notes));
});
