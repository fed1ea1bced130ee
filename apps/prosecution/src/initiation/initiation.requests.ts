import {
  AgencyId,
  Article,
  Clause,
  InitiationBasis,
  InitiationReview,
  NonInitiationGround,
  Occurred,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, decisionShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { protestSaid } from '../protest.requests';

const finding = actShape.extend({
  unit: UnitCode,
  article: Article,
  clause: Clause,
  account: prose.describe('Sealed: what was found'),
});
const to = AgencyId.optional().describe('The competent agency of the directory without it');

export class OwnFinding extends createZodDto(finding) {}
export class PanelPaper extends createZodDto(
  finding.extend({
    basis: InitiationBasis.exclude(['own-finding']),
    number: z.string().trim().min(1).max(60).describe('Of the panel’s decision or demand'),
    decidedAt: Occurred,
  }),
) {}
export class Initiating extends createZodDto(
  decisionShape.extend({ article: Article, clause: Clause, reasons: prose.describe('Sealed'), to }),
) {}
export class NonInitiating extends createZodDto(decisionShape.extend({ ground: NonInitiationGround })) {}
export class OwnInitiationCancellation extends createZodDto(
  decisionShape.extend({
    ground: NonInitiationGround,
    reasons: prose.describe('Sealed for the body that investigates'),
  }),
) {}
export class PassingOn extends createZodDto(actShape.extend({ to })) {}
export class InitiationProtest extends createZodDto(decisionShape.extend(protestSaid)) {}
export class InitiationProtestWithdrawal extends createZodDto(decisionShape) {}
export class ProtestReview extends createZodDto(
  decisionShape.extend({ outcome: InitiationReview.extract(['upheld', 'annulled', 'not-taken']) }),
) {}
export class InitiationQuery extends createZodDto(
  PageParams.extend({
    status: z
      .enum([
        'under-examination',
        'initiated-by-panel',
        'protested',
        'initiated',
        'not-initiated',
        'cancelled',
        'annulled',
      ])
      .optional(),
    basis: InitiationBasis.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
