import {
  AgencyId,
  AppealBefore,
  AppealedPart,
  Appellant,
  AppealOutcome,
  AppealRecipient,
  ClosedHearingGround,
  Day,
  FileId,
  Occurred,
  PostponementGround,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, decisionShape, PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { appealedParts, areGrounded, hearingNamed } from '../trial/trial.requests';

export class Docketing extends createZodDto(
  actShape.extend({
    receivedAt: Occurred.optional().describe('When the file came; as it was sent, without it (BLTTHS 346(1))'),
  }),
) {}
export class AppealSetting extends createZodDto(
  decisionShape.extend({
    opensOn: Day,
    ...hearingNamed,
    closedFor: ClosedHearingGround.optional().describe('In public without it (BLTTHS 25)'),
  }),
) {}
export class AppealDelivered extends createZodDto(
  actShape.extend({
    recipients: z
      .array(AppealRecipient)
      .min(1)
      .max(AppealRecipient.options.length)
      .describe('Who has it by now (BLTTHS 262(2), 346(4))'),
  }),
) {}
export class AppealPostponement extends createZodDto(
  decisionShape.extend({ opensOn: Day, ground: PostponementGround }),
) {}
export class Loan extends createZodDto(
  actShape.extend({ to: AgencyId.optional().describe('The procuracy, where it takes part in the platform') }),
) {}
export class GivenBack extends createZodDto(decisionShape.extend({ protestWithdrawn: z.boolean().default(false) })) {}
const number = decisionShape.shape.number
  .optional()
  .describe(
    'Number of what the procuracy and those concerned are told with; that of the docket without it (BLTTHS 342(2))',
  );
const was = AppealBefore.optional().describe('Which appeal it is, where several have lodged one of this kind');
export class Withdrawal extends createZodDto(actShape.extend({ by: Appellant, was, number })) {}
export class Change extends createZodDto(
  actShape.extend({
    by: Appellant,
    defendants: z.array(FileId).min(1).max(200),
    part: AppealedPart.optional().describe('What this one may appeal, without it (BLTTHS 331)'),
    was,
    number,
  }),
) {}
export class AppealDecision extends createZodDto(
  decisionShape
    .extend({
      outcome: AppealOutcome,
      ...appealedParts,
      demand: z.string().trim().max(20_000).default('').describe('What is to be investigated again; sealed'),
    })
    .refine(areGrounded, { path: ['verdicts'] }),
) {}
export class AppealQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['awaiting-release', 'docketed', 'set', 'decided', 'voided']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
    handover: FileId.optional(),
  }),
) {}
