import { eventually } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { newCity, newFile, tally } from './city';

it('a handler whose database fails is run again until it succeeds; nothing is parked and nothing counts twice', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  let failures = 3;
  const scorecard = await city.start('bcd-138', {
    facts: async (facts, tx) => {
      await tally(facts, tx);
      if (failures-- > 0) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    },
  });
  const file = newFile();
  await police.note(file, 'one');
  await police.note(file, 'two');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two']));
  expect(await scorecard.transport.letters.list({ all: true })).toEqual([]);
  expect(scorecard.alarms.map(({ kind }) => kind)).toContain('fault');
});

it('a relay and a reader whose connections are cut go on', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  const notes = Array.from({ length: 60 }, (_, index) => `note ${index}`);

  const { admin, name } = await city.database('ca-hn');
  const cut = (): Promise<unknown> =>
    query(
      admin,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid() AND usename LIKE '%relay'`,
    );
  for (const [index, note] of notes.entries()) {
    await police.note(file, note);
    if (index % 10 === 5) await cut();
  }

  await eventually(async () => expect(await scorecard.applied()).toEqual(notes));
});
