import { z } from 'zod';
import { Protected, ProtectionAsker, ProtectionGround } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** The procuracy or the court finds that somebody has to be protected, and asks that of the body that investigates (BLTTHS 485, which is not among the texts). */
export const protectionRequest = defineExchange({
  kind: 'protection-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The receiver's case, or its verification of a report. */
    about: FileId,
    of: Protected,
    grounds: z.array(ProtectionGround).min(1),
    /** By whom, where another body to which the case had gone passes it on. */
    askedBy: ProtectionAsker,
    unit: UnitCode,
  }),
  /** Who is to be protected, and why; with a refusal, the reasons of that. */
  dossier: z.object({ text: z.string() }),
  /** Granted: the protection is ordered. */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // no text says
});
