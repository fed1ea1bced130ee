import type { Moment } from '@la-chan/contracts';
import type { Audience, Envelope } from '../envelope';
import type { Signer } from '../keys';
import { canonical } from './canonical';
import { digestOf, leafOfText, NO_HASH } from './digest';
import { merkleTree } from './merkle';
import { batchMessage, proofText } from './proof';

/** A journal entry as its audience will see it, before it has its place in a channel. */
export interface Sealable {
  /** Its place in the journal. */
  readonly position: number;
  readonly audience: Audience;
  readonly attributes: Pick<
    Envelope,
    'id' | 'type' | 'dataversion' | 'subject' | 'time' | 'recordedat' | 'fileversion' | 'traceparent'
  >;
  readonly data: unknown;
}

/** How far a channel has been sealed in an epoch. */
export interface Head {
  readonly channel: Audience;
  readonly epoch: number;
  readonly sequence: number;
  readonly hash: string;
}

export interface Sealed extends Head {
  readonly position: number;
  readonly id: string;
  readonly sealedAt: Moment;
  /** The envelope as it travels. */
  readonly envelope: string;
}

/**
 * Gives each entry its place in its channel and signs them all at once: one signature over the root of their Merkle
 * tree. `heads` are the channels' heads in this epoch so far; the result's are the heads after it.
 */
export function seal(
  entries: readonly Sealable[],
  heads: readonly Head[],
  { epoch, sealedAt, signer }: { readonly epoch: number; readonly sealedAt: Moment; readonly signer: Signer },
): { readonly messages: Sealed[]; readonly heads: Head[] } {
  const at = new Map(heads.map((head) => [head.channel, head]));
  const leaves: Buffer[] = [];
  const chained = entries.map(({ position, audience, attributes, data }) => {
    const before = at.get(audience);
    const sequence = (before?.sequence ?? 0) + 1;
    const text = canonical(data);
    const signed = canonical({
      specversion: '1.0',
      datacontenttype: 'application/json',
      source: signer.agency,
      ...attributes,
      sealedat: sealedAt,
      epoch,
      channel: audience,
      sequence: String(sequence),
      datadigest: digestOf(text),
      prevhash: before?.hash ?? NO_HASH,
      keyid: signer.keyId,
    });
    const leaf = leafOfText(signed);
    const head: Head = { channel: audience, epoch, sequence, hash: leaf.toString('base64url') };
    leaves.push(leaf);
    at.set(audience, head);
    return { ...head, position, id: attributes.id, sealedAt, signed, text };
  });
  if (leaves.length === 0) return { messages: [], heads: [...heads] };
  const { root, paths } = merkleTree(leaves);
  const signature = signer.sign(batchMessage(root));
  const messages = chained.map(({ signed, text, ...place }, index) => {
    const batchproof = proofText(index, leaves.length, paths[index] ?? []);
    // What was signed stands in it as it was signed: so it is written once, and is in order where it is read.
    return {
      ...place,
      envelope: `${signed.slice(0, -1)},"batchproof":"${batchproof}","signature":"${signature}","data":${text}}`,
    };
  });
  return { messages, heads: [...at.values()] };
}
