import { z } from 'zod';
import { joinderWith } from '../events/joinder-consultation';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/**
 * Asks the body that investigated, before files are merged or split, whether it agrees (TTLT 04/2018 29(3); BLTTHS 242).
 * Granted: it agrees; refused: it does not. Why is sealed, on both sides; what it answers does not bind.
 */
export const joinderConsultation = defineExchange({
  kind: 'joinder-consultation',
  pattern: 'request',
  /** `about`: the case of the receiver; `other`: the one that is to go on in it. */
  terms: joinderWith({ about: FileId, number: z.string(), unit: UnitCode }),
  dossier: z.object({ reasons: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // no text says
});
