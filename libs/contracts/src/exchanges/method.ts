import { z } from 'zod';
import { Country, Method, RecruitmentChannel, TraffickingRoute } from '../codelists';
import { defineExchange } from '../exchange';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** A method of traffickers was met: codes of how, where and when, and what is new about it, sealed; never a person. */
export const methodSighting = defineExchange({
  kind: 'method-sighting',
  pattern: 'request',
  terms: z.object({
    methods: z.array(Method),
    channels: z.array(RecruitmentChannel),
    countries: z.array(Country),
    routes: z.array(TraffickingRoute).optional(),
    seenOn: Day,
    unit: UnitCode,
  }),
  dossier: z.object({ description: z.string().nullable() }),
  /** The alert that stands for it, where one does. */
  answer: z.object({ alert: FileId.nullable(), decidedAt: Moment }),
  answerWithinHours: 72,
});
