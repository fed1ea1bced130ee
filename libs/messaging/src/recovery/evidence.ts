import { z } from 'zod';
import { Audience, MOST_EPOCHS } from '../envelope';
import { NO_HASH } from '../sealing/digest';
import type { Head } from '../sealing/seal';
import type { Genuine } from '../sealing/verify';
import type { Known } from './known';

/** How far a peer says that it has seen a channel of this agency. */
export const Seen = z.object({
  channel: Audience,
  epoch: z.int().positive().max(MOST_EPOCHS),
  contiguous: z.int().nonnegative(),
  headHash: z.string(),
  announced: z.int().nonnegative(),
  /** The last sequence of the epoch, once the peer has heard of its end. */
  ended: z.int().nonnegative().nullable(),
  /** What the agency has said to have sealed before a moment, as the peer remembers it. */
  told: z.object({ at: z.iso.datetime() }).optional(),
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

/** What the agency knows of the ends of its channels, and what it goes on without. */
export type Ends = Pick<Known, 'heads' | 'givenUp'>;

/** Is the place beyond what the agency knows to have sealed, and does it still look for it? */
export const behind = (place: Place, { heads, givenUp }: Ends): boolean =>
  place.sequence > headAt(heads, place).sequence && place.sequence > givenUpTo(givenUp, place);

/** Has the peer applied messages that are not here? */
export const isNotBack = (seen: Seen, known: Ends): boolean => behind({ ...seen, sequence: seen.contiguous }, known);

const givenUpTo = (givenUp: readonly Place[], { channel, epoch }: Omit<Place, 'sequence'>): number =>
  givenUp.find((place) => place.channel === channel && place.epoch === epoch)?.sequence ?? 0;

/** Up to where a peer knows of messages of a channel. */
export const seenTo = ({ channel, epoch, contiguous, announced }: Seen): Place => ({
  channel,
  epoch,
  sequence: Math.max(contiguous, announced),
});

/** The epoch in which the agency was, as far as a peer can tell. */
export const epochOf = ({ epoch, ended }: Seen): number => (ended === null ? epoch : epoch + 1);

/** A peer that claims more later epochs than this was not restored: it lies, and would have the agency run out of them. */
const MOST_EPOCHS_FORGOTTEN = 20;
export const isCredible = (seen: Seen, { epoch }: Pick<Known, 'epoch'>): boolean =>
  epochOf(seen) <= epoch + MOST_EPOCHS_FORGOTTEN;

/** Has the peer seen more than the agency knows of? What it knows to be over is not looked at again. */
export function isFurther(seen: Seen, known: Omit<Known, 'recovering'>): boolean {
  const { epoch } = known;
  if (seen.ended !== null && seen.epoch < epoch) return false;
  if (epochOf(seen) > epoch) return true;
  return behind(seenTo(seen), known) || isOther(seen, known);
}

/** Has the peer another message in the last place that it has seen? */
export function isOther({ contiguous, headHash, ...lane }: Seen, { heads, givenUp }: Ends): boolean {
  const { sequence, hash } = headAt(heads, lane);
  return sequence > givenUpTo(givenUp, lane) && contiguous === sequence && headHash !== hash;
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
