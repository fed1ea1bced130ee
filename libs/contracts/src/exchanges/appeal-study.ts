import { z } from 'zod';
import { Article, Clause, Seriousness } from '../codelists';
import { defineExchange } from '../exchange';
import { Moment } from '../moment';
import { UnitCode } from '../units';

/** The court of appeal lends the file to the procuracy of its level, which gives it back (BLTTHS 341(1)). */
export const appealStudyRequest = defineExchange({
  kind: 'appeal-study',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    judgment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({
    decidedAt: Moment,
    number: z.string(),
    /** The protest of a procuracy is withdrawn (BLTTHS 342). */
    protestWithdrawn: z.boolean(),
  }),
  answerWithinHours: 360, // 15 days at a procuracy of a province
});
