import { z } from 'zod';
import { ProsecutorReplacementGround } from '../codelists';
import { defineExchange } from '../exchange';
import { Moment } from '../moment';
import { UnitCode } from '../units';

/**
 * A procuracy whose head has to withdraw from a case reports that to the one above, which assigns a deputy of it, or nobody
 * where there is none: the body above takes the case then (BLTTHS 49, 52; TTLT 04/2018 4(4)). Granted: `officer` has it.
 */
export const headWithdrawal = defineExchange({
  kind: 'head-withdrawal',
  pattern: 'request',
  /** `deputy`: whether it has one who may take the place; `head`: who has to withdraw. */
  terms: z.object({
    number: z.string(),
    ground: ProsecutorReplacementGround,
    deputy: z.boolean(),
    head: z.string().optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ reasons: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string(), officer: z.string().optional() }),
  answerWithinHours: 24, // no text says
});
