import { z } from 'zod';
import { AgencyId } from '../agency';
import { applicationsAlong } from '../applied';
import {
  Article,
  ChargeDemandGround,
  Clause,
  Conductor,
  DemandedMeasure,
  InvestigativeAct,
  MeasureDemandGround,
  MergerGround,
  PreventiveMeasure,
  ReplacementGround,
  RevocationBasis,
  Seriousness,
  TransferGround,
  RevokedMeasureGround,
  DemandedDecision,
  Crime,
  CrimeCharged,
} from '../codelists';
import { evidenceAlong } from '../evidence';
import { defineExchange } from '../exchange';
import { itemsAlong, itemsDescribed } from '../item';
import { Day, FileId, Moment } from '../moment';
import { Participant } from '../participant';
import { PersonData } from '../person';
import { UnitCode } from '../units';

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
    /** The notice by which it had demanded that of the body, where it had (TTLT 04/2018 7(2)(c)). */
    demand: z.uuid().optional(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24,
});

const supervised = { about: FileId, number: z.string(), decidedAt: Moment, unit: UnitCode };

/**
 * Of a case in which a higher procuracy exercises prosecution and which a court below tries, the procuracy beside that court is
 * told: 2 months before the investigation ends, once it is assigned the trial, and what that court decides (BLTTHS 239(1)).
 */
export const lowerProcuracyNotice = defineExchange({
  kind: 'lower-procuracy',
  pattern: 'notice',
  /** `decision`: `trial-foreseen`, `trial-assigned`, a decision of the court by its name there, or `evidence-demand`; `about`: the case. */
  terms: z.object({ decision: z.string().max(60), ...supervised }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72,
});

/** The procuracy beside a body that was asked to do something passes the result on to the one that supervises the report or the case, which is `about` and of `body` (BLTTHS 171(3); TTLT 01/2017 12(4)). */
export const errandResult = defineExchange({
  kind: 'errand-result',
  pattern: 'notice',
  /** `of`: the notice that has told of the errand. */
  terms: z.object({ body: AgencyId, done: z.boolean(), of: z.uuid().optional(), ...supervised }),
  dossier: z.object({ result: z.string() }),
  answer: z.object({}),
  answerWithinHours: 24,
});

const crime = { article: Article, clause: Clause };
/** Of several crimes of the accused the one that is another, or is to be. */
const replacing = { replaces: CrimeCharged.optional() };
/** `demand`: the notice that demanded it of the body first. */
const undone = { demand: z.uuid(), ...supervised };
const decidedInstead = { ...crime, ...undone };

/** What is decided of a case, or of what was decided in it: it holds also at another body that has the case by then. */
export const holdingSince = [
  /**
   * `annulled`: what a panel had initiated the court above has annulled, and the procuracy only tells of it; `report`: of which the
   * procuracy had initiated the case itself, which there is not at the body where that had done so meanwhile.
   */
  z.object({
    decision: z.literal('initiation-cancelled'), // BLTTHS 158(1); TTLT 04/2018 7(1)(c)
    annulled: z.boolean().optional(),
    report: FileId.optional(),
    ...supervised,
  }),
  z.object({ decision: z.literal('requalification-cancelled'), of: z.uuid(), ...supervised }), // TTLT 04/2018 8(1)(b)
  z.object({ decision: z.literal('charge-revoked'), accused: FileId, basis: RevocationBasis, ...supervised }), // TTLT 04/2018 5(3)
  /** `of`: the request at which the change, or the supplement, was approved. */
  z.object({
    decision: z.literal('charge-change-revoked'), // BLTTHS 180(3); TTLT 04/2018 5(3)
    accused: FileId,
    of: z.uuid(),
    basis: RevocationBasis,
    ...supervised,
  }),
  /** Of whom the procuracy has charged itself, nothing is demanded first. */
  z.object({ decision: z.literal('own-charge-changed'), accused: FileId, ...replacing, ...crime, ...supervised }), // TTLT 04/2018 9(5)
  z.object({ decision: z.literal('own-charge-supplemented'), accused: FileId, ...crime, ...supervised }), // TTLT 04/2018 9(5)
  z.object({
    decision: z.literal('detention-revoked'), // BLTTHS 173(7); TTLT 04/2018 5(3)
    accused: FileId,
    basis: RevocationBasis,
    replaced: z.boolean(),
    ...supervised,
  }),
  /** `of`: the request at which the order was approved that the procuracy above has found to be wrong, and no other. */
  z.object({
    decision: z.literal('measure-revoked'), // TTLT 04/2018 5(3)
    accused: FileId,
    of: z.uuid().optional(),
    measure: PreventiveMeasure,
    ground: RevokedMeasureGround,
    basis: RevocationBasis,
    ...supervised,
  }),
  /** `accused`: the suspension was of this one alone (BLTTHS 229(2)); `of`: the notice that served it. */
  z.object({
    decision: z.literal('case-suspension-cancelled'), // TTLT 04/2018 5(1)
    accused: FileId.optional(),
    of: z.uuid().optional(),
    ...supervised,
  }),
  /** What resumed the investigation, of all or of one `accused`, or ordered a search, is cancelled; `of`: the notice that served it. */
  z.object({
    decision: z.literal('case-resumption-cancelled'), // TTLT 04/2018 5(1), (2)
    accused: FileId.optional(),
    of: z.uuid(),
    ...supervised,
  }),
  z.object({ decision: z.literal('search-cancelled'), accused: FileId, of: z.uuid(), ...supervised }), // TTLT 04/2018 5(1), (2)
  /** An accused is to be treated; `of`: the notice of the order that is over. */
  z.object({ decision: z.literal('treatment-ordered'), accused: FileId, ...supervised }), // TTLT 01/2020 6(2)
  z.object({ decision: z.literal('treatment-ended'), accused: FileId, of: z.uuid(), ...supervised }), // TTLT 01/2020 6(2)
  /** The body did not order what was demanded in place of what was cancelled: the procuracy has. */
  z.object({
    decision: z.literal('measure-ordered'),
    accused: FileId,
    measure: DemandedMeasure,
    until: Day,
    ...undone,
  }), // TTLT 04/2018 5(3)(c)
] as const;

/** The procuracy above has changed the charge that was approved at the request `of`, as the body had asked: the accused is charged with that crime (TTLT 04/2018 5(3)(a)). */
export const approvalChanged = z.object({
  decision: z.literal('approval-changed'),
  accused: FileId,
  of: z.uuid(),
  crime: Crime,
  ...supervised,
});

/** What is demanded of the body that has a case: of whoever has it by then, where it has gone on. */
export const demandedOfCase = [
  z.object({
    decision: z.literal('measure-end-demanded'),
    accused: FileId,
    measure: PreventiveMeasure,
    ...supervised,
  }), // TTLT 04/2018 21(5), 22(5)
  z.object({
    decision: z.literal('measure-demanded'),
    accused: FileId,
    measure: DemandedMeasure,
    ground: MeasureDemandGround,
    ...supervised,
  }), // TTLT 04/2018 5(3)(c), 16(3)
  z.object({ decision: z.literal('replacement-demanded'), ground: ReplacementGround, ...supervised }), // TTLT 04/2018 4(3)
  z.object({ decision: z.literal('investigation-demanded'), ...supervised }), // TTLT 01/2017 13(1); TTLT 04/2018 11(1)
  z.object({ decision: z.literal('charge-demanded'), ground: ChargeDemandGround, ...crime, ...supervised }), // BLTTHS 179(4)
  z.object({
    decision: z.literal('charge-change-demanded'), // BLTTHS 180(1)(a); TTLT 04/2018 9(5)
    ground: ChargeDemandGround,
    accused: FileId,
    ...replacing,
    ...crime,
    ...supervised,
  }),
  z.object({
    decision: z.literal('charge-supplement-demanded'), // BLTTHS 180(2); TTLT 04/2018 9(5)
    ground: ChargeDemandGround,
    accused: FileId,
    ...crime,
    ...supervised,
  }),
  /** The charge is to name the person whom the dossier has. */
  z.object({ decision: z.literal('identity-change-demanded'), accused: FileId, ...supervised }), // BLTTHS 180(1)(b); TTLT 04/2018 9(5)
  /** The decision to initiate is to be about another crime, in place of one that may be said, or about one more: its ground says which. */
  z.object({
    decision: z.literal('requalification-demanded'), // TTLT 04/2018 8(2)
    ground: ChargeDemandGround,
    instead: Article.optional(),
    ...crime,
    ...supervised,
  }),
  /** The body is to cancel its decision that the notice `of` served. */
  z.object({ decision: z.literal('initiation-cancellation-demanded'), of: z.uuid(), ...supervised }), // TTLT 04/2018 7(1)(c)
  z.object({ decision: z.literal('requalification-cancellation-demanded'), of: z.uuid(), ...supervised }), // TTLT 04/2018 8(1)(b)
  /** Or another one: to propose that, or to change it; `whom`: the one accused whom it is about. */
  z.object({
    decision: z.literal('decision-cancellation-demanded'), // TTLT 04/2018 5(1), (2)
    of: z.uuid(),
    what: DemandedDecision,
    change: z.literal(true).optional(),
    whom: FileId.optional(),
    ...supervised,
  }),
  z.object({ decision: z.literal('split-demanded'), accused: z.array(FileId).min(1), ...supervised }), // TTLT 04/2018 29(3)
  /** `other`: the case in which it is to go on. */
  z.object({ decision: z.literal('merger-demanded'), other: FileId, ground: MergerGround, ...supervised }), // TTLT 04/2018 29(3)
] as const;

/** What the procuracy decides and demands as it supervises a file; its reasons, and whom it charges, are sealed. */
export const supervisionNotice = defineExchange({
  kind: 'supervision-notice',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    ...holdingSince,
    ...demandedOfCase,
    /** Who exercises the right to prosecute and supervises. */
    z.object({ decision: z.literal('conductor-assigned'), conductor: Conductor, ...supervised }), // TTLT 04/2018 4(8)
    /** The head has to withdraw and nobody takes the place: the body above is to take the case. */
    z.object({ decision: z.literal('no-deputy'), ...supervised }), // TTLT 04/2018 4(4)
    z.object({ decision: z.literal('prosecutor-assigned'), prosecutor: z.string(), ...supervised }), // TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a)
    /** An act of the procuracy itself; where, and what for, is sealed. */
    z.object({
      decision: z.literal('own-act-announced'), // TTLT 04/2018 12
      act: InvestigativeAct,
      takesPlaceAt: Moment,
      accused: FileId.optional(),
      ...supervised,
    }),
    z.object({ decision: z.literal('suspension-cancelled'), ...supervised }), // BLTTHS 148(2)
    z.object({ decision: z.literal('resumption-cancelled'), of: z.uuid(), ...supervised }), // TTLT 04/2018 5(1), (2)
    /** What a panel has initiated, once it was passed on. */
    z.object({ decision: z.literal('initiation-protested'), ...supervised }), // BLTTHS 161(1)(c)
    z.object({ decision: z.literal('initiation-protest-withdrawn'), ...supervised }), // BLTTHS 342
    /** As an accused asks, whose matter ended by lapse of time or by amnesty; `accused`: of this one alone; `of`: the notice that served the termination. */
    z.object({
      decision: z.literal('investigation-resumed'), // BLTTHS 235(1)
      accused: FileId.optional(),
      of: z.uuid().optional(),
      ...supervised,
    }),
    /** `of`: the notice by which the body has proposed it. */
    z.object({ decision: z.literal('charge-revocation-declined'), accused: FileId, of: z.uuid(), ...supervised }), // TTLT 04/2018 5(3)(a)
    z.object({ decision: z.literal('cancellation-declined'), of: z.uuid(), ...supervised }), // TTLT 04/2018 5(1), (2)
    /** A decision on custody is cancelled, which `of` served; whose custody was extended goes free. */
    z.object({ decision: z.literal('custody-cancelled'), of: z.uuid(), ...supervised }), // BLTTHS 117(4)
    z.object({ decision: z.literal('custody-released'), ...supervised }), // BLTTHS 118(3); TTLT 04/2018 16(2)
    /** A prosecutor comes to question whoever is held; where, and what for, is sealed. */
    z.object({ decision: z.literal('questioning-announced'), takesPlaceAt: Moment, ...supervised }), // TTLT 04/2018 15(2)
    z.object({ decision: z.literal('remedy-demanded'), ...supervised }), // TTLT 01/2017 5(2)(b)
    z.object({ decision: z.literal('file-demanded'), ...supervised }), // TTLT 01/2017 13(2)
    /** A custody, which is `about`, is to be extended. */
    z.object({ decision: z.literal('custody-extension-demanded'), ...supervised }), // TTLT 04/2018 16(1)
    /** `of`: the notice that served what is cancelled. */
    z.object({ decision: z.literal('split-cancelled'), of: z.uuid(), ...supervised }), // BLTTHS 170(3)
    z.object({ decision: z.literal('merger-cancelled'), of: z.uuid(), ...supervised }), // BLTTHS 170(3)
    /** Of a report that the procuracy has taken over: its own decision not to initiate does not hold. */
    z.object({ decision: z.literal('own-non-initiation-cancelled'), ...supervised }), // BLTTHS 41(1), 158
    z.object({ decision: z.literal('non-initiation-confirmed'), ...supervised }), // TTLT 04/2018 7(2)(a)
    z.object({ decision: z.literal('termination-confirmed'), of: z.uuid(), ...supervised }), // BLTTHS 230(3)
    z.object({ decision: z.literal('documents-demanded'), ...supervised }), // TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a)
    /** The body is to initiate, and to cancel its decision not to first, where it has served one (`of`). */
    z.object({ decision: z.literal('initiation-demanded'), of: z.uuid().optional(), ...crime, ...supervised }), // TTLT 04/2018 7(2)(c), 7(3)
    z.object({
      decision: z.literal('transfer-demanded'),
      ground: TransferGround,
      body: z.string().max(200),
      outside: z.literal(true).optional(),
      ...supervised,
    }), // BLTTHS 169(1)(d)
    /** The body did not do what was demanded: the procuracy has decided it. */
    z.object({ decision: z.literal('transfer-ordered'), body: z.string().max(200), ...undone }), // BLTTHS 169(1)(d)
    z.object({ decision: z.literal('person-charged'), accused: FileId, ...decidedInstead }), // BLTTHS 179(4)
    z.object({ decision: z.literal('charge-changed'), accused: FileId, ...replacing, ...decidedInstead }), // BLTTHS 180(3)
    z.object({ decision: z.literal('charge-supplemented'), accused: FileId, ...decidedInstead }), // BLTTHS 180(2), (3)
    z.object({ decision: z.literal('charge-identity-changed'), accused: FileId, ...undone }), // BLTTHS 180(1)(b), (3)
    z.object({ decision: z.literal('own-charge-identity-changed'), accused: FileId, ...supervised }), // TTLT 04/2018 9(5)
    z.object({
      decision: z.literal('case-requalified'), // BLTTHS 156(2); TTLT 04/2018 8(2)
      adds: z.boolean(),
      instead: Article.optional(),
      ...decidedInstead,
    }),
    /**
     * The procuracy has initiated the case itself, or the panel of `court`; the investigating body opens it under this id, which it
     * is about where there was no report.
     */
    z.object({
      decision: z.literal('initiation'), // BLTTHS 153(3), (4), 154(2)
      case: FileId,
      court: AgencyId.optional(),
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      /** Of a report that the procuracy had taken over: who takes part by now, sealed, what was asked of experts or others, and its list. */
      participants: z.array(Participant).optional(),
      ...evidenceAlong,
      ...itemsAlong,
      ...supervised,
    }),
  ]),
  dossier: z.object({
    reasons: z.string(),
    person: PersonData.optional(),
    persons: z.array(z.object({ id: FileId, person: PersonData })).optional(),
    ...itemsDescribed,
    ...applicationsAlong,
  }),
  answer: z.object({}),
  answerWithinHours: 24, // BLTTHS 148(2)
});
