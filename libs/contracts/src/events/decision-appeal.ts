import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  AppealRecipient,
  Appellant,
  Article,
  Clause,
  AnnulledPart,
  DecisionPart,
  DecisionReview,
  LateAppealReason,
  Seriousness,
  StayDecision,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { protestOfDecision } from '../protest';
import { UnitCode } from '../units';

/** A decision to suspend or terminate is appealed or protested in time (BLTTHS 330(2), 333(2), 337(2)). */
export const decisionAppealed = defineEvent(
  'court.decision-appealed',
  1,
  z.object({
    decision: z.uuid(),
    by: Appellant,
    /** When the appellant received the decision, from which the time runs (BLTTHS 333(2)). */
    receivedOn: Day.optional(),
    /** The file of its lodging. */
    lodging: FileId.optional(),
    /** By which a procuracy has served its protest, and why it protests (BLTTHS 336(2)). */
    notice: z.uuid().optional(),
    /** When an appeal or protest came that was made in time, of a decision that was in force by then (BLTTHS 333(3), 337(2), 343). */
    receivedAt: Moment.optional(),
    ...protestOfDecision,
  }),
);
/** An appeal or a protest of a decision is withdrawn before that has gone up; `part`: which one of several, `all`: none is left (BLTTHS 342). `notice`: by which the procuracy has served it. */
export const decisionAppealWithdrawn = defineEvent(
  'court.decision-appeal-withdrawn',
  1,
  z.object({
    decision: z.uuid(),
    by: Appellant,
    part: DecisionPart.optional(),
    all: z.boolean(),
    notice: z.uuid().optional(),
  }),
);
/** An appeal or a protest of a decision is changed or added to before that has gone up: about what of it, which was about `was` (BLTTHS 342(1)). */
export const decisionAppealChanged = defineEvent(
  'court.decision-appeal-changed',
  1,
  z.object({
    decision: z.uuid(),
    by: Appellant,
    was: DecisionPart,
    /** By which a procuracy has served it, why it protests now, and what it asks. */
    notice: z.uuid().optional(),
    ...protestOfDecision,
    part: DecisionPart,
  }),
);
/** To the court of appeal (BLTTHS 339); `exchange` and `to` are null where it takes no part in the platform. */
export const decisionAppealSent = defineEvent(
  'court.decision-appeal-sent',
  1,
  z.object({ decision: z.uuid(), exchange: z.uuid().nullable(), to: AgencyId.nullable() }),
);
/** What the court of appeal has decided of it; `parts`: what of it is annulled, where not the whole. */
export const decisionReviewed = defineEvent(
  'court.decision-reviewed',
  1,
  z.object({
    decision: z.uuid(),
    outcome: DecisionReview,
    number: z.string(),
    parts: z.array(AnnulledPart).optional(),
  }),
);
/** From the day on which nobody can appeal or protest any more, or of the review (BLTTHS 343). */
export const decisionInForce = defineEvent(
  'court.decision-in-force',
  1,
  z.object({ decision: z.uuid(), since: Moment }),
);

/** What the court of appeal is asked to decide without a trial: a panel sits over it (BLTTHS 330(1), 335(2)). */
export const sessionOpened = defineEvent(
  'court.session-opened',
  1,
  z.object({
    number: z.string(),
    /** The number of the decision, or of the judgment. */
    against: z.string(),
    /** The trial at first instance, and its court. */
    from: z.array(FileId),
    exchange: z.uuid(),
    sender: AgencyId,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
    subject: z.enum(['decision', 'late-appeal', 'competence']),
    /** Which decision, of a decision. */
    decision: StayDecision.optional(),
    /** Who has appealed or protested it; not known of what was sent before that was told. */
    appellants: z.array(Appellant).optional(),
    /** What of it each of them is about, in the same order; not known of what was sent before that was told. */
    parts: z.array(DecisionPart).optional(),
    /** Why it is late, of a late appeal. */
    reason: LateAppealReason.optional(),
  }),
);
export const sessionSet = defineEvent('court.session-set', 1, z.object({ heldOn: Day }));
/** An appeal or a protest of the decision is withdrawn at the court that sits on it; `part`: which one of several (BLTTHS 342). */
export const sessionAppealWithdrawn = defineEvent(
  'court.session-appeal-withdrawn',
  1,
  z.object({ by: Appellant, part: DecisionPart.optional(), all: z.boolean() }),
);
export const decisionReviewMade = defineEvent(
  'court.decision-review-made',
  1,
  z.object({ outcome: DecisionReview, number: z.string(), parts: z.array(AnnulledPart).optional() }),
);
/** Whether the court below that disputes it is competent to try the case (BLTTHS 275). */
export const competenceSettled = defineEvent(
  'court.competence-settled',
  1,
  z.object({ competent: z.boolean(), number: z.string() }),
);
/** Whether the reason of a late appeal is accepted (BLTTHS 335(3)). */
export const latenessDecided = defineEvent(
  'court.lateness-decided',
  1,
  z.object({ accepted: z.boolean(), number: z.string() }),
);
/** The appellant, and the procuracy of the same level, have what was decided of a late appeal; who has it was not said before (BLTTHS 335(5)). */
export const latenessDelivered = defineEvent(
  'court.lateness-delivered',
  1,
  z.object({ recipients: z.array(AppealRecipient).min(1).optional() }),
);
/** Whoever the law names has what was decided on a decision of first instance (BLTTHS 262(2)). */
export const decisionReviewDelivered = defineEvent(
  'court.decision-review-delivered',
  1,
  z.object({ recipients: z.array(AppealRecipient).min(1) }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const sessionCorrected = defineEvent('court.session-corrected', 1, EntryCorrected);
