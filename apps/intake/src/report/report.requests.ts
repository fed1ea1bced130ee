import {
  AgencyId,
  AlertGround,
  Anonymity,
  Article,
  Channel,
  Clause,
  ClosingGround,
  CompetenceGround,
  CorrectionReason,
  FileId,
  Finding,
  FirstMeasure,
  FirstThings,
  Moment,
  OwnArticle,
  PersonData,
  Placing,
  Post,
  Source,
  UnitCode,
  Urgency,
} from '@la-chan/contracts';
import { actShape, bodyName, PageParams, prose, sameMatterDecision } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { PASSED_ON } from './ending';

const offence = { article: OwnArticle.nullable().default(null), clause: Clause.nullable().default(null) };

export class Reception extends createZodDto(
  actShape.extend({
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean().default(false),
    anonymity: Anonymity.optional().describe('Why nobody knows who reported (TT 28/2020 5(1), 5(3), 5(7))'),
    post: Post.optional().describe('At a commune desk alone; a commune’s own without it (TTLT 01/2017 8(5))'),
    receipt: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('Of what is handed in in writing: the number of the receipt (TT 28/2020 5(2))'),
    placing: Placing.optional().describe('What the unit is: of a media item it may be the outlet’s seat (8(7))'),
    urgency: z.array(Urgency).default([]),
    /** Reports or other files that it came from. */
    from: z.array(FileId).default([]),
    origin: z.enum(['direct', 'outside']).default('direct'),
    reporter: PersonData.nullable().default(null),
    account: prose,
  }),
) {}

export class Classification extends createZodDto(
  actShape.extend({ finding: Finding, urgency: z.array(Urgency).default([]), ...offence }),
) {}

export class UrgencyFound extends createZodDto(
  actShape.extend({
    urgency: z.array(Urgency).min(1),
    article: OwnArticle.optional(),
    clause: Clause.optional().describe('Article and clause, where those are known by now'),
  }),
) {}

export class Correction extends createZodDto(
  actShape.extend({
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
        post: Post,
        placing: Placing,
        anonymous: z.boolean(),
        anonymity: Anonymity,
        reporter: PersonData,
      })
      .partial()
      .describe(
        'A report that turns out anonymous has no reporter any more, one whose reporter is named is anonymous no more',
      ),
  }),
) {}

export class Supplement extends createZodDto(actShape.extend({ account: prose })) {}
export class NonCompetence extends createZodDto(actShape.extend({ ground: CompetenceGround })) {}
export class ReporterNotice extends createZodDto(actShape.extend({ of: z.enum(['reception', 'result']) })) {}
export class Handover extends createZodDto(
  actShape.extend({
    to: AgencyId.optional().describe('The competent agency of the directory without it'),
    withholdReporter: z.boolean().default(false).describe('At the reporter’s request (TTLT 01/2017 4(5))'),
  }),
) {}
export class Alert extends createZodDto(actShape.extend({ ground: AlertGround, body: bodyName })) {}
export class FirstMeasureTaken extends createZodDto(actShape.extend({ measure: FirstMeasure })) {}
export class Transfer extends createZodDto(
  actShape.extend({ ground: CompetenceGround, body: bodyName, ...sameMatterDecision }),
) {}
export class Closure extends createZodDto(
  actShape
    .extend({
      ground: ClosingGround,
      passedTo: bodyName.optional().describe('The body to which the letter was passed'),
    })
    .refine(({ ground, passedTo }) => passedTo === undefined || PASSED_ON.includes(ground), { path: ['passedTo'] }),
) {}
export class Referral extends createZodDto(
  actShape.extend({ person: PersonData, first: FirstThings, account: prose }),
) {}
export class Merger extends createZodDto(
  actShape.extend({
    into: FileId,
    withholdReporter: z.boolean().default(false).describe('At the reporter’s request (TTLT 01/2017 4(5))'),
  }),
) {}

const filters = {
  status: z
    .enum(['received', 'classified', 'offered', 'handed-over', 'transferred-out', 'closed', 'merged', 'resolved'])
    .optional(),
  unit: UnitCode.optional(),
  article: Article.optional(),
  finding: Finding.optional(),
  number: z.string().max(40).optional(),
};

export class ReportQuery extends createZodDto(PageParams.extend(filters)) {}
