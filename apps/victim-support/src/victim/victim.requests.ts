import {
  CorrectionReason,
  Country,
  CtdcAge,
  Day,
  Evidence,
  ExploitationPurpose,
  FileId,
  FileNumber,
  FirstThings as FirstThingsShape,
  FollowUp as FollowUpMonth,
  FollowUpFinding,
  HtcdsApp,
  HtcdsControl,
  HtcdsExploitation,
  HtcdsIndustry,
  HtcdsRecruitment,
  HtcdsRelationship,
  HtcdsSexualExploitation,
  Method,
  NotVictimGround,
  PaperIssuer,
  Occurred,
  PersonData,
  ProtectionMeasure,
  Representative,
  ReviewGround,
  ShelterDecider,
  Standing,
  Support,
  UnitCode,
  VictimClosing,
  VictimWay,
} from '@la-chan/contracts';
import { actShape, knownOrDescribed, methodSeen, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { SafetyPlan } from './safety-plan';

const number = z.string().trim().min(1).max(60);
const facility = z.string().trim().min(1).max(200);

const victim = z.object({
  unit: UnitCode,
  from: z.array(FileId).default([]),
  person: PersonData,
  first: FirstThingsShape,
  account: prose.nullable().default(null),
  minor: z.boolean().nullable().optional().describe('Under 18; from the birth date without it'),
  standing: Standing.optional().describe('From the nationality without it'),
  traffickedAbroad: z.boolean().nullable().default(null),
  accompanies: FileId.nullable().default(null).describe('The victim whom a person under 18 accompanies'),
});

/** A referral comes over the bus; the other ways in are told to an officer. */
export class Declaration extends createZodDto(
  actShape.extend({ ...victim.shape, way: VictimWay.exclude(['referred']) }),
) {}

const named = { person: PersonData, relation: Representative };
const identification = {
  evidence: z.array(Evidence).min(1),
  exploitation: z.array(ExploitationPurpose).default([]),
  paper: number.describe('Number of the document that confirms it (Luật 53/2024 33)'),
  issuer: PaperIssuer.optional().describe('Who issued it'),
};

/** A victim under way when the agency goes live, with what was done on paper. */
export class OpeningBalance extends createZodDto(
  z.object({
    ...victim.shape,
    way: VictimWay,
    fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
    number: z.string().trim().min(1).max(40).describe('In the register on paper'),
    openedAt: Occurred,
    receivedAt: Occurred.optional(),
    verifiedAt: Occurred.optional(),
    representative: z.object(named).optional(),
    identified: z.object({ at: Occurred, ...identification }).optional(),
    sheltered: z.object({ since: Occurred, facility }).optional(),
    supports: z
      .array(z.object({ at: Occurred, support: Support, decision: number.nullable().default(null) }))
      .max(100)
      .default([]),
  }),
) {}

export class FirstThings extends createZodDto(actShape.extend({ first: FirstThingsShape })) {}
export class Verification extends createZodDto(actShape.extend({ confirmed: z.boolean().default(false) })) {}
export class Identification extends createZodDto(actShape.extend(identification)) {}
export class NonIdentification extends createZodDto(
  actShape.extend({ ground: NotVictimGround, number, reasons: prose.describe('Told to her; kept sealed') }),
) {}
export class RefusalUpheld extends createZodDto(
  actShape.extend({ number, reasons: prose.describe('Told to her; kept sealed') }),
) {}
export class Review extends createZodDto(actShape.extend({ ground: ReviewGround })) {}
export class Shelter extends createZodDto(actShape.extend({ facility })) {}
export class ShelterExtension extends createZodDto(
  actShape.extend({ until: Day, number, decider: ShelterDecider.default('health-department') }),
) {}
export class RiskAssessment extends createZodDto(
  actShape.extend({
    ...SafetyPlan.shape,
    until: Day.describe('By when the danger is looked at again'),
  }),
) {}
export class Protection extends createZodDto(
  actShape.extend({
    measure: ProtectionMeasure,
    decision: number.describe('Of the body that is competent to decide on it (BLTTHS 486)'),
    agreed: z.boolean().default(false).describe('She agrees; needed to move her or to change her identity'),
  }),
) {}
export class ProtectionEnd extends createZodDto(actShape.extend({ measure: ProtectionMeasure })) {}
export class Matters extends createZodDto(
  actShape.extend({
    matters: z.array(FileId).min(1).max(20).describe('Reports and cases that are about her too'),
    exploitation: z.array(ExploitationPurpose).default([]),
  }),
) {}
export class Experience extends createZodDto(
  actShape.extend({
    exploitation: z.array(HtcdsExploitation).default([]),
    control: z.array(HtcdsControl).default([]),
    recruitment: z.array(HtcdsRecruitment).default([]),
    apps: z.array(HtcdsApp).default([]),
    relationship: HtcdsRelationship.nullable().default(null).describe('To the trafficker'),
    methods: z.array(Method).default([]),
    ruledOut: z.array(HtcdsExploitation).optional().describe('Known not to have happened'),
    sexual: z.array(HtcdsSexualExploitation).optional(),
    industries: z.array(HtcdsIndustry).optional(),
    exploitationApps: z.array(HtcdsApp).optional(),
    countries: z.array(Country).optional().describe('Where she was exploited'),
    age: CtdcAge.optional().describe('When she came'),
  }),
) {}
export class MethodReport extends createZodDto(methodSeen.refine(...knownOrDescribed)) {}
export class Merger extends createZodDto(actShape.extend({ into: FileId })) {}
export class SupportGiven extends createZodDto(
  actShape.extend({
    support: Support,
    decision: number.nullable().default(null).describe('Where the law leaves the support to a decision'),
  }),
) {}
export class AllowanceRefusal extends createZodDto(actShape.extend({ number })) {}
export class RepresentativeNamed extends createZodDto(actShape.extend(named)) {}
export class FollowUp extends createZodDto(
  actShape.extend({ after: FollowUpMonth, finding: FollowUpFinding, note: prose.nullable().default(null) }),
) {}
export class Closure extends createZodDto(actShape.extend({ ground: VictimClosing })) {}
export class Correction extends createZodDto(
  actShape.extend({
    reason: CorrectionReason,
    changes: z
      .object({
        way: VictimWay,
        unit: UnitCode,
        minor: z.boolean(),
        standing: Standing,
        traffickedAbroad: z.boolean(),
      })
      .partial(),
  }),
) {}

export const victimStatus = z.enum([
  'awaiting-reception',
  'being-identified',
  'identified',
  'not-identified',
  'reintegrated',
  'closed',
]);
const filters = {
  status: victimStatus.optional(),
  unit: UnitCode.optional(),
  way: VictimWay.optional(),
  immediateDanger: z.stringbool().optional(),
  accompanies: FileId.optional().describe('The minors who accompany this victim'),
  number: z.string().max(40).optional(),
};
export class VictimQuery extends createZodDto(PageParams.extend(filters)) {}
export class VictimSearch extends createZodDto(
  PageParams.extend({ ...filters, immediateDanger: z.boolean().optional() }),
) {}
