import { z } from 'zod';
import { AgencyId } from '../agency';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { stayOver } from '../stay-over';
import { decided } from './supervised';

/** The procuracy orders that an accused be treated, or ends that, which `of` had served (BLTTHS 454; TTLT 01/2020 6(2)). */
export const treatmentOrderedByProcuracy = defineEvent(
  'prosecution.treatment-ordered',
  1,
  decided.extend({ accused: FileId }),
);
export const treatmentEndedByProcuracy = defineEvent(
  'prosecution.treatment-ended',
  1,
  decided.extend({ accused: FileId, of: z.uuid() }),
);

const served = z.object({ accused: FileId, notice: z.uuid(), by: AgencyId, number: z.string() });
/** The same as the body that investigates was told of it. */
export const treatmentOrdered = defineEvent('investigation.treatment-ordered', 1, served);
export const treatmentEnded = defineEvent('investigation.treatment-ended', 1, served.extend(stayOver));

const over = z.object({ number: z.string(), ...stayOver });
/** What the procuracy has ordered with the suspension of its own file is over: of all, or of this one who alone was suspended. */
export const prosecutedTreatmentEnded = defineEvent(
  'prosecution.file-treatment-ended',
  1,
  over.extend({ accused: FileId.optional() }),
);
/** The same of what a court has ordered with its suspension (TTLT 01/2020 10(1)). */
export const triedTreatmentEnded = defineEvent(
  'court.treatment-ended',
  1,
  over.extend({ defendant: FileId.optional() }),
);
