import { z } from 'zod';
import { AgencyId } from '../agency';
import { Article, Cassation, CassationOutcome, Clause, DecisionAbove, Seriousness } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { protestOfEither } from '../protest';
import { UnitCode } from '../units';

/** A judgment, suspension or termination goes to the procuracy above; on paper without `notice` (BLTTHS 262(1), 286(3)). */
export const higherProcuracyTold = defineEvent(
  'court.higher-procuracy-told',
  1,
  /** `decision`: none of the judgment. */
  z.object({ notice: z.uuid().nullable(), to: AgencyId.nullable(), decision: z.uuid().optional() }),
);

/** A court below has sent what it has decided: the time to protest it runs (BLTTHS 337). */
export const courtReviewOpened = defineEvent(
  'prosecution.court-review-opened',
  1,
  z.object({
    number: z.string(),
    /** The trial, its court, and the notice that it came with. */
    from: z.array(FileId),
    court: AgencyId,
    exchange: z.uuid(),
    decision: DecisionAbove,
    of: z.uuid().optional(),
    defendants: z.array(FileId).min(1),
    decisionNumber: z.string(),
    decidedAt: Moment,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
);
/** The procuracy protests it, as far as these defendants are concerned (BLTTHS 336(1), 337). */
export const higherProtestMade = defineEvent(
  'prosecution.higher-protest-made',
  1,
  z.object({ notice: z.uuid(), defendants: z.array(FileId).min(1), number: z.string(), ...protestOfEither }),
);
/** It changes or adds to its protest (BLTTHS 342(1)). */
export const higherProtestChanged = defineEvent(
  'prosecution.higher-protest-changed',
  1,
  z.object({ notice: z.uuid(), defendants: z.array(FileId).min(1), number: z.string(), ...protestOfEither }),
);
export const higherProtestWithdrawn = defineEvent(
  'prosecution.higher-protest-withdrawn',
  1,
  z.object({ notice: z.uuid(), number: z.string() }),
);
/** What a higher court has decided of that judgment or decision since, as its court tells by this notice (BLTTHS 370, 397). */
export const reviewedCassationReceived = defineEvent(
  'prosecution.cassation-received',
  1,
  z.object({
    notice: z.uuid(),
    by: Cassation,
    outcome: CassationOutcome,
    defendants: z.array(FileId).min(1).optional(),
    number: z.string(),
    decidedAt: Moment,
  }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const courtReviewCorrected = defineEvent('prosecution.court-review-corrected', 1, EntryCorrected);
