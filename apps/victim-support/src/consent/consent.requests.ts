import { AgencyId, ConsentForm, ConsentGiver, ConsentPurpose, Day, FileId, Shareable } from '@la-chan/contracts';
import { actShape, PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const shared = z.array(Shareable).min(1);

export class ConsentGiven extends createZodDto(
  actShape.extend({
    purpose: ConsentPurpose,
    recipients: z.array(AgencyId).min(1).max(20),
    shared,
    form: ConsentForm,
    by: ConsentGiver,
    until: Day.nullable().default(null).describe('The last day on which it holds'),
  }),
) {}

export class Withdrawal extends createZodDto(actShape.extend({ by: ConsentGiver })) {}

export const basis = z
  .object({ law: z.string().trim().min(3).max(60), request: z.string().trim().min(1).max(60) })
  .nullable()
  .default(null)
  .describe('The article that gives the right to ask, and the number of the request; else her consent');

export class Disclosure extends createZodDto(
  actShape.extend({ to: AgencyId, purpose: ConsentPurpose, shared, basis }),
) {}

export class ConsentQuery extends createZodDto(
  PageParams.extend({
    victim: FileId.optional(),
    status: z.enum(['given', 'withdrawn', 'acknowledged']).optional(),
    purpose: ConsentPurpose.optional(),
  }),
) {}
