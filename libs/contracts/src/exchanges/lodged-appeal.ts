import { z } from 'zod';
import { lodged } from '../events/lodging';
import { defineExchange } from '../exchange';

/** An appeal that was lodged with another court, of appeal as a rule, goes to the court of first instance (BLTTHS 332(1)). */
export const lodgedAppeal = defineExchange({
  kind: 'lodged-appeal',
  pattern: 'notice',
  terms: z.object({ number: z.string(), ...lodged }),
  /** What the petition, or the minutes, say. */
  dossier: z.object({ text: z.string() }),
  answer: z.object({}),
  answerWithinHours: 72,
});
