import {
  AnnulledPart,
  AppealRecipient,
  Appellant,
  Day,
  DecisionPart,
  DecisionReview,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, decisionShape, PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class SessionDay extends createZodDto(actShape.extend({ heldOn: Day })) {}
export class SessionWithdrawal extends createZodDto(
  actShape.extend({
    by: Appellant,
    part: DecisionPart.optional().describe(
      'What it is about, where several of this kind are about different parts (BLTTHS 342)',
    ),
  }),
) {}
/** How a decision was reviewed, by a court of the platform or on paper. */
export const reviewShape = decisionShape.extend({
  outcome: DecisionReview,
  parts: z
    .array(AnnulledPart)
    .min(1)
    .max(AnnulledPart.options.length)
    .optional()
    .describe('What of it is annulled, where different parts were appealed, or not the whole (BLTTHS 361)'),
});
export class Review extends createZodDto(reviewShape) {}
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
