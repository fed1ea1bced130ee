import { z } from 'zod';
import { AgencyId } from './agency';
import {
  AccusedOutcome,
  AppealOutcome,
  Article,
  AssistanceKind,
  AssistanceRefusal,
  Clause,
  ConsentPurpose,
  Country,
  EvidenceFinding,
  Finding,
  Method,
  NonInitiationGround,
  ProlongationGround,
  RecruitmentChannel,
  ReferralOutcome,
  Returner,
  ReturnGround,
  Seriousness,
  ServiceResult,
  Source,
  Support,
  SuspensionGround,
  TerminationGround,
  TraffickingRoute,
  TransferGround,
  Urgency,
  Verdict,
  VictimWay,
} from './codelists';
import { defineExchange } from './exchange';
import { Day, FileId, Moment } from './moment';
import { FirstThings, PersonData } from './person';
import { UnitCode } from './units';

const nothing = z.object({});

/** A classified report goes to the body that has to resolve it (TTLT 01/2017 Art. 8). */
export const reportHandover = defineExchange({
  kind: 'report-handover',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    source: Source,
    /** Null when a commune desk or an urgent case hands over before classification (BLTTHS 146(3), (4)). */
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    anonymous: z.boolean(),
    /** From a desk that has no power to resolve: the limit runs from the acceptance, not from its reception (BLTTHS 147(1)). */
    byCommuneDesk: z.boolean(),
    receivedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({ reporter: PersonData.nullable(), account: z.string() }),
  answer: z.object({
    outcome: z.enum(['initiated', 'not-initiated', 'transferred']),
    decidedAt: Moment,
    case: FileId.nullable(),
  }),
  answerWithinHours: 24,
});

/** The file of a report that the procuracy takes over goes to it (BLTTHS 146(2); TTLT 01/2017 13(2)); its decision comes back. */
export const reportFileHandover = defineExchange({
  kind: 'report-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    /** The notice that demanded the file. */
    demand: z.uuid(),
    source: Source,
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    anonymous: z.boolean(),
    unit: UnitCode,
  }),
  dossier: z.object({ reporter: PersonData.nullable(), account: z.string() }),
  answer: z.object({
    outcome: z.enum(['initiated', 'not-initiated']),
    decidedAt: Moment,
    case: FileId.nullable(),
  }),
  answerWithinHours: 120, // within 5 days of the demand
});

/** Asks the procuracy to extend the limit for resolving a report once (BLTTHS 147(2)). */
export const extensionRequest = defineExchange({
  kind: 'resolution-extension',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    ground: ProlongationGround,
    months: z.int().min(1).max(2),
    limit: Moment,
    unit: UnitCode,
  }),
  dossier: nothing,
  answer: z.object({ decidedAt: Moment, months: z.int().min(1).max(2).optional(), number: z.string() }),
  answerWithinHours: 72, // TTLT 01/2017 Art. 11(2)
});

/** Asks the procuracy to approve the charge of a person (BLTTHS 179(3)). */
export const chargeApproval = defineExchange({
  kind: 'charge-approval',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    article: Article,
    clause: Clause,
    chargedAt: Moment,
    /** It changes an earlier charge (BLTTHS 180(3)). */
    change: z.boolean().optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ accused: PersonData, grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72,
});

/** What the procuracy decides of itself about a file that it supervises; served on the agency whose file it is. */
export const procuracyDecision = defineExchange({
  kind: 'procuracy-decision',
  pattern: 'notice',
  terms: z.object({
    decision: z.literal('non-initiation-cancelled'), // BLTTHS 159(6)
    number: z.string(),
    /** The verification, and the crime of which the procuracy finds grounds. */
    verification: FileId,
    article: Article,
    clause: Clause,
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: nothing,
  answer: nothing,
  answerWithinHours: 24,
});

/** Asks the procuracy to review a matter together before it is suspended; both keep the minutes (TTLT 01/2020 5(2)). */
export const suspensionReview = defineExchange({
  kind: 'suspension-review',
  pattern: 'request',
  terms: z.object({ number: z.string(), ground: SuspensionGround, limit: Moment, unit: UnitCode }),
  dossier: nothing,
  /** `granted`: it agrees with the suspension. */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 120, // reviewed 5 days before the limit
});

const supervised = { about: FileId, number: z.string(), decidedAt: Moment, unit: UnitCode };

/** What the procuracy decides and demands as it supervises a file; its reasons are sealed. */
export const supervisionNotice = defineExchange({
  kind: 'supervision-notice',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('suspension-cancelled'), ...supervised }), // BLTTHS 148(2)
    /** `accused`: the suspension was of this one alone (BLTTHS 229(2)). */
    z.object({ decision: z.literal('case-suspension-cancelled'), accused: FileId.optional(), ...supervised }), // TTLT 04/2018 5(1)
    z.object({ decision: z.literal('initiation-cancelled'), ...supervised }), // TTLT 04/2018 7(1)(c)
    z.object({ decision: z.literal('remedy-demanded'), ...supervised }), // TTLT 01/2017 5(2)(b)
    z.object({ decision: z.literal('file-demanded'), ...supervised }), // TTLT 01/2017 13(2)
    /** `of`: the notice that served what is cancelled. */
    z.object({ decision: z.literal('split-cancelled'), of: z.uuid(), ...supervised }), // BLTTHS 170(3)
    z.object({ decision: z.literal('merger-cancelled'), of: z.uuid(), ...supervised }), // BLTTHS 170(3)
    z.object({ decision: z.literal('requalification-cancelled'), of: z.uuid(), ...supervised }), // TTLT 04/2018 8(1)(b)
    z.object({ decision: z.literal('non-initiation-confirmed'), ...supervised }), // TTLT 04/2018 7(2)(a)
    z.object({ decision: z.literal('documents-demanded'), ...supervised }), // TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a)
    /** The procuracy has initiated the case itself; the investigating body opens it under this id. */
    z.object({
      decision: z.literal('initiation'), // BLTTHS 153(3), 154(2)
      case: FileId,
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      ...supervised,
    }),
  ]),
  dossier: z.object({ reasons: z.string() }),
  answer: nothing,
  answerWithinHours: 24, // BLTTHS 148(2)
});

/** `accused`: the decision concerns one accused alone. */
const ofCase = { number: z.string(), accused: FileId.optional(), decidedAt: Moment, unit: UnitCode };

/** A decision served on the procuracy; its receipt proves the service within the time limit. */
export const decisionNotice = defineExchange({
  kind: 'decision',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('reception'), number: z.string(), decidedAt: Moment, unit: UnitCode }), // BLTTHS 146(5)
    z.object({
      decision: z.literal('initiation'), // BLTTHS 154(2)
      number: z.string(),
      case: FileId,
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({
      decision: z.literal('non-initiation'), // BLTTHS 158(1)
      number: z.string(),
      ground: NonInitiationGround,
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({
      decision: z.literal('suspension'), // BLTTHS 148(2)
      /** Nobody is there to be told of its cancellation. */
      anonymous: z.boolean().optional(),
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({
      decision: z.literal('report-split'), // TTLT 01/2017 12(1)
      other: FileId,
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({ decision: z.literal('assignment'), number: z.string(), decidedAt: Moment, unit: UnitCode }), // TTLT 01/2017 9(1)
    z.object({
      decision: z.literal('transfer'), // TT 28/2020 18(1)
      ground: TransferGround,
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
    /** What was done about a demand of the procuracy, which `demand` served. */
    z.object({
      decision: z.literal('remedy'), // TTLT 01/2017 13(1)
      demand: z.uuid(),
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({ decision: z.literal('resumption'), number: z.string(), decidedAt: Moment, unit: UnitCode }), // BLTTHS 149(2)
    z.object({
      decision: z.literal('requalification'), // BLTTHS 156(2)
      number: z.string(),
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      decidedAt: Moment,
      unit: UnitCode,
    }),
    z.object({ decision: z.literal('case-suspension'), ...ofCase }), // BLTTHS 229(3)
    z.object({ decision: z.literal('case-resumption'), ...ofCase }), // BLTTHS 235(2)
    z.object({ decision: z.literal('case-wanted'), ...ofCase }), // BLTTHS 231(2)
    z.object({ decision: z.literal('case-found'), ...ofCase }), // BLTTHS 231(3)
    z.object({ decision: z.literal('case-termination'), ground: TerminationGround, ...ofCase }), // BLTTHS 230(3)
    z.object({ decision: z.literal('case-split'), other: FileId, ...ofCase }), // BLTTHS 170(3)
    z.object({ decision: z.literal('case-merger'), other: FileId, ...ofCase }), // BLTTHS 170(3)
  ]),
  /** With a suspension: who reported, whom the procuracy sends its cancellation (BLTTHS 148(2)). */
  dossier: z.object({ reporter: PersonData.optional() }),
  answer: nothing,
  answerWithinHours: 24,
});

/**
 * Asks victim support to take a person up, one exchange for each; the referrer's file stays its own (Luật 53/2024 27).
 * Whether she is a child, in danger, or of which nationality is sealed: in clear, with her unit, it would point to her.
 */
export const victimReferral = defineExchange({
  kind: 'victim-referral',
  pattern: 'request',
  terms: z.object({ number: z.string(), way: VictimWay, referredAt: Moment, unit: UnitCode }),
  dossier: z.object({
    person: PersonData,
    first: FirstThings,
    /** What she has told already, so that she is not asked again. */
    account: z.string(),
  }),
  answer: z.object({ outcome: ReferralOutcome, decidedAt: Moment, victim: FileId }),
  answerWithinHours: 72, // Luật 53/2024 27: the initial verification
});

/** What another agency may know of a victim, sealed: she has consented to it, or the law gives it the right to ask. */
export const victimDisclosure = defineExchange({
  kind: 'victim-disclosure',
  pattern: 'notice',
  terms: z.object({
    number: z.string(),
    purpose: ConsentPurpose,
    /** On her consent, which may be withdrawn; else the article on which it was asked for. */
    law: z.string().nullable(),
    unit: UnitCode,
  }),
  dossier: z.object({
    person: PersonData.optional(),
    first: FirstThings.optional(),
    account: z.string().optional(),
  }),
  answer: nothing,
  answerWithinHours: 72,
});

/**
 * A provider is asked to give a victim a support: with what she has consented to share, so that she is not asked again.
 * Who accepts it has it in hand; what came of it comes back.
 */
export const serviceReferral = defineExchange({
  kind: 'service-referral',
  pattern: 'handover',
  terms: z.object({ number: z.string(), support: Support, until: Day, unit: UnitCode }),
  dossier: z.object({
    first: FirstThings.optional(),
    person: PersonData.optional(),
    account: z.string().optional(),
    /** What is needed, in words. */
    need: z.string(),
  }),
  answer: z.object({ result: ServiceResult, deliveredOn: Day }),
  answerWithinHours: 72, // as the clock of the plan has it
});

/** A consent is taken back: whoever holds what was told under it erases that, and answers when. */
export const consentWithdrawal = defineExchange({
  kind: 'consent-withdrawal',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The exchange with which it was told. */
    disclosure: z.uuid(),
    purpose: ConsentPurpose,
    withdrawnAt: Moment,
    unit: UnitCode,
  }),
  dossier: nothing,
  answer: z.object({ erasedAt: Moment }),
  answerWithinHours: 72,
});

/** A method of traffickers was met: codes of how, where and when, and what is new about it, sealed; never a person. */
export const methodSighting = defineExchange({
  kind: 'method-sighting',
  pattern: 'request',
  terms: z.object({
    methods: z.array(Method),
    channels: z.array(RecruitmentChannel),
    countries: z.array(Country),
    routes: z.array(TraffickingRoute).optional(),
    seenOn: Day,
    unit: UnitCode,
  }),
  dossier: z.object({ description: z.string().nullable() }),
  /** The alert that stands for it, where one does. */
  answer: z.object({ alert: FileId.nullable(), decidedAt: Moment }),
  answerWithinHours: 72,
});

/** Asks for assistance from abroad; while it waits it is a ground to suspend the asking file (BLTTHS 148, 229, 247, 281). */
export const assistanceRequest = defineExchange({
  kind: 'assistance-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable(),
    unit: UnitCode,
  }),
  dossier: z.object({ persons: z.array(PersonData), request: z.string() }),
  /** `answered`, or `refused` with the reason. */
  answer: z.object({
    decidedAt: Moment,
    number: z.string(),
    request: FileId,
    reason: AssistanceRefusal.optional(),
  }),
  answerWithinHours: 720, // no limit of the law: after a month both sides look after it
});

/** Asks the procuracy to extend the investigation of a case (BLTTHS 172(2), 174(1)). */
export const caseExtensionRequest = defineExchange({
  kind: 'investigation-extension',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    months: z.int().min(1).max(4),
    limit: Moment,
    seriousness: Seriousness,
    /** It is the detention of this accused that is to be extended (BLTTHS 173(2)). */
    accused: FileId.optional(),
    unit: UnitCode,
  }),
  dossier: nothing,
  answer: z.object({ decidedAt: Moment, months: z.int().min(1).max(4).optional(), number: z.string() }),
  answerWithinHours: 240, // asked 10 days before the limit
});

/** Asks the procuracy to look at all the evidence together before an investigation ends; both keep the minutes (TTLT 04/2018 31). */
export const evidenceReview = defineExchange({
  kind: 'evidence-review',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    seriousness: Seriousness,
    limit: Moment,
    /** The heads of both meet: the case is especially serious or complex, or those below them do not agree. */
    heads: z.boolean(),
    unit: UnitCode,
  }),
  dossier: nothing,
  /** `answered`: what both have found. */
  answer: z.object({ decidedAt: Moment, number: z.string(), finding: EvidenceFinding }),
  answerWithinHours: 120, // no text says; as for the review before a suspension
});

/** Asks whether the procuracy too finds another body competent for a case, before that is written to (TTLT 04/2018 29(1)). */
export const competenceConsultation = defineExchange({
  kind: 'competence-consultation',
  pattern: 'request',
  terms: z.object({ number: z.string(), ground: TransferGround, body: z.string().max(200), unit: UnitCode }),
  dossier: nothing,
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // within 3 days the other body has to be written to
});

/** Asks the procuracy to transfer a case that another body has to investigate (BLTTHS 169(1)(a); TTLT 04/2018 29(1)). */
export const caseTransferRequest = defineExchange({
  kind: 'case-transfer',
  pattern: 'request',
  terms: z.object({ number: z.string(), ground: TransferGround, body: z.string().max(200), unit: UnitCode }),
  dossier: nothing,
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // BLTTHS 169(3)(a)
});

/** An accused as the file of a case names one in clear. */
const Proposed = z.object({ id: FileId, article: Article, clause: Clause });

/** The reasons in words and the persons that the file of a case is about. */
const caseDossier = z.object({
  text: z.string(),
  persons: z.array(z.object({ id: FileId, person: PersonData })),
});

/** What comes back to the sender of a file: it is returned, or ended. */
const fileOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('returned'),
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    decidedAt: Moment,
    /** Whom it is about, where the others went on apart. */
    accused: z.array(FileId).optional(),
  }),
  z.object({
    outcome: z.enum(['judged', 'terminated']),
    /** Who decided. */
    by: AgencyId,
    number: z.string(),
    decidedAt: Moment,
    accused: z.array(z.object({ accused: FileId, outcome: AccusedOutcome })),
  }),
]);

/** The file of a case whose investigation is concluded goes to the procuracy with the proposal to prosecute (BLTTHS 232(4)). */
export const caseFileHandover = defineExchange({
  kind: 'case-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Proposed).min(1),
    victims: z.array(FileId).optional(),
    concludedAt: Moment,
    /** After a return for supplementary investigation. */
    supplementary: z.boolean(),
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 48,
});

/** The file with the indictment goes to the court (BLTTHS 244). */
export const indictmentHandover = defineExchange({
  kind: 'indictment',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    indictment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Proposed).min(1),
    victims: z.array(FileId).optional(),
    indictedAt: Moment,
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 72,
});

/** `file`: the prosecution file that the trial came from. */
const ofTrial = { number: z.string(), file: FileId.optional(), decidedAt: Moment, unit: UnitCode };

/** What a court decides is served on the procuracy: 2 days, a judgment 10 (BLTTHS 262(1), 286(3)). */
export const courtDecision = defineExchange({
  kind: 'court-decision',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('trial-set'), opensOn: Day, ...ofTrial }),
    z.object({ decision: z.literal('trial-suspension'), ...ofTrial }),
    z.object({ decision: z.literal('trial-resumption'), ...ofTrial }),
    z.object({
      decision: z.literal('judgment'),
      verdicts: z.array(z.object({ defendant: FileId, verdict: Verdict })),
      ...ofTrial,
    }),
  ]),
  dossier: nothing,
  answer: nothing,
  answerWithinHours: 48,
});

const ofFile = {
  /** The receiver's file: the case, or the trial. */
  about: FileId,
  accused: z.array(FileId),
  number: z.string(),
  decidedAt: Moment,
  unit: UnitCode,
};

/**
 * What the procuracy decides about a file is sent to the body that investigated (BLTTHS 240(2), 249(3)); the withdrawal of
 * a prosecution and a protest go to the court (BLTTHS 285, 336).
 */
export const prosecutionNotice = defineExchange({
  kind: 'prosecution-notice',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('indictment'), ...ofFile }),
    z.object({ decision: z.literal('file-suspension'), ...ofFile }),
    z.object({ decision: z.literal('file-resumption'), ...ofFile }),
    z.object({ decision: z.literal('file-merger'), other: FileId, ...ofFile }), // BLTTHS 242(1): the case that goes on in this one
    z.object({ decision: z.literal('accused-suspension'), ...ofFile }),
    z.object({ decision: z.literal('accused-resumption'), ...ofFile }),
    z.object({ decision: z.literal('accused-termination'), ...ofFile }),
    z.object({ decision: z.literal('case-termination-cancelled'), ...ofFile }),
    z.object({ decision: z.literal('prosecution-withdrawn'), ground: TerminationGround, ...ofFile }),
    z.object({ decision: z.literal('protest'), ...ofFile }),
  ]),
  dossier: nothing,
  answer: nothing,
  answerWithinHours: 72,
});

/** A judgment that was appealed or protested goes up with its file (BLTTHS 339); what the court of appeal decides comes back. */
export const appealHandover = defineExchange({
  kind: 'appeal',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    judgment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    defendants: z.array(z.object({ id: FileId, verdict: Verdict, appealed: z.boolean() })).min(1),
    appealedAt: Moment,
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: z.object({
    outcome: AppealOutcome,
    number: z.string(),
    decidedAt: Moment,
    verdicts: z.array(z.object({ defendant: FileId, verdict: Verdict })),
  }),
  answerWithinHours: 72,
});

/** What the facts of an agency have added to a measure of the ledger, before a period and within it. */
const Figure = z.object({ measure: z.string(), before: z.int(), within: z.int() });
export type Figure = z.infer<typeof Figure>;

/**
 * Before a report is issued, police, procuracy and court compare what it says of them with their own journals (TTLT
 * 05/2018 9): `granted` where that says the same, `refused` where it says otherwise.
 */
export const figureConfirmation = defineExchange({
  kind: 'figure-confirmation',
  pattern: 'request',
  terms: z.object({
    plan: z.string(),
    from: Day,
    to: Day,
    figures: z.array(Figure),
    /** All units of the agency, or one of those that it has alone. */
    unit: z.union([z.literal('*'), UnitCode]),
  }),
  dossier: nothing,
  /** `differences`: so much more, or less, is in the agency's journal. */
  answer: z.object({ decidedAt: Moment, differences: z.array(Figure) }),
  answerWithinHours: 72, // TTLT 05/2018 9(1), (2)
});
