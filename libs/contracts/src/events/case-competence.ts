import { z } from 'zod';
import { AgencyId } from '../agency';
import { awaiting } from '../awaiting';
import {
  CasePassage,
  CompetenceAnswer,
  Conductor,
  ProcuracyLevel,
  InvestigatorReplacement,
  ProsecutorReplacementGround,
  ReplacementGround,
  Returner,
  Seriousness,
  StayMatter,
  TransferGround,
} from '../codelists';
import { Conducted } from '../conducted';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { Qualification } from '../qualification';
import { resumptionsAlong } from '../resumption';
import { standingStill } from '../stay-along';

/** The procuracy is consulted on a suspension, 10 days before the limit, on what is suspended, or before another decision (TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 14(4), 29(3), 33(1)). */
export const stayConsultationAsked = defineEvent(
  'investigation.stay-consultation-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    matters: z.array(StayMatter).min(1),
    accused: FileId.optional(),
    late: z.boolean(),
  }),
);
/** What it has written back does not bind; where both do not agree those above them are asked (TTLT 01/2020 15(1)). */
export const stayConsulted = defineEvent(
  'investigation.stay-consulted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, agreed: z.boolean(), number: z.string() }),
);

/** The procuracy is asked to replace its prosecutor, and has decided on that (TTLT 04/2018 4(6)). */
export const prosecutorReplacementAsked = defineEvent(
  'investigation.prosecutor-replacement-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, ground: ProsecutorReplacementGround }),
);
export const prosecutorReplacementAnswered = defineEvent(
  'investigation.prosecutor-replacement-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, replaced: z.boolean(), number: z.string() }),
);

/** The procuracy is asked to approve an order to search a place, of the number `order`, and has decided on that (BLTTHS 193(1)). */
export const searchApprovalAsked = defineEvent(
  'investigation.search-approval-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, order: z.string() }),
);
export const searchApprovalAnswered = defineEvent(
  'investigation.search-approval-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, approved: z.boolean(), number: z.string() }),
);

/** The head conducts the proceedings, or another deputy who replaces one that had to withdraw: the procuracy is told (TTLT 04/2018 4(2), (7), (8)). */
export const caseConductorAssigned = defineEvent(
  'investigation.conductor-assigned',
  1,
  z.object({ notice: z.uuid(), conductor: Conductor, officer: z.string(), ground: ReplacementGround.optional() }),
);

/** Who investigates the case, or goes on in place of another, who had to withdraw where a ground is named: the procuracy is told (TTLT 04/2018 4(3), (8)). */
export const caseInvestigatorAssigned = defineEvent(
  'investigation.case-investigator-assigned',
  1,
  z.object({
    notice: z.uuid(),
    investigator: z.string(),
    replaces: z
      .object({ officer: z.string(), upon: InvestigatorReplacement, ground: ReplacementGround.optional() })
      .optional(),
  }),
);

/** Another body is competent: it is consulted within 3 days, with the procuracy's agreement (TTLT 04/2018 29(1)). */
export const caseNonCompetenceFound = defineEvent(
  'investigation.case-non-competence-found',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200) }),
);
export const competenceConsultationAsked = defineEvent(
  'investigation.competence-consultation-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const competenceConsultationAnswered = defineEvent(
  'investigation.competence-consultation-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, agreed: z.boolean(), number: z.string() }),
);
/** The other body was written to, and has written back within 5 days. */
export const competentBodyConsulted = defineEvent(
  'investigation.competent-body-consulted',
  1,
  z.object({ number: z.string() }),
);
export const competentBodyAnswered = defineEvent(
  'investigation.competent-body-answered',
  1,
  z.object({ answer: CompetenceAnswer, number: z.string() }),
);
/** A dispute is put to the procuracy above over the platform; `other`: the other body, where it takes part (BLTTHS 166(3); TTLT 04/2018 29(1)(b)). */
export const competenceDisputeReported = defineEvent(
  'investigation.competence-dispute-reported',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, number: z.string(), other: AgencyId.optional() }),
);
/** What the higher procuracy has decided on a dispute: on paper, or in this exchange (BLTTHS 166(3)). */
export const competenceDecided = defineEvent(
  'investigation.competence-decided',
  1,
  z.object({
    competent: z.enum(['this-body', 'other-body']),
    by: z.string().max(200),
    number: z.string(),
    exchange: z.uuid().optional(),
  }),
);

/** Another body has to investigate: the procuracy is asked, and decides (BLTTHS 169). */
export const caseTransferAsked = defineEvent(
  'investigation.case-transfer-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    ground: TransferGround,
    body: z.string().max(200),
    /** The other body had been consulted, and had answered; nobody consults it where it is not asked who is competent (TTLT 04/2018 29(1)). */
    consulted: z.boolean().optional(),
    /** The notice by which the procuracy has demanded it. */
    demand: z.uuid().optional(),
    /** That body is outside the city (BLTTHS 169(2)). */
    outside: z.literal(true).optional(),
  }),
);
export const caseTransferAnswered = defineEvent(
  'investigation.case-transfer-answered',
  1,
  /** `level`: of the procuracy above that has decided it (BLTTHS 169(2)). */
  z.object({
    exchange: z.uuid(),
    by: AgencyId,
    granted: z.boolean(),
    number: z.string(),
    level: ProcuracyLevel.optional(),
  }),
);
/** The procuracy has decided it itself: the body had not done what was demanded; `exchange` is the notice (BLTTHS 169(1)(d)). */
export const caseTransferOrdered = defineEvent(
  'investigation.case-transfer-ordered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, number: z.string(), body: z.string().max(200) }),
);
/** The file is offered to another body of the platform; `exchange` as in what follows, `offer` the handover. */
export const caseTransferOffered = defineEvent(
  'investigation.case-transfer-offered',
  1,
  z.object({
    exchange: z.uuid(),
    offer: z.uuid(),
    to: AgencyId,
    /** It goes on there in the case `into`, as the procuracy has merged their files by the decision of that number (BLTTHS 242(1)). */
    merged: z.object({ into: FileId, by: AgencyId, body: z.string().max(200), number: z.string() }).optional(),
  }),
);
/** `exchange`: the request that the procuracy has granted, or the notice that orders it or tells of a merger; `to`: a body of the platform. */
export const caseTransferred = defineEvent(
  'investigation.case-transferred',
  1,
  z.object({ body: z.string().max(200), exchange: z.uuid().optional(), to: AgencyId.optional() }),
);

/** How a case came from the body that has investigated it until then: its limit goes on (BLTTHS 169(5)). */
export const CaseReception = z.object({
  body: z.string().max(200),
  ground: CasePassage,
  /** Of the decision to transfer it, or of what was written when it was handed over. */
  number: z.string(),
  /** The extensions that were granted there, in turn. */
  extended: z.array(z.object({ months: z.int().min(1).max(4), until: Day.optional() })),
  /** For how many days the file was with nobody: they are not counted. */
  onTheWay: z.int().min(0),
  /** When the file was sent here; before, the days on the way alone said so. */
  sentAt: Moment.optional(),
  /** The body of the platform from which it came, and the case there. */
  from: AgencyId.optional(),
  file: FileId.optional(),
  /** What is said is all that its limit was given since it began, here and there. */
  whole: z.literal(true).optional(),
});
/** The limit of one who alone was resumed, as it goes along: from that decision on, with what it was given (BLTTHS 174(1)). */
export const LimitOfOne = CaseReception.pick({ extended: true, onTheWay: true }).extend({ resumedAt: Moment });
export type LimitOfOne = z.output<typeof LimitOfOne>;
/** Returned for supplementary investigation, under that handover of its file (BLTTHS 174(2)). */
export const EarlierReturn = z.object({ by: Returner, at: Moment, exchange: z.uuid() });
/** It is investigated further, or anew, since its file was returned, under that handover (BLTTHS 174(2), (3)). */
export const underReturn = {
  returnedBy: Returner.optional(),
  returnedAt: Moment.optional(),
  returnedUnder: z.uuid().optional(),
  /** The returns before that: of them there may be so many, wherever the case is. */
  returnedBefore: z.array(EarlierReturn).optional(),
  ...awaiting,
};
/** A case that had been transferred to another body came back; what that ordered of detention is used on, event by event. */
export const caseReceivedBack = defineEvent(
  'investigation.case-received-back',
  1,
  z.object({
    reception: CaseReception,
    /** Resumed there: its limit runs from that day (BLTTHS 174(1)). */
    resumedAt: Moment.optional(),
    ...resumptionsAlong,
    ...standingStill,
    ...underReturn,
    /** What it was found to be about there, and the class of the heaviest crime of those that stand. */
    qualifications: z.array(Qualification).optional(),
    seriousness: Seriousness.optional(),
    conducted: Conducted.optional(),
    /** Who did not come back with it: they went on, or what they were charged with ended, where it was (BLTTHS 170(2), 230). */
    left: z.array(FileId).min(1).optional(),
    /** The notices of what the procuracy has demanded and was not done there; unsaid by a body of before. */
    demands: z.array(z.uuid()).optional(),
  }),
);
