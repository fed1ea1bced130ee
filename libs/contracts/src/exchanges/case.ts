import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  AbsenceReason,
  Complexity,
  DetentionRefusalGround,
  EvidenceFinding,
  InvestigativeAct,
  ProcuracyLevel,
  ProsecutorReplacementGround,
  Seriousness,
  StayMatter,
  TransferGround,
  Crime,
  CrimeCharged,
} from '../codelists';
import { defineExchange } from '../exchange';
import { Day, FileId, Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** Asks the procuracy to approve the charge of a person (BLTTHS 179(3)). */
export const chargeApproval = defineExchange({
  kind: 'charge-approval',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    ...Crime.shape,
    chargedAt: Moment,
    /** It changes an earlier charge (BLTTHS 180(3)). */
    change: z.boolean().optional(),
    /** In what: another crime, one more, or whom it names (BLTTHS 180(1), (2)). */
    changes: z.enum(['crime', 'further-crime', 'identity']).optional(),
    /** Of several crimes the one in whose place another is. */
    replaces: CrimeCharged.optional(),
    /** The notice by which the procuracy has demanded it (BLTTHS 179(4); TTLT 04/2018 9(5)). */
    demand: z.uuid().optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ accused: PersonData, grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72,
});

/** Asks the procuracy to approve an order of detention before it is carried out (BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1)). */
export const detentionApproval = defineExchange({
  kind: 'detention-approval',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    until: Day,
    /** The number of the order, of a new one in a supplementary investigation. */
    renewal: z.string().optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ grounds: z.string() }),
  /** `ground`: why it is not approved. */
  answer: z.object({ decidedAt: Moment, number: z.string(), ground: DetentionRefusalGround.optional() }),
  answerWithinHours: 72,
});

/** Asks the procuracy to cancel a detention that it has approved, or to put another measure in its place (BLTTHS 173(7); TTLT 04/2018 20). */
export const releaseRequest = defineExchange({
  kind: 'release-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    accused: FileId,
    replaced: z.boolean(),
    /** The investigation against this one is terminated, by which they are free (TTLT 04/2018 20(2), 33(2)). */
    terminated: z.literal(true).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // no text says; as for the order
});

/** Asks the procuracy to extend the investigation of a case (BLTTHS 172(2), 174(1)). */
export const caseExtensionRequest = defineExchange({
  kind: 'investigation-extension',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    months: z.int().min(1).max(4),
    limit: Moment,
    /** Of the case, or of the crime of the accused. */
    seriousness: Seriousness,
    /** The how-manieth extension it would be: who may grant goes by that and by the class (BLTTHS 172(5), 173(3)). */
    turn: z.int().min(1).optional(),
    /** It is the detention of this accused that is to be extended (BLTTHS 173(2)). */
    accused: FileId.optional(),
    /** It is the investigation of this accused, who alone was resumed, that is to be extended (BLTTHS 174(1)). */
    resumed: FileId.optional(),
    /** Why the case is complex (BLTTHS 172(2), 173(2), 174(1); TTLT 04/2018 20(3)(a)). */
    ground: Complexity.optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  /** `until`: the last day, as the decision says; `level`: of the procuracy that has decided it. */
  answer: z.object({
    decidedAt: Moment,
    months: z.int().min(1).max(4).optional(),
    until: Day.optional(),
    level: ProcuracyLevel.optional(),
    number: z.string(),
  }),
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
  dossier: z.object({}),
  /** `answered`: what both have found. */
  answer: z.object({ decidedAt: Moment, number: z.string(), finding: EvidenceFinding }),
  answerWithinHours: 120, // no text says; as for the review before a suspension
});

/**
 * Consults the procuracy before a case, or one accused, is suspended where both have to work together on that, before what
 * is suspended is terminated as time-barred, and before a termination, a split or a merger (TTLT 01/2020 6(3), 7(2), (4);
 * TTLT 04/2018 14(4), 29(3), 33(1)). Granted: it agrees; the answer does not bind.
 */
export const stayConsultation = defineExchange({
  kind: 'stay-consultation',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    matters: z.array(StayMatter).min(1),
    accused: FileId.optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 240, // no text says; it is asked 10 days before the limit
});

/**
 * Tells the procuracy when and where a single investigative act takes place (TTLT 04/2018 13(1), (2)). Granted: a prosecutor
 * takes part; refused: none does, for the reason that goes into the record of the act.
 */
export const attendanceRequest = defineExchange({
  kind: 'attendance-request',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    act: InvestigativeAct,
    takesPlaceAt: Moment,
    accused: FileId.optional(),
    unit: UnitCode,
  }),
  dossier: z.object({ place: z.string() }),
  answer: z.object({ decidedAt: Moment, reason: AbsenceReason.optional() }),
  answerWithinHours: 22, // told 24 hours before, answered 2 hours before; the body says when it is told otherwise
});

/** Asks the procuracy to replace the prosecutor of a case, who has to withdraw (TTLT 04/2018 4(6)). Granted: another one has it; refused: why, sealed. */
export const prosecutorReplacement = defineExchange({
  kind: 'prosecutor-replacement',
  pattern: 'request',
  terms: z.object({ number: z.string(), ground: ProsecutorReplacementGround, unit: UnitCode }),
  dossier: z.object({ reasons: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72,
});

/** Asks the procuracy to approve an order to search a place, of the number `order` (BLTTHS 193, which is not among the texts). */
export const searchApproval = defineExchange({
  kind: 'search-approval',
  pattern: 'request',
  terms: z.object({ number: z.string(), order: z.string(), unit: UnitCode }),
  dossier: z.object({ grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 24, // no text at hand says
});

/** Asks whether the procuracy too finds another body competent for a case, before that is written to (TTLT 04/2018 29(1)). */
export const competenceConsultation = defineExchange({
  kind: 'competence-consultation',
  pattern: 'request',
  terms: z.object({ number: z.string(), ground: TransferGround, body: z.string().max(200), unit: UnitCode }),
  dossier: z.object({}),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72, // within 3 days the other body has to be written to
});

/** Asks the procuracy above which of two bodies investigates a case over which they dispute (BLTTHS 166(3); TTLT 04/2018 29(1)(b)). */
export const competenceDispute = defineExchange({
  kind: 'competence-dispute',
  pattern: 'request',
  /** `other`: the other body, where it is an agency of the platform. */
  terms: z.object({ number: z.string(), body: z.string().max(200), other: AgencyId.optional(), unit: UnitCode }),
  dossier: z.object({ reasons: z.string() }),
  /** `answered`: which of both is competent. */
  answer: z.object({ decidedAt: Moment, number: z.string(), competent: z.enum(['this-body', 'other-body']) }),
  answerWithinHours: 120, // no text says; the limit to investigate runs meanwhile
});

/** The other body is told as well: whether it is competent, in place of the one that has asked (BLTTHS 166(3)). */
export const competenceDecision = defineExchange({
  kind: 'competence-decision',
  pattern: 'notice',
  terms: z.object({ competent: z.boolean(), body: AgencyId, number: z.string(), decidedAt: Moment, unit: UnitCode }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72,
});

/** Asks the procuracy to transfer a case that another body has to investigate (BLTTHS 169(1); TTLT 04/2018 29(1)). */
export const caseTransferRequest = defineExchange({
  kind: 'case-transfer',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    ground: TransferGround,
    body: z.string().max(200),
    /** The notice by which the procuracy has demanded it. */
    demand: z.uuid().optional(),
    /** That body is outside the city: the provincial procuracy decides (BLTTHS 169(2)). */
    outside: z.literal(true).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  /** `level`: of the procuracy that has decided it, where that is above the one that was asked. */
  answer: z.object({ decidedAt: Moment, number: z.string(), level: ProcuracyLevel.optional() }),
  answerWithinHours: 72, // BLTTHS 169(3)(a)
});
