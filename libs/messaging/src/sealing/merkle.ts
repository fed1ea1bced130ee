import { sha256 } from './digest';

const NODE = Buffer.of(1);
const parent = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

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

/** The root that this leaf at `index` of `size` and the hashes beside its way lead to; undefined when they do not fit. */
export function rootFrom(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | undefined {
  if (!(index >= 0 && index < size)) return undefined;
  let [node, place, width] = [leaf, index, size];
  const beside = [...path];
  for (; width > 1; place >>= 1, width = (width + 1) >> 1) {
    if ((place ^ 1) >= width) continue; // the last of an odd level: no sibling
    const sibling = beside.shift();
    if (!sibling) return undefined;
    node = place & 1 ? parent(sibling, node) : parent(node, sibling);
  }
  return beside.length === 0 ? node : undefined;
}
