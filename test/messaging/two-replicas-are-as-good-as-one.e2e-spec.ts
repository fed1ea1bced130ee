import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('with two relays and two readers everything is applied once and in the order of its file', async () => {
  const city = await newCity();
  const polices = [await city.start('ca-hn'), await city.start('ca-hn')];
  const scorecards = [await city.start('bcd-138'), await city.start('bcd-138')];
  const writing = polices.map(async (police, writer) => {
    const file = newFile();
    for (let index = 0; index < 200; index++) await police.note(file, `${writer} ${index}`);
  });
  await Promise.all(writing);

  await eventually(async () => expect(await scorecards[0]!.applied()).toHaveLength(400));
  const applied = await scorecards[1]!.applied();
  for (const writer of [0, 1])
    expect(applied.filter((note) => note.startsWith(`${writer} `))).toEqual(
      Array.from({ length: 200 }, (_, index) => `${writer} ${index}`),
    );
});
