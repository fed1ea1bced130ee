import { CompetenceAnswer, Day, EntrustedAct, UnitCode } from '@la-chan/contracts';
import { actShape, bodyName, decisionShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ErrandReception extends createZodDto(
  actShape
    .extend({
      unit: UnitCode,
      body: bodyName.describe('Who asks'),
      letter: z.string().trim().min(1).max(60).describe('The number of its letter'),
      about: z
        .enum(['competence', 'investigation'])
        .optional()
        .describe(
          'Whether this body takes a case on: 5 days from the receipt (TTLT 04/2018 29(1)), or part of an investigation (30); to verify without',
        ),
      acts: z.array(EntrustedAct).max(10).default([]).describe('What is to be done'),
      request: prose.describe('Sealed'),
      until: Day.optional().describe('The day by which the letter wants it (TT 28/2020 12(2))'),
    })
    .refine(({ about, acts }) => (about === 'competence') === (acts.length === 0), { path: ['acts'] }),
) {}
export class ErrandExecution extends createZodDto(
  decisionShape.extend({
    done: z.boolean(),
    result: prose.describe('The result, or why it could not be done; sealed'),
    answer: CompetenceAnswer.optional().describe(
      'Of a case: agreed with the procuracy of this body (TTLT 04/2018 29(1))',
    ),
  }),
) {}
export class ErrandQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'assigned', 'answered']).optional(),
    about: z.enum(['competence', 'investigation']).optional(),
    unit: UnitCode.optional(),
    investigator: z.string().max(80).optional(),
    number: z.string().max(40).optional(),
  }),
) {}
