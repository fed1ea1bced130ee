import { AgencyId, CaughtGround, FileId, UnitCode } from '@la-chan/contracts';
import { actShape, bodyName, PageParams, surrenderShape } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const matter = {
  case: FileId.optional().describe('The case of the body to which they belong, as a search or the body names it'),
  accused: FileId.optional().describe('Who they are in that case'),
};

export class Reception extends createZodDto(
  surrenderShape.extend({
    unit: UnitCode,
    caught: CaughtGround.optional().describe(
      'They did not come of their own accord: they were caught (BLTTHS 111, 112)',
    ),
    items: surrenderShape.shape.items.describe('What they hand over, or had about them (TT 28/2020 7(2)(b))'),
    report: FileId.optional().describe('The report of this desk to which they belong'),
    ...matter,
  }),
) {}
export class PassingOn extends createZodDto(
  actShape.extend({
    to: AgencyId.optional().describe('The body that has the report, or the competent one of the directory, without it'),
    body: bodyName.optional().describe('A body that is told on paper, with the person'),
    ...matter,
  }),
) {}
export class SurrenderQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'passed-on', 'taken-over']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
