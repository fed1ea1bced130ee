import { serviceEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { assignmentProcedure, type AssignmentAct, type AssignmentEvent } from './assignment';

/** By which acts each entry comes, and what of it may be put right: not what others have said. */
export const entries: EntryLaws<AssignmentEvent['type'], AssignmentAct> = {
  'victim-support.service-entry-corrected': { by: ['correct'] },
  'victim-support.service-given': { by: ['give'], may: ['occurredAt'] },
  'victim-support.service-started': { by: ['takeUp'] },
  'victim-support.service-taken-on': { by: [], may: ['occurredAt'] },
  'victim-support.service-voided': { by: ['void'] },
};

export const correctEntry = entryCorrecting(assignmentProcedure, serviceEntryCorrected);
