import {
  Article,
  Clause,
  FileId,
  NonInitiationGround,
  ProlongationGround,
  SuspensionGround,
  TransferGround,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class Assignment extends createZodDto(actShape.extend({ investigator: z.string().regex(/^[\w.@-]{1,80}$/) })) {}
export class Prolongation extends createZodDto(actShape.extend({ ground: ProlongationGround })) {}
export class ExtensionRequest extends createZodDto(
  actShape.extend({ ground: ProlongationGround, months: z.int().min(1).max(2).default(2) }),
) {}
export class Grounds extends createZodDto(actShape.extend({ article: Article, clause: Clause })) {}
export class NonCompetence extends createZodDto(actShape.extend({ ground: TransferGround })) {}
export class Suspension extends createZodDto(actShape.extend({ ground: SuspensionGround })) {}
export class NonInitiation extends createZodDto(actShape.extend({ ground: NonInitiationGround })) {}
export class ReporterNotice extends createZodDto(
  actShape.extend({ of: z.enum(['result', 'suspension', 'resumption']) }),
) {}
export class Transfer extends createZodDto(
  actShape.extend({ ground: TransferGround, body: z.string().trim().min(1).max(200) }),
) {}

const filters = {
  status: z
    .enum([
      'awaiting-release',
      'under-verification',
      'grounds-found',
      'suspended',
      'resolved',
      'transferred',
      'merged',
      'voided',
    ])
    .optional(),
  unit: UnitCode.optional(),
  article: Article.optional(),
  investigator: z.string().max(80).optional(),
  number: z.string().max(40).optional(),
  handover: FileId.optional(),
};
export class VerificationQuery extends createZodDto(PageParams.extend(filters)) {}
