import { z } from 'zod';
import { AgencyId } from '../agency';
import { ServedVerdict } from '../appeal-judgment';
import {
  AccusedOutcome,
  AppealedPart,
  AppealingParty,
  Appellant,
  Article,
  Cassation,
  CassationOutcome,
  Clause,
  ClosedHearingGround,
  CoerciveMeasure,
  Crime,
  InitiationReview,
  JudgmentError,
  Motion,
  PostponementGround,
  PreventiveMeasure,
  ResumptionGround,
  SearchEnd,
  StandingCoercion,
  WantedGround,
} from '../codelists';
import { defineExchange } from '../exchange';
import { hearingCalled, hearingOpens } from '../hearing';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** Of the judgment or decision of the number `against`, or of the compensation alone. */
export const cassated = {
  by: Cassation,
  outcome: CassationOutcome,
  part: AppealedPart.extract(['compensation']).optional(),
  against: z.string().optional(),
  /** That was a decision to suspend or terminate the matter, of all where nobody is named. */
  stay: z.literal(true).optional(),
};

/** `file`: the prosecution file that the trial came from. */
const ofTrial = { number: z.string(), file: FileId.optional(), decidedAt: Moment, unit: UnitCode };

/** A preventive measure other than detention. */
const measure = { defendant: FileId, measure: PreventiveMeasure };

/** What a court decides is served on the procuracy, a cassation also on the one above that was sent what it is about: 2 days, a return 3, a judgment 10, an initiation 24 hours (BLTTHS 154(2), 262(1), 280(3), 286(3)). */
export const courtDecision = defineExchange({
  kind: 'court-decision',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({
      decision: z.literal('trial-set'),
      opensOn: Day,
      ...hearingOpens, // BLTTHS 255(1)(a)
      ...hearingCalled, // BLTTHS 255(1)(h), (i), (k)
      closedFor: ClosedHearingGround.optional(), // BLTTHS 25
      ...ofTrial,
    }),
    z.object({ decision: z.literal('hearing-postponement'), opensOn: Day, ground: PostponementGround, ...ofTrial }), // BLTTHS 297(3), 299(2)
    z.object({ decision: z.literal('trial-suspension'), ...ofTrial }),
    z.object({ decision: z.literal('trial-termination'), ...ofTrial }),
    z.object({ decision: z.literal('defendant-suspension'), defendant: FileId, ...ofTrial }),
    z.object({ decision: z.literal('defendant-termination'), defendant: FileId, ...ofTrial }),
    /** These crimes of one who is tried for the others. */
    z.object({
      decision: z.literal('crimes-termination'), // BLTTHS 282(1)(b)
      defendant: FileId,
      crimes: z.array(Crime).min(1),
      ...ofTrial,
    }),
    z.object({ decision: z.literal('trial-resumption'), ground: ResumptionGround.optional(), ...ofTrial }), // BLTTHS 283(3)
    z.object({
      decision: z.literal('defendant-resumption'), // BLTTHS 283(2), (3)
      defendant: FileId,
      ground: ResumptionGround.optional(),
      ...ofTrial,
    }),
    z.object({ decision: z.literal('separate-trial'), defendants: z.array(FileId).min(1), ...ofTrial }), // BLTTHS 283(2), 286(3)
    z.object({ decision: z.literal('judge-assignment'), ...ofTrial }),
    z.object({ decision: z.literal('appeal-notification'), appellants: z.array(Appellant).min(1), ...ofTrial }), // BLTTHS 338(1)
    /** `closedFor`: the hearing is closed, as was asked; with null it is in public, as was asked (BLTTHS 25). */
    z.object({
      decision: z.literal('motion-settlement'), // BLTTHS 279(2)
      motion: Motion,
      accepted: z.boolean(),
      closedFor: ClosedHearingGround.nullable().optional(),
      ...ofTrial,
    }),
    z.object({ decision: z.literal('petition-return'), by: AppealingParty, ...ofTrial }), // BLTTHS 334(5)
    z.object({ decision: z.literal('late-appeal'), by: Appellant, accepted: z.boolean(), ...ofTrial }), // BLTTHS 335(5)
    z.object({ decision: z.literal('trial-extension'), until: Day, defendant: FileId.optional(), ...ofTrial }), // BLTTHS 277(1)
    z.object({ decision: z.literal('trial-return'), ...ofTrial }), // BLTTHS 280(3), with the file
    z.object({ decision: z.literal('detention'), defendant: FileId, until: Day.nullable(), ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('release'), defendant: FileId, ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('measure'), ...measure, until: Day, ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('measure-end'), ...measure, ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('coercion'), measure: CoerciveMeasure, defendant: FileId.optional(), ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('coercion-end'), measure: StandingCoercion, defendant: FileId, ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('property'), defendant: FileId.optional(), ...ofTrial }), // TTLT 01/2020 10(3), 13(2)
    z.object({
      decision: z.literal('judgment'),
      verdicts: z.array(ServedVerdict),
      ...ofTrial,
    }),
    z.object({ decision: z.literal('judgment-rectification'), ground: JudgmentError, ...ofTrial }), // BLTTHS 261(1)
    /** The panel has initiated the case of a crime that was left out, of these accused where it is theirs. */
    z.object({
      decision: z.literal('case-initiation'), // BLTTHS 153(4), 154(2)
      article: Article,
      clause: Clause,
      accused: z.array(FileId).optional(),
      ...ofTrial,
    }),
    /** What the court above has made of that, or that a protest was not taken; `of`: the notice that served it. */
    z.object({ decision: z.literal('initiation-review'), of: z.uuid(), outcome: InitiationReview, ...ofTrial }), // BLTTHS 161(1)(c)
    /** By the court of appeal: these are tried again (BLTTHS 262(2), 355(1)(c)). */
    z.object({ decision: z.literal('judgment-annulled'), defendants: z.array(FileId).min(1), ...ofTrial }),
    /** To a lower procuracy that was assigned the trial: how it ended; the one that has indicted learns it by the file (BLTTHS 239(1)). */
    z.object({
      decision: z.literal('matter-ended'),
      outcome: z.enum(['judged', 'terminated']),
      by: AgencyId,
      defendants: z.array(z.object({ defendant: FileId, outcome: AccusedOutcome })),
      ...ofTrial,
    }),
    /** What a higher court has decided of a judgment or decision in force (BLTTHS 370, 397). */
    z.object({
      decision: z.literal('cassation'),
      defendants: z.array(FileId).min(1).optional(),
      ...cassated,
      ...ofTrial,
    }),
  ]),
  /** With an initiation: what was found at the hearing. */
  dossier: z.object({ text: z.string().optional() }),
  answer: z.object({}),
  answerWithinHours: 48,
});

/** What a court decides, of which the procuracy may be told by telephone before it is served (BLTTHS 132); how a matter has ended comes by itself after that. */
export const DecidedByCourt = z
  .enum(courtDecision.terms.options.map(({ shape }) => shape.decision.value))
  .exclude(['matter-ended']);

/** What a court demands of the body that investigated a case. */
export const courtDemand = defineExchange({
  kind: 'court-demand',
  pattern: 'notice',
  terms: z.discriminatedUnion('demand', [
    /** A decision to search for a defendant, before the matter is suspended (BLTTHS 231, 281(1)(b)). */
    z.object({
      demand: z.literal('search'),
      /** The receiver's case. */
      about: FileId,
      accused: FileId,
      ground: WantedGround.optional(),
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
    /** Its end, for who was caught, or has surrendered, as is known there on paper (BLTTHS 231(3)). */
    z.object({
      demand: z.literal('search-end'),
      about: FileId,
      accused: FileId,
      how: SearchEnd,
      /** The file of the court; `decidedAt`: when they were found. */
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
  ]),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72, // as a search that the procuracy demands
});
