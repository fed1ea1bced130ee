import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('a relay that is killed after the broker has stored its batch and before it has marked it loses and doubles nothing', async () => {
  const city = await newCity();
  const scorecard = await city.start('bcd-138');
  const police = await city.start('ca-hn');
  await police.relay.stop();
  const file = newFile();
  const notes = Array.from({ length: 30 }, (_, index) => `note ${index}`);
  for (const note of notes) await police.note(file, note);

  const relay = await city.startKilledAt('published', 'ca-hn');
  expect(await relay.exited).toMatchObject({ signal: 'SIGKILL' });
  await eventually(async () => expect(await scorecard.applied()).toEqual(notes));
  expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: notes.length });

  const restarted = await city.start('ca-hn');
  await restarted.note(newFile(), 'later');
  await eventually(async () => expect(await scorecard.applied()).toEqual([...notes, 'later']));
  await eventually(async () => expect(await restarted.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
  expect(scorecard.alarms).toEqual([]);
});
