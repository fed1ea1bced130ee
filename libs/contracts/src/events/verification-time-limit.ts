import { z } from 'zod';
import { AgencyId } from '../agency';
import { ProlongationGround, ResumptionGround, ReviewPeriod, Signer, SuspensionGround } from '../codelists';
import { defineEvent } from '../event';
import { Moment } from '../moment';
import { disagreed } from './stay-guidance';

/** The head, or a deputy whom the head has assigned (TTLT 01/2017 11(1), (2); TT 28/2020 16). */
const signedBy = { signedBy: Signer.optional() };

/** Prolonged by the body itself, to at most 2 months from receipt (BLTTHS 147(2)). */
export const verificationProlonged = defineEvent(
  'investigation.verification-prolonged',
  1,
  z.object({ ground: ProlongationGround, ...signedBy }),
);

export const extensionAsked = defineEvent(
  'investigation.extension-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    months: z.int().min(1).max(2),
    ground: ProlongationGround,
    late: z.boolean(),
    ...signedBy,
  }),
);

/** The procuracy's answer, as it came over the bus; nobody types it here. */
export const extensionGranted = defineEvent(
  'investigation.extension-granted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, months: z.int().min(1).max(2), number: z.string(), ...signedBy }),
);

export const extensionRefused = defineEvent(
  'investigation.extension-refused',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string(), ...signedBy }),
);

export const verificationSuspended = defineEvent(
  'investigation.verification-suspended',
  1,
  z.object({
    ground: SuspensionGround,
    notice: z.uuid(),
    /** The procuracy had reviewed it together with this body (TTLT 01/2020 5(2)). */
    reviewed: z.boolean().optional(),
    /** What a deputy has signed the head may withdraw (TTLT 04/2018 5(2)). */
    ...signedBy,
  }),
);

/** The procuracy was asked to review the matter together before it is suspended (TTLT 01/2020 5(2)). */
export const suspensionReviewAsked = defineEvent(
  'investigation.suspension-review-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    ground: SuspensionGround,
    late: z.boolean(),
    /** Between the heads of both, as those below them do not agree. */
    heads: z.literal(true).optional(),
  }),
);

/** Nor did the heads agree: what those above both have directed (TT 28/2020 16(3)(b)). */
export const suspensionGuidanceReceived = defineEvent(
  'investigation.suspension-guidance-received',
  1,
  z.object({ agreed: z.boolean(), body: z.string().max(200), number: z.string() }),
);

export const suspensionReviewed = defineEvent(
  'investigation.suspension-reviewed',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string(), agreed: z.boolean() }),
);

/** The procuracy has cancelled the suspension: one month from the receipt of its decision (BLTTHS 148(2)). */
export const suspensionCancelled = defineEvent(
  'investigation.suspension-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    receivedAt: Moment,
    /** By the head of the body itself: a deputy's, which this notice had served; `notice` tells the procuracy (TTLT 04/2018 5(2)). */
    of: z.uuid().optional(),
  }),
);

/** What had resumed it does not hold: by the procuracy (`cancels`), or by the head of the body itself, a deputy's, which `of` had served; it is suspended as before (TTLT 04/2018 5(1), (2)). */
export const verificationResumptionCancelled = defineEvent(
  'investigation.verification-resumption-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    of: z.uuid().optional(),
    cancels: z.uuid().optional(),
  }),
);

/** What is suspended was looked at again: each month, half-year and year; of the month where none is named (TTLT 01/2020 5(4), 7, 14(2)). */
export const suspendedVerificationReviewed = defineEvent(
  'investigation.suspended-verification-reviewed',
  1,
  z.object({ period: ReviewPeriod.optional(), disagreed }),
);

/** The file was deposited (TT 28/2020 20(4), (5)). */
export const verificationDeposited = defineEvent('investigation.verification-deposited', 1, z.object({}));

export const verificationResumed = defineEvent(
  'investigation.verification-resumed',
  1,
  z.object({ notice: z.uuid(), ground: ResumptionGround.optional(), ...signedBy }), // BLTTHS 149(1)
);
