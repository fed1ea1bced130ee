import {
  AgencyId,
  ConsentGiver,
  Day,
  FileId,
  HtcdsSupportType,
  NeedUrgency,
  Rating,
  ServiceRefusal,
  ServiceResult,
  Shareable,
  Support,
} from '@la-chan/contracts';
import { actShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const assessment = {
  assessment: prose.describe('What she needs, in words; kept sealed'),
  needs: z
    .array(z.object({ support: Support, urgency: NeedUrgency }))
    .min(1)
    .max(20),
};

export class Assessment extends createZodDto(actShape.extend(assessment)) {}
export class ObjectiveSet extends createZodDto(
  actShape.extend({ type: HtcdsSupportType, text: prose.describe('Kept sealed'), until: Day }),
) {}
export class Agreement extends createZodDto(actShape.extend({ by: ConsentGiver })) {}

export class ServiceReferral extends createZodDto(
  actShape.extend({
    support: Support,
    provider: z.union([
      z.object({ agency: AgencyId }).describe('Of the platform: it answers over the bus'),
      z.object({ name: z.string().trim().min(1).max(200) }).describe('Any other: an officer records its answers'),
    ]),
    decision: z.string().trim().min(1).max(60).nullable().default(null),
    until: Day.describe('By when it is needed'),
    need: z.string().trim().max(4000).default('').describe('What an agency is told of the need; sealed'),
    shared: z
      .array(Shareable)
      .min(1)
      .default(['first', 'person', 'account'])
      .describe('What she has consented to let an agency know, so that she is not asked again'),
  }),
) {}
export class Refusal extends createZodDto(actShape.extend({ reason: ServiceRefusal })) {}
export class Delivery extends createZodDto(actShape.extend({ result: ServiceResult })) {}
export class Rated extends createZodDto(actShape.extend({ rating: Rating })) {}

export class PlanQuery extends createZodDto(
  PageParams.extend({
    victim: FileId.optional(),
    status: z.enum(['drafted', 'agreed', 'completed', 'abandoned']).optional(),
    number: z.string().max(40).optional(),
  }),
) {}
