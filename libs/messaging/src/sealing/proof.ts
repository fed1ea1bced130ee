import { rootFrom } from './merkle';

/** `<index>.<size>.<hash>.<hash>…`, the hashes in base64url. */
export const proofText = (index: number, size: number, path: readonly Buffer[]): string =>
  [index, size, ...path.map((hash) => hash.toString('base64url'))].join('.');

/** The root that a leaf leads to by its `batchproof`; undefined when the text is no proof of it. */
export function rootByProof(leaf: Buffer, proof: string): Buffer | undefined {
  const [index = '', size = '', ...path] = proof.split('.');
  if (!/^\d{1,9}$/.test(index) || !/^\d{1,9}$/.test(size)) return undefined;
  return rootFrom(
    leaf,
    Number(index),
    Number(size),
    path.map((hash) => Buffer.from(hash, 'base64url')),
  );
}

/** What the signature of a batch is over; the name keeps it from being read as a signature of anything else. */
export const batchMessage = (root: Buffer): Buffer => Buffer.concat([Buffer.from('la-chan batch v1\n'), root]);
