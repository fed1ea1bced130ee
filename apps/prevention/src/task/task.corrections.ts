import { taskEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { taskProcedure, type TaskAct, type TaskEvent } from './task';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<TaskEvent['type'], TaskAct> = {
  'prevention.task-accepted': { by: ['accept'], may: ['occurredAt'] },
  'prevention.task-assigned': { by: [], may: ['occurredAt'] },
  'prevention.task-corrected': { by: ['correct'] },
  'prevention.task-done': { by: ['finish'], may: ['occurredAt'] },
  'prevention.task-entry-corrected': { by: ['correct'] },
  'prevention.task-progressed': { by: ['progress'], may: ['occurredAt', 'percent'] },
  'prevention.task-started': { by: ['start'], may: ['occurredAt'] },
};

export const correctEntry = entryCorrecting(taskProcedure, taskEntryCorrected);
