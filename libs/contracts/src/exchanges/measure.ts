import { z } from 'zod';
import { AskedMeasureEnd, PreventiveMeasure } from '../codelists';
import { defineExchange } from '../exchange';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** Asks the procuracy to approve bail or a deposit before it is carried out (TTLT 04/2018 21(1), 22(1), 23(1)). */
export const measureApproval = defineExchange({
  kind: 'measure-approval',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    measure: PreventiveMeasure,
    until: Day,
    /** In place of an order that ends. */
    renewal: z.literal(true).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // TTLT 04/2018 21(3), 22(3)
});

/** Asks the procuracy to cancel what it has approved, or to replace it (TTLT 04/2018 20, 21(4), 22(4)). */
export const measureEndRequest = defineExchange({
  kind: 'measure-end',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    measure: PreventiveMeasure,
    ground: AskedMeasureEnd,
    /** The notice by which the procuracy has demanded it (TTLT 04/2018 21(5), 22(5)). */
    demand: z.uuid().optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // no text says; as for the order
});
