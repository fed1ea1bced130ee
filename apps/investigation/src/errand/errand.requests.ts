import { Day, UnitCode, VerificationAct } from '@la-chan/contracts';
import { actShape, decisionShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ErrandReception extends createZodDto(
  actShape.extend({
    unit: UnitCode,
    body: z.string().trim().min(1).max(200).describe('Who asks'),
    letter: z.string().trim().min(1).max(60).describe('The number of its letter'),
    acts: z.array(VerificationAct).min(1).max(10),
    request: prose.describe('Sealed'),
    until: Day.optional().describe('The day by which the letter wants it (TT 28/2020 12(2))'),
  }),
) {}
export class ErrandExecution extends createZodDto(
  decisionShape.extend({
    done: z.boolean(),
    result: prose.describe('The result, or why it could not be done; sealed'),
  }),
) {}
export class ErrandQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'assigned', 'answered']).optional(),
    unit: UnitCode.optional(),
    investigator: z.string().max(80).optional(),
    number: z.string().max(40).optional(),
  }),
) {}
