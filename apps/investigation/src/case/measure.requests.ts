import { AskedMeasureEnd, FileId, PreventiveMeasure } from '@la-chan/contracts';
import { actShape, measureEndOn, measureShape, prose } from '@la-chan/platform';
import { needsApproval } from '@la-chan/procedure';
import { createZodDto } from 'nestjs-zod';

/** Of what the procuracy approves, it is told why. */
export class MeasureOrder extends createZodDto(
  measureShape
    .extend({ grounds: prose.optional().describe('Of bail and a deposit; sealed for the procuracy') })
    .refine(({ measure, grounds }) => !needsApproval(measure) || grounds !== undefined, { path: ['grounds'] }),
) {}

export class MeasureEvidence extends createZodDto(
  actShape.extend({ measure: PreventiveMeasure, grounds: prose.describe('What was demanded; sealed') }),
) {}

const ground = AskedMeasureEnd.exclude(['terminated']);

export class MeasureEndRequest extends createZodDto(
  actShape.extend({
    measure: PreventiveMeasure,
    ground,
    grounds: prose.describe('Sealed for the procuracy'),
    demand: FileId.optional().describe('The notice of the procuracy that demands it (TTLT 04/2018 21(5), 22(5))'),
  }),
) {}

export class MeasureEnding extends createZodDto(
  measureEndOn(ground, ': of the procuracy’s, which came on paper, of bail and a deposit'),
) {}
