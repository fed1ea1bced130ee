import { dayOf, type Counted } from '@la-chan/contracts';
import type { Task } from './task';

/** What the scorecard may know of a task. */
export function counted(task: Task): Counted {
  const done = task.doneAt && dayOf(task.doneAt);
  return {
    procedure: 'task',
    number: task.number,
    status: task.status,
    unit: task.unit,
    entered: dayOf(task.assignedAt),
    marks: [
      { mark: 'assigned', on: dayOf(task.assignedAt) },
      { mark: 'completion-due', on: task.until, ...(done && { until: done }) },
      ...(done ? [{ mark: 'done', on: done }] : []),
    ],
    traits: {},
    from: [...task.from],
  };
}
