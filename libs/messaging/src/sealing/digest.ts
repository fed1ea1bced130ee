import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Envelope } from '../envelope';

export const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 8785: the one text of a JSON value, over which digests and signatures are made. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** The digest of an envelope's data, as its `datadigest` attribute carries it. */
export const dataDigest = (data: unknown): string => sha256(canonical(data)).toString('base64url');

const LEAF = Buffer.of(0);

/** The hash of a message: every attribute but the proof itself, and of the data the digest. Unknown attributes count. */
export function leafOf(envelope: Readonly<Record<string, unknown>>): Buffer {
  const { data, batchproof, signature, sealedkey, ...attributes } = envelope;
  return sha256(LEAF, canonical(attributes));
}

/** `prevhash` of the first message of a channel and epoch. */
export const NO_HASH = Buffer.alloc(32).toString('base64url');

export type Unsealed = Omit<Envelope, 'batchproof' | 'signature'>;
