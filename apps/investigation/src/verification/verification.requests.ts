import {
  Article,
  Clause,
  FileId,
  NonInitiationGround,
  Occurred,
  ProlongationGround,
  RejectionReason,
  SuspensionGround,
  TransferGround,
  UnitCode,
} from '@la-chan/contracts';
import { PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const act = z.object({
  occurredAt: Occurred.optional().describe('When it occurred (an instant, or a day); now without it'),
});

export class Act extends createZodDto(act) {}
export class Rejection extends createZodDto(act.extend({ reason: RejectionReason })) {}
export class Assignment extends createZodDto(act.extend({ investigator: z.string().regex(/^[\w.@-]{1,80}$/) })) {}
export class Prolongation extends createZodDto(act.extend({ ground: ProlongationGround })) {}
export class ExtensionRequest extends createZodDto(
  act.extend({ ground: ProlongationGround, months: z.int().min(1).max(2).default(2) }),
) {}
export class Grounds extends createZodDto(act.extend({ article: Article, clause: Clause })) {}
export class Suspension extends createZodDto(act.extend({ ground: SuspensionGround })) {}
export class NonInitiation extends createZodDto(act.extend({ ground: NonInitiationGround })) {}
export class Transfer extends createZodDto(
  act.extend({ ground: TransferGround, body: z.string().trim().min(1).max(200) }),
) {}

/** Why persons are read; it goes into the access log. */
export class Reading extends createZodDto(z.object({ purpose: z.string().trim().min(3).max(200) })) {}

const filters = {
  status: z
    .enum(['awaiting-release', 'under-verification', 'grounds-found', 'suspended', 'resolved', 'transferred', 'voided'])
    .optional(),
  unit: UnitCode.optional(),
  article: Article.optional(),
  investigator: z.string().max(80).optional(),
  number: z.string().max(40).optional(),
  handover: FileId.optional(),
};
export class VerificationList extends createZodDto(PageParams.extend(filters)) {}
export class VerificationSearch extends createZodDto(PageParams.extend(filters)) {}
