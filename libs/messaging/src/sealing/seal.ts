import type { Moment } from '@la-chan/contracts';
import { subjectOf, type Audience, type Envelope } from '../envelope';
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
    // In the order of their names: so they are written as they stand.
    const signed = canonical({
      channel: audience,
      datacontenttype: 'application/json',
      datadigest: digestOf(text),
      dataversion: attributes.dataversion,
      epoch,
      fileversion: attributes.fileversion,
      id: attributes.id,
      keyid: signer.keyId,
      prevhash: before?.hash ?? NO_HASH,
      recordedat: attributes.recordedat,
      sealedat: sealedAt,
      sequence: String(sequence),
      source: signer.agency,
      specversion: '1.0',
      subject: attributes.subject,
      time: attributes.time,
      ...(attributes.traceparent && { traceparent: attributes.traceparent }),
      type: attributes.type,
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

/** The subject of what was sealed here, whose attributes stand before its proof: read without its data, which are most of it. */
export const subjectOfSealed = (envelope: string): string =>
  subjectOf(JSON.parse(`${envelope.slice(0, envelope.indexOf(',"batchproof":'))}}`) as Envelope);
