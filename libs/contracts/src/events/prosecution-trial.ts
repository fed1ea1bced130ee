import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Article,
  CassationOutcome,
  Clause,
  Complexity,
  Crime,
  Returner,
  ReturnGround,
  ReviewPeriod,
  Seriousness,
  TerminationGround,
  IndictmentOnReturn,
} from '../codelists';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { investigated } from '../investigated';
import { FileId, Moment } from '../moment';
import { stillLiable, unseenLimitation } from '../offence-date';
import { protestOfDecision, protestOfJudgment } from '../protest';
import { UnitCode } from '../units';
import { toldBelow } from './court-evidence';

/** Truy tố: these accused are indicted before this court (BLTTHS 243). */
export const accusedIndicted = defineEvent(
  'prosecution.accused-indicted',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    number: z.string(),
    ...stillLiable,
    accused: z.array(FileId).min(1),
    /** By which it is served on the body that investigated; none for a file brought in at go-live. */
    notice: z.uuid().nullable().optional(),
    /** 10 days instead of 3 to deliver it and to send the file (BLTTHS 240(2), 244). */
    complex: z.boolean().optional(),
    complexity: Complexity.optional(),
    /** After a court has returned the file (BLTTHS 246, 280(3)). */
    onReturn: IndictmentOnReturn.optional(),
    /** It was given to all of them before, as no court had taken it (BLTTHS 276(1)(b)). */
    given: z.literal(true).optional(),
    /** A court below tries it, and no lower procuracy is assigned the trial yet (BLTTHS 239(1)). */
    below: z.literal(true).optional(),
    /** Every crime of those whom it indicts for others than they came with (BLTTHS 243). */
    crimes: z.array(z.object({ accused: FileId, crimes: z.array(Crime).min(1) })).optional(),
  }),
);
export const indictmentOfferEnded = defineEvent('prosecution.indictment-offer-ended', 1, OfferEnded);
export const prosecutionFileHandedOver = defineEvent(
  'prosecution.file-handed-over',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
/** A court has sent it back (BLTTHS 280). */
export const prosecutionFileReturnedByCourt = defineEvent(
  'prosecution.file-returned-by-court',
  1,
  z.object({
    exchange: z.uuid(),
    from: AgencyId,
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    /** Whom it is about, where the others went on apart. */
    accused: z.array(FileId).optional(),
    /** The file of the others stays where it is. */
    part: z.boolean().optional(),
  }),
);

/** A lower procuracy exercises prosecution and supervision at the trial; on paper without a notice (BLTTHS 239(1)). */
export const trialAssigned = defineEvent(
  'prosecution.trial-assigned',
  1,
  z.object({
    notice: z.uuid().nullable(),
    to: AgencyId.nullable(),
    procuracy: z.string().max(200),
    number: z.string(),
    /** The file that it has there once the court has docketed this one; none on paper, nor of what was assigned before that was so. */
    file: FileId.optional(),
  }),
);

/** `person` is the reference of a sealed record here; the id is the same in every agency. */
const party = z.object({ id: FileId, person: FileId });
const assigned = {
  /** With which the procuracy above has sent the indictment. */
  notice: z.uuid(),
  /** The court that has the file, and its trial. */
  court: AgencyId,
  trial: FileId,
  indictment: z.string(),
  article: Article,
  clause: Clause,
  seriousness: Seriousness,
  accused: z.array(party.extend({ ...Crime.shape, further: z.array(Crime).optional() })).min(1),
  victims: z.array(party).optional(),
  /** The body that investigated, and its case. */
  investigated,
};
/** The procuracy above has assigned the trial to this one, which has the indictment and takes part there (BLTTHS 239(1)). */
export const trialReceivedByProcuracy = defineEvent(
  'prosecution.trial-received',
  1,
  z.object({
    number: z.string(),
    /** Who has indicted, and the file there; the number of the assignment. */
    procuracy: AgencyId,
    from: z.array(FileId).min(1),
    assignment: z.string(),
    unit: UnitCode,
    ...assigned,
  }),
);
/** The same, after the court had returned the file and it was indicted again. */
export const trialReceivedAgainByProcuracy = defineEvent('prosecution.trial-received-again', 1, z.object(assigned));
/** The court has returned these to the procuracy above, which assigns the trial anew where they are indicted again; `part`: the court has others still (BLTTHS 239(1), 280). */
export const trialReturnedAbove = defineEvent(
  'prosecution.trial-returned-above',
  1,
  z.object({ notice: z.uuid(), number: z.string(), accused: z.array(FileId), part: z.boolean() }),
);

/** The indictment was given to the accused or their representatives (BLTTHS 240(2)). */
export const indictmentDelivered = defineEvent(
  'prosecution.indictment-delivered',
  1,
  z.object({ accused: z.array(FileId).min(1) }),
);

/** The prosecution of these accused is withdrawn before the hearing; the court is asked to terminate (BLTTHS 285). */
export const prosecutionWithdrawn = defineEvent(
  'prosecution.prosecution-withdrawn',
  1,
  z.object({
    notice: z.uuid(),
    to: AgencyId,
    accused: z.array(FileId).min(1),
    ground: TerminationGround,
    number: z.string(),
    ...unseenLimitation,
  }),
);
/** The same of some of the crimes of which these accused are indicted: they are tried for the others (BLTTHS 285; 319 is not among the texts). */
export const crimesWithdrawn = defineEvent(
  'prosecution.crimes-withdrawn',
  1,
  z.object({
    notice: z.uuid(),
    to: AgencyId,
    crimes: z.array(z.object({ accused: FileId, crimes: z.array(Crime).min(1) })).min(1),
    ground: TerminationGround,
    number: z.string(),
  }),
);
/** Another prosecutor than the one whom the court has named is to be at the hearing; the court is told (BLTTHS 52(2)). */
export const trialProsecutorReplaced = defineEvent(
  'prosecution.trial-prosecutor-replaced',
  1,
  z.object({ notice: z.uuid(), to: AgencyId, before: z.string(), prosecutor: z.string(), number: z.string() }),
);
/** The procuracy protests the judgment as far as these accused are concerned (BLTTHS 336, 337). */
export const judgmentProtested = defineEvent(
  'prosecution.judgment-protested',
  1,
  z.object({
    notice: z.uuid(),
    to: AgencyId,
    accused: z.array(FileId).min(1),
    number: z.string(),
    ...protestOfJudgment,
  }),
);
/** It changes or adds to the protest that `of` has served: about whom it is now, about what, why, and what it asks (BLTTHS 342(1)). */
export const protestChanged = defineEvent(
  'prosecution.protest-changed',
  1,
  z.object({
    notice: z.uuid(),
    of: z.uuid(),
    accused: z.array(FileId).min(1),
    number: z.string(),
    ...protestOfJudgment,
  }),
);
/** It withdraws its protest (BLTTHS 342). */
export const protestWithdrawn = defineEvent(
  'prosecution.protest-withdrawn',
  1,
  z.object({ notice: z.uuid(), to: AgencyId, number: z.string() }),
);
/** The procuracy protests a decision of the court to suspend or terminate, which `notice` has served here (BLTTHS 337(2)). */
export const decisionProtested = defineEvent(
  'prosecution.decision-protested',
  1,
  z.object({ notice: z.uuid(), protest: z.uuid(), to: AgencyId, number: z.string(), ...protestOfDecision }),
);
/** It changes that; `notice` has served the decision (BLTTHS 342(1)). */
export const decisionProtestChanged = defineEvent(
  'prosecution.decision-protest-changed',
  1,
  z.object({ notice: z.uuid(), change: z.uuid(), number: z.string(), ...protestOfDecision }),
);
/** It withdraws that before the decision has gone up; `notice` has served the decision (BLTTHS 342). */
export const decisionProtestWithdrawn = defineEvent(
  'prosecution.decision-protest-withdrawn',
  1,
  z.object({ notice: z.uuid(), withdrawal: z.uuid(), to: AgencyId, number: z.string() }),
);
/** A decision of the court was served here; its receipt went back. `accused`: whom a judgment, or what has annulled it, is about. */
export const courtDecisionReceived = defineEvent(
  'prosecution.court-decision-received',
  1,
  z.object({
    notice: z.uuid(),
    from: AgencyId,
    decision: z.string(),
    number: z.string(),
    decidedAt: Moment,
    accused: z.array(FileId).min(1).optional(),
    /** What a higher court has decided of the judgment or decision in force of that number. */
    outcome: CassationOutcome.optional(),
    against: z.string().optional(),
    /** That was a decision to suspend or terminate the matter, of all where nobody is named. */
    stay: z.literal(true).optional(),
    ...toldBelow,
    /** The notices with which the body that investigated and the procuracy that has transferred the file were told of it. */
    body: z.uuid().optional(),
    before: z.uuid().optional(),
  }),
);
/** What a court has suspended was looked at again together with it, of this `accused` alone where one is named (TTLT 01/2020 14(2)). */
export const supervisedTrialReviewed = defineEvent(
  'prosecution.supervised-trial-reviewed',
  1,
  z.object({ period: ReviewPeriod, accused: FileId.optional() }),
);
