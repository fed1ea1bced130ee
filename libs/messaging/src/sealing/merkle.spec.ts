import { property, assert, uint8Array, array, nat } from 'fast-check';
import { climb, merkleTree } from './merkle';
import { climbByProof, proofText } from './proof';

const leaves = array(uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 70 }).map((all) =>
  all.map((bytes) => Buffer.from(bytes)),
);

describe('the Merkle tree of a batch', () => {
  it('leads from every leaf to its root', () => {
    assert(
      property(leaves, (all) => {
        const { root, paths } = merkleTree(all);
        all.forEach((leaf, index) => {
          expect(climbByProof(leaf, proofText(index, all.length, paths[index]!))?.top).toEqual(root);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('leads from no other leaf, place, size or path to its root', () => {
    assert(
      property(leaves, nat(), nat(), (all, at, other) => {
        const { root, paths } = merkleTree(all);
        const [index, size] = [at % all.length, all.length];
        const [leaf, path] = [all[index]!, paths[index]!];
        const altered = Buffer.from(leaf);
        altered[other % 32]! ^= 1;
        expect(climb(altered, index, size, path)?.top).not.toEqual(root);
        expect(climb(leaf, index, size, [...path, root])).toBeUndefined();
        if (path.length > 0) {
          expect(climb(leaf, index, size, path.slice(1))?.top).not.toEqual(root);
          expect(climb(leaf, index ^ 1, size, path)?.top).not.toEqual(root);
        }
        expect(climb(leaf, size, size, path)).toBeUndefined();
      }),
    );
  });

  it('is climbed no further than to what is signed already', () => {
    const all = Array.from({ length: 64 }, (_, index) => Buffer.alloc(32, index));
    const { paths } = merkleTree(all);
    const signed = new Set<string>();
    let hashed = 0;
    for (const [index, leaf] of all.entries()) {
      const way = climb(leaf, index, all.length, paths[index]!, (hash) => signed.has(hash.toString('hex')))!;
      hashed += (way.passed.length - 1) / 2;
      for (const hash of way.passed) signed.add(hash.toString('hex'));
    }
    expect(hashed).toBe(63);
  });

  it('of one leaf is that leaf', () => {
    const leaf = Buffer.alloc(32, 7);
    expect(merkleTree([leaf])).toEqual({ root: leaf, paths: [[]] });
  });

  it('of no leaf is refused', () => {
    expect(() => merkleTree([])).toThrow('no root');
  });

  it.each(['', '0', '0.x', '-1.2', '1.1', '0.1.AAAA'])('does not take %j for a proof', (proof) => {
    expect(climbByProof(Buffer.alloc(32), proof)).toBeUndefined();
  });
});
