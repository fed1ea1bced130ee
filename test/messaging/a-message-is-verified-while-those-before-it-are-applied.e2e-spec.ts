import { Verifier } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { newFile, newCity, tally } from './city';

it('a message is verified while those before it are applied', async () => {
  const verify = jest.spyOn(Verifier.prototype, 'verify');
  // As it came from the stream: what is asked for again comes by another way, and has nobody to acknowledge it to.
  const isVerified = (note: string): boolean =>
    verify.mock.calls.some(([message]) => 'ack' in message && message.text.includes(`"${note}"`));
  const city = await newCity();
  const police = await city.start('ca-hn');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let applying = false;
  const scorecard = await city.start('bcd-138', {
    facts: async (facts, tx) => {
      applying = true;
      await held;
      await tally(facts, tx);
    },
  });
  await police.note(newFile(), 'first');
  await eventually(() => expect(applying).toBe(true));

  await police.note(newFile(), 'second');
  await eventually(() => expect(isVerified('second')).toBe(true));
  expect(await scorecard.applied()).toEqual([]);

  letGo();
  await eventually(async () => expect(await scorecard.applied()).toEqual(['first', 'second']));
});
