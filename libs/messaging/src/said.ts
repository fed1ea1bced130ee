import { z } from 'zod';
import { Audience, MOST_EPOCHS } from './envelope';
import { SignedHeads } from './heads';

const Epoch = z.int().positive().max(MOST_EPOCHS);

/** What one agency says to another on the control line. */
export const Said = z.discriminatedUnion('kind', [
  /** With heads: mine. Without: tell me yours. */
  z.object({ kind: z.literal('heads'), heads: SignedHeads.optional() }),
  z.object({
    kind: z.literal('resend'),
    channel: Audience,
    epoch: Epoch,
    from: z.int().positive(),
    limit: z.int().positive(),
  }),
  /** How far have you come in my channels? Asked by a source that starts, with how far it knows to have sealed them. */
  z.object({ kind: z.literal('positions'), heads: SignedHeads.optional() }),
  /** Give me back what I have sent to you, which I have lost. */
  z.object({ kind: z.literal('returned'), epoch: Epoch, from: z.int().positive(), limit: z.int().positive() }),
  /** What have you sealed from one sequence to another, as one digest of the hashes; and how far does the epoch go? */
  z.object({
    kind: z.literal('digest'),
    channel: Audience,
    epoch: Epoch,
    from: z.int().positive(),
    to: z.int().nonnegative(),
  }),
]);
export type Said = z.input<typeof Said>;

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
