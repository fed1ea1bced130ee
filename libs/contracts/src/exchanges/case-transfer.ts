import { z } from 'zod';
import { AgencyId } from '../agency';
import { applicationsAlong } from '../applied';
import {
  Article,
  CasePassage,
  Clause,
  Crime,
  InitiationGround,
  ProcuracyLevel,
  Seriousness,
  StayGround,
  WantedGround,
} from '../codelists';
import { Conducted } from '../conducted';
import { CaseReception, LimitOfOne, underReturn } from '../events/case-competence';
import { protectionsAlong } from '../events/protection';
import { evidenceAlong } from '../evidence';
import { defineExchange } from '../exchange';
import { itemsAlong } from '../item';
import { HeldCoercion, HeldDetention, HeldMeasure, Treated } from '../measure';
import { Day, FileId, Moment, SpentDetention } from '../moment';
import { Participant } from '../participant';
import { PersonData } from '../person';
import { Qualification } from '../qualification';
import { resumptionsAlong } from '../resumption';
import { StayAlong } from '../stay-along';
import { UnitCode } from '../units';
import { Proposed, caseDossier } from './case-file';
import { decisionOverruled } from './prosecution-notice';
import { approvalChanged, demandedOfCase, holdingSince } from './supervision';

/** Whom a case is about that is still investigated, as it goes from body to body: charged with the approval of the procuracy. */
const Moved = Proposed.extend({
  chargedAt: Moment,
  /** By that procuracy itself (BLTTHS 179(4)). */
  chargedBy: AgencyId.optional(),
  /** Changes of the charge that it has approved, and what that was before each; none of who was named wrongly (BLTTHS 180). */
  changes: z
    .array(z.object({ exchange: z.uuid(), before: Crime.extend({ further: z.array(Crime).optional() }) }))
    .optional(),
  state: z.enum(['investigated', 'suspended']),
  /** For what this one alone was suspended. */
  suspendedFor: StayGround.optional(),
  wanted: z.object({ ground: WantedGround, notice: z.uuid() }).optional(),
  /** The notices by which procuracy or court have demanded the search: whoever searches tells them (TTLT 01/2020 8(8), 10(8)). */
  searchDemands: z.array(z.object({ notice: z.uuid(), by: AgencyId })).optional(),
  /** Other measures that are used on. */
  measures: z.array(HeldMeasure).optional(),
  coercions: z.array(HeldCoercion).optional(),
  /** Detained by an order that is used on (TTLT 04/2018 19(2)(a)). */
  detention: HeldDetention.optional(),
  /** Detained before in the same investigation, by what is over (BLTTHS 173). */
  spent: SpentDetention.optional(),
  /** Alone resumed: the own limit goes on there (BLTTHS 174(1)). */
  limit: LimitOfOne.optional(),
  treatment: Treated.optional(),
  /** A measure was cancelled as the undertaking was broken (TTLT 04/2018 21(4), 22(4)). */
  breached: z.literal(true).optional(),
  /** Photographed and fingerprinted (BLTTHS 179(5)). */
  fingerprinted: z.literal(true).optional(),
  /** Still to be (BLTTHS 179(5)). */
  toFingerprint: z.literal(true).optional(),
  /** Until when custody was taken off a detention (BLTTHS 118(4)). */
  custodyUntil: Day.optional(),
});

/** What a procuracy has served on the body that had the case, once that had gone, and holds where it is: the notice, and what it says. */
export const ServedSince = z.object({
  notice: z.uuid(),
  by: AgencyId,
  terms: z.discriminatedUnion('decision', [...holdingSince, approvalChanged, decisionOverruled]),
});
export type ServedSince = z.output<typeof ServedSince>;

/** What a procuracy has demanded of a body that had the case, and is not done yet; `declinedAt`: when that has answered that it does not agree. Why, and whom a charge is to name, is sealed here as in the notice. */
export const DemandedBefore = z.object({
  notice: z.uuid(),
  by: AgencyId,
  receivedAt: Moment,
  declinedAt: Moment.optional(),
  terms: z.discriminatedUnion('decision', [...demandedOfCase]),
  reasons: z.string().optional(),
  person: PersonData.optional(),
});
export type DemandedBefore = z.output<typeof DemandedBefore>;

/** What the procuracy has decided itself as a body that had the case did not do what `demand` had served; the file shows what follows from it. */
export const DecidedInstead = z.object({
  notice: z.uuid(),
  by: AgencyId,
  demand: z.uuid(),
  decision: z.enum([
    'person-charged',
    'charge-changed',
    'charge-supplemented',
    'charge-identity-changed',
    'case-requalified',
    'measure-ordered',
    'transfer-ordered',
  ]),
  accused: FileId.optional(),
  number: z.string(),
  decidedAt: Moment,
});
export type DecidedInstead = z.output<typeof DecidedInstead>;

/** What the procuracy has granted at a request of the body that had the case, once that had gone: of the limit, or of the detention of one. */
export const GrantedSince = z.object({
  exchange: z.uuid(),
  by: AgencyId,
  accused: FileId.optional(),
  months: z.int().min(1).max(4),
  until: Day.optional(),
  level: ProcuracyLevel.optional(),
  number: z.string(),
  decidedAt: Moment,
});
export type GrantedSince = z.output<typeof GrantedSince>;

/** The file of a case goes to the body that has to investigate it on, by decision of the procuracy; its limit goes on there (BLTTHS 169(4), (5)). */
export const caseTransferHandover = defineExchange({
  kind: 'case-transfer-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    ground: CasePassage,
    /** The number of the decision to transfer it. */
    decision: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    articles: z.array(Article).min(1),
    /** Since when it was what, and by which decision. */
    qualifications: z.array(Qualification).optional(),
    conducted: Conducted.optional(),
    initiatedAt: Moment,
    /** Why it was initiated (BLTTHS 143, 154(1)). */
    initiationGround: InitiationGround.optional(),
    /** By that procuracy, or the panel of that court: the body carries it out (BLTTHS 153(3), (4); TTLT 04/2018 6(2)). */
    initiatedBy: AgencyId.optional(),
    resumedAt: Moment.optional(),
    ...resumptionsAlong,
    /** It goes as it stands still; unsaid by a release of before, which sent none so. */
    suspended: StayAlong.optional(),
    ...underReturn,
    /** What its limit was given since it began. */
    extended: CaseReception.shape.extended,
    onTheWay: z.int().min(0),
    cracked: z.boolean(),
    committedOn: Day.optional(),
    accused: z.array(Moved),
    victims: z.array(FileId),
    /** Who takes part; who they are is sealed. */
    participants: z.array(Participant).optional(),
    ...evidenceAlong,
    ...itemsAlong,
    /** What was demanded and not done, and the procuracy has decided itself (BLTTHS 169(1)(d), 179(4), 180(3); TTLT 04/2018 5(3)(c), 8(2)). */
    instead: z.array(DecidedInstead).optional(),
    /** The case of the receiver that comes back to it. */
    back: FileId.optional(),
    /** The case of the receiver in which it goes on, as that procuracy has merged their files: it has the file of both (BLTTHS 242(1)). */
    merged: z.object({ into: FileId, by: AgencyId }).optional(),
    unit: UnitCode,
  }),
  /** `served`, `granted`: it holds where the case is now, and follows as a supplement. `demands`: all, as the case is offered; then what is demanded since. */
  dossier: caseDossier.extend({
    served: z.array(ServedSince).optional(),
    granted: z.array(GrantedSince).optional(),
    demands: z.array(DemandedBefore).optional(),
    ...applicationsAlong,
    ...protectionsAlong,
  }),
  answer: z.object({}),
  answerWithinHours: 72, // BLTTHS 169(4)
});

/**
 * The initiation of a case that came from another body was cancelled by the body to which it went, or stands again as the
 * procuracy above has decided: the reports from which it came are where it was initiated, and follow (BLTTHS 158(1); TTLT
 * 04/2018 6(2)).
 */
export const initiationNotice = defineExchange({
  kind: 'initiation-notice',
  pattern: 'notice',
  terms: z.object({
    /** The case of the receiver. */
    about: FileId,
    stands: z.boolean(),
    /** The notice that has served what is cancelled or petitioned about. */
    notice: z.uuid(),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24,
});
