import { z } from 'zod';
import { AssistanceKind, AssistanceRefusal, Country } from '../codelists';
import { defineExchange } from '../exchange';
import { Day, FileId, Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** Asks for assistance from abroad; while it waits it is a ground to suspend the asking file (BLTTHS 148, 229, 247, 281). */
export const assistanceRequest = defineExchange({
  kind: 'assistance-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable(),
    unit: UnitCode,
  }),
  dossier: z.object({ persons: z.array(PersonData), request: z.string() }),
  /** `answered`, or `refused` with the reason. */
  answer: z.object({
    decidedAt: Moment,
    number: z.string(),
    request: FileId,
    reason: AssistanceRefusal.optional(),
  }),
  answerWithinHours: 720, // no limit of the law: after a month both sides look after it
});
