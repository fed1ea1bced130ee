import type { Moment } from '@la-chan/contracts';
import { Envelope, subjectOf } from '../envelope';
import { isValid, type Directory, type DirectoryEntry, type KnownKey } from '../directory';
import { dataDigest, leafOf } from './digest';
import { batchMessage, climbByProof } from './proof';

/** Why a message is no agency's. */
export type Falsity =
  | 'malformed'
  | 'wrong-subject'
  | 'unknown-key'
  | 'not-in-force'
  | 'revoked'
  | 'altered'
  | 'bad-proof'
  | 'bad-signature'
  | 'past-end'
  | 'backdated'
  | 'fork';

/** A message as it came. */
export interface Arrival {
  readonly subject: string;
  readonly text: string;
  /** The value of the text, where it was read already. */
  readonly wire?: unknown;
}

/** A message that is what it says: of its source, unaltered, in its place. */
export interface Genuine {
  readonly envelope: Envelope;
  readonly sequence: number;
  readonly hash: string;
  /** As it came. */
  readonly text: string;
}

export interface False {
  readonly reason: Falsity;
  /** The agency that it says to be of, as far as it can be read. */
  readonly source?: string;
  readonly subject: string;
  readonly text: string;
}

const CACHED_BATCHES = 64;

/** Tells genuine messages from false ones. One signature is checked once per batch, however many messages it covers. */
export class Verifier {
  /** Of each signature and key, the hashes that it is known to cover. */
  private readonly batches = new Map<string, Set<string>>();
  /** What was found genuine before, and by which key; it is looked at anew when that key is not the same any more. */
  private readonly found = new WeakMap<Arrival, { readonly genuine: Genuine; readonly key: KnownKey | undefined }>();

  constructor(private readonly directory: Directory) {}

  /** Asked again of the same message, it costs next to nothing: so what waits to be applied may be verified as it comes. */
  verify(message: Arrival): Genuine | False {
    const before = this.found.get(message);
    if (before && this.keyOf(before.genuine.envelope) === before.key) return before.genuine;
    const result = this.look(message);
    if (isGenuine(result)) this.found.set(message, { genuine: result, key: this.keyOf(result.envelope) });
    return result;
  }

  private look(message: Arrival): Genuine | False {
    const { subject } = message;
    const parsed = parse(message);
    if (!parsed) return { reason: 'malformed', subject, text: message.text };
    const { envelope, wire } = parsed;
    const hash = leafOf(wire);
    const reason = subjectOf(envelope) === subject ? this.falsity(envelope, hash) : 'wrong-subject';
    if (reason) return { reason, subject, text: message.text, source: envelope.source };
    return {
      envelope,
      sequence: Number(envelope.sequence),
      hash: hash.toString('base64url'),
      get text() {
        return message.text; // where it was read already, it is written again only if it is kept
      },
    };
  }

  /** Is the key that has sealed it in force at a moment, and not revoked? */
  isInForce(envelope: Envelope, at: Moment): boolean {
    const entry = this.keyOf(envelope)?.entry;
    return entry !== undefined && !entry.revoked && isValid(entry, at);
  }

  private falsity(envelope: Envelope, leaf: Buffer): Falsity | undefined {
    const key = this.keyOf(envelope);
    if (!key) return 'unknown-key';
    if (!isValid(key.entry, envelope.sealedat)) return 'not-in-force';
    if (!vouchesFor(key.entry, envelope)) return 'revoked';
    if (dataDigest(envelope.data) !== envelope.datadigest) return 'altered';
    return this.isSigned(leaf, envelope, key);
  }

  private keyOf({ source, keyid }: Envelope): KnownKey | undefined {
    return this.directory.key(source, keyid);
  }

  private isSigned(leaf: Buffer, { batchproof, signature }: Envelope, key: KnownKey): Falsity | undefined {
    const batch = `${signature} ${key.entry.signingKey}`;
    const signed = this.batches.get(batch) ?? new Set<string>();
    const way = climbByProof(leaf, batchproof, (hash) => signed.has(hash.toString('base64')));
    if (!way) return 'bad-proof';
    if (!signed.has(way.top.toString('base64')) && !key.verifies(batchMessage(way.top), signature))
      return 'bad-signature';
    for (const hash of way.passed) signed.add(hash.toString('base64'));
    if (this.batches.size >= CACHED_BATCHES) this.batches.clear();
    this.batches.set(batch, signed);
    return undefined;
  }
}

/** The wire object keeps every attribute as it was signed. */
function parse(message: Arrival): { envelope: Envelope; wire: Record<string, unknown> } | undefined {
  try {
    const wire = message.wire ?? (JSON.parse(message.text) as unknown);
    const envelope = Envelope.safeParse(wire);
    return envelope.success ? { envelope: envelope.data, wire: wire as Record<string, unknown> } : undefined;
  } catch {
    return undefined;
  }
}

/** A revoked key still vouches for what was sealed before it fell into wrong hands. */
function vouchesFor({ revoked }: DirectoryEntry, { channel, epoch, sequence }: Envelope): boolean {
  if (!revoked) return true;
  const last = revoked[channel];
  return last !== undefined && (epoch < last.epoch || (epoch === last.epoch && Number(sequence) <= last.sequence));
}

export const isGenuine = (message: Genuine | False): message is Genuine => 'envelope' in message;
export const isFalse = (message: Genuine | False): message is False => !isGenuine(message);
