import { errandCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { errandProcedure, type ErrandAct, type ErrandEvent } from './errand';

/** By which acts each entry comes, and what of it may be put right. */
export const entries: EntryLaws<ErrandEvent['type'], ErrandAct> = {
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.errand-assigned': { by: ['assign'], may: ['occurredAt'] },
  'investigation.errand-corrected': { by: ['correct'] },
  'investigation.errand-executed': { by: ['execute'], may: ['occurredAt', 'number'] },
  'investigation.errand-received': { by: [], may: ['occurredAt', 'until', 'letter'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(errandProcedure, errandCorrected);
