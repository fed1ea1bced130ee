import { z } from 'zod';
import { RejectionReason } from './codelists';
import { FileId } from './moment';

/** A file that was offered stays: its sender has withdrawn the offer, or the receiver has rejected it. */
export const OfferEnded = z.object({
  exchange: z.uuid(),
  by: z.enum(['withdrawal', 'rejection']),
  reason: RejectionReason.nullable(),
  /** Of the list that went along, what the receiver did not find (BLTTHS 276(1)(b)). */
  missing: z.array(FileId).optional(),
});
export type OfferEnded = z.output<typeof OfferEnded>;
