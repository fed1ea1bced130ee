import { climb, type Climb } from './merkle';

/** `<index>.<size>.<hash>.<hash>…`, the hashes in base64url. */
export const proofText = (index: number, size: number, path: readonly Buffer[]): string =>
  [index, size, ...path.map((hash) => hash.toString('base64url'))].join('.');

/** `climb` by a `batchproof`; undefined also when the text is no proof. */
export function climbByProof(leaf: Buffer, proof: string, isSigned?: (hash: Buffer) => boolean): Climb | undefined {
  const [index = '', size = '', ...path] = proof.split('.');
  if (!/^\d{1,9}$/.test(index) || !/^\d{1,9}$/.test(size)) return undefined;
  const hashes = path.map((hash) => Buffer.from(hash, 'base64url'));
  return climb(leaf, Number(index), Number(size), hashes, isSigned);
}

/** What the signature of a batch is over; the name keeps it from being read as a signature of anything else. */
export const batchMessage = (root: Buffer): Buffer => Buffer.concat([Buffer.from('la-chan batch v1\n'), root]);
