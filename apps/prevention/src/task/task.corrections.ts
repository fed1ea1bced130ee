import { dayOf, isUnitOn, taskEntryCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { assign, taskProcedure, type Task, type TaskAct, type TaskEvent } from './task';

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

/** It is given to a unit of the day, as that was put right as a whole. */
export const again: Again<Task, TaskEvent> = {
  'prevention.task-assigned': ({ id }, assigned, at, { whole: { unit } }) =>
    assign(id, { ...assigned, ...(isUnitOn(unit, dayOf(at)) && { unit }) }, at),
};

export const correctEntry = entryCorrecting(taskProcedure, taskEntryCorrected);
