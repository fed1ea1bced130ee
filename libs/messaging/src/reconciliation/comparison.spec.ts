import { sha256 } from '../sealing/digest';
import { toBytes } from '../sql';
import { compare, type Digest, MOST_HASHES, type Read } from './comparison';

const hashesTo = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => sha256(`message ${index + 1}`).toString('base64url'));

const lane = { source: 'ca-hn', channel: 'facts', epoch: 1 } as const;

const digestOf =
  (hashes: readonly string[]): Digest =>
  async (from, to) => {
    expect(to - from).toBeLessThan(MOST_HASHES);
    return sha256(Buffer.concat(hashes.slice(from - 1, to).map(toBytes))).toString('base64url');
  };

/** A reader with these hashes, with another position where one is given. */
function found(applied: readonly string[], sealed: readonly string[], position: Partial<Read> = {}) {
  const own = { contiguous: applied.length, headHash: applied.at(-1) ?? '', remembered: applied.length };
  return compare({ ...lane, ...own, ...position }, digestOf(applied), sealed.length, digestOf(sealed));
}

describe('a reader that has applied what the journal has sealed', () => {
  it.each([0, 1, 7])('is equal to a journal of %d', async (count) => {
    const hashes = hashesTo(count);
    expect(await found(hashes, hashes)).toEqual({ ...lane, applied: count, sealed: count, agreement: 'equal' });
  });

  it('is behind, and not different, while messages are on their way', async () => {
    expect(await found(hashesTo(3), hashesTo(5))).toEqual({ ...lane, applied: 3, sealed: 5, agreement: 'behind' });
  });
});

describe('a reader that has applied another message', () => {
  const count = 2 * MOST_HASHES + 5;
  const sealed = hashesTo(count);

  it.each([1, 2, MOST_HASHES, MOST_HASHES + 1, count - 1, count])('is different at its place %d', async (place) => {
    const applied = sealed.with(place - 1, sha256('another').toString('base64url'));
    expect(await found(applied, sealed)).toMatchObject({
      agreement: 'different',
      difference: { kind: 'message', sequence: place },
    });
  });

  it('is different where the first of several is', async () => {
    const other = sha256('another').toString('base64url');
    expect(await found(sealed.with(4_000, other).with(9_000, other), sealed)).toMatchObject({
      difference: { kind: 'message', sequence: 4_001 },
    });
  });
});

describe('a position that is not where the hashes end', () => {
  const hashes = hashesTo(3);

  it.each([
    ['before them', { contiguous: 2 }, { kind: 'position', sequence: 3 }],
    ['after them', { contiguous: 9 }, { kind: 'position', sequence: 4 }],
    ['at another head', { headHash: hashes[0] ?? '' }, { kind: 'head', sequence: 3 }],
  ] as const)('is different: %s', async (_, position, difference) => {
    expect(await found(hashes, hashes, position)).toMatchObject({ agreement: 'different', difference });
  });

  it('is different when the journal ends before it', async () => {
    expect(await found(hashes, hashesTo(2))).toMatchObject({ difference: { kind: 'beyond', sequence: 3 } });
  });
});
