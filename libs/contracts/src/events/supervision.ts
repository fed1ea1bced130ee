import { z } from 'zod';
import { AgencyId } from '../agency';
import { awaiting } from '../awaiting';
import {
  Article,
  CancelledDecision,
  Clause,
  Crime,
  Conductor,
  FreeingGround,
  ProsecutorReplacementGround,
  ReviewPeriod,
  Signer,
  TerminationGround,
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
    ...awaiting,
    /** The notice by which it was demanded. */
    demand: z.uuid().optional(),
    /** The notice that served the decision which it cancels. */
    cancels: z.uuid().optional(),
    /** That had resumed what was suspended, which is so again. */
    suspended: z.literal(true).optional(),
    signedBy: Signer.optional(),
    /** The exchange that has told of the investigative act whose record it is, or that is called off. */
    exchange: z.uuid().optional(),
    /** Of a termination. */
    ground: TerminationGround.optional(),
    /** Of an errand: the procuracy that supervises the report, which is told the result; or that supervises the case. */
    supervisedBy: AgencyId.optional(),
    /** Of an errand that is part of an investigation (TTLT 04/2018 30), and of one that was asked on paper. */
    about: z.literal('investigation').optional(),
    onPaper: z.literal(true).optional(),
    /** Of the end of a custody. */
    freed: FreeingGround.optional(),
    /** The notice that served the decision which the body asks to cancel. */
    served: z.uuid().optional(),
    /** So as to change it itself. */
    change: z.literal(true).optional(),
  }),
);

/** What another body was asked to verify is done, or could not be: the procuracy that supervises the report has the result, sealed; `notice` has told of the errand (TTLT 01/2017 12(4)). */
export const errandResultPassed = defineEvent(
  'prosecution.errand-result-passed',
  1,
  z.object({
    notice: z.uuid(),
    /** Of the platform; on paper without. */
    exchange: z.uuid().optional(),
    to: AgencyId.optional(),
    number: z.string(),
    done: z.boolean(),
  }),
);

/** A decision not to initiate was found to be without grounds: `notice` served it, `exchange` serves its cancellation. */
export const nonInitiationCancelledByProcuracy = defineEvent(
  'prosecution.non-initiation-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), article: Article, clause: Clause }),
);

/**
 * An offender came forward at the procuracy, of which minutes were made; `exchange` has told the body whose file is supervised
 * who it is and what they say, sealed (BLTTHS 152(1)).
 */
export const offenderReceivedByProcuracy = defineEvent(
  'prosecution.offender-received',
  1,
  z.object({ exchange: z.uuid(), minutes: z.string(), accused: FileId.optional() }),
);

/** Who exercises the right to prosecute and supervises (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)). */
export const prosecutorAssigned = defineEvent(
  'prosecution.prosecutor-assigned',
  1,
  z.object({ prosecutor: z.string() }),
);
/** The same of the procuracy, also whom the one above has assigned in place of the head: the body is told (TTLT 04/2018 4(4), (5), (7), (8)). */
export const conductorAssignedByProcuracy = defineEvent(
  'prosecution.conductor-assigned',
  1,
  z.object({ conductor: Conductor, officer: z.string(), ground: ProsecutorReplacementGround.optional() }),
);
/** What the body has suspended was looked at again together with it (TTLT 01/2020 5(4), 7, 14(2)). */
export const supervisedSuspensionReviewed = defineEvent(
  'prosecution.supervised-suspension-reviewed',
  1,
  z.object({ period: ReviewPeriod }),
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
/** A resumption or a wanted notice was found to be without grounds: `notice` served it, `exchange` serves its cancellation (TTLT 04/2018 5(1), (2)). */
export const decisionCancelledByProcuracy = defineEvent(
  'prosecution.decision-cancelled',
  1,
  z.object({
    exchange: z.uuid(),
    notice: z.uuid(),
    number: z.string(),
    of: CancelledDecision,
    accused: FileId.optional(),
    /** What was resumed is suspended again. */
    suspended: z.literal(true).optional(),
  }),
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
/** The procuracy does not agree with what the body has proposed by `notice`: what it had decided stands (TTLT 04/2018 5(1), (2)). */
export const cancellationDeclinedByProcuracy = defineEvent(
  'prosecution.cancellation-declined',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string() }),
);
/** The accused does not agree with a termination by lapse of time or by amnesty, which `notice` served: it is investigated again (BLTTHS 235(1)). */
export const investigationResumedByProcuracy = defineEvent(
  'prosecution.investigation-resumed',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), accused: FileId.optional() }),
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

/**
 * The higher procuracy has answered a petition of the body about what `exchange` has served or answered (TTLT 04/2018 6(2)).
 * `case`: upheld, and so what this procuracy had initiated itself stands again.
 */
export const petitionAnsweredFromAbove = defineEvent(
  'prosecution.petition-answered',
  1,
  z.object({
    exchange: z.uuid(),
    body: z.string().max(200),
    number: z.string(),
    upheld: z.boolean(),
    /** The charge that was approved is changed to be this crime (TTLT 04/2018 5(3)(a)). */
    crime: Crime.optional(),
    case: FileId.optional(),
    /** It came when nothing could follow from it any more. */
    overtaken: z.literal(true).optional(),
  }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const supervisionCorrected = defineEvent('prosecution.supervision-corrected', 1, EntryCorrected);
