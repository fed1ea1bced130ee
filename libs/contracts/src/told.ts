import { z } from 'zod';
import { DetentionRecipient, UntoldReason } from './codelists';

/** Those whom the law names are told of a decision one by one, and not everybody can be. */
export const toldInParts = <Code extends z.ZodType>(code: Code) => ({
  /** Who of those named could not be told. */
  untold: z
    .array(z.object({ recipient: code, reason: UntoldReason }))
    .min(1)
    .optional(),
  /** Whom the law names besides, and who are told later: all are told without. */
  toFollow: z.array(code).min(1).optional(),
});

/** Who was told of a detention; by name they stand in the notice on paper (BLTTHS 119(6)). */
export const toldOfDetention = { recipients: z.array(DetentionRecipient), ...toldInParts(DetentionRecipient) };
