import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Article,
  ChargeDemandGround,
  Clause,
  Complainant,
  ComplaintSubject,
  DetentionRefusalGround,
  EvidenceFinding,
  MergerGround,
  NoticeRecipient,
  ProcuracyLevel,
  RemedyGround,
  ReportDispute,
  RevocationBasis,
  Seriousness,
  Signer,
  StayMatter,
  SuspensionGround,
  TransferGround,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';

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
    /** Of the termination of a whole case: whoever was in it. */
    everybody: z.array(FileId).optional(),
    /** The notice by which it was demanded. */
    demand: z.uuid().optional(),
    /** The notice that served the decision which it cancels. */
    cancels: z.uuid().optional(),
    signedBy: Signer.optional(),
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
  asked.extend({
    months: z.int().min(1).max(4),
    limit: Moment,
    accused: FileId.optional(),
    /** By these it is known who may grant it. */
    seriousness: Seriousness.optional(),
    turn: z.int().min(1).optional(),
  }),
);
/** `level`: of the procuracy that has decided it, this one or a higher one (BLTTHS 172(3), (5), 173(3), (6)). */
const level = ProcuracyLevel.optional();
export const caseExtensionGrantedByProcuracy = defineEvent(
  'prosecution.investigation-extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(4), until: Day.optional(), level }),
);
export const caseExtensionRefusedByProcuracy = defineEvent(
  'prosecution.investigation-extension-refused',
  1,
  decided.extend({ level }),
);

export const chargeApprovalRequested = defineEvent(
  'prosecution.charge-approval-requested',
  1,
  /** `demand`: the notice by which it was demanded; `change`: of a charge that stands. */
  asked.extend({
    accused: FileId,
    article: z.string(),
    clause: z.string(),
    demand: z.uuid().optional(),
    change: z.literal(true).optional(),
  }),
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
/** An approved one, which `request` had sent here (TTLT 04/2018 5(3)). */
export const chargeRevokedByProcuracy = defineEvent(
  'prosecution.charge-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis }),
);
/** An approved change or supplement of a charge, which `request` had sent here: the charge is what it was before (BLTTHS 180(3); TTLT 04/2018 5(3)). */
export const chargeChangeRevokedByProcuracy = defineEvent(
  'prosecution.charge-change-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis }),
);

/** `until`: the last day of the order; `renewal`: its number, of a new one in a supplementary investigation. */
export const detentionRequested = defineEvent(
  'prosecution.detention-requested',
  1,
  asked.extend({ accused: FileId, until: Day, renewal: z.string().optional() }),
);
export const detentionApprovedByProcuracy = defineEvent(
  'prosecution.detention-approved',
  1,
  decided.extend({ accused: FileId }),
);
export const detentionRefusedByProcuracy = defineEvent(
  'prosecution.detention-refused',
  1,
  decided.extend({ accused: FileId, ground: DetentionRefusalGround }),
);

/** The body asks to cancel a detention, or to put another measure in its place (BLTTHS 173(7); TTLT 04/2018 20). */
export const releaseRequested = defineEvent(
  'prosecution.release-requested',
  1,
  asked.extend({ accused: FileId, replaced: z.boolean() }),
);
export const releaseGrantedByProcuracy = defineEvent(
  'prosecution.release-granted',
  1,
  decided.extend({ accused: FileId }),
);
export const releaseRefusedByProcuracy = defineEvent(
  'prosecution.release-refused',
  1,
  decided.extend({ accused: FileId }),
);
/** Of its own finding, or as the body has proposed on paper; `request` had sent the order here, `replaced` by another measure (BLTTHS 173(7); TTLT 04/2018 5(3)). */
export const detentionRevokedByProcuracy = defineEvent(
  'prosecution.detention-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis, replaced: z.boolean() }),
);

const crime = { article: Article, clause: Clause };

/** Somebody is to be charged, `person` being a sealed record here, or a charge to be changed or supplemented, as the ground says (BLTTHS 179(4), 180; TTLT 04/2018 9(5)). */
export const chargeDemandedByProcuracy = defineEvent(
  'prosecution.charge-demanded',
  1,
  decided.extend({
    ground: ChargeDemandGround,
    person: FileId.optional(),
    accused: FileId.optional(),
    ...crime,
  }),
);
/** A charge names the accused wrongly; `person` is a sealed record here (BLTTHS 180(1)(b); TTLT 04/2018 9(5)). */
export const identityChangeDemandedByProcuracy = defineEvent(
  'prosecution.identity-change-demanded',
  1,
  decided.extend({ accused: FileId, person: FileId }),
);
/** The decision to initiate is to be about another crime, or about one more: within 3 days (TTLT 04/2018 8(2)). */
export const requalificationDemandedByProcuracy = defineEvent(
  'prosecution.requalification-demanded',
  1,
  decided.extend({ ground: ChargeDemandGround, ...crime }),
);

/** There are grounds to split a case, these accused, or to merge it into another, and the body does not do it (TTLT 04/2018 29(3)). */
export const joinderDemandedByProcuracy = defineEvent(
  'prosecution.joinder-demanded',
  1,
  z.discriminatedUnion('of', [
    decided.extend({ of: z.literal('split'), accused: z.array(FileId).min(1) }),
    decided.extend({ of: z.literal('merger'), other: FileId, ground: MergerGround }),
  ]),
);

/** Another body has to investigate the case, and the one that does so does not ask for it (BLTTHS 169(1)(d)). */
export const transferDemandedByProcuracy = defineEvent(
  'prosecution.transfer-demanded',
  1,
  decided.extend({ ground: TransferGround, body: z.string().max(200) }),
);
/** The body did not do what `notice` demanded: the procuracy has decided the transfer itself (BLTTHS 169(1)(d)). */
export const transferOrderedByProcuracy = defineEvent(
  'prosecution.transfer-ordered',
  1,
  decided.extend({ notice: z.uuid(), body: z.string().max(200) }),
);
/** The body is to cancel the decision that `notice` served (TTLT 04/2018 7(1)(c), 8(1)(b)). */
export const cancellationDemandedByProcuracy = defineEvent(
  'prosecution.cancellation-demanded',
  1,
  decided.extend({ notice: z.uuid(), of: z.enum(['initiation', 'requalification']) }),
);
/** The body is to initiate, and first to cancel its decision not to, where `notice` has served one (TTLT 04/2018 7(2)(c), 7(3)). */
export const initiationDemandedByProcuracy = defineEvent(
  'prosecution.initiation-demanded',
  1,
  decided.extend({ notice: z.uuid().optional(), ...crime }),
);

/** The body did not do what `notice` demanded: the procuracy decides it itself, and sends that within 24 hours. */
const undone = decided.extend({ notice: z.uuid() });
const instead = undone.extend(crime);
export const personChargedByProcuracy = defineEvent(
  'prosecution.person-charged',
  1,
  instead.extend({ accused: FileId }), // BLTTHS 179(4)
);
export const chargeChangedByProcuracy = defineEvent(
  'prosecution.charge-changed',
  1,
  instead.extend({ accused: FileId }), // BLTTHS 180(3)
);
export const chargeSupplementedByProcuracy = defineEvent(
  'prosecution.charge-supplemented',
  1,
  instead.extend({ accused: FileId }), // BLTTHS 180(2), (3)
);
export const chargeIdentityChangedByProcuracy = defineEvent(
  'prosecution.charge-identity-changed',
  1,
  undone.extend({ accused: FileId }), // BLTTHS 180(1)(b), (3)
);
export const caseRequalifiedByProcuracy = defineEvent('prosecution.case-requalified', 1, instead); // BLTTHS 156(2); TTLT 04/2018 8(2)

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
/** The body does not agree with what `notice` demanded; `answer` has served why, sealed (TTLT 04/2018 5(1), 7(1)(c), 8(1)(b)). */
export const demandDeclinedByBody = defineEvent(
  'prosecution.demand-declined',
  1,
  z.object({ notice: z.uuid(), answer: z.uuid() }),
);
/** What was demanded has been done; `notice` demanded it. */
export const remedyRecorded = defineEvent('prosecution.remedy-recorded', 1, z.object({ notice: z.uuid() }));
/** The procuracy takes the report over and demands its file (TTLT 01/2017 13(2)). */
export const fileDemandedByProcuracy = defineEvent('prosecution.file-demanded', 1, decided);
/** A complaint against the decision that `notice` served, or that the procuracy has made by it or on this request; what it says is sealed (BLTTHS 158(2), 474–476). */
export const complaintReceived = defineEvent(
  'prosecution.complaint-received',
  1,
  z.object({
    complaint: z.uuid(),
    notice: z.uuid(),
    by: Complainant,
    text: FileId,
    subject: ComplaintSubject.optional(),
    /** It needs to be verified further: 3 days instead of 24 hours (BLTTHS 474). */
    verified: z.literal(true).optional(),
  }),
);
export const complaintDecided = defineEvent(
  'prosecution.complaint-decided',
  1,
  z.object({
    complaint: z.uuid(),
    number: z.string(),
    upheld: z.boolean(),
    /** Who is to be sent it; of what was decided before the platform followed that, unsaid (BLTTHS 472(1)). */
    complainant: Complainant.optional(),
  }),
);
/** Whoever complained has taken it back, at any time before it is decided (BLTTHS 472(1)). */
export const complaintWithdrawn = defineEvent('prosecution.complaint-withdrawn', 1, z.object({ complaint: z.uuid() }));
/** Whoever complained was sent the decision (BLTTHS 472(1)). */
export const complainantTold = defineEvent('prosecution.complainant-told', 1, z.object({ complaint: z.uuid() }));

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
  z.object({
    exchange: z.uuid(),
    notice: z.uuid(),
    number: z.string(),
    accused: FileId.optional(),
    /** There is enough to prosecute: the file comes for that. */
    prosecute: z.literal(true).optional(),
  }),
);

/** A court below tries the case: the procuracy beside it is told 2 months before `endsOn`, when the investigation ends (BLTTHS 239(1)). */
export const lowerTrialForeseen = defineEvent(
  'prosecution.lower-trial-foreseen',
  1,
  z.object({ to: AgencyId.nullable(), procuracy: z.string().max(200), endsOn: Day }),
);
/** It was told, so that it appoints a prosecutor who studies the file; on paper without a notice. */
export const lowerProcuracyTold = defineEvent(
  'prosecution.lower-procuracy-told',
  1,
  z.object({ notice: z.uuid().nullable(), to: AgencyId.nullable(), number: z.string() }),
);

/** A termination was found to have grounds: the file goes back to the body, to be dealt with (BLTTHS 230(3)). */
export const terminationConfirmedByProcuracy = defineEvent(
  'prosecution.termination-confirmed',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), accused: FileId.optional() }),
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
/** An investigating body and one that has some tasks of investigation dispute which of them resolves a report (BLTTHS 150(1)). */
export const reportDisputeRequested = defineEvent(
  'prosecution.report-dispute-requested',
  1,
  asked.extend({ between: ReportDispute, body: z.string().max(200) }),
);
export const reportDisputeDecidedByProcuracy = defineEvent(
  'prosecution.report-dispute-decided',
  1,
  decided.extend({ competent: z.enum(['this-body', 'other-body']) }),
);
/** An investigating body consults the procuracy on a suspension, or on what is suspended (TTLT 01/2020 6(3), 7(2), (4)). */
export const stayConsultationRequested = defineEvent(
  'prosecution.stay-consultation-requested',
  1,
  asked.extend({ matters: z.array(StayMatter).min(1), accused: FileId.optional() }),
);
export const stayConsultationAnswered = defineEvent(
  'prosecution.stay-consultation-answered',
  1,
  decided.extend({ agreed: z.boolean() }),
);
/** An investigating body asks to transfer a case to another (BLTTHS 169). */
export const caseTransferRequested = defineEvent(
  'prosecution.case-transfer-requested',
  1,
  /** `demand`: the notice by which the procuracy has demanded it. */
  asked.extend({ ground: TransferGround, body: z.string().max(200), demand: z.uuid().optional() }),
);
export const caseTransferDecided = defineEvent(
  'prosecution.case-transfer-decided',
  1,
  decided.extend({ granted: z.boolean() }),
);
/** The decision to transfer was sent to these, by now to all whom the law names (BLTTHS 169(3)(b)). */
export const transferTold = defineEvent(
  'prosecution.transfer-told',
  1,
  z.object({ exchange: z.uuid(), recipients: z.array(NoticeRecipient).min(1) }),
);
/** The higher procuracy has answered a petition of the body about what `exchange` has served or answered (TTLT 04/2018 6(2)). */
export const petitionAnsweredFromAbove = defineEvent(
  'prosecution.petition-answered',
  1,
  z.object({ exchange: z.uuid(), body: z.string().max(200), number: z.string(), upheld: z.boolean() }),
);
/** An entry was written otherwise than the document says; what stood before stays (TTLT 05/2018 12). */
export const supervisionCorrected = defineEvent('prosecution.supervision-corrected', 1, EntryCorrected);
