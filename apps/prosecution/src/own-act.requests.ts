import { FileId, InvestigativeAct, Moment } from '@la-chan/contracts';
import { atAnHour, decisionShape, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';

const act = decisionShape.extend({
  ...atAnHour,
  act: InvestigativeAct,
  takesPlaceAt: Moment.describe('When it begins'),
  accused: FileId.optional().describe('Whom it is about, where that is one accused'),
});

export class AloneOwnAct extends createZodDto(act) {}
export class OwnAct extends createZodDto(
  act.extend({ together: prose.optional().describe('Where, for the body to send an investigator; sealed') }),
) {}
export class AnnouncedOwnAct extends createZodDto(
  act.extend({ reasons: prose.describe('Where, and what for; sealed for the body') }),
) {}
