import { eventually, testPostgres } from '@la-chan/testing';
import { newCity, newFile } from './city';
import { writeNotes } from './writing';

it('a database that is killed and started again in the middle of traffic loses and doubles nothing', async () => {
  const postgres = await testPostgres();
  const city = await newCity({ postgres: postgres.adminUrl });
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const notes = Array.from({ length: 300 }, (_, index) => `note ${index}`);
  const writing = writeNotes(police, newFile(), notes);

  for (const done of [50, 150]) {
    await eventually(() => expect(writing.done).toBeGreaterThan(done));
    await postgres.kill();
    await postgres.start();
  }
  await writing.finished;

  await eventually(async () => expect(await scorecard.applied()).toEqual(notes));
  expect(await scorecard.transport.letters.list({ all: true })).toEqual([]);
});
