import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  Article,
  ChargeDemandGround,
  Clause,
  Complexity,
  Crime,
  CrimeCharged,
  DetentionRefusalGround,
  ProcuracyLevel,
  ResumptionGround,
  SearchEnd,
  StayGround,
  TerminationGround,
  WantedGround,
} from '../codelists';
import { defineEvent } from '../event';
import { illness } from '../illness';
import { stayOver } from '../stay-over';
import { bound } from '../measure';
import { Custody, Day, FileId, Moment } from '../moment';
import { runningAnew, unseenLimitation } from '../offence-date';
import { Stopped } from '../resumption';
import { signedBy, withdrawn } from '../signed';
import { toldOfDetention } from '../told';

/** `demand`: the notice by which the procuracy has demanded it; `by`: the procuracy has decided it itself (BLTTHS 179(4); TTLT 04/2018 9(5)). */
const onDemand = { demand: z.uuid().optional(), by: AgencyId.optional() };

/** Crimes with which an accused is charged beside the heaviest. */
const further = z.array(Crime).min(1);

/** `accused` is the reference of a sealed record. What the procuracy has decided itself came with the exchange, and waits for nobody. */
export const personCharged = defineEvent(
  'investigation.person-charged',
  1,
  z.object({ accused: FileId, ...Crime.shape, exchange: z.uuid(), to: AgencyId, ...onDemand }),
);

/** The procuracy demands that somebody be charged, a charge be changed or supplemented, or the case be about another crime or one more. */
export const chargeDemandReceived = defineEvent(
  'investigation.charge-demand-received',
  1,
  z.object({
    demand: z.uuid(),
    of: z.enum(['charge', 'charge-change', 'charge-supplement', 'requalification']),
    ground: ChargeDemandGround,
    accused: FileId.optional(),
    /** The case in whose supervision it was, where the accused had gone on in another by then. */
    about: FileId.optional(),
    article: Article,
    clause: Clause,
    /** The crime of the case that is to be another, where the procuracy says which. */
    instead: Article.optional(),
    /** So of the crimes of the accused. */
    replaces: CrimeCharged.optional(),
    by: AgencyId,
    number: z.string(),
    receivedAt: Moment,
    /** The body that had the case then has answered that it does not agree. */
    declinedAt: Moment.optional(),
  }),
);

/** The charge was sent to the procuracy for approval, within 24 hours (BLTTHS 179(3)). */
export const chargeApprovalAsked = defineEvent(
  'investigation.charge-approval-asked',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), to: AgencyId }),
);

/** `first`: the charge itself, not a change of it. */
export const chargeApproved = defineEvent(
  'investigation.charge-approved',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    number: z.string(),
    first: z.literal(true).optional(),
  }),
);

/** Photographed; identity and fingerprints were recorded, and stand in the file (BLTTHS 179(5)). */
export const accusedFingerprinted = defineEvent(
  'investigation.accused-fingerprinted',
  1,
  z.object({ accused: FileId }),
);

export const chargeCancelled = defineEvent(
  'investigation.charge-cancelled',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    number: z.string(),
    /** It was a change: the charge is this one, as before. */
    article: Article.optional(),
    clause: Clause.optional(),
    /** It had been approved, and `exchange` has served that it falls (TTLT 04/2018 5(3)). */
    revoked: z.literal(true).optional(),
    /** It was the change that had been approved in this exchange; `exchange` has served that it falls (BLTTHS 180(3); TTLT 04/2018 5(3)). */
    of: z.uuid().optional(),
  }),
);

/** The crime of whom this concerns, by which this one has a limit of their own beside that of the case (BLTTHS 174(1)); unsaid in a case of their own. */
const crimeAlone = { article: Article.optional(), clause: Clause.optional() };

/** Suspended, resumed or terminated for one accused, while the case goes on against the others (BLTTHS 229(2), 230(2)). */
/** `agreed`: as of the whole case. */
export const accusedSuspended = defineEvent(
  'investigation.accused-suspended',
  1,
  z.object({
    accused: FileId,
    ground: StayGround,
    notice: z.uuid(),
    agreed: z.boolean().optional(),
    ...signedBy,
    ...bound,
    ...illness,
  }),
);
export const accusedResumed = defineEvent(
  'investigation.accused-resumed',
  1,
  z.object({
    accused: FileId,
    notice: z.uuid(),
    ground: ResumptionGround.optional(),
    /** By the accused, who does not agree with a termination as time-barred or by amnesty (BLTTHS 235(1)). */
    requested: z.literal(true).optional(),
    /** The procuracy has resumed it; `cancels`: what was terminated, by the notice that served that. */
    by: AgencyId.optional(),
    number: z.string().optional(),
    cancels: z.uuid().optional(),
    /** Of who goes on in a case of their own: how it had been where they come from. */
    before: Stopped.optional(),
    ...crimeAlone,
    ...signedBy,
  }),
);
/** `agreed`: so does the procuracy, which was consulted; unsaid of who was suspended (TTLT 04/2018 33(1)). */
export const accusedTerminated = defineEvent(
  'investigation.accused-terminated',
  1,
  z.object({
    accused: FileId,
    ground: TerminationGround,
    notice: z.uuid(),
    agreed: z.boolean().optional(),
    ...unseenLimitation,
    ...signedBy,
  }),
);

/** The procuracy has cancelled what was decided of one accused alone, which `cancels` had served, or the head of the body has withdrawn it: the investigation goes on against this one too (BLTTHS 230(3); TTLT 04/2018 5(1), (2)). */
export const accusedReopened = defineEvent(
  'investigation.accused-reopened',
  1,
  z.object({
    accused: FileId,
    of: z.enum(['suspension', 'termination']),
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    cancels: z.uuid().optional(),
    ...crimeAlone,
    ...withdrawn,
  }),
);

/** The charge names another crime, for the procuracy to approve; another clause of it alone needs no decision (BLTTHS 180; TTLT 04/2018 9(4)). */
export const chargeChanged = defineEvent(
  'investigation.charge-changed',
  1,
  z.object({
    accused: FileId,
    ...Crime.shape,
    exchange: z.uuid().nullable(),
    to: AgencyId.nullable(),
    /** The others, of an accused of several crimes; article and clause are then of the heaviest. */
    further: further.optional(),
    /** Of several crimes the one in whose place another is, where it is said. */
    replaces: CrimeCharged.optional(),
    /** To a lighter crime, of who is detained or under another measure (TTLT 04/2018 14(4)). */
    lighter: z.literal(true).optional(),
    ...onDemand,
  }),
);
/** The accused did another crime besides, for the procuracy to approve; article and clause are of the heaviest, `further` the others (BLTTHS 180(2)). */
export const chargeSupplemented = defineEvent(
  'investigation.charge-supplemented',
  1,
  z.object({
    accused: FileId,
    ...Crime.shape,
    further,
    exchange: z.uuid(),
    to: AgencyId,
    ...onDemand,
  }),
);
/** The charge named the person wrongly; `person` is another sealed record, for the procuracy to approve (BLTTHS 180(1)(b)). */
export const chargeIdentityChanged = defineEvent(
  'investigation.charge-identity-changed',
  1,
  z.object({ accused: FileId, person: FileId, exchange: z.uuid(), to: AgencyId, ...onDemand }),
);
/** The head asks the procuracy that has approved the charge to cancel it; `notice` serves that, why is sealed (TTLT 04/2018 5(3)(a)). */
export const chargeRevocationProposed = defineEvent(
  'investigation.charge-revocation-proposed',
  1,
  z.object({ accused: FileId, notice: z.uuid() }),
);
/** The procuracy demands more evidence before it decides on a charge; what was demanded is sealed (BLTTHS 179(3)). */
export const chargeEvidenceDemanded = defineEvent(
  'investigation.charge-evidence-demanded',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId }),
);
export const chargeEvidenceSupplied = defineEvent(
  'investigation.charge-evidence-supplied',
  1,
  z.object({ accused: FileId, exchange: z.uuid() }),
);

/** The exchange by which the procuracy has approved an order. */
const approved = { exchange: z.uuid().optional(), by: AgencyId.optional() };

const dated = { committedOn: Day, article: Article, clause: Clause };

/** When the crime was committed: of an accused, else of the case as a whole (BLTTHS 179(2)). The limitation period runs from there (BLHS 27(3)). */
export const offenceDated = defineEvent(
  'investigation.offence-dated',
  1,
  z.object({ accused: FileId.optional(), ...dated, ...runningAnew }),
);
/** The accused committed another crime within the period; it runs anew from that day (BLHS 27(3)). Article, clause and `crimeOn`, where that is known, are of the first; `overOneYear`: the frame of penalty of the other goes beyond one year, as releases of before have not said. */
export const furtherOffenceNoted = defineEvent(
  'investigation.further-offence-noted',
  1,
  z.object({ accused: FileId, ...dated, crimeOn: Day.optional(), overOneYear: z.literal(true).optional() }),
);
/** Quyết định truy nã (BLTTHS 231(1)). */
export const accusedWanted = defineEvent(
  'investigation.accused-wanted',
  1,
  /** `again`: searched for already, in the case from which they come or before it was cancelled. */
  z.object({
    accused: FileId,
    ground: WantedGround,
    notice: z.uuid(),
    again: z.literal(true).optional(),
    ...signedBy,
  }),
);
/** The search was ordered wrongly: by the procuracy (`cancels`), or by the head of the body itself, a deputy's, which `of` had served; it is as if nobody had been searched for (TTLT 04/2018 5(1), (2)). */
export const searchCancelled = defineEvent(
  'investigation.search-cancelled',
  1,
  z.object({
    accused: FileId,
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    of: z.uuid().optional(),
    cancels: z.uuid().optional(),
  }),
);
/** Caught, or come of their own accord: the search is over (BLTTHS 231(3)). */
export const accusedFound = defineEvent(
  'investigation.accused-found',
  1,
  z.object({ accused: FileId, how: SearchEnd, notice: z.uuid(), ...stayOver }),
);

/** Lệnh tạm giam, for the procuracy to approve before it is carried out (BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1)). */
export const detentionOrdered = defineEvent(
  'investigation.detention-ordered',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    to: AgencyId,
    until: Day,
    /** The custody before it, also where that is not over yet. */
    custody: Custody.optional(),
    /** Sent when less than 24 hours of the custody were left (TTLT 04/2018 16(1)). */
    late: z.literal(true).optional(),
    /** Of a new one in a supplementary investigation (TTLT 04/2018 19(1)). */
    renewal: z.string().optional(),
  }),
);
export const detentionRefused = defineEvent(
  'investigation.detention-refused',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    number: z.string(),
    ground: DetentionRefusalGround,
  }),
);
/** The order was approved: until the last day that it says (BLTTHS 173; TTLT 04/2018 17). */
export const accusedDetained = defineEvent(
  'investigation.accused-detained',
  1,
  z.object({
    accused: FileId,
    until: Day,
    article: Article,
    clause: Clause,
    /** Since when: the end of the custody or the arrest; or in the case that was split or merged. */
    since: Moment.optional(),
    /** How often that was extended there. */
    extensions: z.int().min(0).optional(),
    /** The custody before it, whose days are taken off (BLTTHS 118(4); TTLT 04/2018 17(1)). */
    custody: Custody.optional(),
    /** In a supplementary investigation: no longer than that may last (BLTTHS 174(4)). */
    supplementary: z.literal(true).optional(),
    /** By an order that came back with the file and is still used (TTLT 04/2018 19(1)). */
    brought: z.literal(true).optional(),
    /** By an order of the body that had the case before, which is used on (TTLT 04/2018 19(2)(a)). */
    transferred: z.literal(true).optional(),
    ...approved,
    /** Of the approval. */
    number: z.string().optional(),
    /** By the procuracy itself, which had demanded it by this notice in vain (TTLT 04/2018 5(3)(c)). */
    demand: z.uuid().optional(),
  }),
);
/** A new order in a supplementary investigation, from the day after the last one of the order in use (TTLT 04/2018 19(1)). */
export const detentionRenewed = defineEvent(
  'investigation.detention-renewed',
  1,
  z.object({ accused: FileId, number: z.string(), until: Day, ...approved }),
);
/** Those near to the accused were told of the detention that this body has ordered (BLTTHS 119(6)). */
export const detentionAnnounced = defineEvent(
  'investigation.detention-announced',
  1,
  z.object({ accused: FileId, ...toldOfDetention }),
);
/** The procuracy is asked to cancel the detention, which it has approved; `replaced`: another measure is to take its place (BLTTHS 173(7)). */
export const releaseAsked = defineEvent(
  'investigation.release-asked',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    to: AgencyId,
    replaced: z.boolean(),
    /** As the investigation against this one is terminated, by which they are free (TTLT 04/2018 20(2), 33(2)). */
    terminated: z.literal(true).optional(),
  }),
);
export const releaseRefused = defineEvent(
  'investigation.release-refused',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);
/** At the last day of the detention, or before by a decision of the procuracy, which has come with the exchange or on paper. */
export const accusedReleased = defineEvent(
  'investigation.accused-released',
  1,
  z.object({ accused: FileId, ...approved, number: z.string().optional(), replaced: z.boolean().optional() }),
);
/** Asked at the latest 10 days before the detention ends (BLTTHS 173(2)). */
export const detentionExtensionAsked = defineEvent(
  'investigation.detention-extension-asked',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    to: AgencyId,
    months: z.int().min(1).max(4),
    late: z.boolean(),
    ground: Complexity.optional(), // BLTTHS 173(2); TTLT 04/2018 20(1), (3)
  }),
);
/** `by`: the procuracy that was asked; `level`: of the one that has decided (BLTTHS 173(3), (6)). */
export const detentionExtended = defineEvent(
  'investigation.detention-extended',
  1,
  z.object({
    accused: FileId,
    exchange: z.uuid(),
    by: AgencyId,
    months: z.int().min(1).max(4),
    /** The last day, where the decision says one. */
    until: Day.optional(),
    level: ProcuracyLevel.optional(),
    number: z.string(),
  }),
);
export const detentionExtensionRefused = defineEvent(
  'investigation.detention-extension-refused',
  1,
  z.object({ accused: FileId, exchange: z.uuid(), by: AgencyId, level: ProcuracyLevel.optional(), number: z.string() }),
);
