import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('while the broker’s disk is full publishing waits and sounds the alarm, acts go on, and all arrives when there is room', async () => {
  const city = await newCity({ storeBytes: 1_000_000 });
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  const notes = Array.from({ length: 60 }, (_, index) => String(index).padEnd(40_000));
  for (const note of notes.slice(0, 50)) await police.note(file, note);

  await eventually(() =>
    expect(police.alarms).toContainEqual({
      kind: 'fault',
      reason: expect.stringMatching(/^relay: .*insufficient/) as string,
    }),
  );
  for (const note of notes.slice(50)) await police.note(file, note);
  expect((await police.relay.backlog()).unpublished).toBeGreaterThan(10);

  await city.nats.stop();
  await city.nats.start({ storeBytes: 100_000_000 });
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unpublished: 0 }));
  await eventually(async () => expect((await scorecard.applied()).map(Number)).toEqual(notes.map(Number)));
  expect(scorecard.alarms).toEqual([]);
});
