import { z } from 'zod';
import { Audience, MOST_EPOCHS } from '../envelope';
import { NO_HASH } from '../sealing/digest';
import type { Head } from '../sealing/seal';
import type { Genuine } from '../sealing/verify';
import type { Known } from './recovery';

/** How far a peer says that it has seen a channel of this agency. */
export const Seen = z.object({
  channel: Audience,
  epoch: z.int().positive().max(MOST_EPOCHS),
  contiguous: z.int().nonnegative(),
  headHash: z.string(),
  announced: z.int().nonnegative(),
  /** The last sequence of the epoch, once the peer has heard of its end. */
  ended: z.int().nonnegative().nullable(),
});
export type Seen = z.output<typeof Seen>;

export interface Place {
  readonly channel: Audience;
  readonly epoch: number;
  readonly sequence: number;
}

const headAt = (heads: readonly Head[], { channel, epoch }: Omit<Place, 'sequence'>): Head =>
  heads.find((head) => head.channel === channel && head.epoch === epoch) ?? {
    channel,
    epoch,
    sequence: 0,
    hash: NO_HASH,
  };

/** Is the place beyond what the agency knows to have sealed? */
export const behind = (place: Place, heads: readonly Head[]): boolean => place.sequence > headAt(heads, place).sequence;

/** The epoch in which the agency was, as far as a peer can tell. */
export const epochOf = ({ epoch, ended }: Seen): number => (ended === null ? epoch : epoch + 1);

/** Has the peer seen more than the agency knows of? What it knows to be over is not looked at again. */
export function isFurther(seen: Seen, { epoch, heads }: Omit<Known, 'recovering'>): boolean {
  if (seen.ended !== null && seen.epoch < epoch) return false;
  if (epochOf(seen) > epoch) return true;
  return Math.max(seen.contiguous, seen.announced) > headAt(heads, seen).sequence || isOther(seen, heads);
}

/** Has the peer another message in the last place that it has seen? */
export function isOther({ contiguous, headHash, ...lane }: Seen, heads: readonly Head[]): boolean {
  const { sequence, hash } = headAt(heads, lane);
  return sequence > 0 && contiguous === sequence && headHash !== hash;
}

/** Of the messages those that follow the heads without a gap, each channel in its order. */
export function chained(heads: readonly Head[], messages: readonly Genuine[]): Genuine[] {
  const ordered = [...messages].sort((a, b) => a.envelope.epoch - b.envelope.epoch || a.sequence - b.sequence);
  const reached = new Map<string, { readonly sequence: number; readonly hash: string }>();
  return ordered.filter(({ envelope, sequence, hash }) => {
    const lane = `${envelope.channel} ${envelope.epoch}`;
    const head = reached.get(lane) ?? headAt(heads, envelope);
    if (sequence !== head.sequence + 1 || envelope.prevhash !== head.hash) return false;
    reached.set(lane, { sequence, hash });
    return true;
  });
}
