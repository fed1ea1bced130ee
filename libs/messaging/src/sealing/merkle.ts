import { sha256 } from './digest';

const NODE = Buffer.of(1);
const parent = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([NODE, left, right]));

/** The levels of the tree from the leaves to the root; the last node of an odd level moves up as it is. */
function levelsOf(leaves: readonly Buffer[]): Buffer[][] {
  const levels = [[...leaves]];
  for (let level = levels[0] ?? []; level.length > 1; levels.push(level)) {
    const below = level;
    level = [];
    for (let i = 0; i < below.length; i += 2) {
      const [left, right] = below.slice(i, i + 2);
      if (left) level.push(right ? parent(left, right) : left);
    }
  }
  return levels;
}

export interface MerkleTree {
  readonly root: Buffer;
  /** The hashes beside the way from each leaf to the root. */
  readonly paths: readonly (readonly Buffer[])[];
}

/** The Merkle tree of a batch (the shape of RFC 9162). Throws when there is no leaf. */
export function merkleTree(leaves: readonly Buffer[]): MerkleTree {
  const levels = levelsOf(leaves);
  const root = levels.at(-1)?.[0];
  if (!root) throw new Error('a batch without messages has no root');
  const paths = leaves.map((_, leaf) =>
    levels.slice(0, -1).flatMap((level, height) => level[(leaf >> height) ^ 1] ?? []),
  );
  return { root, paths };
}

/** How far a leaf leads by its proof. */
export interface Climb {
  /** The root, or the first hash on the way that is signed already. */
  readonly top: Buffer;
  /** The hashes on the way and beside it: all are signed if the top is. */
  readonly passed: readonly Buffer[];
}

/**
 * Climbs from a leaf at `index` of `size` towards the root, by the hashes beside the way, no further than to a hash that
 * `isSigned`: in a batch that is read in order, most leaves were beside the way of the one before. Undefined when the
 * hashes do not fit.
 */
export function climb(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
  isSigned: (hash: Buffer) => boolean = () => false,
): Climb | undefined {
  if (!(index >= 0 && index < size)) return undefined;
  const passed = [leaf];
  let [top, place, width, used] = [leaf, index, size, 0];
  for (; width > 1 && !isSigned(top); place >>= 1, width = (width + 1) >> 1) {
    if ((place ^ 1) >= width) continue; // the last of an odd level has no sibling
    const sibling = path[used++];
    if (!sibling) return undefined;
    top = place & 1 ? parent(sibling, top) : parent(top, sibling);
    passed.push(sibling, top);
  }
  return width === 1 && used !== path.length ? undefined : { top, passed };
}
