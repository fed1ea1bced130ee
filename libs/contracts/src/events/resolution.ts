import { z } from 'zod';
import { AgencyId } from '../agency';
import { AssistanceAnswered, AssistanceAsked, AssistanceAwaited, AssistanceWithdrawn } from '../assistance';
import {
  Article,
  CancellingProcuracy,
  Clause,
  Finding,
  NonInitiationGround,
  NoticeRecipient,
  ProlongationGround,
  ResumptionGround,
  ReviewPeriod,
  Signer,
  Source,
  SuspensionGround,
  Urgency,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { Entrusted, ErrandAnswered } from '../entrusted';
import { defineEvent } from '../event';
import { OffenceDated, unseenLimitation } from '../offence-date';
import { FileId } from '../moment';
import { UnitCode } from '../units';
import { disagreed } from './stay-guidance';

/** The file of a report that this procuracy resolves itself has come; the limit runs from here (BLTTHS 145(3)(c), 147(4)). */
export const resolutionOpened = defineEvent(
  'prosecution.resolution-opened',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    handover: z.uuid(),
    sender: AgencyId,
    source: Source,
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    unit: UnitCode,
    anonymous: z.boolean(),
    reporter: FileId.nullable(),
    account: FileId,
    /** Who else has reported the matter, as sealed records. */
    others: z.array(FileId).optional(),
  }),
);
export const resolutionTakenUp = defineEvent('prosecution.resolution-taken-up', 1, z.object({}));
export const resolutionVoided = defineEvent('prosecution.resolution-voided', 1, z.object({}));
/** New information that followed the file; `account` is a sealed record. */
export const resolutionSupplemented = defineEvent(
  'prosecution.resolution-supplemented',
  1,
  z.object({ account: FileId, others: z.array(FileId).optional() }),
  { internal: true },
);
/** The head of the procuracy, or a deputy whom the head has assigned: who decides a complaint (BLTTHS 476(1); TTLT 01/2017 11(2)). */
const signedBy = { signedBy: Signer.optional() };
/** To at most 2 months from receipt, then by the head once for at most 2 months more (BLTTHS 147(2), (4)). */
export const resolutionProlonged = defineEvent(
  'prosecution.resolution-prolonged',
  1,
  z.object({ ground: ProlongationGround, ...signedBy }),
);
export const resolutionExtended = defineEvent(
  'prosecution.resolution-extended',
  1,
  z.object({ months: z.int().min(1).max(2), number: z.string(), ...signedBy }),
);
export const resolutionSuspended = defineEvent(
  'prosecution.resolution-suspended',
  1,
  z.object({ ground: SuspensionGround, number: z.string(), ...signedBy }),
);
export const resolutionResumed = defineEvent(
  'prosecution.resolution-resumed',
  1,
  z.object({ number: z.string(), ground: ResumptionGround.optional(), ...signedBy }), // BLTTHS 149(1)
);
/** What is suspended was looked at again: of the month where no period is named (TTLT 01/2020 5(4)). */
export const suspendedResolutionReviewed = defineEvent(
  'prosecution.suspended-resolution-reviewed',
  1,
  z.object({ period: ReviewPeriod.optional(), disagreed }),
);
/** `notice` sends the decision to initiate to the body that investigates the case (BLTTHS 153(3)(b), 154(2), 158). */
export const resolutionDecided = defineEvent(
  'prosecution.resolution-decided',
  1,
  z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('initiated'),
      case: FileId,
      article: Article,
      clause: Clause,
      number: z.string(),
      notice: z.uuid(),
      ...signedBy,
    }),
    z.object({
      outcome: z.literal('not-initiated'),
      ground: NonInitiationGround,
      number: z.string(),
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
      ...signedBy,
      ...unseenLimitation,
    }),
  ]),
);
/** The day of the crime of which the report tells (TTLT 01/2020 5(5)). */
export const resolutionOffenceDated = defineEvent('prosecution.resolution-offence-dated', 1, OffenceDated);
const cancelled = { by: CancellingProcuracy, number: z.string() };
/**
 * What the procuracy has decided without grounds is cancelled: the report goes on (BLTTHS 148(2), 158), or there is no case
 * (BLTTHS 157, 158(1)). `notice` tells the body that had the report.
 */
export const resolutionDecisionCancelled = defineEvent(
  'prosecution.resolution-decision-cancelled',
  1,
  z.discriminatedUnion('of', [
    z.object({ of: z.literal('suspension'), ...cancelled }),
    z.object({ of: z.literal('non-initiation'), notice: z.uuid(), ...cancelled }),
    z.object({
      of: z.literal('initiation'),
      ground: NonInitiationGround,
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
      notice: z.uuid(),
      ...cancelled,
    }),
  ]),
);
/** Who reported was told what was decided (BLTTHS 148(2), 149(2); TTLT 01/2017 14(3)); `recipients`: who takes part, besides. */
export const resolutionReporterNotified = defineEvent(
  'prosecution.resolution-reporter-notified',
  1,
  z.object({
    of: z.enum(['result', 'suspension', 'resumption', 'cancellation']),
    recipients: z.array(NoticeRecipient).optional(),
  }),
);
/** The file of an administrative violation went to whoever may sanction it (TTLT 01/2017 16(1)). */
export const resolutionSanctionProposed = defineEvent(
  'prosecution.resolution-sanction-proposed',
  1,
  z.object({ body: z.string().max(200) }),
);
/** Assistance from abroad is asked for; while it waits, and once the limit has run out, it is a ground to suspend (BLTTHS 148(1)(a)). */
export const resolutionAssistanceAsked = defineEvent('prosecution.resolution-assistance-asked', 1, AssistanceAsked);
/** What the body that had the report has asked of other countries is waited for here as well. */
export const resolutionAssistanceAwaited = defineEvent(
  'prosecution.resolution-assistance-awaited',
  1,
  AssistanceAwaited,
);
export const resolutionAssistanceAnswered = defineEvent(
  'prosecution.resolution-assistance-answered',
  1,
  AssistanceAnswered,
);
export const resolutionAssistanceWithdrawn = defineEvent(
  'prosecution.resolution-assistance-withdrawn',
  1,
  AssistanceWithdrawn,
);
/** What will be answered from abroad, or by victim support, was told by telephone; its answer confirms it. */
export const resolutionAnswerAnticipated = defineEvent(
  'prosecution.resolution-answer-anticipated',
  1,
  z.object({ exchange: z.uuid(), answer: z.enum(['granted', 'refused', 'answered']) }),
);
/** Another body is asked to verify something for the procuracy, and has done it or could not (BLTTHS 147(4); TTLT 01/2017 12(4)). */
export const resolutionEntrusted = defineEvent('prosecution.resolution-entrusted', 1, Entrusted);
export const resolutionErrandAnswered = defineEvent('prosecution.resolution-errand-answered', 1, ErrandAnswered);
/** An entry was written otherwise than the document says; what stood before stays. */
export const resolutionCorrected = defineEvent('prosecution.resolution-corrected', 1, EntryCorrected);
