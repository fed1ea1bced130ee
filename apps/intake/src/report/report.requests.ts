import {
  AgencyId,
  Article,
  Channel,
  Clause,
  ClosingGround,
  CorrectionReason,
  FileId,
  Finding,
  Moment,
  Occurred,
  PersonData,
  Source,
  TransferGround,
  UnitCode,
  Urgency,
} from '@la-chan/contracts';
import { PageParams } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const occurredAt = Occurred.optional().describe('When it occurred (an instant, or a day); now without it');
const act = z.object({ occurredAt });

const offence = { article: Article.nullable().default(null), clause: Clause.nullable().default(null) };

export class Reception extends createZodDto(
  act.extend({
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean().default(false),
    urgency: z.array(Urgency).default([]),
    /** Reports or other files that it came from. */
    from: z.array(FileId).default([]),
    origin: z.enum(['direct', 'outside']).default('direct'),
    reporter: PersonData.nullable().default(null),
    account: z.string().trim().min(1).max(20_000),
  }),
) {}

export class Classification extends createZodDto(
  act.extend({ finding: Finding, urgency: z.array(Urgency).default([]), ...offence }),
) {}

export class Correction extends createZodDto(
  act.extend({
    reason: CorrectionReason,
    changes: z
      .object({
        source: Source,
        channel: Channel,
        unit: UnitCode,
        receivedAt: Moment,
        finding: Finding,
        urgency: z.array(Urgency),
        article: Article.nullable(),
        clause: Clause.nullable(),
      })
      .partial(),
  }),
) {}

export class Supplement extends createZodDto(act.extend({ account: z.string().trim().min(1).max(20_000) })) {}
export class NonCompetence extends createZodDto(act.extend({ ground: TransferGround })) {}
export class ReporterNotice extends createZodDto(act.extend({ of: z.enum(['reception', 'result']) })) {}
export class Handover extends createZodDto(
  act.extend({ to: AgencyId.optional().describe('The competent agency of the directory without it') }),
) {}
export class Transfer extends createZodDto(
  act.extend({ ground: TransferGround, body: z.string().trim().min(1).max(200) }),
) {}
export class Closure extends createZodDto(act.extend({ ground: ClosingGround })) {}
export class Merger extends createZodDto(act.extend({ into: FileId })) {}
export class Act extends createZodDto(act) {}

/** Why persons are read; it goes into the access log. */
export class Reading extends createZodDto(z.object({ purpose: z.string().trim().min(3).max(200) })) {}

const filters = {
  status: z
    .enum(['received', 'classified', 'offered', 'handed-over', 'transferred-out', 'closed', 'merged', 'resolved'])
    .optional(),
  unit: UnitCode.optional(),
  article: Article.optional(),
  finding: Finding.optional(),
  number: z.string().max(40).optional(),
};

export class ReportList extends createZodDto(PageParams.extend(filters)) {}
export class ReportSearch extends createZodDto(PageParams.extend(filters)) {}
