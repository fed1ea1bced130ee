import { z } from 'zod';
import { AgencyId, FileNumber } from '../agency';
import {
  CorrectionReason,
  Country,
  CtdcAge,
  Evidence,
  ExploitationPurpose,
  FollowUp,
  FollowUpFinding,
  HtcdsApp,
  HtcdsControl,
  HtcdsDecisionMaker,
  HtcdsExploitation,
  HtcdsIndustry,
  HtcdsRecruitment,
  HtcdsRelationship,
  HtcdsSexualExploitation,
  HtcdsTraffickingStatus,
  Method,
  NotVictimGround,
  PaperIssuer,
  ProtectionMeasure,
  ReferralOutcome,
  Representative,
  ReviewGround,
  RiskLevel,
  ShelterDecider,
  Standing,
  Support,
  VictimClosing,
  VictimWay,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

/** Who she is, where she is and what she needs stay in this agency's journal; others see that something was done. */
const internal = { internal: true } as const;

/** Somebody is held to be a victim; rights begin here. */
export const victimOpened = defineEvent(
  'victim-support.victim-opened',
  1,
  z.object({
    number: z.string(),
    way: VictimWay,
    unit: UnitCode,
    from: z.array(FileId),
    /** What it came from before the platform, by the numbers of other registers. */
    fromNumbers: z.array(FileNumber).optional(),
    /** The exchange that referred her, and whose answer is awaited by whom. */
    referral: z.uuid().nullable(),
    referrer: AgencyId.nullable(),
    opening: z.boolean(),
  }),
);

/** `person`, `account` and `first` are sealed records; the rest decides which rights she has. */
export const victimDescribed = defineEvent(
  'victim-support.victim-described',
  1,
  z.object({
    person: FileId,
    account: FileId.nullable(),
    minor: z.boolean().nullable(),
    standing: Standing,
    traffickedAbroad: z.boolean().nullable(),
    /** The victim whom a person under 18 accompanies. */
    accompanies: FileId.nullable(),
    /** What else a shelter's file says of her, in the fields of HTCDS: a sealed record. */
    background: FileId.optional(),
  }),
  internal,
);

/** `first` is the sealed record with the safe contact; the codes beside it are what guards ask. */
export const firstThingsRecorded = defineEvent(
  'victim-support.first-things-recorded',
  1,
  z.object({
    first: FileId,
    immediateDanger: z.boolean(),
    suspectIsRelative: z.enum(['yes', 'no', 'unknown']),
    language: z.string(),
    spokenToBy: z.string(),
  }),
  internal,
);

/** Taken over by victim support. */
export const victimReceived = defineEvent('victim-support.victim-received', 1, z.object({}));

/** The initial verification, with the police; `confirmed` by one of the papers of Luật 53/2024 33 already. */
export const victimVerified = defineEvent('victim-support.victim-verified', 1, z.object({ confirmed: z.boolean() }));

/** Identified as a victim; `paper` is the number of the document that says so (Luật 53/2024 33). */
export const victimIdentified = defineEvent(
  'victim-support.victim-identified',
  1,
  z.object({
    evidence: z.array(Evidence).min(1),
    exploitation: z.array(ExploitationPurpose),
    paper: z.string(),
    issuer: PaperIssuer.optional(),
  }),
  internal,
);

export const victimNotIdentified = defineEvent(
  'victim-support.victim-not-identified',
  1,
  z.object({
    ground: NotVictimGround,
    /** The decision's number, and its reasons in words as a sealed record. */
    number: z.string().optional(),
    reasons: FileId.optional(),
  }),
  internal,
);

/** She, or whoever speaks for her, asks that the refusal be looked at again. */
export const reviewAskedFor = defineEvent(
  'victim-support.review-asked-for',
  1,
  z.object({ ground: ReviewGround }),
  internal,
);
/** Looked at again, and upheld by a decision; `reasons` is a sealed record. */
export const refusalUpheld = defineEvent(
  'victim-support.refusal-upheld',
  1,
  z.object({ number: z.string(), reasons: FileId }),
  internal,
);
/** Looked at again, and taken up: she is being identified once more. */
export const identificationReviewed = defineEvent(
  'victim-support.identification-reviewed',
  1,
  z.object({ ground: ReviewGround }),
);

/** Where she is sheltered is known here alone. */
export const victimSheltered = defineEvent(
  'victim-support.victim-sheltered',
  1,
  z.object({ facility: z.string().max(200) }),
  internal,
);
export const shelterExtended = defineEvent(
  'victim-support.shelter-extended',
  1,
  z.object({ until: Day, number: z.string(), decider: ShelterDecider.optional() }),
  internal,
);
/** Another facility takes her over; the stay goes on, and so does its limit. */
export const shelterTransferred = defineEvent(
  'victim-support.shelter-transferred',
  1,
  z.object({ facility: z.string().max(200) }),
  internal,
);
export const shelterLeft = defineEvent('victim-support.shelter-left', 1, z.object({}));

/** How great the danger is, until when that is to be looked at again; `plan` is the sealed safety plan. */
export const riskAssessed = defineEvent(
  'victim-support.risk-assessed',
  1,
  z.object({ level: RiskLevel, plan: FileId, until: Day }),
  internal,
);

/** A measure of protection holds; `decision` is the number of the decision of whoever is competent. */
export const protectionOrdered = defineEvent(
  'victim-support.protection-ordered',
  1,
  z.object({ measure: ProtectionMeasure, decision: z.string(), agreed: z.boolean() }),
  internal,
);
export const protectionEnded = defineEvent(
  'victim-support.protection-ended',
  1,
  z.object({ measure: ProtectionMeasure }),
  internal,
);

/** Another report or case is about her too, perhaps with other forms of exploitation. */
export const matterLinked = defineEvent(
  'victim-support.matter-linked',
  1,
  z.object({ matters: z.array(FileId).min(1), exploitation: z.array(ExploitationPurpose) }),
  internal,
);

/** How she was recruited, controlled and exploited, in the codes of HTCDS, and by which methods. */
export const experienceRecorded = defineEvent(
  'victim-support.experience-recorded',
  1,
  z.object({
    exploitation: z.array(HtcdsExploitation),
    control: z.array(HtcdsControl),
    recruitment: z.array(HtcdsRecruitment),
    apps: z.array(HtcdsApp),
    relationship: HtcdsRelationship.nullable(),
    methods: z.array(Method),
    /** Known not to have happened; of the forms in neither list nothing is known. */
    ruledOut: z.array(HtcdsExploitation).optional(),
    sexual: z.array(HtcdsSexualExploitation).optional(),
    industries: z.array(HtcdsIndustry).optional(),
    exploitationApps: z.array(HtcdsApp).optional(),
    /** Where she was exploited. */
    countries: z.array(Country).optional(),
    /** When she came. */
    age: CtdcAge.optional(),
    /** What another body holds her to be, which is evidence and no identification. */
    stated: z.object({ status: HtcdsTraffickingStatus, by: HtcdsDecisionMaker.nullable() }).optional(),
  }),
  internal,
);

/** By which methods she was trafficked is told to prevention, without her. */
export const methodReported = defineEvent(
  'victim-support.method-reported',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, methods: z.array(Method) }),
  internal,
);

/** She has a file already, and is one victim: this one ends in that one. */
export const victimMerged = defineEvent('victim-support.victim-merged', 1, z.object({ into: FileId }));

/** One support was given; `decision` is the number of the decision where the law leaves it to one. */
export const supportGiven = defineEvent(
  'victim-support.support-given',
  1,
  z.object({ support: Support, decision: z.string().nullable() }),
  internal,
);

export const allowanceAppliedFor = defineEvent('victim-support.allowance-applied-for', 1, z.object({}));
export const allowanceRefused = defineEvent('victim-support.allowance-refused', 1, z.object({ number: z.string() }));

/** `representative` is a sealed record. */
export const representativeNamed = defineEvent(
  'victim-support.representative-named',
  1,
  z.object({ representative: FileId, relation: Representative }),
  internal,
);

export const relativesNotified = defineEvent('victim-support.relatives-notified', 1, z.object({}), internal);

/** The agency that referred her learns how it ended. */
export const referrerTold = defineEvent(
  'victim-support.referrer-told',
  1,
  z.object({ exchange: z.uuid(), outcome: ReferralOutcome }),
);

/** The referrer takes its question back; what she was given, and her file, stay. */
export const referralDropped = defineEvent('victim-support.referral-dropped', 1, z.object({ exchange: z.uuid() }));

export const victimReintegrated = defineEvent('victim-support.victim-reintegrated', 1, z.object({}));

/** She was looked after where she lives; `note` is a sealed record. */
export const followUpMade = defineEvent(
  'victim-support.follow-up-made',
  1,
  z.object({ after: FollowUp, finding: FollowUpFinding, note: FileId.nullable() }),
  internal,
);

export const victimClosed = defineEvent('victim-support.victim-closed', 1, z.object({ ground: VictimClosing }));

/** A wrong entry was put right; what stood before stays in the journal. */
export const victimCorrected = defineEvent(
  'victim-support.victim-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z
      .object({
        way: VictimWay,
        unit: UnitCode,
        minor: z.boolean(),
        standing: Standing,
        traffickedAbroad: z.boolean(),
      })
      .partial(),
  }),
  internal,
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const victimEntryCorrected = defineEvent('victim-support.victim-entry-corrected', 1, EntryCorrected, internal);
