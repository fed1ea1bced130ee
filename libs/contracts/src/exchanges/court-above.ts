import { z } from 'zod';
import { Article, Clause, DecisionAbove, DecisionPart, Seriousness } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { protestOfEither, protestReasons } from '../protest';
import { UnitCode } from '../units';

/** A judgment, suspension, termination or initiation is sent to the procuracy above that of the court, which may protest it (BLTTHS 262(1), 286(3), 336(1), 337(2)). */
export const courtDecisionAbove = defineExchange({
  kind: 'court-decision-above',
  pattern: 'notice',
  terms: z.object({
    decision: DecisionAbove,
    /** The decision as the court has it; none of a judgment. */
    of: z.uuid().optional(),
    defendants: z.array(FileId).min(1),
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

/** What the procuracy above protests of a court, and that it changes or withdraws its protest; of a decision `was` says what of it that was about (BLTTHS 336(1), 337, 342). */
export const higherProtest = defineExchange({
  kind: 'higher-protest',
  pattern: 'notice',
  terms: z.object({
    protest: z.enum(['judgment', 'decision', 'withdrawal', 'change']),
    /** The receiver's trial. */
    about: FileId,
    /** What is protested, or was, where it is a decision. */
    of: z.uuid().optional(),
    defendants: z.array(FileId).min(1),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
    ...protestOfEither,
    was: DecisionPart.optional(),
  }),
  dossier: protestReasons,
  answer: z.object({}),
  answerWithinHours: 72,
});
