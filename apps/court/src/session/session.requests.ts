import { AppealRecipient, Appellant, Day, DecisionReview, UnitCode } from '@la-chan/contracts';
import { actShape, decisionShape, PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class SessionDay extends createZodDto(actShape.extend({ heldOn: Day })) {}
export class SessionWithdrawal extends createZodDto(actShape.extend({ by: Appellant })) {}
export class Review extends createZodDto(decisionShape.extend({ outcome: DecisionReview })) {}
export class Lateness extends createZodDto(decisionShape.extend({ accepted: z.boolean() })) {}
export class Settlement extends createZodDto(decisionShape.extend({ competent: z.boolean() })) {}
export class SessionDelivery extends createZodDto(
  actShape.extend({
    recipients: z
      .array(AppealRecipient)
      .max(AppealRecipient.options.length)
      .default([])
      .describe('Who has it by now (BLTTHS 262(2), 335(5))'),
  }),
) {}
export class SessionQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['open', 'set', 'decided']).optional(),
    subject: z.enum(['decision', 'late-appeal', 'competence']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
