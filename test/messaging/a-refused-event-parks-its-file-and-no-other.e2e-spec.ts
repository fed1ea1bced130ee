import type { Envelope } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import type { EntityManager } from 'typeorm';
import { newCity, newFile, tally } from './city';

const refusing =
  (refused: Set<string>) =>
  async (facts: readonly Envelope[], tx: EntityManager): Promise<void> => {
    await tally(facts, tx);
    for (const { data } of facts) {
      const { note } = data as { note: string };
      if (refused.has(note)) throw new Error(`${note} is refused`);
    }
  };

it('a refused event parks its file, whose later events wait in order, and no other; after an upgrade they replay', async () => {
  const city = await newCity();
  const refused = new Set(['a1']);
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138', { facts: refusing(refused) });
  const [a, b] = [newFile(), newFile()];
  for (const [file, note] of [
    [a, 'a0'],
    [a, 'a1'],
    [b, 'b0'],
    [a, 'a2'],
    [b, 'b1'],
  ] as const)
    await police.note(file, note);

  await eventually(async () => expect(await scorecard.applied()).toEqual(['a0', 'b0', 'b1']));
  const letters = await scorecard.transport.letters.list();
  expect(letters.map(({ file, state, reason }) => ({ file, state, reason }))).toEqual([
    { file: a, state: 'refused', reason: 'Error: a1 is refused' },
    { file: a, state: 'waiting', reason: null },
  ]);
  await eventually(() => expect(scorecard.alarms).toMatchObject([{ kind: 'parked', file: a, source: 'ca-hn' }]));

  refused.clear();
  expect(await scorecard.transport.letters.replayAll()).toBe(2);
  await police.note(a, 'a3');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'a3']));
  expect(await scorecard.transport.letters.list()).toEqual([]);
});

it('a discarded letter is a recorded deviation, and those behind it go on', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138', { facts: refusing(new Set(['a1'])) });
  const file = newFile();
  for (const note of ['a0', 'a1', 'a2']) await police.note(file, note);
  await eventually(async () => expect(await scorecard.transport.letters.list()).toHaveLength(2));
  const [refused] = await scorecard.transport.letters.list();

  expect(await scorecard.transport.letters.discard(refused!.id, 'bcd-138.operator', 'entered twice')).toBe(true);

  expect(await scorecard.applied()).toEqual(['a0', 'a2']);
  expect(await scorecard.transport.letters.show(refused!.id)).toMatchObject({
    state: 'discarded',
    discarded: { by: 'bcd-138.operator', reason: 'entered twice' },
    envelope: { data: { note: 'a1' } },
  });
  expect(await scorecard.transport.letters.discard(refused!.id, 'bcd-138.operator', 'again')).toBe(false);
});
