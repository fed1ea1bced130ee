import {
  Article,
  OwnArticle,
  Clause,
  CompetenceGround,
  FileId,
  Finding,
  InitiationGround,
  NonInitiationGround,
  ProlongationGround,
  Signer,
  SuspensionGround,
  UnitCode,
  Urgency,
  VerificationProposal,
  ReportResumptionGround,
} from '@la-chan/contracts';
import {
  actShape,
  bodyName,
  OfficerId,
  PageParams,
  prose,
  reporterNoticeOf,
  sameMatterDecision,
  signedBy,
} from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { abusedMinor } from '../case/case.requests';

export class VerificationResumption extends createZodDto(
  actShape.extend({
    ground: ReportResumptionGround.optional().describe('Why it goes on (BLTTHS 149(1); TT 28/2020 16(3)(d))'),
    signedBy,
  }),
) {}
export class Assignment extends createZodDto(
  actShape.extend({
    investigator: OfficerId,
    deputy: OfficerId.optional().describe(
      'The deputy who directs it by decision of the head, of which the procuracy is told; the head without (TTLT 01/2017 9(1), (2))',
    ),
  }),
) {}
export class Classification extends createZodDto(
  actShape.extend({
    finding: Finding,
    urgency: z.array(Urgency).default([]),
    article: OwnArticle.nullable().default(null),
    clause: Clause.nullable().default(null),
  }),
) {}
export class Prolongation extends createZodDto(actShape.extend({ ground: ProlongationGround, signedBy })) {}
export class ExtensionRequest extends createZodDto(
  actShape.extend({ ground: ProlongationGround, months: z.int().min(1).max(2).default(2), signedBy }),
) {}
export class Grounds extends createZodDto(actShape.extend({ article: OwnArticle, clause: Clause })) {}
/** What the procuracy takes over is handed over to it. */
const ElsewhereGround = CompetenceGround.exclude(['procuracy-takes-over']);
export class NonCompetence extends createZodDto(
  actShape.extend({ ground: ElsewhereGround.exclude(['dispute-settled']) }),
) {}
export class Suspension extends createZodDto(actShape.extend({ ground: SuspensionGround, signedBy })) {}
export class Initiation extends createZodDto(
  actShape.extend({
    ground: InitiationGround.optional().describe('As the report came without it (BLTTHS 143, 154(1))'),
    signedBy: Signer.default('head').describe(
      'The procuracy cancels at once only what the head has signed (TTLT 04/2018 7(1)(c))',
    ),
    minorAbused: abusedMinor,
    demand: FileId.optional().describe('The notice of the procuracy that demands it (TTLT 04/2018 7(2)(c), 7(3))'),
  }),
) {}
export class NonInitiationCancellation extends createZodDto(
  actShape.extend({ demand: FileId.describe('The notice of the procuracy that demands it (TTLT 04/2018 7(2)(c))') }),
) {}
export class NonInitiation extends createZodDto(
  actShape.extend({
    ground: NonInitiationGround,
    administrative: z.boolean().default(false).describe('It shows signs of an administrative violation'),
    signedBy,
  }),
) {}
export class Findings extends createZodDto(
  actShape.extend({
    proposal: VerificationProposal,
    report: prose.describe('Sealed'),
  }),
) {}
export class Disagreement extends createZodDto(
  actShape.extend({ reasons: prose.describe('Why the body does not agree; sealed for the procuracy') }),
) {}
export class ReporterNotice extends createZodDto(reporterNoticeOf(z.enum(['result', 'suspension', 'resumption']))) {}
export class Transfer extends createZodDto(
  actShape.extend({ ground: ElsewhereGround, body: bodyName, ...sameMatterDecision }),
) {}

const filters = {
  status: z
    .enum([
      'awaiting-release',
      'under-verification',
      'grounds-found',
      'suspended',
      'offered',
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
