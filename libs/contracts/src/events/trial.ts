import { z } from 'zod';
import { AgencyId, FileNumber } from '../agency';
import { Compensation, onAppeal } from '../appeal-judgment';
import { AssistanceAnswered, AssistanceAsked } from '../assistance';
import {
  AbsentAppellant,
  AdditionalSentence,
  AppealedPart,
  AppealOutcome,
  Article,
  Cassation,
  CassationOutcome,
  Clause,
  ClosedHearingGround,
  Crime,
  JudgmentRecipient,
  LateAppealReason,
  OpeningObstacle,
  PartBesidePenalty,
  Penalty,
  PostponementGround,
  Returner,
  ReturnGround,
  ReviewPeriod,
  SearchEnd,
  Seriousness,
  StayGround,
  TerminationGround,
  Verdict,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';
import { LodgedAppeal } from './appeal';

const defendant = z.object({
  id: FileId,
  person: FileId,
  article: Article,
  clause: Clause,
  /** Crimes beside the heaviest, of a defendant of several. */
  further: z.array(Crime).optional(),
});
const party = z.object({ id: FileId, person: FileId });
/** Under which a decision is appealed and protested (BLTTHS 330(2)); what was decided before the platform knew of that has none. */
const appealable = z.uuid().optional();
/** Under which it is given to the parties; of what was decided before the platform followed that, none (BLTTHS 262(1), 286(1), (2)). */
const delivery = z.uuid().optional();
/** Served on whom it is for; null where that takes no part (BLTTHS 286(3)). */
const served = z.uuid().nullable().optional();
const crime = { article: Article, clause: Clause, seriousness: Seriousness };

/** The case that the matter was, and who investigated it; not known of what came before that was told. */
const investigated = z.object({ by: AgencyId, case: FileId }).optional();

/** Thụ lý: the file with its indictment is docketed, and the limit to prepare the trial runs (BLTTHS 276, 277(1)). */
export const trialDocketed = defineEvent(
  'court.trial-docketed',
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
    defendants: z
      .array(
        defendant.extend({
          /** Of whoever goes on in a trial of their own: whose prosecution was withdrawn, or whose indictment overruled (BLTTHS 240(3), 285). */
          withdrawn: z.literal(true).optional(),
          overruled: z.literal(true).optional(),
        }),
      )
      .min(1),
    opening: z.boolean(),
    /** The victims who are parties (bị hại), each a sealed record here. */
    victims: z.array(party).optional(),
    /** The trial in which the matter of these defendants was suspended. */
    splitFrom: FileId.optional(),
    /** Returned there, or in the trial of another file of theirs, for supplementary investigation, as far as that counts here (BLTTHS 174(2)). */
    returns: z
      .array(
        z.object({
          by: Returner,
          at: Moment,
          /** Not to be investigated further: as another court's to try, or as no indictment stood (BLTTHS 240(3), 274). */
          declined: z.literal(true).optional(),
          overruled: z.literal(true).optional(),
        }),
      )
      .optional(),
    /** What the court above had decided there of this court's competence (BLTTHS 275). */
    competence: z.object({ askedAt: Moment, competent: z.boolean() }).optional(),
    investigated,
  }),
);
/** Since when a defendant is liable, as it came with the file: the limitation period runs from there (BLHS 27). */
export const triedOffenceDated = defineEvent(
  'court.offence-dated',
  1,
  z.object({ defendant: FileId, committedOn: Day, article: Article, clause: Clause }),
);
/** It has come back from supplementary investigation: 15 days (BLTTHS 277(2)); or the court had declined it, and has it anew. */
export const trialDocketedAgain = defineEvent(
  'court.trial-docketed-again',
  1,
  z.object({
    handover: z.uuid(),
    ...crime,
    defendants: z.array(defendant).min(1),
    victims: z.array(party).optional(),
    investigated,
    /** The procuracy that brings it now, and its file, where that is another. */
    sender: AgencyId.optional(),
    from: z.array(FileId).optional(),
    /** The procuracy holds the court competent, which had given it back as one that is not (BLTTHS 274(1)). */
    declined: z.literal(true).optional(),
  }),
);
export const trialTakenUp = defineEvent('court.trial-taken-up', 1, z.object({}));
export const trialVoided = defineEvent('court.trial-voided', 1, z.object({}));
/** A victim who is a party (bị hại) came out at the court; a sealed record (BLTTHS 62). */
export const triedVictimNamed = defineEvent('court.victim-named', 1, z.object({ victim: FileId }));
export const judgeAssigned = defineEvent(
  'court.judge-assigned',
  1,
  z.object({ judge: z.string(), number: z.string().optional(), notice: served }),
);

export const trialExtended = defineEvent(
  'court.trial-extended',
  1,
  z.object({ until: Day, number: z.string().optional(), notice: served }),
);
export const trialSuspended = defineEvent(
  'court.trial-suspended',
  1,
  z.object({ ground: StayGround, number: z.string(), notice: z.uuid().nullable(), decision: appealable, delivery }),
);
/** With article and clause, by which the limit is counted anew (BLTTHS 277(2)). */
export const trialResumed = defineEvent(
  'court.trial-resumed',
  1,
  z.object({ number: z.string(), notice: z.uuid().nullable(), article: Article, clause: Clause, delivery }),
);
/** Looked at again: of the month where no period is named (TTLT 01/2020 14(2)). */
export const suspendedTrialReviewed = defineEvent(
  'court.suspended-trial-reviewed',
  1,
  /** `defendant`: this one alone is suspended. */
  z.object({ period: ReviewPeriod.optional(), defendant: FileId.optional() }),
);
/** Assistance from abroad is asked for; while it waits, and once the limit has run out, it is a ground to suspend. */
export const trialAssistanceAsked = defineEvent('court.trial-assistance-asked', 1, AssistanceAsked);
/** `resumptionDue`: nothing more is waited for for which the trial was suspended. To resume it is the court's decision. */
export const trialAssistanceAnswered = defineEvent('court.trial-assistance-answered', 1, AssistanceAnswered);
/** The investigating body is asked to search for a defendant, before the matter is suspended (BLTTHS 281(1)(b)). */
export const defendantSearchDemanded = defineEvent(
  'court.search-demanded',
  1,
  z.object({ defendant: FileId, number: z.string(), notice: served, to: AgencyId.optional() }),
);
/** Who was searched for was caught or has surrendered: the limitation period runs anew from then (BLHS 27(3)); `notice` has told it. */
export const defendantFound = defineEvent(
  'court.defendant-found',
  1,
  z.object({ defendant: FileId, how: SearchEnd, notice: z.uuid().nullable() }),
);
export const defendantSuspended = defineEvent(
  'court.defendant-suspended',
  1,
  z.object({
    defendant: FileId,
    ground: StayGround,
    number: z.string(),
    notice: served,
    decision: appealable,
    delivery,
  }),
);
export const defendantResumed = defineEvent(
  'court.defendant-resumed',
  1,
  z.object({ defendant: FileId, number: z.string(), notice: served, delivery }),
);
export const defendantTerminated = defineEvent(
  'court.defendant-terminated',
  1,
  z.object({
    defendant: FileId,
    ground: TerminationGround,
    number: z.string(),
    notice: served,
    decision: appealable,
    delivery,
  }),
);
export const trialReturned = defineEvent(
  'court.trial-returned',
  1,
  z.object({ by: Returner, ground: ReturnGround, number: z.string(), notice: served }),
);
/** The court declines it still, which the procuracy has sent again: the court above is asked; on paper without an exchange (BLTTHS 274(1), 275). */
export const trialCompetenceDisputed = defineEvent(
  'court.competence-disputed',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable(), number: z.string() }),
);
/** By the court above: whether this court is competent (BLTTHS 275). */
export const trialCompetenceDecided = defineEvent(
  'court.competence-decided',
  1,
  z.object({ competent: z.boolean(), number: z.string() }),
);
export const trialTerminated = defineEvent(
  'court.trial-terminated',
  1,
  z.object({ ground: TerminationGround, number: z.string(), notice: served, decision: appealable, delivery }),
);
/** `closedFor`: not known of what was decided before that was told (BLTTHS 25). */
export const trialSet = defineEvent(
  'court.trial-set',
  1,
  z.object({
    opensOn: Day,
    closed: z.boolean(),
    closedFor: ClosedHearingGround.optional(),
    number: z.string(),
    notice: z.uuid().nullable(),
    delivery,
  }),
);
/** The parties have a decision: to try, to suspend, to terminate, to go on (BLTTHS 286(1), (2)); or whom the law names has the judgment (BLTTHS 262(1)). */
export const decisionDelivered = defineEvent(
  'court.decision-delivered',
  1,
  z.object({
    delivery: z.uuid(),
    /** That may be appealed, for which the time runs from here (BLTTHS 333(2)). */
    decision: z.uuid().optional(),
    /** Of the judgment, by now all whom the law names. */
    recipients: z.array(JudgmentRecipient).min(1).optional(),
  }),
);
/** Up to 30 days after the decision instead of 15 (BLTTHS 277(3)). */
export const openingDeferred = defineEvent(
  'court.opening-deferred',
  1,
  z.object({ opensOn: Day, obstacle: OpeningObstacle, number: z.string() }),
);
/** An open hearing is put off to a day that the decision names (BLTTHS 299(2)). */
export const hearingPostponed = defineEvent(
  'court.hearing-postponed',
  1,
  z.object({ opensOn: Day, ground: PostponementGround, number: z.string() }),
);
/** The procuracy has withdrawn the prosecution of these defendants; `late`: the hearing was open, and no termination rests on it (BLTTHS 285). */
export const prosecutionWithdrawalReceived = defineEvent(
  'court.prosecution-withdrawal-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    defendants: z.array(FileId).min(1),
    late: z.literal(true).optional(),
  }),
);
/** The procuracy has terminated the matter of these defendants after the file was returned (BLTTHS 246(1), 280(3)). */
export const prosecutionTerminationReceived = defineEvent(
  'court.prosecution-termination-received',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), defendants: z.array(FileId).min(1) }),
);
/** The procuracy above has overruled the indictment of these defendants; `late`: the hearing was open, and they are tried all the same (BLTTHS 240(3)). */
export const indictmentOverrulingReceived = defineEvent(
  'court.indictment-overruling-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    defendants: z.array(FileId).min(1),
    late: z.literal(true).optional(),
  }),
);
/** What was suspended for these defendants goes on in a trial of its own (BLTTHS 281(2), 283(2)). */
export const trialSplit = defineEvent(
  'court.trial-split',
  1,
  z.object({ into: FileId, defendants: z.array(FileId).min(1), number: z.string() }),
);
export const hearingOpened = defineEvent('court.hearing-opened', 1, z.object({}));

/** What is decided of one crime of the indictment; `found`: the clause or the crime of which the court finds this one guilty instead (BLTTHS 298). */
export const JudgedCrime = Crime.extend({ verdict: Verdict, found: Crime.optional() });

/** An outcome for each defendant on trial. */
export const judgmentPronounced = defineEvent(
  'court.judgment-pronounced',
  1,
  z.object({
    number: z.string(),
    notice: z.uuid().nullable(),
    verdicts: z
      .array(
        z.object({
          defendant: FileId,
          verdict: Verdict,
          penalty: Penalty.nullable(),
          months: z.int().min(1).max(360).nullable(),
          additional: z.array(AdditionalSentence).optional(),
          /** Of every crime, where the verdict is not the same of all, or another clause or crime was found. */
          crimes: z.array(JudgedCrime).min(1).optional(),
        }),
      )
      .min(1),
    compensations: z.array(Compensation).optional(),
    delivery,
  }),
);
/** A party was absent from the hearing, and may appeal as far as these defendants are concerned (BLTTHS 333(1)). */
export const absenceNoted = defineEvent(
  'court.absence-noted',
  1,
  z.object({
    /** The defendant, the victim, or an id of another party. */
    party: FileId,
    as: AbsentAppellant,
    defendants: z.array(FileId).min(1),
  }),
);
/** Who was absent has received the judgment, or it was posted up: the time to appeal of this one runs from here (BLTTHS 262(1), 333(1)). */
export const judgmentDelivered = defineEvent(
  'court.judgment-delivered',
  1,
  z.object({
    party: FileId,
    posted: z.boolean(),
    /** Others have appealed, and nobody else waits for it: the file goes up when the time of this one has run out (BLTTHS 339). */
    appealed: z.literal(true).optional(),
  }),
);
/** An appeal or a protest in time, or a late appeal that was accepted (BLTTHS 333, 335, 337). */
export const appealRecorded = defineEvent(
  'court.appeal-recorded',
  1,
  z.object({
    ...LodgedAppeal.shape,
    late: z.boolean(),
    /** Of one who was absent from the hearing. */
    party: FileId.optional(),
    /** Somebody who was absent does not have the judgment yet: the time to appeal has not run out for that one. */
    awaited: z.literal(true).optional(),
  }),
);
/** An appeal came when its time had run out; whether it is heard is for the court of appeal (BLTTHS 334(4), 335). */
export const lateAppealRecorded = defineEvent(
  'court.late-appeal-recorded',
  1,
  z.object({
    appeal: z.uuid(),
    ...LodgedAppeal.shape,
    reason: LateAppealReason,
    party: FileId.optional(),
  }),
);
/** To the court of appeal (BLTTHS 335(2)); on paper without `exchange`. */
export const lateAppealSent = defineEvent(
  'court.late-appeal-sent',
  1,
  z.object({ appeal: z.uuid(), exchange: z.uuid().optional(), to: AgencyId.optional() }),
);
/** By three judges of the court of appeal (BLTTHS 335(3)). */
export const lateAppealDecided = defineEvent(
  'court.late-appeal-decided',
  1,
  z.object({ appeal: z.uuid(), accepted: z.boolean(), number: z.string() }),
);
/** The file goes to the court of appeal (BLTTHS 339). */
export const appealOffered = defineEvent('court.appeal-offered', 1, z.object({ exchange: z.uuid(), to: AgencyId }));
export const appealOfferEnded = defineEvent('court.appeal-offer-ended', 1, OfferEnded);
/** `exchange` and `to` are null where it went on paper to a court that takes no part in the platform. */
export const appealHandedOver = defineEvent(
  'court.appeal-handed-over',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable() }),
);
export const appealJudged = defineEvent(
  'court.appeal-judged',
  1,
  z.object({
    outcome: AppealOutcome,
    number: z.string(),
    verdicts: z.array(z.object({ defendant: FileId, verdict: Verdict })),
    ...onAppeal,
    ...crime,
  }),
);
/** From the day on which the time for appeal and protest ran out, or of the appeal judgment (BLTTHS 343, 355(2)). */
export const judgmentInForce = defineEvent('court.judgment-in-force', 1, z.object({ since: Moment }));
/** The part that was not appealed, once the time for appeal and protest has run out; what ends on appeal while others’ is heard again (BLTTHS 343, 355(2)). */
export const judgmentInForceInPart = defineEvent(
  'court.judgment-in-force-in-part',
  1,
  z.object({
    defendants: z.array(FileId).min(1),
    since: Moment,
    /** What alone is appealed of it: the crime and the penalty are in force (BLTTHS 339, 343). */
    except: z.array(PartBesidePenalty).min(1).optional(),
  }),
);
/** What a higher court has decided of a judgment or decision in force, or of a part; the court that tried the case notes it (BLTTHS 370, 397). */
export const cassationNoted = defineEvent(
  'court.cassation-noted',
  1,
  z.object({
    by: Cassation,
    outcome: CassationOutcome,
    number: z.string(),
    /** Whose part of the judgment, or whose decision; of everybody whose part is in force, or of the trial, without it. */
    defendants: z.array(FileId).min(1).optional(),
    /** Of that part the compensation alone. */
    part: AppealedPart.extract(['compensation']).optional(),
    /** A decision to suspend or terminate in force, and not the judgment. */
    decision: z.uuid().optional(),
    /** With which the procuracy is told of it, that was told of the judgment. */
    notice: z.uuid().optional(),
  }),
);
/** A decision of the procuracy that came when the trial had moved on: nothing followed from it. */
export const noticeOvertaken = defineEvent(
  'court.notice-overtaken',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, decision: z.string(), number: z.string(), decidedAt: Moment }),
);
/** The procuracy's receipt of a decision of the court; its subject is the notice. */
export const courtDecisionServed = defineEvent(
  'court.decision-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);
/** An entry was written otherwise than the document says; what stood before stays (TTLT 05/2018 12). */
export const trialCorrected = defineEvent('court.trial-corrected', 1, EntryCorrected);
