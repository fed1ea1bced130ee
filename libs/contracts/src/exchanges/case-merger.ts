import { z } from 'zod';
import { AgencyId } from '../agency';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/**
 * The procuracy has merged the files of two bodies: the one in whose case the other goes on takes that in, and says so as soon as
 * it has it. Until then nothing goes back to it of whom it does not know (BLTTHS 242(1)).
 */
export const caseMerger = defineExchange({
  kind: 'case-merger',
  pattern: 'request',
  /** `about`: the case of the receiver; `other`: the one of that `body` which goes on in it, with these accused. */
  terms: z.object({
    about: FileId,
    other: FileId,
    body: AgencyId,
    accused: z.array(FileId),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  /** When it had it. */
  answer: z.object({ decidedAt: Moment }),
  answerWithinHours: 72, // no text says: as for the file of a case (BLTTHS 169(4))
});
