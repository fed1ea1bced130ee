import {
  AssistanceChannel,
  AssistanceKind,
  AssistanceRefusal,
  CorrectionReason,
  Country,
  Day,
  FileId,
  PersonData,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const number = z.string().trim().min(1).max(60);
const name = z.string().trim().min(1).max(200);

/** What another country asks, or this agency asks by itself; what agencies here ask comes over the bus. */
export class Reception extends createZodDto(
  actShape.extend({
    direction: z.enum(['out', 'in']),
    unit: UnitCode,
    from: z.array(FileId).default([]),
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable().default(null),
    request: prose,
    persons: z.array(PersonData).max(50).default([]),
  }),
) {}
export class Draft extends createZodDto(
  actShape.extend({ channel: AssistanceChannel, partner: FileId.describe('The authority abroad, of the register') }),
) {}
export class Numbered extends createZodDto(actShape.extend({ number })) {}
export class Acknowledgement extends createZodDto(actShape.extend({ reference: number })) {}
export class Execution extends createZodDto(actShape.extend({ executor: name })) {}
export class Answer extends createZodDto(actShape.extend({ number, result: prose.nullable().default(null) })) {}
export class Refusal extends createZodDto(actShape.extend({ number, reason: AssistanceRefusal })) {}
export class Correction extends createZodDto(
  actShape.extend({
    reason: CorrectionReason,
    changes: z
      .object({ unit: UnitCode, assistance: AssistanceKind, country: Country, neededBy: Day.nullable() })
      .partial(),
  }),
) {}

const filters = {
  status: z
    .enum([
      'asked',
      'drafted',
      'approved',
      'sent',
      'acknowledged',
      'received',
      'executing',
      'answered',
      'refused',
      'withdrawn',
    ])
    .optional(),
  direction: z.enum(['out', 'in']).optional(),
  unit: UnitCode.optional(),
  country: Country.optional(),
  assistance: AssistanceKind.optional(),
  number: z.string().max(40).optional(),
};
export class AssistanceQuery extends createZodDto(PageParams.extend(filters)) {}
