import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Applicant,
  Article,
  Clause,
  Finding,
  NonInitiationGround,
  PetitionedDecision,
  ProlongationGround,
  ReportDispute,
  ReviewPeriod,
  Source,
  SuspensionGround,
  TransferGround,
  Urgency,
  VerificationAct,
  VerificationProposal,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** The competent body has taken the report on; the limit of 20 days runs from `receivedAt` (BLTTHS 147(1)). */
export const verificationAccepted = defineEvent(
  'investigation.verification-accepted',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    handover: z.uuid().nullable(),
    sender: AgencyId.nullable(),
    source: Source,
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    unit: UnitCode,
    anonymous: z.boolean(),
    receivedAt: Moment,
    opening: z.boolean(),
    reporter: FileId.nullable(),
    account: FileId.nullable(),
    /** The verification that it was split from (TTLT 01/2017 12(1)). */
    splitFrom: FileId.optional(),
    /** Who else has reported the matter at the desk, as sealed records. */
    others: z.array(FileId).optional(),
  }),
);

/** Part of the matter goes on in a verification of its own; `notice` tells the procuracy (TTLT 01/2017 12(1)). */
export const verificationSplit = defineEvent(
  'investigation.verification-split',
  1,
  z.object({ into: FileId, notice: z.uuid() }),
);
/** Another body is asked to verify something; `request` is a sealed record (TTLT 01/2017 12(4)). */
export const verificationEntrusted = defineEvent(
  'investigation.verification-entrusted',
  1,
  z.object({
    errand: z.uuid(),
    body: z.string().max(200),
    request: FileId,
    acts: z.array(VerificationAct),
    /** What tells the procuracy beside that body; outside the city it is told on paper. */
    notice: z.uuid().optional(),
  }),
);
/** Somebody whom it concerns asks for something about how it is resolved; what they ask is sealed (TTLT 01/2017 15(1)). */
export const applicationReceived = defineEvent(
  'investigation.application-received',
  1,
  z.object({ application: z.uuid(), by: Applicant, text: FileId }),
);
/** They were told what became of it; why it was not granted they were told in writing, which is sealed (TTLT 01/2017 15(1)). */
export const applicationAnswered = defineEvent(
  'investigation.application-answered',
  1,
  z.object({ application: z.uuid(), granted: z.boolean(), reasons: FileId.nullable() }),
);
/** It was done, or could not be, for reasons that it has given. */
export const errandAnswered = defineEvent(
  'investigation.errand-answered',
  1,
  z.object({ errand: z.uuid(), done: z.boolean() }),
);
/**
 * The body does not agree that its file was demanded (TTLT 01/2017 13(2)), or with what the procuracy has decided (`of`, TTLT
 * 04/2018 6(2)), which `notice` has served: it has asked the higher procuracy.
 */
export const petitionLodged = defineEvent(
  'investigation.petition-lodged',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision.optional(),
    body: z.string().max(200),
    number: z.string(),
  }),
);
/** Upheld, the demand falls, or the decision: `standsAgain` where what the body had decided does, as nothing was decided since. */
export const petitionAnswered = defineEvent(
  'investigation.petition-answered',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision.optional(),
    upheld: z.boolean(),
    standsAgain: z.literal(true).optional(),
    number: z.string(),
  }),
);
/** The file of an administrative violation went to whoever may sanction it (TTLT 01/2017 16(1)). */
export const sanctionProposed = defineEvent(
  'investigation.sanction-proposed',
  1,
  z.object({ body: z.string().max(200) }),
);
/** The decision to initiate was cancelled, by the procuracy where `by` says so: there is no case (BLTTHS 158(1); TTLT 04/2018 7(1)(c)). */
export const verificationInitiationCancelled = defineEvent(
  'investigation.verification-initiation-cancelled',
  1,
  /** `administrative`: it shows signs of an administrative violation (BLTTHS 158(1)). */
  z.object({ case: FileId, notice: z.uuid(), by: AgencyId.optional(), administrative: z.boolean().optional() }),
);

/** The higher procuracy has cancelled that cancellation: there is the case again (TTLT 04/2018 6(2)). */
export const verificationInitiationReinstated = defineEvent(
  'investigation.verification-initiation-reinstated',
  1,
  z.object({ case: FileId, notice: z.uuid() }),
);

/** New information that the sender took in after its offer; `account` is a sealed record. */
export const verificationSupplemented = defineEvent(
  'investigation.verification-supplemented',
  1,
  z.object({ account: FileId, others: z.array(FileId).optional() }),
  { internal: true },
);

/** The sender has released the file: this agency alone may act on it. */
export const verificationTakenUp = defineEvent('investigation.verification-taken-up', 1, z.object({}));

/** The sender withdrew the offer before releasing it. */
export const verificationVoided = defineEvent('investigation.verification-voided', 1, z.object({}));

export const investigatorAssigned = defineEvent(
  'investigation.investigator-assigned',
  1,
  z.object({ investigator: z.string(), notice: z.uuid().optional() }),
);

/** Prolonged by the body itself, to at most 2 months from receipt (BLTTHS 147(2)). */
export const verificationProlonged = defineEvent(
  'investigation.verification-prolonged',
  1,
  z.object({ ground: ProlongationGround }),
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
  }),
);

/** The procuracy's answer, as it came over the bus; nobody types it here. */
export const extensionGranted = defineEvent(
  'investigation.extension-granted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, months: z.int().min(1).max(2), number: z.string() }),
);
export const extensionRefused = defineEvent(
  'investigation.extension-refused',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

/** The investigator has reported to the head what was found, with a proposal; `report` is a sealed record (TT 28/2020 15). */
export const findingsReported = defineEvent(
  'investigation.findings-reported',
  1,
  z.object({ report: FileId, proposal: VerificationProposal, late: z.boolean() }),
);

export const groundsFound = defineEvent(
  'investigation.grounds-found',
  1,
  z.object({ article: Article, clause: Clause }),
);

export const verificationSuspended = defineEvent(
  'investigation.verification-suspended',
  1,
  z.object({
    ground: SuspensionGround,
    notice: z.uuid(),
    /** The procuracy had reviewed it together with this body (TTLT 01/2020 5(2)). */
    reviewed: z.boolean().optional(),
  }),
);

/** The procuracy was asked to review the matter together before it is suspended (TTLT 01/2020 5(2)). */
export const suspensionReviewAsked = defineEvent(
  'investigation.suspension-review-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, ground: SuspensionGround, late: z.boolean() }),
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
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), receivedAt: Moment }),
);

/** What is suspended was looked at again: each month, half-year and year; of the month where none is named (TTLT 01/2020 5(4), 7, 14(2)). */
export const suspendedVerificationReviewed = defineEvent(
  'investigation.suspended-verification-reviewed',
  1,
  z.object({ period: ReviewPeriod.optional() }),
);

/** The file was deposited (TT 28/2020 20(4), (5)). */
export const verificationDeposited = defineEvent('investigation.verification-deposited', 1, z.object({}));

export const verificationResumed = defineEvent('investigation.verification-resumed', 1, z.object({ notice: z.uuid() }));

export const verificationResolved = defineEvent(
  'investigation.verification-resolved',
  1,
  z.discriminatedUnion('outcome', [
    /** `demand`: the notice by which the procuracy has demanded it (TTLT 04/2018 7(3)). */
    z.object({ outcome: z.literal('initiated'), case: FileId, notice: z.uuid(), demand: z.uuid().optional() }),
    z.object({
      outcome: z.literal('not-initiated'),
      ground: NonInitiationGround,
      notice: z.uuid(),
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
    }),
  ]),
);

/** The decision not to initiate is cancelled, by the procuracy where `by` says so: the verification is open again, with grounds (BLTTHS 159(6); TTLT 04/2018 7(2)(c)). */
export const nonInitiationCancelled = defineEvent(
  'investigation.non-initiation-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    /** The notice by which the procuracy has demanded it. */
    demand: z.uuid().optional(),
    by: AgencyId.optional(),
    number: z.string().optional(),
    article: Article,
    clause: Clause,
    receivedAt: Moment.optional(),
  }),
);

/** The head of the body has upheld a complaint against it, and cancels what a deputy has decided: the report is verified on (BLTTHS 475(1)). */
export const nonInitiationCancelledOnComplaint = defineEvent(
  'investigation.non-initiation-cancelled-on-complaint',
  1,
  z.object({ complaint: z.uuid(), notice: z.uuid() }),
);

export const verificationTransferred = defineEvent(
  'investigation.verification-transferred',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200), notice: z.uuid().optional() }),
);

/** The file that the procuracy has demanded is offered to it (BLTTHS 146(2); TTLT 01/2017 13(2)). */
export const verificationOffered = defineEvent(
  'investigation.verification-offered',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
export const verificationOfferEnded = defineEvent('investigation.verification-offer-ended', 1, OfferEnded);
export const verificationHandedOver = defineEvent(
  'investigation.verification-handed-over',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
/** What the procuracy decided on the report that it took over. */
export const takenOverReportDecided = defineEvent(
  'investigation.taken-over-report-decided',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated']), by: AgencyId, case: FileId.nullable() }),
);

/** Found only while it is verified; 24 hours to transfer it run from here (TT 28/2020 18(1)). */
export const verificationNonCompetenceFound = defineEvent(
  'investigation.non-competence-found',
  1,
  z.object({ ground: TransferGround }),
);

/** Another body disputes that it, or that this one, is competent; `exchange` asks the procuracy of the platform that decides. */
export const reportDisputeRaised = defineEvent(
  'investigation.report-dispute-raised',
  1,
  z.object({
    between: ReportDispute,
    body: z.string().max(200),
    number: z.string(),
    exchange: z.uuid().nullable(),
    to: AgencyId.nullable(),
  }),
);
/** Which of both is competent, as that procuracy has decided; a higher one's decision comes on paper (BLTTHS 150). */
export const reportDisputeDecided = defineEvent(
  'investigation.report-dispute-decided',
  1,
  z.object({
    exchange: z.uuid().nullable(),
    competent: z.enum(['this-body', 'other-body']),
    by: z.string().max(200),
    number: z.string(),
  }),
);

/** The same matter as another report: it goes on in the one that was received first (TTLT 01/2017 12). */
export const verificationMerged = defineEvent('investigation.verification-merged', 1, z.object({ into: FileId }));
/** The other side of it: its reports, its sender’s handover and its sealed accounts. */
export const verificationJoined = defineEvent(
  'investigation.verification-joined',
  1,
  z.object({ other: FileId, from: z.array(FileId), handovers: z.array(z.uuid()), accounts: z.array(FileId) }),
);

/** What the verification that it was merged into has ended with: whoever reported it is to be told (TTLT 01/2017 14(3)). */
export const mergedVerificationEnded = defineEvent(
  'investigation.merged-verification-ended',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated']), case: FileId.nullable() }),
);

/** The procuracy demands a remedy, or the file itself to resolve the report (TTLT 01/2017 5(2)(b), 13(2)); or that a case be initiated (TTLT 04/2018 7(2)(c), 7(3)). */
export const procuracyDemanded = defineEvent(
  'investigation.procuracy-demanded',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    demand: z.enum(['remedy', 'file', 'documents', 'initiation', 'replacement']),
    /** Of what crime; `of` served the decision not to initiate, which is to be cancelled first. */
    article: Article.optional(),
    clause: Clause.optional(),
    of: z.uuid().optional(),
    receivedAt: Moment,
  }),
);
/** `notice` served the demand, `service` serves what was done about it. */
export const remedyReported = defineEvent(
  'investigation.remedy-reported',
  1,
  z.object({ notice: z.uuid(), service: z.uuid() }),
);

/** The body does not agree with what the procuracy demands by `demand`; `notice` serves why (TTLT 04/2018 5(1), 7(1)(c), 8(1)(b)). */
export const demandDeclined = defineEvent(
  'investigation.demand-declined',
  1,
  z.object({ demand: z.uuid(), notice: z.uuid(), of: z.literal('replacement').optional() }),
);
/** Another investigator has the verification or the case, as the procuracy demands by `demand`; `notice` tells it (TTLT 04/2018 4(3), (8)). */
export const investigatorReplaced = defineEvent(
  'investigation.investigator-replaced',
  1,
  z.object({ demand: z.uuid(), investigator: z.string(), notice: z.uuid() }),
);

/** Who reported was told what was decided (BLTTHS 148(2), 149(2); TTLT 01/2017 14(3)). */
export const reporterNotifiedByInvestigation = defineEvent(
  'investigation.reporter-notified',
  1,
  z.object({ of: z.enum(['result', 'suspension', 'resumption']) }),
);
/** An entry was written otherwise than the document says; what stood before stays (TTLT 05/2018 12). */
export const verificationCorrected = defineEvent('investigation.verification-corrected', 1, EntryCorrected);
