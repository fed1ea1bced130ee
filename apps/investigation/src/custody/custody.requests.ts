import {
  FileId,
  FreeingGround,
  HandingBody,
  HoldingGround,
  HoldingRecipient,
  Moment,
  PersonData,
  TellingHindrance,
  UnitCode,
  UrgencyGround,
} from '@la-chan/contracts';
import { actShape, atAnHour, decisionShape, namesSomebody, PageParams, prose, tellingShape } from '@la-chan/platform';
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
      ...atAnHour,
      unit: UnitCode,
      ground: HoldingGround,
      urgency: UrgencyGround.optional().describe('Of an urgent case (TTLT 04/2018 15(1))'),
      person: PersonData,
      minutes: number.describe('The number of the minutes'),
      from: HandingBody.optional().describe(
        'What kind of body, or whether a citizen, has handed the person over; the minutes name who',
      ),
      arrivedAt: Moment.optional().describe(
        'When this body had brought them to its seat, where that was later; of nobody who came there (BLTTHS 118(1))',
      ),
    })
    .extend(matter.shape)
    .refine(({ ground, arrivedAt }) => ground !== 'surrendered' || arrivedAt === undefined, { path: ['arrivedAt'] })
    .refine(({ ground, urgency }) => (ground === 'urgent-case') === (urgency !== undefined), { path: ['urgency'] })
    .refine(ofItsCase, { path: ['case'] }),
) {}
export class CustodyDecision extends createZodDto(decisionShape.extend({ ...atAnHour, days })) {}
export class ArrestOrder extends createZodDto(decisionShape.extend({ ...atAnHour, grounds })) {}
export class ArrestMinutes extends createZodDto(
  actShape.extend({ ...atAnHour, minutes: number.describe('The number of the minutes') }),
) {}
export class Disagreement extends createZodDto(actShape.extend({ ...atAnHour, reasons: grounds })) {}
export class CustodyExtension extends createZodDto(decisionShape.extend({ ...atAnHour, days, grounds })) {}
export class Freeing extends createZodDto(
  actShape.extend({
    ...atAnHour,
    ground: FreeingGround,
    decision: number.optional().describe('The number of the decision, where there is one'),
  }),
) {}
export class PersonHandover extends createZodDto(
  actShape.extend({
    ...atAnHour,
    body: HandingBody.exclude(['citizen']).describe('Which kind of body has the person now'),
  }),
) {}
export class HoldingNotice extends createZodDto(
  actShape
    .extend({
      ...atAnHour,
      recipients: z.array(HoldingRecipient).max(HoldingRecipient.options.length),
      ...tellingShape(HoldingRecipient),
    })
    .refine(namesSomebody, { path: ['recipients'] }),
) {}
export class Hindrance extends createZodDto(actShape.extend({ ...atAnHour, ground: TellingHindrance })) {}
export class HindranceOver extends createZodDto(actShape.extend(atAnHour)) {}
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
