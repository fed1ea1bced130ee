import {
  Clause,
  NonInitiationGround,
  OwnArticle,
  ProlongationGround,
  SuspensionGround,
  UnitCode,
  ReportResumptionGround,
} from '@la-chan/contracts';
import { actShape, decisionShape, PageParams, prose, reporterNoticeOf, signedBy } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class Prolongation extends createZodDto(actShape.extend({ ground: ProlongationGround, signedBy })) {}
export class Extension extends createZodDto(
  decisionShape.extend({ months: z.int().min(1).max(2).default(2), signedBy }),
) {}
/** To agree with the procuracy is a ground of the body that asks for it. */
export class Suspension extends createZodDto(
  decisionShape.extend({ ground: SuspensionGround.exclude(['agreed-with-procuracy']), signedBy }),
) {}
export class Resumption extends createZodDto(
  decisionShape.extend({
    ground: ReportResumptionGround.optional().describe('Why it goes on (BLTTHS 149(1))'),
    signedBy,
  }),
) {}
export class Initiation extends createZodDto(
  decisionShape.extend({
    article: OwnArticle,
    clause: Clause,
    reasons: prose.describe('Sealed'),
    signedBy,
  }),
) {}
export class NonInitiation extends createZodDto(
  decisionShape.extend({
    ground: NonInitiationGround,
    administrative: z.boolean().default(false).describe('It shows signs of an administrative violation'),
    signedBy,
  }),
) {}
export class ReporterNotice extends createZodDto(
  reporterNoticeOf(z.enum(['result', 'suspension', 'resumption', 'cancellation'])),
) {}
export class ResolutionQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['awaiting-release', 'under-verification', 'suspended', 'resolved', 'voided']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
