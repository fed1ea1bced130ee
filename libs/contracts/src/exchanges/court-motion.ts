import { z } from 'zod';
import { assignedTrial } from '../agency';
import { ClosedHearingGround, Motion } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** The prosecutor asks the presiding judge for something before the hearing opens (BLTTHS 279(1)(a), (c)). */
export const courtMotion = defineExchange({
  kind: 'court-motion',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The receiver's trial. */
    about: FileId,
    motion: Motion,
    unit: UnitCode,
    ...assignedTrial,
  }),
  /** What is asked, and why; with a refusal, the reasons of that. */
  dossier: z.object({ text: z.string() }),
  /** Granted where it is accepted (BLTTHS 279(2)). */
  answer: z.object({
    decidedAt: Moment,
    number: z.string(),
    /** The hearing is closed, as was asked; with null it is in public, as was asked (BLTTHS 25). */
    closedFor: ClosedHearingGround.nullable().optional(),
    /** The trial had come further, or the file left the court, before it was settled: nothing was decided. */
    overtaken: z.literal(true).optional(),
  }),
  answerWithinHours: 360, // no text says; as long as from the decision to try until the hearing (BLTTHS 277(3))
});
