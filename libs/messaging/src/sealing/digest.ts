import { hash } from 'node:crypto';
import { canonical } from './canonical';

export const sha256 = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');

/** Of a canonical text, as the `datadigest` attribute carries it. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url');

/** The digest of an envelope's data, as its `datadigest` attribute carries it. */
export const dataDigest = (data: unknown): string => digestOf(canonical(data));

const LEAF = '\0';

/** The hash of a message: every attribute but the proof itself, and of the data the digest. Unknown attributes count. */
export function leafOf(envelope: Readonly<Record<string, unknown>>): Buffer {
  const { data, batchproof, signature, sealedkey, ...attributes } = envelope;
  return leafOfText(canonical(attributes));
}

/** Of the canonical text of its attributes. */
export const leafOfText = (attributes: string): Buffer => sha256(LEAF + attributes);

/** `prevhash` of the first message of a channel and epoch. */
export const NO_HASH = Buffer.alloc(32).toString('base64url');
