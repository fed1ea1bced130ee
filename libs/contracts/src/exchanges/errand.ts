import { z } from 'zod';
import { EntrustedAct } from '../codelists';
import { defineExchange } from '../exchange';
import { Day, Moment } from '../moment';
import { UnitCode } from '../units';

/** Another investigating body is to do part of a verification or of an investigation; the file stays with the one that asks. */
export const errandRequest = defineExchange({
  kind: 'errand',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    about: z.enum(['verification', 'investigation']), // TTLT 01/2017 12(4); TTLT 04/2018 30
    acts: z.array(EntrustedAct),
    /** The day by which it is wanted. */
    until: Day.optional(),
    unit: UnitCode,
  }),
  /** What is to be done; with the answer, its result, or why it could not be. */
  dossier: z.object({ text: z.string() }),
  answer: z.object({ done: z.boolean(), number: z.string(), decidedAt: Moment }),
  answerWithinHours: 720, // no limit of the law: after a month both sides look after it
});
