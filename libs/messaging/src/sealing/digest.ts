import { hash } from 'node:crypto';
import { canonical } from './canonical';

export const sha256 = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');

/** The digest of an envelope's data, as its `datadigest` attribute carries it. */
export const dataDigest = (data: unknown): string => sha256(canonical(data)).toString('base64url');

const LEAF = '\0';

/** The hash of a message: every attribute but the proof itself, and of the data the digest. Unknown attributes count. */
export function leafOf(envelope: Readonly<Record<string, unknown>>): Buffer {
  const { data, batchproof, signature, sealedkey, ...attributes } = envelope;
  return sha256(LEAF + canonical(attributes));
}

/** `prevhash` of the first message of a channel and epoch. */
export const NO_HASH = Buffer.alloc(32).toString('base64url');
