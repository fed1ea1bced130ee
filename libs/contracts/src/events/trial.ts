import { z } from 'zod';
import { AgencyId, FileNumber } from '../agency';
import {
  Article,
  Clause,
  ClosedHearingGround,
  Complexity,
  Crime,
  JudgmentRecipient,
  NoticeRecipient,
  OpeningObstacle,
  ReplacedWhenSummoned,
  Returner,
  ReturnGround,
  IndictmentOnReturn,
  TrialCompetenceGround,
} from '../codelists';
import { JudgmentCorrected } from '../correction';
import { defineEvent } from '../event';
import { hearingNamed, Seated, TriedInAbsence } from '../hearing';
import { investigated } from '../investigated';
import { Day, FileId, Moment } from '../moment';
import { runningAnew } from '../offence-date';
import { toldInParts } from '../told';
import { UnitCode } from '../units';
import { delivery, served, crime } from './tried';

const defendant = z.object({
  id: FileId,
  person: FileId,
  ...Crime.shape,
  /** Crimes beside the heaviest, of a defendant of several. */
  further: z.array(Crime).optional(),
});
const party = z.object({ id: FileId, person: FileId });
/** Who was given the indictment as the minutes in the file say, of whom the procuracy had told nothing (BLTTHS 276(1)(a)). */
const givenByMinutes = z.array(FileId).optional();
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
          /** Crimes whose prosecution was withdrawn, and those of which the trial was ended (BLTTHS 282(1)(b), 285). */
          withdrawnOf: z.array(Crime).optional(),
          endedFor: z.array(Crime).optional(),
          /** Decided and tried first there, which counts it no more. */
          decidedAt: Moment.optional(),
          triedAt: Moment.optional(),
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
    /** The lower procuracy that exercises prosecution, and its file (BLTTHS 239(1)). */
    prosecutedBy: z.object({ agency: AgencyId, file: FileId }).optional(),
    /** What the court above had decided there of this court's competence (BLTTHS 275). */
    competence: z.object({ askedAt: Moment, competent: z.boolean() }).optional(),
    /** Who has sat in a judgment on these defendants that was annulled since (BLTTHS 53(1)(c), 358(2)). */
    satBefore: z.array(z.string()).optional(),
    investigated,
    givenByMinutes,
  }),
);
/** Since when a defendant is liable, as it came with the file: the limitation period runs from there (BLHS 27). */
export const triedOffenceDated = defineEvent(
  'court.offence-dated',
  1,
  z.object({ defendant: FileId, committedOn: Day, article: Article, clause: Clause, ...runningAnew }),
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
    /** The indictment is kept, or another one (BLTTHS 246, 280(3)). */
    onReturn: IndictmentOnReturn.optional(),
    givenByMinutes,
  }),
);
/** A lower procuracy, to which the one that has indicted assigned it, exercises prosecution at the trial, and has a file of its own (BLTTHS 239(1)). */
export const trialAssignmentReceived = defineEvent(
  'court.trial-assignment-received',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), to: AgencyId, file: FileId }),
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
/** Of the trial, or for one (`defendant`) who alone was resumed (BLTTHS 277(1), (2)). */
export const trialExtended = defineEvent(
  'court.trial-extended',
  1,
  z.object({
    until: Day,
    defendant: FileId.optional(),
    number: z.string().optional(),
    ground: Complexity.optional(),
    notice: served,
  }),
);
/** `competence`: why it is another court's, where that is the ground; not known of what was declined before that was told (BLTTHS 268, 274(1)). */
export const trialReturned = defineEvent(
  'court.trial-returned',
  1,
  z.object({
    by: Returner,
    ground: ReturnGround,
    competence: TrialCompetenceGround.optional(),
    number: z.string(),
    notice: served,
  }),
);
/** The court declines it still, which the procuracy has sent again: the court above is asked; on paper without an exchange (BLTTHS 274(1), 275). */
export const trialCompetenceDisputed = defineEvent(
  'court.competence-disputed',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable(), number: z.string() }),
);
/** What the procuracy, the court above or another country will answer was told by telephone; the answer confirms it (BLTTHS 132). */
export const trialAnswerAnticipated = defineEvent(
  'court.answer-anticipated',
  1,
  z.object({ exchange: z.uuid(), answer: z.enum(['granted', 'refused', 'answered']) }),
);
/** What the procuracy decides of itself about whom a court tries, or about who prosecutes them. */
export const DecidedOfTrial = z.enum([
  'prosecution-withdrawn', // BLTTHS 285
  'crimes-withdrawn', // BLTTHS 285
  'decision-overruled', // BLTTHS 240(3)
  'accused-termination', // BLTTHS 248
  'prosecutor-replacement', // BLTTHS 52(2)
]);
/** The same of what the procuracy decides of itself, of this accused or of all; the notice that serves it confirms it. */
export const trialDecisionAnticipated = defineEvent(
  'court.decision-anticipated',
  1,
  z.object({ decision: DecidedOfTrial, accused: FileId.optional() }),
);
/** By the court above: whether this court is competent (BLTTHS 275). */
export const trialCompetenceDecided = defineEvent(
  'court.competence-decided',
  1,
  z.object({ competent: z.boolean(), number: z.string() }),
);
/** `closedFor`: not known of what was decided before that was told (BLTTHS 25). `inAbsence`: these are tried in absence, `absentOn` on which grounds, not known of what was decided before those were told (BLTTHS 286(1), 290(2)). */
export const trialSet = defineEvent(
  'court.trial-set',
  1,
  z.object({
    opensOn: Day,
    ...hearingNamed,
    inAbsence: z.array(FileId).min(1).optional(),
    absentOn: z.array(TriedInAbsence).min(1).optional(),
    closed: z.boolean(),
    closedFor: ClosedHearingGround.optional(),
    /** In public, though somebody is kept secret whom it concerns (BLTTHS 25, 486(1)(c)). */
    exposes: z.literal(true).optional(),
    number: z.string(),
    notice: z.uuid().nullable(),
    delivery,
  }),
);
/** Another sits instead: by the chief judge before the hearing opens, by the panel at it; `motion`: as was asked and accepted (BLTTHS 279(2), 299(2)). */
export const officerReplaced = defineEvent(
  'court.officer-replaced',
  1,
  Seated.extend({ before: z.string(), number: z.string(), motion: z.uuid().optional() }),
);
/** The procuracy has another prosecutor at the hearing (BLTTHS 52(2)). */
export const prosecutorReplacementReceived = defineEvent(
  'court.prosecutor-replacement-received',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, before: z.string(), officer: z.string(), number: z.string() }),
);
/** Another expert, valuer, interpreter or translator is called in the place of one, who is named on the decision alone; by the panel at the hearing (BLTTHS 299(2)). */
export const summonedReplaced = defineEvent(
  'court.summoned-replaced',
  1,
  z.object({ as: ReplacedWhenSummoned, number: z.string() }),
);
/** The parties have a decision: to try, to suspend, to terminate, to go on, of a measure (BLTTHS 286(1), (2), (4)); or whom the law names has the judgment (BLTTHS 262(1)). */
export const decisionDelivered = defineEvent(
  'court.decision-delivered',
  1,
  z.object({
    delivery: z.uuid(),
    /** That may be appealed, for which the time runs from here (BLTTHS 333(2)). */
    decision: z.uuid().optional(),
    /** Of the judgment, by now all whom the law names. */
    recipients: z.array(JudgmentRecipient).min(1).optional(),
    /** Of another decision, who was told beside the defendants and the victims (BLTTHS 286(1), (2), (4)). */
    told: z.array(NoticeRecipient).min(1).optional(),
    ...toldInParts(z.union([NoticeRecipient, JudgmentRecipient])),
  }),
);
/** Up to 30 days after the decision instead of 15 (BLTTHS 277(3)). */
export const openingDeferred = defineEvent(
  'court.opening-deferred',
  1,
  z.object({ opensOn: Day, obstacle: OpeningObstacle, number: z.string() }),
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
/** An entry was written otherwise than the document says; what stood before stays. */
export const trialCorrected = defineEvent('court.trial-corrected', 1, JudgmentCorrected);
