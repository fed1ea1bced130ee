import { AgencyId, FileId, type CountedChange, type EventDefinition } from '@la-chan/contracts';
import { z } from 'zod';

/** Who may read a channel: the scorecard, every agency, or one agency. */
export type Audience = 'facts' | 'bulletins' | `to:${AgencyId}`;
export const Audience = z
  .string()
  .regex(/^(facts|bulletins|to:[a-z][a-z0-9-]*)$/)
  .transform((channel) => channel as Audience);

/** Signed text is never rewritten, so a moment on the wire has exactly one spelling. */
const WireMoment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const Digest = z.string().regex(/^[\w-]{43}$/);

/** An agency opens a new epoch when it was restored from a backup: a handful in a lifetime. */
export const MOST_EPOCHS = 1000;

/**
 * What travels: CloudEvents 1.0, structured JSON. Attributes that this release does not know are kept, because the
 * signature covers them too. Not signed: `data` (its digest is), `batchproof`, `signature` and `sealedkey`.
 */
export const Envelope = z.looseObject({
  specversion: z.literal('1.0'),
  datacontenttype: z.literal('application/json'),
  id: z.uuid(),
  /** The agency whose journal it comes from. */
  source: AgencyId,
  type: z.string(),
  /** Schema version of `data`. */
  dataversion: z.int().positive(),
  /** The file that it is about. */
  subject: FileId,
  /** When it occurred. */
  time: WireMoment,
  recordedat: WireMoment,
  sealedat: WireMoment,
  epoch: z.int().positive().max(MOST_EPOCHS),
  channel: Audience,
  /** Gap-free in its channel and epoch, from 1 (CloudEvents extension `sequence`: a string). */
  sequence: z.string().regex(/^[1-9]\d{0,14}$/),
  fileversion: z.int().nonnegative(),
  datadigest: Digest,
  /** Leaf of the message before it in the channel and epoch; zeros before the first. */
  prevhash: Digest,
  keyid: z.string(),
  traceparent: z.string().optional(),
  /** `<index>.<size>.<hash>.<hash>…`: the way from this leaf to the signed root of its batch. */
  batchproof: z.string(),
  signature: z.string(),
  /** Content key of a sealed dossier, wrapped for the receiver; wrapped anew without touching the signature. */
  sealedkey: z.string().optional(),
  data: z.unknown(),
});
export interface Envelope<Type extends string = string, Data = unknown> extends z.output<typeof Envelope> {
  readonly type: Type;
  readonly data: Data;
}

/** The envelope as the handler of a declared event gets it; a fact also says what it changed in the counting. */
export type EnvelopeOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema>
    ? Envelope<Type, z.output<Schema> & { readonly counted?: CountedChange }>
    : never;

/** One key per declared event and schema version. */
export const eventKey = (type: string, version: number): string => `${type}.v${version}`;

/** The subject on which an envelope is published; the broker lets only its source publish there. */
export function subjectOf(envelope: Pick<Envelope, 'source' | 'channel' | 'type' | 'dataversion'>): string {
  const { source, channel } = envelope;
  const event = eventKey(envelope.type, envelope.dataversion);
  return channel.startsWith('to:')
    ? `exchange.${channel.slice(3)}.${source}.${event}`
    : `${channel}.${source}.${event}`;
}
