import { z } from 'zod';
import { AgencyId } from '../agency';
import { awaiting } from '../awaiting';
import {
  Article,
  ChargeDemandGround,
  Clause,
  Crime,
  CrimeCharged,
  MergerGround,
  DemandedMeasure,
  PreventiveMeasure,
  Seriousness,
  SplitGround,
  StayGround,
  TerminationGround,
  DemandedDecision,
} from '../codelists';
import { Conducted } from '../conducted';
import { defineEvent } from '../event';
import { HeldDetention, Treated } from '../measure';
import { Custody, Day, FileId, Moment, SpentDetention } from '../moment';
import { minorAbused } from '../qualification';
import { resumptionsAlong } from '../resumption';
import { LimitOfOne } from './case-competence';
import { signedBy, withdrawn } from '../signed';

/** `declinedAt`: the body that had the case then has answered that it does not agree. */
const demanded = {
  demand: z.uuid(),
  by: AgencyId,
  number: z.string(),
  receivedAt: Moment,
  declinedAt: Moment.optional(),
};
/** `about`: the case in whose supervision it was, where the accused had gone on in another by then. */
const about = FileId.optional();
const demandedOfOne = { ...demanded, accused: FileId, about };
/** The decision that `notice` served, of the case or of one accused, `whom`, is to be proposed for cancellation, or changed (TTLT 04/2018 5(1), (2)). */
const decisionToFall = {
  of: z.literal('decision-cancellation'),
  notice: z.uuid(),
  what: DemandedDecision,
  change: z.literal(true).optional(),
};
/** `declinedAt`: when the body has answered that it does not agree. */
const demandedThere = { demand: z.uuid(), about: FileId, declinedAt: Moment.optional() };
const demandedOfOneThere = { ...demandedThere, accused: FileId };

/**
 * The procuracy demands that these accused go on apart, or that the case go on in the other (TTLT 04/2018 29(3)); that the body
 * cancel the decision which `notice` served (TTLT 04/2018 7(1)(c), 8(1)(b)); or that a charge name the person as they are, which is
 * sealed in the notice (BLTTHS 180(1)(b)).
 */
export const caseDemandReceived = defineEvent(
  'investigation.case-demand-received',
  1,
  z.discriminatedUnion('of', [
    z.object({ of: z.literal('split'), accused: z.array(FileId).min(1), ...demanded }),
    z.object({ of: z.literal('merger'), other: FileId, ...demanded }),
    z.object({ of: z.literal('initiation-cancellation'), notice: z.uuid(), ...demanded }),
    z.object({ of: z.literal('requalification-cancellation'), notice: z.uuid(), ...demanded }),
    z.object({ ...decisionToFall, whom: FileId.optional(), about, ...demanded }),
    z.object({ of: z.literal('replacement'), ...demanded }), // of the investigator (TTLT 04/2018 4(3))
    z.object({ of: z.literal('investigation'), ...demanded }), // of what is sealed in the notice (TTLT 04/2018 11(1))
    z.object({ of: z.literal('identity-change'), ...demandedOfOne }),
    z.object({ of: z.literal('measure'), measure: DemandedMeasure, ...demandedOfOne }), // TTLT 04/2018 5(3)(c), 16(3)
    z.object({ of: z.literal('measure-end'), measure: PreventiveMeasure, ...demandedOfOne }), // TTLT 04/2018 21(5), 22(5)
  ]),
);

/** These accused go on in a case of their own (BLTTHS 170(2)). */
export const caseSplit = defineEvent(
  'investigation.case-split',
  1,
  /** `by`: the procuracy that has sent their file back by itself (BLTTHS 174(2), 242(2)). */
  z.object({
    into: FileId,
    accused: z.array(FileId).min(1),
    /** Of the body’s own decision (BLTTHS 170(2)). */
    ground: SplitGround.optional(),
    notice: z.uuid(),
    /** The notice by which the procuracy has demanded it (TTLT 04/2018 29(3)). */
    demand: z.uuid().optional(),
    /** So does the procuracy, which was consulted or has demanded it; unsaid where it has decided itself (TTLT 04/2018 29(3)). */
    agreed: z.boolean().optional(),
    by: AgencyId.optional(),
    /** The notice that served what the procuracy has cancelled of these, or the head of this body has withdrawn (`withdrawn`). */
    cancels: z.uuid().optional(),
    ...withdrawn,
    ...signedBy,
    /** Whom the part is about, and whom the case that stays: both where nothing is said (BLTTHS 62). */
    victims: z.object({ leaving: z.array(FileId), staying: z.array(FileId) }).optional(),
    /** What of the list of documents, objects and exhibits goes with the part; all of it where nothing is said (BLTTHS 170(2); TTLT 04/2018 35, 36). */
    items: z.array(FileId).optional(),
  }),
);
/** Absorbed by the case that was initiated first (BLTTHS 170(1); TTLT 04/2018 14(1)). */
export const caseMerged = defineEvent(
  'investigation.case-merged',
  1,
  /** `by`: the procuracy that has merged their files (BLTTHS 242(1)). */
  z.object({
    into: FileId,
    ground: MergerGround.optional(),
    notice: z.uuid(),
    demand: z.uuid().optional(),
    agreed: z.boolean().optional(),
    by: AgencyId.optional(),
    /** The notice that served the split which the procuracy has cancelled, or the head of this body has withdrawn (`withdrawn`): it goes back to where it came from (BLTTHS 170(3)). */
    cancels: z.uuid().optional(),
    ...withdrawn,
    ...signedBy,
  }),
);
/** The procuracy does not agree with the merger that `cancels` had served, or the head of this body has withdrawn it: it goes on by itself, with its limit as before (BLTTHS 170(3); TTLT 04/2018 5(2)). */
export const caseMergerCancelled = defineEvent(
  'investigation.case-merger-cancelled',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    since: Moment,
    article: Article,
    clause: Clause,
    cancels: z.uuid().optional(),
    ...withdrawn,
  }),
);

/** The other side of a merger: the heavier of both crimes decides the limit. */
export const caseJoined = defineEvent(
  'investigation.case-joined',
  1,
  z.object({
    other: FileId,
    from: z.array(FileId),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    /** Every crime initiated in it. */
    articles: z.array(Article).optional(),
    /** The crimes of the other case, of which these are the heaviest and all. */
    theirs: z
      .object({ article: Article, clause: Clause, seriousness: Seriousness, articles: z.array(Article), minorAbused })
      .optional(),
    /** What the procuracy had demanded to be investigated there, and is not yet (TTLT 04/2018 11(2)). */
    demands: z.array(z.object(demandedThere)).min(1).optional(),
    /** A part of it, which comes back about nothing else than what it was split off with. */
    back: z.literal(true).optional(),
    /** The split that this notice had served was cancelled by the procuracy, or withdrawn by the head of this body (BLTTHS 170(3); TTLT 04/2018 5(2)). */
    cancels: z.uuid().optional(),
    /** The body whose case it was until the procuracy merged their files, and who had conducted it there (BLTTHS 242(1); TTLT 04/2018 4(1), (2)). */
    body: AgencyId.optional(),
    conducted: Conducted.optional(),
    ...awaiting,
  }),
);
/** The merger was cancelled by the procuracy, or withdrawn by the head of this body: this case is about its own crimes again (BLTTHS 170(3); TTLT 04/2018 14(4)). */
export const caseJoinderCancelled = defineEvent(
  'investigation.case-joinder-cancelled',
  1,
  z.object({
    other: FileId,
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
  }),
);
/** What somebody is charged with: the heaviest crime, those beside it, and the record of the person where that is not the one under the id. */
const charge = Crime.extend({ further: z.array(Crime).optional(), person: FileId.optional() });

/** Accused who came with a split or a merger, as they were charged, with what waits for the procuracy. */
/** Of whom is taken over, and alone was resumed: their limit goes on here (BLTTHS 169(5), 174(1)). */
export const accusedLimitBrought = defineEvent(
  'investigation.accused-limit-brought',
  1,
  z.object({
    accused: FileId,
    article: Article,
    clause: Clause,
    resumedAt: Moment,
    granted: LimitOfOne.omit({ resumedAt: true }),
  }),
);
export const accusedTakenOver = defineEvent(
  'investigation.accused-taken-over',
  1,
  z.object({
    from: FileId,
    accused: z.array(
      z.object({
        id: FileId,
        ...charge.shape,
        chargedAt: Moment,
        exchange: z.uuid(),
        approval: z.enum(['asked', 'demanded', 'approved', 'cancelled']),
        /** What the charge would be, where a change of it waits. */
        change: charge.partial().optional(),
        /** An order of detention that waits, and the request to end one. */
        order: z
          .object({
            exchange: z.uuid(),
            orderedAt: Moment,
            until: Day,
            custody: Custody.optional(),
            renewal: z.string().optional(),
          })
          .optional(),
        release: z.uuid().optional(),
        /** Orders of bail or a deposit that wait. */
        measureOrders: z
          .array(
            z.object({
              measure: PreventiveMeasure,
              exchange: z.uuid(),
              number: z.string(),
              until: Day,
              renewal: z.literal(true).optional(),
              demanded: z.literal(true).optional(),
            }),
          )
          .optional(),
        /** Detained before in the same investigation: taken off what is ordered or lasts (BLTTHS 173). */
        spent: SpentDetention.optional(),
        /** Detained as the file went to the procuracy, whose limit runs: its own does not here (BLTTHS 241, 242(1)). */
        detention: HeldDetention.partial({ since: true }).optional(),
        treatment: Treated.optional(),
        /** A measure was cancelled as the undertaking was broken (TTLT 04/2018 21(4), 22(4)). */
        breached: z.literal(true).optional(),
        /** Photographed and fingerprinted (BLTTHS 179(5)). */
        fingerprinted: z.literal(true).optional(),
        /** Until when custody was taken off a detention (BLTTHS 118(4)). */
        custodyUntil: Day.optional(),
        /** By the procuracy itself (BLTTHS 179(4)). */
        chargedBy: AgencyId.optional(),
        state: z.enum(['investigated', 'suspended', 'terminated']),
        /** For what this one alone was suspended, and comes so. */
        suspendedFor: StayGround.optional(),
        /** Why the investigation of this one alone was terminated. */
        terminatedFor: TerminationGround.optional(),
        /** The notices by which procuracy or court have demanded the search. */
        searchDemands: z.array(z.object({ notice: z.uuid(), by: AgencyId })).optional(),
        /** Changes of the charge that were approved, and what it was before each. */
        changes: z.array(z.object({ exchange: z.uuid(), before: charge })).optional(),
      }),
    ),
    /** Those of them whose investigation is suspended. */
    waiting: z.array(FileId).optional(),
    /** Those of them who are still to be photographed and fingerprinted (BLTTHS 179(5)). */
    toFingerprint: z.array(FileId).optional(),
    ...resumptionsAlong,
    /** What the procuracy had demanded of their charges and of measures on them, and is not met yet (BLTTHS 180; TTLT 04/2018 5(3)(c), 9(5), 16(3), 21(5), 22(5)). */
    demands: z
      .array(
        z.discriminatedUnion('of', [
          z.object({ of: z.literal('measure'), measure: DemandedMeasure, ...demandedOfOneThere }),
          z.object({ of: z.literal('measure-end'), measure: PreventiveMeasure, ...demandedOfOneThere }),
          z.object({ of: z.literal('identity-change'), ...demandedOfOneThere }),
          z.object({ ...decisionToFall, whom: FileId, ...demandedThere }),
          z.object({
            of: z.enum(['charge-change', 'charge-supplement']),
            ground: ChargeDemandGround,
            replaces: CrimeCharged.optional(),
            ...Crime.shape,
            ...demandedOfOneThere,
          }),
        ]),
      )
      .min(1)
      .optional(),
  }),
);
