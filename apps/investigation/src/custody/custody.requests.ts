import { FileId, FreeingGround, HoldingGround, PersonData, UnitCode, UrgencyGround } from '@la-chan/contracts';
import { actShape, decisionShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const number = z.string().trim().min(1).max(60);
const matter = z.object({
  verification: FileId.optional(),
  case: FileId.optional(),
  accused: FileId.optional().describe('Who they are among the accused of that case'),
});
/** An accused is one of a case. */
const ofItsCase = ({ case: known, accused }: z.output<typeof matter>): boolean => !accused || known !== undefined;
const days = z.int().min(1).max(3).default(3);
const grounds = prose.describe('Sealed for the procuracy');

export class Holding extends createZodDto(
  actShape
    .extend({
      unit: UnitCode,
      ground: HoldingGround,
      urgency: UrgencyGround.optional().describe('Of an urgent case (TTLT 04/2018 15(1))'),
      person: PersonData,
      minutes: number.describe('The number of the minutes'),
      from: z.string().trim().min(1).max(200).optional().describe('Who has handed the person over'),
    })
    .extend(matter.shape)
    .refine(({ ground, urgency }) => (ground === 'urgent-case') === (urgency !== undefined), { path: ['urgency'] })
    .refine(ofItsCase, { path: ['case'] }),
) {}
export class CustodyDecision extends createZodDto(decisionShape.extend({ days })) {}
export class ArrestOrder extends createZodDto(decisionShape.extend({ grounds })) {}
export class CustodyExtension extends createZodDto(decisionShape.extend({ days, grounds })) {}
export class Freeing extends createZodDto(
  actShape.extend({
    ground: FreeingGround,
    decision: number.optional().describe('The number of the decision, where there is one'),
  }),
) {}
export class PersonHandover extends createZodDto(
  actShape.extend({ body: z.string().trim().min(1).max(200).describe('Which body has the person now') }),
) {}
export class Placing extends createZodDto(
  actShape
    .extend(matter.shape)
    .refine(({ verification, case: known }) => verification ?? known, { path: ['case'] })
    .refine(ofItsCase, { path: ['case'] }),
) {}
export class CustodyQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['held', 'in-custody', 'to-be-freed', 'freed', 'detained', 'handed-over']).optional(),
    unit: UnitCode.optional(),
    case: FileId.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
