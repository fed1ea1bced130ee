import { AgencyId, CrimeSaid } from '@la-chan/contracts';
import { actShape, bodyName, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const number = z.string().trim().min(1).max(60);

export class Petition extends createZodDto(
  actShape
    .extend({
      body: bodyName.describe('The procuracy above'),
      number,
      to: AgencyId.optional().describe('That one, where it is of the platform; on paper without it'),
      reasons: prose.optional().describe('Over the platform: sealed for that one'),
    })
    .refine(({ to, reasons }) => (to === undefined) === (reasons === undefined), { path: ['reasons'] }),
) {}
export class CancellationProposal extends createZodDto(
  actShape.extend({
    reasons: prose.describe('Why it has to fall, or to be changed; sealed for the procuracy'),
    change: z.literal(true).optional().describe('It is withdrawn so as to be changed (thay đổi), not cancelled'),
  }),
) {}
export class DecisionWithdrawal extends createZodDto(
  actShape.extend({ number, reasons: prose.describe('Why it falls; sealed for the procuracy') }),
) {}
export class PetitionAnswer extends createZodDto(
  actShape.extend({ number, decision: z.enum(['upheld', 'rejected']) }),
) {}
export class CasePetitionAnswer extends createZodDto(
  PetitionAnswer.schema.extend({
    changed: z
      .literal(true)
      .optional()
      .describe('What was approved is changed, not cancelled: a measure into another (TTLT 04/2018 5(3)(a))'),
    crime: CrimeSaid.optional().describe('Of a charge that is changed: with what the accused is charged'),
  }),
) {}
