import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';
import { writeNotes } from './writing';

it('a broker that is killed and started again in the middle of traffic loses and doubles nothing', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  const scorecard = await city.start('bcd-138');
  const notes = Array.from({ length: 600 }, (_, index) => `note ${index}`);
  const writings = [police, investigation].map((service) => writeNotes(service, newFile(), notes));

  for (const done of [100, 250, 400]) {
    await eventually(() => expect(Math.min(...writings.map((writing) => writing.done))).toBeGreaterThan(done));
    await city.nats.kill();
    await city.nats.start();
  }
  await Promise.all(writings.map(({ finished }) => finished));

  for (const { id } of [police, investigation])
    await eventually(async () => expect(await scorecard.applied(id)).toEqual(notes));
  for (const { relay } of [police, investigation])
    await eventually(async () => expect(await relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
});
