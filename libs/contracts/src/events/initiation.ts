import { z } from 'zod';
import { AgencyId } from '../agency';
import { Article, Clause, InitiationBasis, InitiationReview, NonInitiationGround } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { protestOfDecision } from '../protest';
import { UnitCode } from '../units';

/** A crime that was left out, and those on trial whom it concerns. */
const leftOut = { article: Article, clause: Clause, defendants: z.array(FileId).optional(), number: z.string() };

/** A trial panel initiates a case by what it finds at the hearing; on paper without `notice` (BLTTHS 153(4), 154(2)). */
export const caseInitiatedByPanel = defineEvent(
  'court.case-initiated',
  1,
  z.object({
    initiation: z.uuid(),
    notice: z.uuid().nullable(),
    /** The same as one that may be protested; not of the panel that hears an appeal (BLTTHS 161(1)(c), 337(2)). */
    decision: z.uuid().optional(),
    ...leftOut,
  }),
);
/** Or it demands that of the procuracy; on paper without an exchange (BLTTHS 153(4)). */
export const initiationDemandedByPanel = defineEvent(
  'court.initiation-demanded',
  1,
  z.object({ initiation: z.uuid(), exchange: z.uuid().nullable(), ...leftOut }),
);
/** The procuracy has initiated what was demanded, or has found a ground not to. */
export const panelDemandAnswered = defineEvent(
  'court.initiation-demand-answered',
  1,
  z.object({ initiation: z.uuid(), initiated: z.boolean(), number: z.string() }),
);

/** Signs of a crime that the procuracy has found itself, or what a trial panel demands or has decided (BLTTHS 153(3)(c), (4)). */
export const initiationOpened = defineEvent(
  'prosecution.initiation-opened',
  1,
  z.object({
    number: z.string(),
    basis: InitiationBasis,
    /** The prosecution file that is tried, or the study of the appeal. */
    from: z.array(FileId),
    /** By the panel that hears an appeal. */
    onAppeal: z.literal(true).optional(),
    /** The court and its exchange; none on paper. */
    court: AgencyId.nullable(),
    exchange: z.uuid().nullable(),
    /** Of the panel's decision or demand. */
    decisionNumber: z.string().optional(),
    decidedAt: Moment.optional(),
    article: Article,
    clause: Clause,
    /** Those on trial whom it concerns. */
    accused: z.array(FileId),
    /** Sealed: what was found. */
    account: FileId,
    unit: UnitCode,
  }),
);
const sent = { case: FileId, notice: z.uuid(), to: AgencyId };
/** `notice` sends the decision to initiate to the body that investigates the case, which opens it under this id (BLTTHS 153(3)(c), 154(2), 158). */
export const initiationDecided = defineEvent(
  'prosecution.initiation-decided',
  1,
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('initiated'), article: Article, clause: Clause, number: z.string(), ...sent }),
    z.object({ outcome: z.literal('not-initiated'), ground: NonInitiationGround, number: z.string() }),
  ]),
);
/** A ground not to initiate is found of a case that the procuracy has initiated itself: there is none, which `exchange` tells the body that investigates it (BLTTHS 157, 158(1)). */
export const ownInitiationCancelled = defineEvent(
  'prosecution.own-initiation-cancelled',
  1,
  z.object({
    exchange: z.uuid(),
    /** In the supervision of a report: the notice that had served the decision. */
    notice: z.uuid().optional(),
    case: FileId,
    ground: NonInitiationGround,
    number: z.string(),
  }),
);
/** What a panel has initiated goes to the body that investigates the case (TTLT 04/2018 7(4)). */
export const initiationPassedOn = defineEvent('prosecution.initiation-passed-on', 1, z.object(sent));
/** What a panel has initiated has no grounds: the court above decides; on paper without `notice` (BLTTHS 161(1)(c)). */
export const initiationProtested = defineEvent(
  'prosecution.initiation-protested',
  1,
  z.object({
    notice: z.uuid().nullable(),
    to: AgencyId.nullable(),
    /** The body that has opened the case is told. */
    body: z.uuid().optional(),
    number: z.string(),
    /** Why; not known of what was protested before that was said (BLTTHS 336(2)(d)). */
    ground: protestOfDecision.ground,
  }),
);
/** It takes that back before the court has sent it up (BLTTHS 342); `notice` tells the court, none on paper, and `body` the one that has opened the case. */
export const initiationProtestWithdrawn = defineEvent(
  'prosecution.initiation-protest-withdrawn',
  1,
  z.object({
    notice: z.uuid().nullable(),
    to: AgencyId.nullable(),
    body: z.uuid().optional(),
    number: z.string(),
    /** What was initiated is to be passed on now. */
    waits: z.literal(true).optional(),
  }),
);
/** What the court above has made of it. */
export const initiationReviewed = defineEvent(
  'prosecution.initiation-reviewed',
  1,
  z.object({
    outcome: InitiationReview,
    number: z.string(),
    /** By which its court has told it; none on paper. */
    exchange: z.uuid().nullable(),
    /** It stands, and is to be passed on now. */
    waits: z.literal(true).optional(),
    /** The body that opened the case is told that there is none. */
    notice: z.uuid().optional(),
    to: AgencyId.optional(),
  }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const initiationCorrected = defineEvent('prosecution.initiation-corrected', 1, EntryCorrected);
