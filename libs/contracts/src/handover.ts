import { z } from 'zod';
import { RejectionReason } from './codelists';

/** A file that was offered stays: its sender has withdrawn the offer, or the receiver has rejected it. */
export const OfferEnded = z.object({
  exchange: z.uuid(),
  by: z.enum(['withdrawal', 'rejection']),
  reason: RejectionReason.nullable(),
});
export type OfferEnded = z.output<typeof OfferEnded>;
