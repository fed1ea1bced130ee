import { z } from 'zod';
import { AgencyId, FileNumber } from '../agency';
import { AssistanceAnswered, AssistanceAsked, AssistanceAwaited, AssistanceWithdrawn } from '../assistance';
import { awaiting } from '../awaiting';
import {
  AccusedOutcome,
  Article,
  Clause,
  Complexity,
  Crime,
  CrimeCharged,
  CrimeDecision,
  MeasureDemandGround,
  MergerGround,
  NoticeRecipient,
  ProsecutionSplitGround,
  ResumptionGround,
  Returner,
  ReturnGround,
  ReviewPeriod,
  Provision,
  Seriousness,
  StayGround,
  TerminationGround,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { DecidedByCourt } from '../exchanges/court-decision';
import { illness } from '../illness';
import { bound } from '../measure';
import { Day, FileId, Moment } from '../moment';
import { runningAnew, unseenLimitation } from '../offence-date';
import { lookedAt } from '../stay-along';
import { waitedAlone } from '../stay-over';
import { toldInParts } from '../told';
import { UnitCode } from '../units';
import { disagreed } from './stay-guidance';

/** Since when the investigating body has been asked to search for this one, who is not found yet; `evades`: whether on purpose, as that has decided, so that the limitation period stands still, as it does where nothing is said (BLHS 27(3)). */
const searched = { searchDemandedAt: Moment.optional(), evades: z.boolean().optional() };

/** `person` is the reference of a sealed record here; the id is the same in every agency. */
const accused = z.object({
  id: FileId,
  person: FileId,
  ...Crime.shape,
  /** Crimes beside the heaviest, of an accused of several. */
  further: z.array(Crime).optional(),
  ...searched,
  /** For what this one alone was suspended, and comes so. */
  suspendedFor: StayGround.optional(),
});
/** Decided on first in the file from which they come, which counts it no more. */
const decidedAt = Moment.optional();
const party = z.object({ id: FileId, person: FileId });
/** The notice by which a decision is served on the body that investigated; none for a file brought in at go-live. */
const notice = z.uuid().nullable().optional();
/** Of a complex case: 10 days instead of 3 to give the decision to the accused (BLTTHS 240(2)). */
const complex = z.literal(true).optional();
const complexity = Complexity.optional();
/** By an accused who does not agree with a termination as time-barred or by amnesty (BLTTHS 249(1)). */
const requested = z.literal(true).optional();
/** Who took part is to be told of it; of what was resumed before the platform followed that, unsaid (BLTTHS 249(3)). */
const toTell = z.literal(true).optional();
const crime = { article: Article, clause: Clause, seriousness: Seriousness };
/** What was done with it before, in another file or by another procuracy. */
const course = {
  /** Returned for supplementary investigation: the two that the procuracy has are counted together (BLTTHS 174(2)). */
  returns: z.array(z.object({ by: Returner, at: Moment })).optional(),
  /** Who at a court has sent it back, while that is not settled. */
  demandedBy: Returner.optional(),
  ...awaiting,
};
/** A court that has sent the file back, and for whom of it that waits, by the handover under which it has its trial (BLTTHS 280(3)). */
export const CourtReturn = z.object({
  exchange: z.uuid(),
  /** Not known of what was returned before courts were followed one by one. */
  court: AgencyId.optional(),
  accused: z.array(FileId).min(1),
  /** It has found another court competent, and does not wait for an indictment (BLTTHS 274). */
  declined: z.literal(true).optional(),
});
export type CourtReturn = z.infer<typeof CourtReturn>;
const returnedByCourts = {
  courtReturns: z.array(CourtReturn).optional(),
  /** The handover alone, where one court was followed for a file. */
  courtReturn: z.uuid().optional(),
};
const transferred = { transferredBy: AgencyId.optional(), ...course };

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
    accused: z.array(accused.extend({ decidedAt })).min(1),
    opening: z.boolean(),
    /** The victims who are parties (bị hại), each a sealed record here. */
    victims: z.array(party).optional(),
    /** The file that it was split from (BLTTHS 242(2)). */
    splitFrom: FileId.optional(),
    /** Since when all who are in it are suspended, where it was split off for that. */
    suspendedAt: Moment.optional(),
    ...returnedByCourts,
    ...transferred,
    /** It was decided there once, and is counted there. */
    decidedBefore: z.literal(true).optional(),
  }),
);
/** Since when an accused of the file is liable, as it came with it: the limitation period runs from there (BLHS 27). */
export const prosecutedOffenceDated = defineEvent(
  'prosecution.offence-dated',
  1,
  z.object({ accused: FileId, committedOn: Day, article: Article, clause: Clause, ...runningAnew }),
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
    /** The body that has investigated it further, where that is another. */
    sender: AgencyId.optional(),
    ...transferred,
  }),
);
/** This one does not come with it again: the body does not propose to prosecute them any more. */
export const prosecutedAccusedLeftOut = defineEvent('prosecution.accused-left-out', 1, z.object({ accused: FileId }));
export const prosecutionFileTakenUp = defineEvent('prosecution.file-taken-up', 1, z.object({}));
export const prosecutionFileVoided = defineEvent('prosecution.file-voided', 1, z.object({}));

/** A victim who is a party (bị hại) came out once the file was here; a sealed record (BLTTHS 62). */
export const prosecutedVictimNamed = defineEvent('prosecution.victim-named', 1, z.object({ victim: FileId }));

/** By the head of the procuracy, by the days that the class allows (BLTTHS 240(1)). */
/** Of the file, or of one (`accused`) who alone was resumed (BLTTHS 240(1), 249(4)). */
export const prosecutionFileExtended = defineEvent(
  'prosecution.file-extended',
  1,
  z.object({ until: Day, accused: FileId.optional() }),
);
export const prosecutionFileSuspended = defineEvent(
  'prosecution.file-suspended',
  1,
  z.object({ ground: StayGround, number: z.string(), notice, complex, complexity, ...bound, ...illness }),
);
/** Looked at again: of the month where no period is named (TTLT 01/2020 14(2)). */
export const suspendedFileReviewed = defineEvent(
  'prosecution.suspended-file-reviewed',
  1,
  /** `accused`: this one alone is suspended. */
  z.object({ period: ReviewPeriod.optional(), disagreed, accused: FileId.optional() }),
);
/** With article and clause, by which the limit is counted anew (BLTTHS 249(4)); `accused`: for these alone (249(1)). */
export const prosecutionFileResumed = defineEvent(
  'prosecution.file-resumed',
  1,
  z.object({
    number: z.string(),
    notice,
    accused: z.array(FileId).min(1).optional(),
    article: Article.optional(),
    clause: Clause.optional(),
    ground: ResumptionGround.optional(), // BLTTHS 249(2)
    requested,
    toTell,
  }),
);
export const prosecutedAccusedSuspended = defineEvent(
  'prosecution.accused-suspended',
  1,
  z.object({ accused: FileId, ground: StayGround, number: z.string(), notice, ...bound, ...illness }),
);
export const prosecutedAccusedResumed = defineEvent(
  'prosecution.accused-resumed',
  1,
  z.object({
    accused: FileId,
    number: z.string(),
    notice,
    ground: ResumptionGround.optional(),
    requested,
    toTell,
    /** Of whom it is decided once more, by the class of that crime (BLTTHS 249(4)). */
    article: Article.optional(),
    clause: Clause.optional(),
  }),
);
export const prosecutedAccusedTerminated = defineEvent(
  'prosecution.accused-terminated',
  1,
  z.object({ accused: FileId, ground: TerminationGround, number: z.string(), notice, ...unseenLimitation }),
);

/** One accused whose matter alone is suspended: comes so from another procuracy (BLTTHS 239(1)), or goes on so when the termination of the whole file falls (240(3), 249(1)). */
export const BroughtSuspension = z.object({
  accused: FileId,
  /** Not known of those before that was kept. */
  ground: StayGround.optional(),
  ...searched,
  ...lookedAt,
});
export type BroughtSuspension = z.infer<typeof BroughtSuspension>;
export const suspensionBrought = defineEvent('prosecution.suspension-brought', 1, BroughtSuspension);

/** Somebody else committed a crime of this case: charged by the procuracy once it has the file, which goes back with that (BLTTHS 179(4)). */
export const prosecutedAccusedCharged = defineEvent(
  'prosecution.accused-charged',
  1,
  z.object({
    accused: FileId,
    person: FileId,
    article: Article,
    clause: Clause,
    provision: Provision.optional(),
    number: z.string(),
  }),
);
/** Another crime came out once the procuracy has the file: its decision on the case, or on the charge of an accused (BLTTHS 236(4)). */
export const prosecutedCrimeDecided = defineEvent(
  'prosecution.crime-decided',
  1,
  Crime.extend({
    decision: CrimeDecision,
    accused: FileId.optional(),
    replaces: CrimeCharged.optional(),
    number: z.string(),
  }),
);
/** The charge of this one, which this procuracy had approved at the `request`, is cancelled: the file is about the others alone (TTLT 04/2018 5(3)). */
export const prosecutedChargeRevoked = defineEvent(
  'prosecution.accused-charge-revoked',
  1,
  z.object({ accused: FileId, request: z.uuid() }),
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
  z.object({ ground: TerminationGround, number: z.string(), complex, complexity, ...unseenLimitation }),
);
/** A court that had sent the file back is told that the matter of these is terminated; `of`: the handover of that court (BLTTHS 246(1), 280(3)). */
export const terminationToldToCourt = defineEvent(
  'prosecution.termination-told-to-court',
  1,
  z.object({
    notice: z.uuid(),
    accused: z.array(FileId).min(1),
    number: z.string(),
    of: z.uuid().optional(),
    /** The procuracy to which the court has returned it, which tells the court. */
    through: AgencyId.optional(),
  }),
);
/**
 * Another court has these with an indictment (`number`) of this procuracy or of another: a court that had sent the file back, by
 * the handover `of`, is told, and waits for them no longer; or the procuracy `through` which it is told (BLTTHS 246).
 */
export const accusedIndictedElsewhere = defineEvent(
  'prosecution.accused-indicted-elsewhere',
  1,
  z.object({
    notice: z.uuid(),
    of: z.uuid().optional(),
    through: AgencyId.optional(),
    by: AgencyId,
    accused: z.array(FileId).min(1),
    number: z.string(),
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
    /** Others of it are still with a court: theirs goes on. */
    part: z.literal(true).optional(),
  }),
);

/** These were told of a decision, by now all whom the law names but those who are told later; `accused`: of what was decided of this one alone (BLTTHS 239(2), 240(2), 249(3), 338(2); TTLT 04/2018 18(2)(b)). */
export const partiesTold = defineEvent(
  'prosecution.parties-told',
  1,
  z.object({
    of: z.enum([
      'indictment',
      'return',
      'suspension',
      'termination',
      'resumption',
      'transfer',
      'protest',
      'property',
      'detention',
    ]),
    accused: FileId.optional(),
    recipients: z.array(NoticeRecipient).min(1),
    ...toldInParts(NoticeRecipient),
  }),
);
/** The receipt of a notice of this procuracy; its subject is the notice. */
export const prosecutionNoticeServed = defineEvent(
  'prosecution.notice-served',
  1,
  /** `ground`: of a measure that is demanded, why. */
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment, ground: MeasureDemandGround.optional() }),
);
/** On paper: what procuracy and body have agreed on before the decision (TTLT 04/2018 29(3)). */
export const BodyAgreement = z.object({ number: z.string(), agreedOn: Day });
export type BodyAgreement = z.infer<typeof BodyAgreement>;
/** `agreed`: not known of what was decided before that was told, nor said of what another decision brings about. */
const withBody = {
  agreed: z.boolean().optional(),
  agreement: BodyAgreement.optional(),
  /** The exchange in which the body was consulted, and has answered. */
  consultation: z.uuid().optional(),
};

/** Those whose matter was suspended go on in a file of their own (BLTTHS 242(2)). */
export const prosecutionFileSplit = defineEvent(
  'prosecution.file-split',
  1,
  /** `ground`: not known of what was split before that was told. */
  z.object({
    into: FileId,
    accused: z.array(FileId).min(1),
    ground: ProsecutionSplitGround.optional(),
    number: z.string(),
    ...withBody,
    /** What of the list goes with them; all of it where nothing is said (BLTTHS 242(2)). */
    items: z.array(FileId).optional(),
  }),
);
/** It goes on in another file (BLTTHS 242(1)); `notice` tells the body that investigated. */
export const prosecutionFileMerged = defineEvent(
  'prosecution.file-merged',
  1,
  z.object({ into: FileId, ground: MergerGround, number: z.string(), notice, ...withBody }),
);
/** The other side of a merger: the heavier of both crimes decides the limit. */
export const prosecutionFileJoined = defineEvent(
  'prosecution.file-joined',
  1,
  z.object({
    other: FileId,
    ...crime,
    accused: z.array(
      accused.extend({
        state: z.enum(['proposed', 'suspended', 'terminated']),
        suspendedAt: Moment.optional(),
        terminatedFor: TerminationGround.optional(),
        decidedAt,
      }),
    ),
    victims: z.array(party),
    ...course,
    ...returnedByCourts,
    /** The request that the body of this file take in the case of another body, which waits for its answer. */
    awaits: z.uuid().optional(),
  }),
);
/** The body of this file has the case of the other body with whose file it was merged (BLTTHS 242(1)). */
export const prosecutionMergerCarriedOut = defineEvent(
  'prosecution.merger-carried-out',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId }),
);
/** Assistance from abroad is asked for; while it waits, and once the limit has run out, it is a ground to suspend. */
export const prosecutionAssistanceAsked = defineEvent('prosecution.assistance-asked', 1, AssistanceAsked);
export const prosecutionAssistanceAwaited = defineEvent('prosecution.assistance-awaited', 1, AssistanceAwaited);
export const prosecutionAssistanceAnswered = defineEvent(
  'prosecution.assistance-answered',
  1,
  AssistanceAnswered.extend(waitedAlone),
);
export const prosecutionAssistanceWithdrawn = defineEvent(
  'prosecution.assistance-withdrawn',
  1,
  AssistanceWithdrawn.extend(waitedAlone),
);
/** What the court will answer, or another country, was told by telephone; its answer confirms it (BLTTHS 132). */
export const prosecutionAnswerAnticipated = defineEvent(
  'prosecution.file-answer-anticipated',
  1,
  z.object({ exchange: z.uuid(), answer: z.enum(['granted', 'refused', 'answered']) }),
);
/** The same of what a court decides, of this accused or of all; the notice that serves it confirms it. */
export const prosecutionDecisionAnticipated = defineEvent(
  'prosecution.decision-anticipated',
  1,
  z.object({ decision: DecidedByCourt, accused: FileId.optional() }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const prosecutionFileCorrected = defineEvent('prosecution.file-corrected', 1, EntryCorrected);
