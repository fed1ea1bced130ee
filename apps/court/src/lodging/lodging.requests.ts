import {
  AgencyId,
  AppealedPart,
  AppellantQuestion,
  CorrectionReason,
  Day,
  FileId,
  LateAppealReason,
  LodgingWay,
  NamedParty,
  Occurred,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, decisionShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class LodgingReception extends createZodDto(
  actShape.extend({
    unit: UnitCode,
    against: decisionShape.shape.number.describe('The number of the judgment or decision of first instance'),
    by: NamedParty,
    way: LodgingWay,
    lodgedAt: Occurred.optional().describe(
      'By the postmark, or as the detention facility received it (BLTTHS 333(3)); when the court did, without it',
    ),
    petition: prose.describe('What the petition or the minutes say (BLTTHS 332(2)); sealed'),
  }),
) {}
export class Question extends createZodDto(decisionShape.extend({ about: AppellantQuestion })) {}
export class PassingOn extends createZodDto(
  actShape.extend({
    to: AgencyId.optional().describe('The court that has judged, where it takes part in the platform'),
  }),
) {}
export class Recording extends createZodDto(
  actShape
    .extend({
      trial: FileId,
      defendants: z.array(FileId).min(1).max(200).optional().describe('Of a judgment: whom it is about'),
      part: AppealedPart.optional().describe('What this one may appeal, without it (BLTTHS 331)'),
      party: FileId.optional().describe('Who was absent from the hearing (BLTTHS 333(1))'),
      reason: LateAppealReason.optional().describe('Of an appeal that comes late (BLTTHS 334(4), 335(1))'),
      decision: z.uuid().optional().describe('A decision in the trial, and not its judgment (BLTTHS 330(2))'),
      receivedOn: Day.optional().describe('When the appellant received that decision (BLTTHS 333(2))'),
    })
    .refine(({ decision, defendants }) => (decision === undefined) === (defendants !== undefined), {
      path: ['defendants'],
    }),
) {}
export class Mistake extends createZodDto(actShape.extend({ reason: CorrectionReason })) {}
export class PetitionReturn extends createZodDto(decisionShape.extend({ trial: FileId })) {}
export class LodgingQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'passed-on', 'recorded', 'returned', 'voided']).optional(),
    unit: UnitCode.optional(),
    against: decisionShape.shape.number.optional(),
    trial: FileId.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
