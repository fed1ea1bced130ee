import { z } from 'zod';
import { AgencyId, FileNumber } from './agency';
import { AssistanceAnswered, AssistanceAsked } from './assistance';
import {
  AccusedOutcome,
  Article,
  Channel,
  Clause,
  Complainant,
  EvidenceFinding,
  Finding,
  MergerGround,
  NonInitiationGround,
  ProlongationGround,
  RemedyGround,
  RejectionReason,
  Returner,
  ReturnGround,
  ReviewPeriod,
  Seriousness,
  Source,
  StayGround,
  SuspensionGround,
  TerminationGround,
  TransferGround,
  Urgency,
} from './codelists';
import { defineEvent } from './event';
import { Day, FileId, Moment } from './moment';
import { UnitCode } from './units';

/** A source of information about a crime came to the procuracy; it is forwarded within 24 hours (TTLT 01/2017 8(3)). */
export const reportReceivedByProcuracy = defineEvent(
  'prosecution.report-received',
  1,
  z.object({
    number: z.string(),
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean(),
    reporter: FileId.nullable(),
    account: FileId,
  }),
);
/** New information; `account` is a sealed record. */
export const receivedReportSupplemented = defineEvent(
  'prosecution.report-supplemented',
  1,
  z.object({ account: FileId }),
  { internal: true },
);
/** The reporter was told of the reception (TTLT 01/2017 14(1)). */
export const receivedReportReporterNotified = defineEvent('prosecution.reporter-notified', 1, z.object({}));
export const receivedReportOffered = defineEvent(
  'prosecution.report-offered',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
export const receivedReportOfferEnded = defineEvent(
  'prosecution.report-offer-ended',
  1,
  z.object({ exchange: z.uuid(), by: z.enum(['withdrawal', 'rejection']), reason: RejectionReason.nullable() }),
);
/** The investigating body has it. */
export const receivedReportForwarded = defineEvent(
  'prosecution.report-forwarded',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);
export const receivedReportResolved = defineEvent(
  'prosecution.report-resolved',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated', 'transferred']), by: AgencyId, case: FileId.nullable() }),
);

/** The procuracy supervises a matter from the first decision or request that reaches it. */
export const supervisionOpened = defineEvent(
  'prosecution.supervision-opened',
  1,
  z.object({ number: z.string(), agency: AgencyId, from: z.array(FileId), unit: UnitCode }),
);

/** A decision was served and its receipt went back. */
export const decisionReceived = defineEvent(
  'prosecution.decision-received',
  1,
  z.object({
    notice: z.uuid(),
    file: FileId,
    decision: z.string(),
    number: z.string(),
    decidedAt: Moment,
    /** Whoever reported is not known. */
    anonymous: z.boolean().optional(),
    /** It is about this accused alone. */
    accused: FileId.optional(),
  }),
);

/** A decision not to initiate was found to be without grounds: `notice` served it, `exchange` serves its cancellation. */
export const nonInitiationCancelledByProcuracy = defineEvent(
  'prosecution.non-initiation-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), article: Article, clause: Clause }),
);

const asked = z.object({ exchange: z.uuid(), file: FileId, number: z.string() });

export const extensionRequested = defineEvent(
  'prosecution.extension-requested',
  1,
  asked.extend({ months: z.int(), limit: Moment }),
);

const decided = z.object({ exchange: z.uuid(), number: z.string() });

export const extensionGrantedByProcuracy = defineEvent(
  'prosecution.extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(2) }),
);
export const extensionRefusedByProcuracy = defineEvent('prosecution.extension-refused', 1, decided);

/** An investigating body asks to extend the investigation of a case (BLTTHS 172(2), 174(1)). */
export const caseExtensionRequested = defineEvent(
  'prosecution.investigation-extension-requested',
  1,
  /** `accused`: it is the detention of this one that is to be extended (BLTTHS 173(2)). */
  asked.extend({ months: z.int().min(1).max(4), limit: Moment, accused: FileId.optional() }),
);
export const caseExtensionGrantedByProcuracy = defineEvent(
  'prosecution.investigation-extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(4) }),
);
export const caseExtensionRefusedByProcuracy = defineEvent('prosecution.investigation-extension-refused', 1, decided);

export const chargeApprovalRequested = defineEvent(
  'prosecution.charge-approval-requested',
  1,
  asked.extend({ accused: FileId, article: z.string(), clause: z.string() }),
);

export const chargeApprovedByProcuracy = defineEvent(
  'prosecution.charge-approved',
  1,
  decided.extend({ accused: FileId }),
);
export const chargeCancelledByProcuracy = defineEvent(
  'prosecution.charge-cancelled',
  1,
  decided.extend({ accused: FileId }),
);

/** `person` is the reference of a sealed record here; the id is the same in every agency. */
const accused = z.object({ id: FileId, person: FileId, article: Article, clause: Clause });
const party = z.object({ id: FileId, person: FileId });
/** The notice by which a decision is served on the body that investigated; none for a file brought in at go-live. */
const notice = z.uuid().nullable().optional();
const crime = { article: Article, clause: Clause, seriousness: Seriousness };

/** The file of a case has come with the proposal to prosecute; the limit runs from here (BLTTHS 240(1)). */
export const prosecutionFileReceived = defineEvent(
  'prosecution.file-received',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    /** What it came from before the platform, by the numbers of other registers. */
    fromNumbers: z.array(FileNumber).optional(),
    handover: z.uuid().nullable(),
    sender: AgencyId.nullable(),
    ...crime,
    unit: UnitCode,
    accused: z.array(accused).min(1),
    opening: z.boolean(),
    /** The victims who are parties (bị hại), each a sealed record here. */
    victims: z.array(party).optional(),
    /** The file that it was split from (BLTTHS 242(2)). */
    splitFrom: FileId.optional(),
  }),
);
/** It has come again after supplementary investigation. */
export const prosecutionFileReceivedAgain = defineEvent(
  'prosecution.file-received-again',
  1,
  z.object({
    handover: z.uuid(),
    ...crime,
    accused: z.array(accused).min(1),
    victims: z.array(party).optional(),
    /** The case in which it was investigated further, where that is another than before. */
    from: z.array(FileId).optional(),
  }),
);
export const prosecutionFileTakenUp = defineEvent('prosecution.file-taken-up', 1, z.object({}));
export const prosecutionFileVoided = defineEvent('prosecution.file-voided', 1, z.object({}));

/** By the head of the procuracy, by the days that the class allows (BLTTHS 240(1)). */
export const prosecutionFileExtended = defineEvent('prosecution.file-extended', 1, z.object({ until: Day }));
export const prosecutionFileSuspended = defineEvent(
  'prosecution.file-suspended',
  1,
  z.object({ ground: StayGround, number: z.string(), notice }),
);
/** Looked at again: of the month where no period is named (TTLT 01/2020 14(2)). */
export const suspendedFileReviewed = defineEvent(
  'prosecution.suspended-file-reviewed',
  1,
  z.object({ period: ReviewPeriod.optional() }),
);
/** With article and clause, by which the limit is counted anew (BLTTHS 249(4)). */
export const prosecutionFileResumed = defineEvent(
  'prosecution.file-resumed',
  1,
  z.object({ number: z.string(), notice, article: Article.optional(), clause: Clause.optional() }),
);
export const prosecutedAccusedSuspended = defineEvent(
  'prosecution.accused-suspended',
  1,
  z.object({ accused: FileId, ground: StayGround, number: z.string(), notice }),
);
export const prosecutedAccusedResumed = defineEvent(
  'prosecution.accused-resumed',
  1,
  z.object({ accused: FileId, number: z.string(), notice }),
);
export const prosecutedAccusedTerminated = defineEvent(
  'prosecution.accused-terminated',
  1,
  z.object({ accused: FileId, ground: TerminationGround, number: z.string(), notice }),
);

/** Returned for supplementary investigation: by the procuracy at most twice, or on a court's demand (BLTTHS 174(2), 245, 246). */
export const prosecutionFileReturned = defineEvent(
  'prosecution.file-returned',
  1,
  z.object({ by: Returner, ground: ReturnGround, number: z.string(), to: AgencyId.nullable() }),
);
export const prosecutionFileTerminated = defineEvent(
  'prosecution.file-terminated',
  1,
  z.object({ ground: TerminationGround, number: z.string() }),
);
/** Truy tố: these accused are indicted before this court (BLTTHS 243). */
export const accusedIndicted = defineEvent(
  'prosecution.accused-indicted',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    number: z.string(),
    accused: z.array(FileId).min(1),
    notice,
    /** 10 days instead of 3 to deliver it and to send the file (BLTTHS 240(2), 244). */
    complex: z.boolean().optional(),
  }),
);
export const indictmentOfferEnded = defineEvent(
  'prosecution.indictment-offer-ended',
  1,
  z.object({ exchange: z.uuid(), by: z.enum(['withdrawal', 'rejection']), reason: RejectionReason.nullable() }),
);
export const prosecutionFileHandedOver = defineEvent(
  'prosecution.file-handed-over',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
/** A court has sent it back (BLTTHS 280). */
export const prosecutionFileReturnedByCourt = defineEvent(
  'prosecution.file-returned-by-court',
  1,
  z.object({
    exchange: z.uuid(),
    from: AgencyId,
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    /** Whom it is about, where the others went on apart. */
    accused: z.array(FileId).optional(),
  }),
);
export const prosecutionFileDecided = defineEvent(
  'prosecution.file-decided',
  1,
  z.object({
    outcome: z.enum(['judged', 'terminated']),
    by: AgencyId,
    number: z.string(),
    accused: z.array(z.object({ accused: FileId, outcome: AccusedOutcome })),
  }),
);

/** The indictment was given to the accused or their representatives (BLTTHS 240(2)). */
export const indictmentDelivered = defineEvent(
  'prosecution.indictment-delivered',
  1,
  z.object({ accused: z.array(FileId).min(1) }),
);
/** The receipt of a notice of this procuracy; its subject is the notice. */
export const prosecutionNoticeServed = defineEvent(
  'prosecution.notice-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);
/** Those whose matter was suspended go on in a file of their own (BLTTHS 242(2)). */
export const prosecutionFileSplit = defineEvent(
  'prosecution.file-split',
  1,
  z.object({ into: FileId, accused: z.array(FileId).min(1), number: z.string() }),
);
/** It goes on in another file (BLTTHS 242(1)); `notice` tells the body that investigated. */
export const prosecutionFileMerged = defineEvent(
  'prosecution.file-merged',
  1,
  z.object({ into: FileId, ground: MergerGround, number: z.string(), notice }),
);
/** The other side of a merger: the heavier of both crimes decides the limit. */
export const prosecutionFileJoined = defineEvent(
  'prosecution.file-joined',
  1,
  z.object({
    other: FileId,
    ...crime,
    accused: z.array(accused.extend({ state: z.enum(['proposed', 'suspended', 'terminated']) })),
    victims: z.array(party),
  }),
);
/** The prosecution of these accused is withdrawn before the hearing; the court is asked to terminate (BLTTHS 285). */
export const prosecutionWithdrawn = defineEvent(
  'prosecution.prosecution-withdrawn',
  1,
  z.object({
    notice: z.uuid(),
    to: AgencyId,
    accused: z.array(FileId).min(1),
    ground: TerminationGround,
    number: z.string(),
  }),
);
/** The procuracy protests the judgment as far as these accused are concerned (BLTTHS 336, 337). */
export const judgmentProtested = defineEvent(
  'prosecution.judgment-protested',
  1,
  z.object({ notice: z.uuid(), to: AgencyId, accused: z.array(FileId).min(1), number: z.string() }),
);
/** A decision of the court was served here; its receipt went back. */
export const courtDecisionReceived = defineEvent(
  'prosecution.court-decision-received',
  1,
  z.object({ notice: z.uuid(), from: AgencyId, decision: z.string(), number: z.string(), decidedAt: Moment }),
);

/** Who exercises the right to prosecute and supervises (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)). */
export const prosecutorAssigned = defineEvent(
  'prosecution.prosecutor-assigned',
  1,
  z.object({ prosecutor: z.string() }),
);
/** A suspension was found to be without grounds: `notice` served it, `exchange` serves its cancellation (BLTTHS 148(2)). */
export const suspensionCancelledByProcuracy = defineEvent(
  'prosecution.suspension-cancelled',
  1,
  z.object({
    exchange: z.uuid(),
    notice: z.uuid(),
    number: z.string(),
    of: z.enum(['verification', 'case']),
    accused: FileId.optional(),
    /** Nobody is there to be told. */
    anonymous: z.boolean().optional(),
  }),
);
/** Who reported was sent the cancellation of the suspension, within 24 hours (BLTTHS 148(2)). */
export const suspensionCancellationTold = defineEvent(
  'prosecution.suspension-cancellation-told',
  1,
  z.object({ notice: z.uuid() }),
);
/** A split or a merger with which the procuracy does not agree: `notice` served it (BLTTHS 170(3)). */
export const joinderCancelledByProcuracy = defineEvent(
  'prosecution.joinder-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), of: z.enum(['split', 'merger']) }),
);
/** A decision not to initiate was found to have grounds, and the body told so (TTLT 04/2018 7(2)(a)). */
export const nonInitiationConfirmed = defineEvent(
  'prosecution.non-initiation-confirmed',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string() }),
);
/** The grounds of a decision are not clear: `exchange` demands evidence and documents (TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a)). */
export const documentsDemandedByProcuracy = defineEvent(
  'prosecution.documents-demanded',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string() }),
);
/** The body did not initiate after its decision not to was cancelled: the procuracy has (BLTTHS 153(3)(a)). */
export const caseInitiatedByProcuracy = defineEvent(
  'prosecution.case-initiated',
  1,
  z.object({ exchange: z.uuid(), case: FileId, article: Article, clause: Clause, number: z.string() }),
);
/** A decision to initiate was found to be without grounds: `notice` served it (TTLT 04/2018 7(1)(c)). */
export const initiationCancelledByProcuracy = defineEvent(
  'prosecution.initiation-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string() }),
);
/** A change of the decision to initiate was found to be without grounds: `notice` served it (TTLT 04/2018 8(1)(b)). */
export const requalificationCancelledByProcuracy = defineEvent(
  'prosecution.requalification-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string() }),
);
/** The joint review before a suspension (TTLT 01/2020 5(2)): asked for, and with what result. */
export const suspensionReviewRequested = defineEvent(
  'prosecution.suspension-review-requested',
  1,
  asked.extend({ ground: SuspensionGround, limit: Moment }),
);
export const suspensionReviewedByProcuracy = defineEvent(
  'prosecution.suspension-reviewed',
  1,
  decided.extend({ agreed: z.boolean() }),
);
/** A serious breach, or a crime let off: to be remedied within 15 days (TTLT 01/2017 5(2)(b)). */
export const remedyDemandedByProcuracy = defineEvent(
  'prosecution.remedy-demanded',
  1,
  decided.extend({ ground: RemedyGround }),
);
/** What was demanded has been done; `notice` demanded it. */
export const remedyRecorded = defineEvent('prosecution.remedy-recorded', 1, z.object({ notice: z.uuid() }));
/** The procuracy takes the report over and demands its file (TTLT 01/2017 13(2)). */
export const fileDemandedByProcuracy = defineEvent('prosecution.file-demanded', 1, decided);
/** A complaint against the decision that `notice` served; what it says is sealed (BLTTHS 158(2)). */
export const complaintReceived = defineEvent(
  'prosecution.complaint-received',
  1,
  z.object({ complaint: z.uuid(), notice: z.uuid(), by: Complainant, text: FileId }),
);
export const complaintDecided = defineEvent(
  'prosecution.complaint-decided',
  1,
  z.object({ complaint: z.uuid(), number: z.string(), upheld: z.boolean() }),
);

/** More evidence was demanded before a charge is decided, and has come; 3 days run anew (BLTTHS 179(3)). */
export const chargeEvidenceDemandedByProcuracy = defineEvent(
  'prosecution.charge-evidence-demanded',
  1,
  decided.extend({ accused: FileId }),
);
export const chargeEvidenceReceived = defineEvent(
  'prosecution.charge-evidence-received',
  1,
  /** `overtaken`: the charge was decided without waiting for it. */
  z.object({ exchange: z.uuid(), accused: FileId, overtaken: z.literal(true).optional() }),
);
/** A termination was found to be without grounds: `notice` served it, `exchange` serves its cancellation (BLTTHS 230(3)). */
export const terminationCancelledByProcuracy = defineEvent(
  'prosecution.termination-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), accused: FileId.optional() }),
);

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
  }),
);
export const resolutionTakenUp = defineEvent('prosecution.resolution-taken-up', 1, z.object({}));
export const resolutionVoided = defineEvent('prosecution.resolution-voided', 1, z.object({}));
/** New information that followed the file; `account` is a sealed record. */
export const resolutionSupplemented = defineEvent(
  'prosecution.resolution-supplemented',
  1,
  z.object({ account: FileId }),
  { internal: true },
);
/** To at most 2 months from receipt, then by the head once for at most 2 months more (BLTTHS 147(2), (4)). */
export const resolutionProlonged = defineEvent(
  'prosecution.resolution-prolonged',
  1,
  z.object({ ground: ProlongationGround }),
);
export const resolutionExtended = defineEvent(
  'prosecution.resolution-extended',
  1,
  z.object({ months: z.int().min(1).max(2), number: z.string() }),
);
export const resolutionSuspended = defineEvent(
  'prosecution.resolution-suspended',
  1,
  z.object({ ground: SuspensionGround, number: z.string() }),
);
export const resolutionResumed = defineEvent('prosecution.resolution-resumed', 1, z.object({ number: z.string() }));
/** What is suspended was looked at again: of the month where no period is named (TTLT 01/2020 5(4)). */
export const suspendedResolutionReviewed = defineEvent(
  'prosecution.suspended-resolution-reviewed',
  1,
  z.object({ period: ReviewPeriod.optional() }),
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
    }),
    z.object({
      outcome: z.literal('not-initiated'),
      ground: NonInitiationGround,
      number: z.string(),
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
    }),
  ]),
);
/** Who reported was told what was decided (BLTTHS 148(2), 149(2); TTLT 01/2017 14(3)). */
export const resolutionReporterNotified = defineEvent(
  'prosecution.resolution-reporter-notified',
  1,
  z.object({ of: z.enum(['result', 'suspension', 'resumption']) }),
);
/** The file of an administrative violation went to whoever may sanction it (TTLT 01/2017 16(1)). */
export const resolutionSanctionProposed = defineEvent(
  'prosecution.resolution-sanction-proposed',
  1,
  z.object({ body: z.string().max(200) }),
);

/** An investigating body asks to look at all the evidence of a case together before it ends (TTLT 04/2018 31). */
export const evidenceReviewRequested = defineEvent(
  'prosecution.evidence-review-requested',
  1,
  asked.extend({ seriousness: Seriousness, limit: Moment, heads: z.boolean() }),
);
export const evidenceReviewedByProcuracy = defineEvent(
  'prosecution.evidence-reviewed',
  1,
  decided.extend({ finding: EvidenceFinding }),
);
/** An investigating body finds another one competent, and asks whether the procuracy agrees (TTLT 04/2018 29(1)). */
export const competenceConsultationRequested = defineEvent(
  'prosecution.competence-consultation-requested',
  1,
  asked.extend({ ground: TransferGround, body: z.string().max(200) }),
);
export const competenceConsultationDecided = defineEvent(
  'prosecution.competence-consultation-answered',
  1,
  decided.extend({ agreed: z.boolean() }),
);
/** An investigating body asks to transfer a case to another (BLTTHS 169). */
export const caseTransferRequested = defineEvent(
  'prosecution.case-transfer-requested',
  1,
  asked.extend({ ground: TransferGround, body: z.string().max(200) }),
);
export const caseTransferDecided = defineEvent(
  'prosecution.case-transfer-decided',
  1,
  decided.extend({ granted: z.boolean() }),
);
/** Assistance from abroad is asked for; while it waits, and once the limit has run out, it is a ground to suspend. */
export const prosecutionAssistanceAsked = defineEvent('prosecution.assistance-asked', 1, AssistanceAsked);
export const prosecutionAssistanceAnswered = defineEvent('prosecution.assistance-answered', 1, AssistanceAnswered);
