import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Article,
  Clause,
  Crime,
  Overruling,
  OverrulingGround,
  PetitionedDecision,
  ProsecutionDecision,
  Seriousness,
} from '../codelists';
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

/**
 * An investigating body does not agree with what its procuracy has decided, which it carries out, or finds that what was
 * approved has to be changed or to fall, and asks the procuracy above (TTLT 04/2018 5(3)(a), 6(2); TTLT 01/2017 13(2)).
 * Granted: that one agrees.
 */
export const bodyPetition = defineExchange({
  kind: 'petition',
  pattern: 'request',
  terms: z.object({
    decision: PetitionedDecision,
    /** The notice by which the procuracy has served it, or the request that it has answered. */
    of: z.uuid(),
    procuracy: AgencyId,
    number: z.string(),
    unit: UnitCode,
  }),
  dossier: z.object({ reasons: z.string() }),
  /** `crime`: with which the charge that was approved is changed to be. */
  answer: z.object({ decidedAt: Moment, number: z.string(), how: Overruling.optional(), crime: Crime.optional() }),
  answerWithinHours: 480, // as the limit that the city sets; of a demand for a file the law says it
});

/** What the procuracy above has answered such a petition, told to the procuracy whose decision `of` served or answered. */
export const petitionDecision = defineExchange({
  kind: 'petition-decision',
  pattern: 'notice',
  terms: z.object({
    of: z.uuid(),
    upheld: z.boolean(),
    /** Of one that it agrees with. */
    how: Overruling.optional(),
    /** With which the charge that was approved is changed to be. */
    crime: Crime.optional(),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({ reasons: z.string() }),
  answer: z.object({}),
  answerWithinHours: 48,
});
