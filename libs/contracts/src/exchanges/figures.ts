import { z } from 'zod';
import { defineExchange } from '../exchange';
import { Day, Moment } from '../moment';
import { UnitCode } from '../units';

/** What the facts of an agency have added to a measure of the ledger, before a period and within it. */
const Figure = z.object({ measure: z.string(), before: z.int(), within: z.int() });
export type Figure = z.infer<typeof Figure>;

/**
 * Before a report is issued, police, procuracy and court compare what it says of them with their own journals (TTLT
 * 05/2018 9): `granted` where that says the same, `refused` where it says otherwise.
 */
export const figureConfirmation = defineExchange({
  kind: 'figure-confirmation',
  pattern: 'request',
  terms: z.object({
    plan: z.string(),
    from: Day,
    to: Day,
    figures: z.array(Figure),
    /** All units of the agency, or one of those that it has alone. */
    unit: z.union([z.literal('*'), UnitCode]),
  }),
  dossier: z.object({}),
  /** `differences`: so much more, or less, is in the agency's journal. */
  answer: z.object({ decidedAt: Moment, differences: z.array(Figure) }),
  answerWithinHours: 72, // TTLT 05/2018 9(1), (2)
});
