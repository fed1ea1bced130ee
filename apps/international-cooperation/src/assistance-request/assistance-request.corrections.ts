import { assistanceEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { assistanceProcedure, type AssistanceAct } from './assistance-request';
import type { AssistanceEvent } from './assistance-request.events';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<AssistanceEvent['type'], AssistanceAct> = {
  'international-cooperation.assistance-acknowledged': { by: ['acknowledge'], may: ['occurredAt', 'reference'] },
  'international-cooperation.assistance-answered': { by: ['answer'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-approved': { by: ['approve'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-corrected': { by: ['correct'] },
  'international-cooperation.assistance-described': { by: [] },
  'international-cooperation.assistance-drafted': { by: ['draft'], may: ['occurredAt'] },
  'international-cooperation.assistance-entry-corrected': { by: ['correct'] },
  'international-cooperation.assistance-executing': { by: ['execute'], may: ['occurredAt'] },
  'international-cooperation.assistance-opened': { by: [], may: ['occurredAt'] },
  'international-cooperation.assistance-part-answered': { by: ['answerInPart'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-refused': { by: ['refuse'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-reminded': { by: ['remind'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-sent': { by: ['send'], may: ['occurredAt', 'number'] },
  'international-cooperation.assistance-withdrawn': { by: ['withdraw', 'drop'], may: ['occurredAt'] },
};

export const correctEntry = entryCorrecting(assistanceProcedure, assistanceEntryCorrected);
