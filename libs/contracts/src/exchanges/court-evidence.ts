import { z } from 'zod';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** The presiding judge has the procuracy add documents and evidence, without a return of the file (BLTTHS 284). */
export const courtEvidenceRequest = defineExchange({
  kind: 'court-evidence',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The receiver's file. */
    about: FileId,
    unit: UnitCode,
  }),
  /** What is to be added. */
  dossier: z.object({ text: z.string() }),
  /** Refused: it cannot be added, and the trial goes on (BLTTHS 284(3)). */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 120,
});
