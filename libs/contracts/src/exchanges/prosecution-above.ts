import { z } from 'zod';
import { Article, Clause, Overruling, OverrulingGround, ProsecutionDecision, Seriousness } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** What a procuracy decides on a file is sent at once to the procuracy above, which may overrule it (BLTTHS 240(3)). */
export const prosecutionDecisionAbove = defineExchange({
  kind: 'prosecution-decision-above',
  pattern: 'notice',
  terms: z.object({
    decision: ProsecutionDecision,
    accused: z.array(FileId).min(1),
    /** It is about this one accused alone. */
    alone: z.literal(true).optional(),
    number: z.string(),
    decidedAt: Moment,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 48,
});

/** The procuracy above withdraws, stops or cancels what it was sent, and has a lawful decision taken (BLTTHS 240(3)). */
export const higherOverruling = defineExchange({
  kind: 'higher-overruling',
  pattern: 'notice',
  terms: z.object({
    /** The notice with which the decision was sent. */
    of: z.uuid(),
    how: Overruling,
    ground: OverrulingGround,
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 48,
});
