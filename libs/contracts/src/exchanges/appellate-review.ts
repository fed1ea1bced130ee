import { z } from 'zod';
import {
  AnnulledPart,
  Appellant,
  Article,
  Clause,
  DecisionPart,
  DecisionReview,
  LateAppealReason,
  Seriousness,
  StayDecision,
} from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';
import { caseDossier } from './case-file';

/** `against`: the number of the decision, or of the judgment; of the docket, where there is none. */
const ofTrial = {
  number: z.string(),
  against: z.string(),
  article: Article,
  clause: Clause,
  seriousness: Seriousness,
  unit: UnitCode,
};
const decided = { number: z.string(), decidedAt: Moment };

/** Asks the court above for what it decides without a trial; the trial stays with the court that has it. */
export const appellateReview = defineExchange({
  kind: 'appellate-review',
  pattern: 'request',
  terms: z.discriminatedUnion('subject', [
    /** A decision to suspend or terminate that was appealed or protested (BLTTHS 330(2), 339). */
    z.object({
      subject: z.literal('decision'),
      decision: StayDecision,
      /** The one whom it concerns; all without. */
      defendant: FileId.optional(),
      appellants: z.array(Appellant).min(1),
      /** What of it each of them is about, in the same order; the whole where nothing is said (BLTTHS 331, 336(2)(c)). */
      parts: z.array(DecisionPart).optional(),
      decidedAt: Moment,
      ...ofTrial,
    }),
    /** An appeal that came too late, with its reason (BLTTHS 335(2)). */
    z.object({
      subject: z.literal('late-appeal'),
      by: Appellant,
      reason: LateAppealReason,
      recordedAt: Moment,
      ...ofTrial,
    }),
    /** The procuracy has sent again what the court had declined, and the court holds itself not competent still (BLTTHS 275). */
    z.object({ subject: z.literal('competence'), ...ofTrial }),
  ]),
  dossier: caseDossier,
  answer: z.discriminatedUnion('subject', [
    z.object({
      subject: z.literal('decision'),
      outcome: DecisionReview,
      /** What of it is annulled, where not the whole. */
      parts: z.array(AnnulledPart).optional(),
      ...decided,
    }),
    z.object({ subject: z.literal('late-appeal'), accepted: z.boolean(), ...decided }),
    /** Whether it is the court that asks. */
    z.object({ subject: z.literal('competence'), competent: z.boolean(), ...decided }),
  ]),
  answerWithinHours: 360, // 15 days, the longer of the two limits of the court of appeal
});
