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
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** A procuracy below has sent what it has decided on a file (BLTTHS 240(3)). */
export const prosecutionReviewOpened = defineEvent(
  'prosecution.prosecution-review-opened',
  1,
  z.object({
    number: z.string(),
    /** The file there, its procuracy, and the notice that the decision came with. */
    from: z.array(FileId),
    procuracy: AgencyId,
    exchange: z.uuid(),
    decision: ProsecutionDecision,
    accused: z.array(FileId).min(1),
    /** It is about this one accused alone. */
    alone: z.literal(true).optional(),
    decisionNumber: z.string(),
    decidedAt: Moment,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
);
/** It is withdrawn, stopped or cancelled, and the procuracy below decides anew; `notice` tells it (BLTTHS 240(3)). */
export const lowerDecisionOverruled = defineEvent(
  'prosecution.lower-decision-overruled',
  1,
  /** `crime`: with which the charge that was approved is changed to be (TTLT 04/2018 5(3)(a)). */
  z.object({
    notice: z.uuid(),
    how: Overruling,
    ground: OverrulingGround,
    number: z.string(),
    crime: Crime.optional(),
  }),
);
/** A body has petitioned about what a procuracy below has decided, which `of` has served or answered; `exchange`: the petition (TTLT 04/2018 5(3)(a), 6(2)). */
export const petitionReceived = defineEvent(
  'prosecution.petition-received',
  1,
  z.object({
    number: z.string(),
    /** The file there, its body, and the procuracy that has decided. */
    from: z.array(FileId),
    body: AgencyId,
    procuracy: AgencyId,
    exchange: z.uuid(),
    of: z.uuid(),
    decision: PetitionedDecision,
    decisionNumber: z.string(),
    unit: UnitCode,
  }),
);
/** It stands, as the petition is not agreed with; `notice` tells the procuracy below so (TTLT 04/2018 5(3)(a), 6(2)). */
export const lowerDecisionKept = defineEvent(
  'prosecution.lower-decision-kept',
  1,
  z.object({ notice: z.uuid(), number: z.string() }),
);
/** The body asks about it over the platform no more, as it was answered on paper (TTLT 04/2018 5(3)(a), 6(2)). */
export const petitionWithdrawn = defineEvent('prosecution.petition-withdrawn', 1, z.object({}));
/** An entry was written otherwise than the document says; what stood before stays. */
export const prosecutionReviewCorrected = defineEvent('prosecution.prosecution-review-corrected', 1, EntryCorrected);
