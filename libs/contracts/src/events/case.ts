import { z } from 'zod';
import { AgencyId, FileNumber } from '../agency';
import { awaiting } from '../awaiting';
import {
  AccusedOutcome,
  Article,
  CassationOutcome,
  Clause,
  Complexity,
  Crime,
  EvidenceFinding,
  InitiationGround,
  InvestigativeAct,
  NonInitiationGround,
  NoticeRecipient,
  PetitionedDecision,
  ProcuracyLevel,
  ProsecutionDecision,
  ResumptionGround,
  Returner,
  ReturnGround,
  ReviewPeriod,
  Seriousness,
  StayGround,
  TerminationGround,
  UndoneReason,
  UnmetReason,
  VictimRemoval,
} from '../codelists';
import { Conducted } from '../conducted';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { illness } from '../illness';
import { bound } from '../measure';
import { Day, FileId, Moment } from '../moment';
import { unseenLimitation } from '../offence-date';
import { minorAbused, Qualification } from '../qualification';
import { resumptionsAlong, Stopped } from '../resumption';
import { signedBy, withdrawn } from '../signed';
import { standingStill, StayAlong } from '../stay-along';
import { toldInParts } from '../told';
import { UnitCode } from '../units';
import { CaseReception, underReturn } from './case-competence';
import { disagreed } from './stay-guidance';

/** The decision names its ground, and article and clause of the Penal Code (BLTTHS 154(1)). */
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
    /** Unsaid by a release of before, and of what came on paper without. */
    ground: InitiationGround.optional(),
    notice: z.uuid().nullable(),
    opening: z.boolean(),
    /** The day of the first initiation, where the case was split from another: its limit goes on. */
    since: Moment.optional(),
    /** The case that it was split from. */
    splitFrom: FileId.optional(),
    /** Every crime initiated in it, where it is more than one. */
    articles: z.array(Article).optional(),
    minorAbused,
    /** What the case from which it was split off, or came, was about until then: decisions on that are decisions on this one too. */
    qualifications: z.array(Qualification).optional(),
    /** Who had conducted that. */
    conducted: Conducted.optional(),
    /** The procuracy, or the court whose panel has initiated it (BLTTHS 153(3), (4)). */
    by: AgencyId.optional(),
    /** The notice that brought their decision, where it is about no report. */
    exchange: z.uuid().optional(),
    /** Initiated by another body, from which it came: what that decided was served there. */
    reception: CaseReception.optional(),
    /** Resumed there: its limit runs from that day (BLTTHS 174(1)). */
    resumedAt: Moment.optional(),
    ...resumptionsAlong,
    ...underReturn,
    ...standingStill,
    /** All that the limit of the case had been given from which it was split. */
    granted: CaseReception.pick({ extended: true, onTheWay: true }).optional(),
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
    /** Of several crimes the one that is another, or of another clause, where it is said; and what it is, where another is the heaviest by then. */
    instead: Article.optional(),
    changed: Article.optional(),
    changedClause: Clause.optional(),
    minorAbused,
    /** The notice by which the procuracy has demanded it; `by`: it has decided it itself, by the notice (TTLT 04/2018 8(2)). */
    demand: z.uuid().optional(),
    by: AgencyId.optional(),
    ...signedBy,
  }),
);

/** The change that the notice `of` served is cancelled, by the body, a deputy’s or as the procuracy demands, or by the procuracy (`by`): what stood before it holds again (TTLT 04/2018 5(2), 8(1)(b)). */
export const requalificationCancelled = defineEvent(
  'investigation.requalification-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    demand: z.uuid().optional(),
    by: AgencyId.optional(),
    number: z.string().optional(),
    of: z.uuid(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
  }),
);

/** Khám phá: the offender is known. */
export const caseCracked = defineEvent('investigation.case-cracked', 1, z.object({}));

/** It is the limit of this one, who alone was resumed, not that of the case (BLTTHS 174(1)). */
const resumedAlone = FileId.optional();

/** Asked at the latest 10 days before the limit (BLTTHS 172(2), 174(1)). */
export const caseExtensionAsked = defineEvent(
  'investigation.case-extension-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    months: z.int().min(1).max(4),
    late: z.boolean(),
    ground: Complexity.optional(), // BLTTHS 172(2), 174(1)
    accused: resumedAlone,
  }),
);
/** `by`: the procuracy that was asked; `level`: of the one that has decided (BLTTHS 172(3), (5)). */
export const caseExtensionGranted = defineEvent(
  'investigation.case-extension-granted',
  1,
  z.object({
    exchange: z.uuid(),
    by: AgencyId,
    months: z.int().min(1).max(4),
    /** The last day, where the decision says one. */
    until: Day.optional(),
    level: ProcuracyLevel.optional(),
    number: z.string(),
    accused: resumedAlone,
  }),
);
export const caseExtensionRefused = defineEvent(
  'investigation.case-extension-refused',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, level: ProcuracyLevel.optional(), number: z.string() }),
);

/** `agreed`: so does the procuracy, with which the evidence was looked at before; unsaid by an earlier release (TTLT 04/2018 32(1)). */
export const caseSuspended = defineEvent(
  'investigation.case-suspended',
  1,
  z.object({ ground: StayGround, notice: z.uuid(), agreed: z.boolean().optional(), ...signedBy, ...bound, ...illness }),
);
/** It has come suspended from another body, or back; `notice` tells the procuracy here, which follows it too (TTLT 01/2020 14(1)). */
export const caseSuspensionBrought = defineEvent(
  'investigation.case-suspension-brought',
  1,
  StayAlong.extend({ notice: z.uuid() }),
);
/** With article and clause, by which the limit of a resumed investigation is counted (BLTTHS 174(1)). */
export const caseResumed = defineEvent(
  'investigation.case-resumed',
  1,
  z.object({
    notice: z.uuid(),
    article: Article,
    clause: Clause,
    ground: ResumptionGround.optional(),
    /** By an accused who does not agree with a termination as time-barred or by amnesty (BLTTHS 235(1)). */
    requested: z.literal(true).optional(),
    /** The procuracy has resumed it; `cancels`: what was terminated, by the notice that served that. */
    by: AgencyId.optional(),
    number: z.string().optional(),
    cancels: z.uuid().optional(),
    ...signedBy,
  }),
);
/** What had resumed it, or one accused alone, does not hold: by the procuracy (`cancels`), or by the head of the body itself, a deputy's, which `of` had served; it is suspended or terminated as before (TTLT 04/2018 5(1), (2)). */
export const caseResumptionCancelled = defineEvent(
  'investigation.case-resumption-cancelled',
  1,
  z.object({
    accused: FileId.optional(),
    ...Stopped.shape,
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    of: z.uuid().optional(),
    cancels: z.uuid().optional(),
  }),
);
/** What is suspended was looked at again: each month, half-year and year; of the month where none is named (TTLT 01/2020 5(4), 7, 14(2)). */
export const suspendedCaseReviewed = defineEvent(
  'investigation.suspended-case-reviewed',
  1,
  /** `accused`: this one alone is suspended. */
  z.object({ period: ReviewPeriod.optional(), disagreed, accused: FileId.optional() }),
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
    /** Why what the return demands could not be done (BLTTHS 245(3)). */
    unmet: UnmetReason.optional(),
    /** The result of the supplementary investigation changes the former conclusion basically: this one stands in its place (BLTTHS 245(3)). */
    replaces: z.literal(true).optional(),
    /** What the procuracy had demanded to be investigated and is not, as the conclusion says; `notice` tells it so (TTLT 04/2018 11(2)). */
    undone: z
      .array(z.object({ demand: z.uuid(), reason: UndoneReason, notice: z.uuid() }))
      .min(1)
      .optional(),
  }),
);
export const caseOfferEnded = defineEvent('investigation.case-offer-ended', 1, OfferEnded);
export const caseHandedOver = defineEvent(
  'investigation.case-handed-over',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
/** `agreed`: so does the procuracy, which was consulted; unsaid of what was suspended (TTLT 04/2018 33(1)). */
export const caseTerminated = defineEvent(
  'investigation.case-terminated',
  1,
  z.object({
    ground: TerminationGround,
    notice: z.uuid(),
    agreed: z.boolean().optional(),
    ...unseenLimitation,
    ...signedBy,
  }),
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
    ...awaiting,
  }),
);
/** How procuracy or court have ended it, or the matter of some who went on apart. */
export const caseDecided = defineEvent(
  'investigation.case-decided',
  1,
  z.object({
    outcome: z.enum(['judged', 'terminated']),
    by: AgencyId,
    number: z.string(),
    accused: z.array(z.object({ accused: FileId, outcome: AccusedOutcome })),
    /** Others of it are still with the procuracy or a court: theirs goes on. */
    part: z.literal(true).optional(),
  }),
);

/** A decision of the procuracy about the case, or a demand of the court, was served here; its receipt went back. */
export const prosecutionNoticeReceived = defineEvent(
  'investigation.prosecution-notice-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    decision: z.string(),
    number: z.string(),
    decidedAt: Moment,
    /** Whom it is about, where it is about some. */
    accused: z.array(FileId).optional(),
    /** What a higher court has decided of the judgment or decision in force of that number. */
    outcome: CassationOutcome.optional(),
    against: z.string().optional(),
    /** Of what the procuracy above has overruled: what that was (BLTTHS 240(3)). */
    of: ProsecutionDecision.optional(),
    /** With its agreement the file of an administrative violation goes to be sanctioned at once (TT 28/2020 21). */
    toSanction: z.literal(true).optional(),
    /** Of an act of the procuracy itself: which, and when (TTLT 04/2018 12); of a questioning of whoever is held: when (15(2)). */
    act: InvestigativeAct.optional(),
    takesPlaceAt: Moment.optional(),
    /** When a decision came here that is carried out within days of that. */
    receivedAt: Moment.optional(),
    /** Of a demand to search, or to end that: whoever it names is searched for. */
    wanted: z.literal(true).optional(),
    /** Who supervises, where it has assigned them (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)). */
    prosecutor: z.string().optional(),
    /** In place of what that notice had demanded: told by the body from which the case came, where it was not done. */
    demand: z.uuid().optional(),
    /** The file had moved on when it came: nothing followed from it. */
    overtaken: z.literal(true).optional(),
  }),
);
/** A victim who is a party to the case (bị hại, BLTTHS 62); `victim` is the reference of a sealed record. */
export const victimNamed = defineEvent('investigation.victim-named', 1, z.object({ victim: FileId }));
/** Who was named wrongly is no party any more, nor who takes part for them (BLTTHS 62(1)). */
export const victimRemoved = defineEvent(
  'investigation.victim-removed',
  1,
  z.object({ victim: FileId, ground: VictimRemoval }),
);
/**
 * There is no case: the body has found a ground not to initiate one and cancelled its decision (BLTTHS 157, 158(1)), or the
 * procuracy (`by`, its `number`) has cancelled it (TTLT 04/2018 7(1)(c)).
 */
export const initiationCancelled = defineEvent(
  'investigation.initiation-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    ground: NonInitiationGround.optional(),
    /** The notice by which the procuracy has demanded it (TTLT 04/2018 7(1)(c)). */
    demand: z.uuid().optional(),
    by: AgencyId.optional(),
    number: z.string().optional(),
    /** By the court above, of which the procuracy tells (BLTTHS 161(1)(c)). */
    annulled: z.boolean().optional(),
    /** The act shows signs of an administrative violation, and no report from which it came ends here with that (BLTTHS 158(1)). */
    administrative: z.boolean().optional(),
    ...unseenLimitation,
  }),
);
/** The body does not agree with what the procuracy has decided, by this notice or on this request, and has asked the higher one (TTLT 04/2018 6(2)). */
export const casePetitionLodged = defineEvent(
  'investigation.case-petition-lodged',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision,
    body: z.string().max(200),
    number: z.string(),
    /** Over the platform. */
    exchange: z.uuid().optional(),
  }),
);
/**
 * Upheld, an initiation that was cancelled stands again, `suspended` where the case was, and these `accused`; anything else the
 * body may decide anew.
 */
export const casePetitionAnswered = defineEvent(
  'investigation.case-petition-answered',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision,
    upheld: z.boolean(),
    number: z.string(),
    suspended: z.literal(true).optional(),
    accused: z.array(FileId).optional(),
    /** What was approved is changed, not cancelled; of a charge to be this crime (TTLT 04/2018 5(3)(a)). */
    changed: z.literal(true).optional(),
    crime: Crime.optional(),
  }),
);
/** The procuracy has cancelled the suspension: the investigation goes on (TTLT 04/2018 5(1); BLTTHS 235(1)). */
export const caseSuspensionCancelled = defineEvent(
  'investigation.case-suspension-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    article: Article,
    clause: Clause,
    /** By the head of the body itself: a deputy's, which this notice had served; `notice` tells the procuracy (TTLT 04/2018 5(2)). */
    of: z.uuid().optional(),
    /** By the procuracy: which this notice had served. */
    cancels: z.uuid().optional(),
  }),
);
/** The procuracy has cancelled the termination that `cancels` had served, or the head of the body has withdrawn it: the investigation goes on (BLTTHS 230(3), 235(1); TTLT 04/2018 5(2)). */
export const caseTerminationCancelled = defineEvent(
  'investigation.case-termination-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    article: Article,
    clause: Clause,
    cancels: z.uuid().optional(),
    ...withdrawn,
  }),
);
/** These were told of a decision, by now all whom the law names and the body knows but those who are told later; `accused`: of what was decided of this one. */
export const casePartiesTold = defineEvent(
  'investigation.parties-told',
  1,
  z.object({
    of: z.enum(['suspension', 'resumption', 'termination', 'conclusion', 'charge', 'search', 'search-end', 'property']),
    accused: FileId.optional(),
    /** None, where nobody of them is known. */
    recipients: z.array(NoticeRecipient),
    ...toldInParts(NoticeRecipient),
  }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const caseCorrected = defineEvent('investigation.case-corrected', 1, EntryCorrected);
