import { z } from 'zod';
import { assignedTrial } from '../agency';
import { ReturnGround } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** The procuracy that has indicted asks the court to return the file for supplementary investigation (BLTTHS 280(2)). */
export const courtReturnRequest = defineExchange({
  kind: 'court-return-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The receiver's trial. */
    about: FileId,
    ground: ReturnGround,
    unit: UnitCode,
    ...assignedTrial,
  }),
  /** What is to be investigated further. */
  dossier: z.object({ text: z.string() }),
  /** Granted: the file is returned, by the handover that it came by. */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 120, // no text says
});
