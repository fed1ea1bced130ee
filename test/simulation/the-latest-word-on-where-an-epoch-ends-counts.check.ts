import type { Moment } from '@la-chan/contracts';
import { signHeads } from '../../libs/messaging/src/heads';
import type { Said } from '../../libs/messaging/src/said';
import { cityOf } from './cities';
import { City } from './city';
import { FAULTLESS } from './faulty';
import { POSITION } from './reader-tables';

const [SOURCE, READER] = ['ca-hn', 'ub-hn'];
const at = (second: number): Moment => `2026-05-02T01:00:0${second}.000Z`;

/** What a source states at a second: its epoch, and of each epoch so far how many facts it had. */
type Statement = readonly [second: number, epoch: number, facts: readonly number[]];

/** Where the reader then takes each epoch to end. */
async function endsAfter(...said: readonly (readonly ['states' | 'asks', ...Statement])[]): Promise<(number | null)[]> {
  const city = new City({
    ...cityOf('facts and messages of sources that are restored', 'marks'),
    faulty: FAULTLESS,
    count: () => undefined,
  });
  for (const [how, second, epoch, facts] of said) {
    const heads = facts.map((sequence, index) => ({
      ...{ channel: 'facts' as const, epoch: index + 1, sequence },
      hash: `${index + 1} ${sequence}`,
    }));
    const statement = signHeads({ epoch, heads, sealedAt: at(second) }, at(second), city.signatures.signer(SOURCE));
    const body: Said = { kind: how === 'states' ? 'heads' : 'positions', heads: statement };
    city.line.say({ from: SOURCE, to: READER, body: JSON.stringify(body) });
    await city.hearAll();
  }
  expect(city.watch.alarms).toEqual([]);
  const positions = city.agency(READER)!.database.rows(POSITION).values();
  return [...positions].filter(({ channel }) => channel === 'facts').map(({ ended }) => ended);
}

it('an epoch ends where its source says, once it has opened the next one', async () => {
  expect(await endsAfter(['states', 1, 1, [5]])).toEqual([null]);
  expect(await endsAfter(['states', 1, 1, [5]], ['states', 2, 2, [5]])).toEqual([5]);
  expect(await endsAfter(['states', 2, 2, []])).toEqual([0]);
});

it('a source that was restored once more may have found more of it, or less', async () => {
  expect(await endsAfter(['states', 2, 2, [5]], ['states', 3, 3, [7, 1]])).toEqual([7, 1]);
  expect(await endsAfter(['states', 2, 2, [5]], ['states', 3, 3, [4, 1]])).toEqual([4, 1]);
});

it('what it stated before, and comes after it, says nothing of any epoch', async () => {
  expect(await endsAfter(['states', 3, 3, [7, 1]], ['states', 2, 2, [5]])).toEqual([7, 1]);
  expect(await endsAfter(['asks', 4, 1, [3]], ['states', 2, 2, [5]])).toEqual([null]);
  expect(await endsAfter(['asks', 4, 1, [3]], ['states', 2, 2, [5]], ['states', 5, 2, [3]])).toEqual([3]);
});
