import { z } from 'zod';
import { AgencyId, FileNumber } from './agency';
import {
  AccusedOutcome,
  Article,
  AssistanceKind,
  Clause,
  CompetenceAnswer,
  Country,
  EvidenceFinding,
  Finding,
  NonInitiationGround,
  ProlongationGround,
  RejectionReason,
  Returner,
  ReturnGround,
  ReviewPeriod,
  SearchEnd,
  Seriousness,
  Source,
  StayGround,
  SuspensionGround,
  TerminationGround,
  TransferGround,
  Urgency,
  VerificationAct,
  VerificationProposal,
  WantedGround,
} from './codelists';
import { defineEvent } from './event';
import { Day, FileId, Moment } from './moment';
import { UnitCode } from './units';

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
  z.object({ errand: z.uuid(), body: z.string().max(200), request: FileId, acts: z.array(VerificationAct) }),
);
/** It was done, or could not be, for reasons that it has given. */
export const errandAnswered = defineEvent(
  'investigation.errand-answered',
  1,
  z.object({ errand: z.uuid(), done: z.boolean() }),
);
/** The body does not agree that its file was demanded, and has asked the higher procuracy (TTLT 01/2017 13(2)). */
export const petitionLodged = defineEvent(
  'investigation.petition-lodged',
  1,
  z.object({ notice: z.uuid(), body: z.string().max(200), number: z.string() }),
);
export const petitionAnswered = defineEvent(
  'investigation.petition-answered',
  1,
  z.object({ notice: z.uuid(), upheld: z.boolean(), number: z.string() }),
);
/** The file of an administrative violation went to whoever may sanction it (TTLT 01/2017 16(1)). */
export const sanctionProposed = defineEvent(
  'investigation.sanction-proposed',
  1,
  z.object({ body: z.string().max(200) }),
);
/** The procuracy has cancelled the decision to initiate: there is no case (BLTTHS 158(1); TTLT 04/2018 7(1)(c)). */
export const verificationInitiationCancelled = defineEvent(
  'investigation.verification-initiation-cancelled',
  1,
  z.object({ case: FileId, notice: z.uuid(), by: AgencyId }),
);

/** New information that the sender took in after its offer; `account` is a sealed record. */
export const verificationSupplemented = defineEvent(
  'investigation.verification-supplemented',
  1,
  z.object({ account: FileId }),
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
export const suspendedCaseReviewed = defineEvent(
  'investigation.suspended-case-reviewed',
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
    z.object({ outcome: z.literal('initiated'), case: FileId, notice: z.uuid() }),
    z.object({
      outcome: z.literal('not-initiated'),
      ground: NonInitiationGround,
      notice: z.uuid(),
      /** The act shows signs of an administrative violation (TTLT 01/2017 16(1)). */
      administrative: z.boolean().optional(),
    }),
  ]),
);

/** The procuracy has cancelled the decision not to initiate: the verification is open again, with grounds (BLTTHS 159(6)). */
export const nonInitiationCancelled = defineEvent(
  'investigation.non-initiation-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    article: Article,
    clause: Clause,
    receivedAt: Moment,
  }),
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
export const verificationOfferEnded = defineEvent(
  'investigation.verification-offer-ended',
  1,
  z.object({ exchange: z.uuid(), by: z.enum(['withdrawal', 'rejection']), reason: RejectionReason.nullable() }),
);
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

/** The same matter as another report: it goes on in the one that was received first (TTLT 01/2017 12). */
export const verificationMerged = defineEvent('investigation.verification-merged', 1, z.object({ into: FileId }));
/** The other side of it: its reports, its sender’s handover and its sealed accounts. */
export const verificationJoined = defineEvent(
  'investigation.verification-joined',
  1,
  z.object({ other: FileId, from: z.array(FileId), handovers: z.array(z.uuid()), accounts: z.array(FileId) }),
);

/** The procuracy demands a remedy, or the file itself to resolve the report (TTLT 01/2017 5(2)(b), 13(2)). */
export const procuracyDemanded = defineEvent(
  'investigation.procuracy-demanded',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    demand: z.enum(['remedy', 'file', 'documents']),
    receivedAt: Moment,
  }),
);
/** `notice` served the demand, `service` serves what was done about it. */
export const remedyReported = defineEvent(
  'investigation.remedy-reported',
  1,
  z.object({ notice: z.uuid(), service: z.uuid() }),
);

/** Who reported was told what was decided (BLTTHS 148(2), 149(2); TTLT 01/2017 14(3)). */
export const reporterNotifiedByInvestigation = defineEvent(
  'investigation.reporter-notified',
  1,
  z.object({ of: z.enum(['result', 'suspension', 'resumption']) }),
);

/** A served decision reached the procuracy: its signed receipt. The subject is the notice, so that the file's version stays. */
export const decisionServed = defineEvent(
  'investigation.decision-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);

/** The decision names article and clause of the Penal Code (BLTTHS 154(1)). */
export const caseInitiated = defineEvent(
  'investigation.case-initiated',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    /** What it came from before the platform, by the numbers of other registers. */
    fromNumbers: z.array(FileNumber).optional(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
    notice: z.uuid().nullable(),
    opening: z.boolean(),
    /** The day of the first initiation, where the case was split from another: its limit goes on. */
    since: Moment.optional(),
    /** The case that it was split from. */
    splitFrom: FileId.optional(),
    /** Every crime initiated in it, where it is more than one. */
    articles: z.array(Article).optional(),
    /** The procuracy that has initiated it itself (BLTTHS 153(3)). */
    by: AgencyId.optional(),
  }),
);

/** `accused` is the reference of a sealed record. */
export const personCharged = defineEvent(
  'investigation.person-charged',
  1,
  z.object({ accused: FileId, article: Article, clause: Clause, exchange: z.uuid(), to: AgencyId }),
);

/** The charge was sent to the procuracy for approval, within 24 hours (BLTTHS 179(3)). */
export const chargeApprovalAsked = defineEvent(
  'investigation.charge-approval-asked',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), to: AgencyId }),
);

export const chargeApproved = defineEvent(
  'investigation.charge-approved',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

export const chargeCancelled = defineEvent(
  'investigation.charge-cancelled',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    number: z.string(),
    /** It was a change: the charge is this one, as before. */
    article: Article.optional(),
    clause: Clause.optional(),
  }),
);

export const caseRequalified = defineEvent(
  'investigation.case-requalified',
  1,
  z.object({
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    notice: z.uuid().nullable(),
    /** A crime initiated beside the others; article, clause and class are then of the heaviest (BLTTHS 156; TTLT 04/2018 14(3)). */
    added: Article.optional(),
    addedClause: Clause.optional(),
  }),
);

/** The procuracy has cancelled the change that the notice `of` served: what stood before it holds again (TTLT 04/2018 8(1)(b)). */
export const requalificationCancelled = defineEvent(
  'investigation.requalification-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    of: z.uuid(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
  }),
);

/** Khám phá: the offender is known. */
export const caseCracked = defineEvent('investigation.case-cracked', 1, z.object({}));

/** Asked at the latest 10 days before the limit (BLTTHS 172(2), 174(1)). */
export const caseExtensionAsked = defineEvent(
  'investigation.case-extension-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, months: z.int().min(1).max(4), late: z.boolean() }),
);
export const caseExtensionGranted = defineEvent(
  'investigation.case-extension-granted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, months: z.int().min(1).max(4), number: z.string() }),
);
export const caseExtensionRefused = defineEvent(
  'investigation.case-extension-refused',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string() }),
);

export const caseSuspended = defineEvent(
  'investigation.case-suspended',
  1,
  z.object({ ground: StayGround, notice: z.uuid() }),
);
/** With article and clause, by which the limit of a resumed investigation is counted (BLTTHS 174(1)). */
export const caseResumed = defineEvent(
  'investigation.case-resumed',
  1,
  z.object({ notice: z.uuid(), article: Article, clause: Clause }),
);

/** Suspended, resumed or terminated for one accused, while the case goes on against the others (BLTTHS 229(2), 230(2)). */
export const accusedSuspended = defineEvent(
  'investigation.accused-suspended',
  1,
  z.object({ accused: FileId, ground: StayGround, notice: z.uuid() }),
);
export const accusedResumed = defineEvent(
  'investigation.accused-resumed',
  1,
  z.object({ accused: FileId, notice: z.uuid() }),
);
export const accusedTerminated = defineEvent(
  'investigation.accused-terminated',
  1,
  z.object({ accused: FileId, ground: TerminationGround, notice: z.uuid() }),
);

/** The procuracy has cancelled what was decided of one accused alone: the investigation goes on against this one too (BLTTHS 230(3); TTLT 04/2018 5(1)). */
export const accusedReopened = defineEvent(
  'investigation.accused-reopened',
  1,
  z.object({
    accused: FileId,
    of: z.enum(['suspension', 'termination']),
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
  }),
);

/** These accused go on in a case of their own (BLTTHS 170(2)). */
export const caseSplit = defineEvent(
  'investigation.case-split',
  1,
  /** `by`: the procuracy that has sent their file back by itself (BLTTHS 174(2), 242(2)). */
  z.object({ into: FileId, accused: z.array(FileId).min(1), notice: z.uuid(), by: AgencyId.optional() }),
);
/** Absorbed by the case that was initiated first (BLTTHS 170(1); TTLT 04/2018 14(1)). */
export const caseMerged = defineEvent(
  'investigation.case-merged',
  1,
  /** `by`: the procuracy that has merged their files (BLTTHS 242(1)). */
  z.object({ into: FileId, notice: z.uuid(), by: AgencyId.optional() }),
);
/** The procuracy does not agree with the merger: it goes on by itself, with its limit as before (BLTTHS 170(3)). */
export const caseMergerCancelled = defineEvent(
  'investigation.case-merger-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    since: Moment,
    article: Article,
    clause: Clause,
  }),
);
/** Another body is competent: it is consulted within 3 days, with the procuracy's agreement (TTLT 04/2018 29(1)). */
export const caseNonCompetenceFound = defineEvent(
  'investigation.case-non-competence-found',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200) }),
);
export const competenceConsultationAsked = defineEvent(
  'investigation.competence-consultation-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const competenceConsultationAnswered = defineEvent(
  'investigation.competence-consultation-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, agreed: z.boolean(), number: z.string() }),
);
/** The other body was written to, and has written back within 5 days. */
export const competentBodyConsulted = defineEvent(
  'investigation.competent-body-consulted',
  1,
  z.object({ number: z.string() }),
);
export const competentBodyAnswered = defineEvent(
  'investigation.competent-body-answered',
  1,
  z.object({ answer: CompetenceAnswer, number: z.string() }),
);
/** What the higher procuracy has decided on a dispute (BLTTHS 166(3)). */
export const competenceDecided = defineEvent(
  'investigation.competence-decided',
  1,
  z.object({ competent: z.enum(['this-body', 'other-body']), by: z.string().max(200), number: z.string() }),
);

/** Another body has to investigate: the procuracy is asked, and decides (BLTTHS 169). */
export const caseTransferAsked = defineEvent(
  'investigation.case-transfer-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    ground: TransferGround,
    body: z.string().max(200),
    /** The other body had been consulted, and had answered (TTLT 04/2018 29(1)). */
    consulted: z.boolean().optional(),
  }),
);
export const caseTransferAnswered = defineEvent(
  'investigation.case-transfer-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, granted: z.boolean(), number: z.string() }),
);
export const caseTransferred = defineEvent(
  'investigation.case-transferred',
  1,
  z.object({ body: z.string().max(200) }),
);

/** What the other agency will answer was told by telephone; its answer confirms it. */
export const answerAnticipated = defineEvent(
  'investigation.answer-anticipated',
  1,
  z.object({ exchange: z.uuid(), answer: z.enum(['granted', 'refused', 'answered']) }),
);

/** The other side of a merger: the heavier of both crimes decides the limit. */
export const caseJoined = defineEvent(
  'investigation.case-joined',
  1,
  z.object({
    other: FileId,
    from: z.array(FileId),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    /** Every crime initiated in it. */
    articles: z.array(Article).optional(),
    /** The crimes of the other case, of which these are the heaviest and all. */
    theirs: z
      .object({ article: Article, clause: Clause, seriousness: Seriousness, articles: z.array(Article) })
      .optional(),
  }),
);
/** Accused who came with a split or a merger, as they were charged. */
export const accusedTakenOver = defineEvent(
  'investigation.accused-taken-over',
  1,
  z.object({
    from: FileId,
    accused: z.array(
      z.object({
        id: FileId,
        article: Article,
        clause: Clause,
        chargedAt: Moment,
        exchange: z.uuid(),
        approval: z.enum(['asked', 'approved', 'cancelled']),
        state: z.enum(['investigated', 'suspended', 'terminated']),
      }),
    ),
  }),
);

/** A victim was referred to the agency that supports; the person travels sealed. */
export const victimReferred = defineEvent(
  'investigation.victim-referred',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const assistanceAsked = defineEvent(
  'investigation.assistance-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, assistance: AssistanceKind, country: Country }),
);
/** What came back on a referral or a request for assistance; `resumptionDue`: nothing more is waited for for which it was suspended. */
const requestAnswered = z.object({
  exchange: z.uuid(),
  by: AgencyId,
  answer: z.enum(['granted', 'refused', 'answered']),
  resumptionDue: z.boolean().optional(),
});
export const caseRequestAnswered = defineEvent('investigation.case-request-answered', 1, requestAnswered);
export const verificationRequestAnswered = defineEvent(
  'investigation.verification-request-answered',
  1,
  requestAnswered,
);

/** The procuracy is asked to look at all the evidence together, before the investigation ends; `heads`: in a meeting of the heads of both (TTLT 04/2018 31). */
export const evidenceReviewAsked = defineEvent(
  'investigation.evidence-review-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, heads: z.boolean(), late: z.boolean() }),
);
/** What both have found, as the minutes say (TTLT 04/2018 31(2)). */
export const evidenceReviewed = defineEvent(
  'investigation.evidence-reviewed',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, finding: EvidenceFinding, number: z.string() }),
);

/** Concluded with the proposal to prosecute these accused; the file is offered to the procuracy (BLTTHS 232, 233). */
export const caseConcluded = defineEvent(
  'investigation.case-concluded',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    accused: z.array(FileId).min(1),
    supplementary: z.boolean(),
    /** Procuracy and investigating body had found together that there is enough to end it (TTLT 04/2018 31(1)). */
    reviewed: z.boolean().optional(),
  }),
);
export const caseOfferEnded = defineEvent(
  'investigation.case-offer-ended',
  1,
  z.object({ exchange: z.uuid(), by: z.enum(['withdrawal', 'rejection']), reason: RejectionReason.nullable() }),
);
export const caseHandedOver = defineEvent(
  'investigation.case-handed-over',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const caseTerminated = defineEvent(
  'investigation.case-terminated',
  1,
  z.object({ ground: TerminationGround, notice: z.uuid() }),
);
/** Came back for supplementary investigation: 2 months from the procuracy, 1 month from a court (BLTTHS 174(2)). */
export const caseReturned = defineEvent(
  'investigation.case-returned',
  1,
  z.object({
    exchange: z.uuid(),
    from: AgencyId,
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    article: Article,
    clause: Clause,
    /** Of those who went on apart: the case itself stayed where it was. */
    apart: z.literal(true).optional(),
  }),
);
/** How procuracy or court have ended it. */
export const caseDecided = defineEvent(
  'investigation.case-decided',
  1,
  z.object({
    outcome: z.enum(['judged', 'terminated']),
    by: AgencyId,
    number: z.string(),
    accused: z.array(z.object({ accused: FileId, outcome: AccusedOutcome })),
  }),
);

/** A decision of the procuracy about the case was served here; its receipt went back. */
export const prosecutionNoticeReceived = defineEvent(
  'investigation.prosecution-notice-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    decision: z.string(),
    number: z.string(),
    decidedAt: Moment,
    /** The file had moved on when it came: nothing followed from it. */
    overtaken: z.literal(true).optional(),
  }),
);

/** The charge names another crime, for the procuracy to approve; another clause of it alone needs no decision (BLTTHS 180; TTLT 04/2018 9(4)). */
export const chargeChanged = defineEvent(
  'investigation.charge-changed',
  1,
  z.object({
    accused: FileId,
    article: Article,
    clause: Clause,
    exchange: z.uuid().nullable(),
    to: AgencyId.nullable(),
  }),
);
/** The procuracy demands more evidence before it decides on a charge; what was demanded is sealed (BLTTHS 179(3)). */
export const chargeEvidenceDemanded = defineEvent(
  'investigation.charge-evidence-demanded',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId }),
);
export const chargeEvidenceSupplied = defineEvent(
  'investigation.charge-evidence-supplied',
  1,
  z.object({ accused: FileId, exchange: z.uuid() }),
);
/** A victim who is a party to the case (bị hại, BLTTHS 62); `victim` is the reference of a sealed record. */
export const victimNamed = defineEvent('investigation.victim-named', 1, z.object({ victim: FileId }));

const dated = { committedOn: Day, article: Article, clause: Clause };

/** When the crime was committed: of an accused, else of the case as a whole (BLTTHS 179(2)). The limitation period runs from there (BLHS 27(3)). */
export const offenceDated = defineEvent(
  'investigation.offence-dated',
  1,
  z.object({ accused: FileId.optional(), ...dated }),
);
/** The accused committed another crime within the period; it runs anew from that day (BLHS 27(3)). Article and clause are of the first. */
export const furtherOffenceNoted = defineEvent(
  'investigation.further-offence-noted',
  1,
  z.object({ accused: FileId, ...dated }),
);
/** Quyết định truy nã (BLTTHS 231(1)). */
export const accusedWanted = defineEvent(
  'investigation.accused-wanted',
  1,
  z.object({ accused: FileId, ground: WantedGround, notice: z.uuid() }),
);
/** Caught, or come of their own accord: the search is over (BLTTHS 231(3)). */
export const accusedFound = defineEvent(
  'investigation.accused-found',
  1,
  z.object({ accused: FileId, how: SearchEnd, notice: z.uuid() }),
);

/** Tạm giam: until the last day that the order says (BLTTHS 173; TTLT 04/2018 17). */
export const accusedDetained = defineEvent(
  'investigation.accused-detained',
  1,
  z.object({
    accused: FileId,
    until: Day,
    article: Article,
    clause: Clause,
    /** Detained already in the case that was split or merged: since when, and how often that was extended. */
    since: Moment.optional(),
    extensions: z.int().min(0).optional(),
  }),
);
export const accusedReleased = defineEvent('investigation.accused-released', 1, z.object({ accused: FileId }));
/** Asked at the latest 10 days before the detention ends (BLTTHS 173(2)). */
export const detentionExtensionAsked = defineEvent(
  'investigation.detention-extension-asked',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    to: AgencyId,
    months: z.int().min(1).max(4),
    late: z.boolean(),
  }),
);
export const detentionExtended = defineEvent(
  'investigation.detention-extended',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    months: z.int().min(1).max(4),
    number: z.string(),
  }),
);
export const detentionExtensionRefused = defineEvent(
  'investigation.detention-extension-refused',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);
/** The procuracy has cancelled the decision to initiate: there is no case (TTLT 04/2018 7(1)(c)). */
export const initiationCancelled = defineEvent(
  'investigation.initiation-cancelled',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string() }),
);
/** The procuracy has cancelled the suspension: the investigation goes on (TTLT 04/2018 5(1); BLTTHS 235(1)). */
export const caseSuspensionCancelled = defineEvent(
  'investigation.case-suspension-cancelled',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), article: Article, clause: Clause }),
);
/** The procuracy has cancelled the termination: the investigation goes on (BLTTHS 230(3), 235(1)). */
export const caseTerminationCancelled = defineEvent(
  'investigation.case-termination-cancelled',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), article: Article, clause: Clause }),
);
