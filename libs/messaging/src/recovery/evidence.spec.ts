import type { Head } from '../sealing/seal';
import type { Genuine } from '../sealing/verify';
import { NO_HASH } from '../sealing/digest';
import { chained, isCredible, isFurther, type Seen } from './evidence';

const heads: Head[] = [{ channel: 'facts', epoch: 1, sequence: 5, hash: 'five' }];
const known = { epoch: 1, heads, givenUp: [] };
const seen = (change: Partial<Seen>): Seen => ({
  channel: 'facts',
  epoch: 1,
  contiguous: 5,
  headHash: 'five',
  announced: 5,
  ended: null,
  ...change,
});
const message = (sequence: number, prevhash: string, hash: string, epoch = 1): Genuine =>
  ({ sequence, hash, text: '', envelope: { channel: 'facts', epoch, prevhash } }) as Genuine;

describe('what a peer has seen is further', () => {
  it.each<[string, Partial<Seen>]>([
    ['when it has applied more', { contiguous: 6, headHash: 'six' }],
    ['when it was told of more', { announced: 6 }],
    ['when it has another message in the last place', { headHash: 'another' }],
    ['when it knows of a later epoch', { epoch: 2, contiguous: 0, announced: 0 }],
    ['when it knows that the epoch is over', { ended: 5 }],
  ])('%s', (_, change) => expect(isFurther(seen(change), known)).toBe(true));

  it('not when it has as much or less', () => {
    expect(isFurther(seen({}), known)).toBe(false);
    expect(isFurther(seen({ contiguous: 3, headHash: 'three', announced: 4 }), known)).toBe(false);
  });

  it('not in an epoch that both know to be over', () => {
    expect(isFurther(seen({ announced: 9, ended: 5 }), { ...known, epoch: 2 })).toBe(false);
  });

  it('not in what an operator has given up', () => {
    const givenUp = [{ channel: 'facts', epoch: 1, sequence: 7 }] as const;
    expect(isFurther(seen({ contiguous: 7, announced: 7 }), { ...known, epoch: 2, givenUp })).toBe(false);
    expect(isFurther(seen({ contiguous: 7, announced: 8 }), { ...known, epoch: 2, givenUp })).toBe(true);
  });
});

it('a peer is not believed that would have the agency run out of epochs', () => {
  expect(isCredible(seen({ epoch: 3, ended: 5 }), known)).toBe(true);
  expect(isCredible(seen({ epoch: 999, contiguous: 0, announced: 0, ended: 0 }), known)).toBe(false);
});

describe('messages that came back', () => {
  it('follow the heads without a gap, each epoch from its beginning', () => {
    const six = message(6, 'five', 'six');
    const seven = message(7, 'six', 'seven');
    const [nine, first] = [message(9, 'eight', 'nine'), message(1, NO_HASH, 'first', 2)];
    expect(chained(heads, [first, nine, seven, six])).toEqual([six, seven, first]);
  });

  it('that follow another message are left out', () => {
    expect(chained(heads, [message(6, 'another five', 'six')])).toEqual([]);
  });
});
