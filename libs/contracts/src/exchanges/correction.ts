import { z } from 'zod';
import { CorrectionReason } from '../codelists';
import { SaidRightly } from '../correction';
import { defineExchange } from '../exchange';
import { Moment } from '../moment';
import { UnitCode } from '../units';

/**
 * An entry with which something was told was written otherwise than the document says: its author has put it right, and
 * tells whoever was told. Its days, its crime and its number follow there; the signed message that said
 * it stays what it was.
 */
export const correctionNotice = defineExchange({
  kind: 'correction',
  pattern: 'notice',
  terms: z.object({
    /** The exchange with which it was told. */
    of: z.uuid(),
    changes: SaidRightly,
    reason: CorrectionReason,
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24,
});
