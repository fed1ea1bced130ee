import { AgencyId, Channel, PersonData, Source, UnitCode } from '@la-chan/contracts';
import { actShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class Reception extends createZodDto(
  actShape.extend({
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean().default(false),
    reporter: PersonData.nullable().default(null),
    account: prose,
  }),
) {}
export class Supplement extends createZodDto(actShape.extend({ account: prose })) {}
export class Alert extends createZodDto(
  actShape.extend({ body: z.string().trim().min(1).max(200).describe('Who was told') }),
) {}
export class Forwarding extends createZodDto(
  actShape.extend({ to: AgencyId.optional().describe('The competent agency of the directory without it') }),
) {}
export class ReportQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'offered', 'forwarded', 'resolved']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
