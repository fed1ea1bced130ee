import {
  taskAccepted,
  taskAssigned,
  taskCorrected,
  type taskEntryCorrected,
  taskDone,
  taskProgressed,
  taskStarted,
  dayOf,
  isUnitOn,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Programme,
  type Role,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Nhiệm vụ: what a plan gives to a department or a locality. That it is overdue is what its time limit says. */
export interface Task extends FileRow<TaskStatus> {
  readonly title: string;
  readonly plan: string;
  readonly assignee: string;
  readonly until: Day;
  readonly parent: FileId | null;
  readonly programmes: readonly Programme[];
  readonly from: readonly FileId[];
  readonly assignedAt: Moment;
  readonly acceptedAt: Moment | null;
  /** How far it was, as told from time to time. */
  readonly progress: readonly (EventOf<typeof taskProgressed>['data'] & { readonly at: Moment })[];
  readonly evidence: string | null;
  readonly doneAt: Moment | null;
}

export type TaskStatus = 'assigned' | 'accepted' | 'in-progress' | 'done';
export type TaskAct = 'accept' | 'start' | 'progress' | 'finish' | 'correct';
export type TaskEvent =
  | EventOf<typeof taskAssigned>
  | EventOf<typeof taskAccepted>
  | EventOf<typeof taskStarted>
  | EventOf<typeof taskProgressed>
  | EventOf<typeof taskDone>
  | EventOf<typeof taskCorrected>
  | EventOf<typeof taskEntryCorrected>;

const officers = ['prevention-officer', 'head-of-prevention'] as const;
const head = ['head-of-prevention'] as const;
const correction = (to: TaskStatus): Step<TaskStatus, Role> => ({ to, by: head, restsOn: taskAssigned.type });

const starts: Starts<TaskStatus, Role> = {
  assign: { to: 'assigned', by: head },
};

export const taskProcedure = new Procedure<TaskStatus, TaskAct, Role>('task', starts, {
  assigned: {
    accept: { to: 'accepted', by: officers, restsOn: taskAssigned.type },
    correct: correction('assigned'),
  },
  accepted: {
    start: { to: 'in-progress', by: officers, restsOn: taskAccepted.type },
    correct: correction('accepted'),
  },
  'in-progress': {
    progress: { to: 'in-progress', by: officers, restsOn: taskStarted.type },
    finish: { to: 'done', by: officers, restsOn: taskStarted.type },
    correct: correction('in-progress'),
  },
  done: { correct: correction('done') },
});

/** A task is given to a district to 30/06/2025, and to a commune since. */
export class TaskRefusal extends Refusal {
  override readonly code = 'unit-not-of-the-day';
  override readonly field = '/unit';

  constructor() {
    super('unit-not-of-the-day');
  }
}

const assertUnit = (unit: UnitCode, ...days: Moment[]): void => {
  if (!days.some((at) => isUnitOn(unit, dayOf(at)))) throw new TaskRefusal();
};

export const assign = (id: FileId, assigned: EventOf<typeof taskAssigned>['data'], at: Moment): TaskEvent[] => {
  assertUnit(assigned.unit, at);
  return [taskAssigned(id, assigned, at)];
};

export const accept = (task: Task, at: Moment): TaskEvent[] => {
  taskProcedure.assertLawful('accept', task.status);
  return [taskAccepted(task.id, {}, at)];
};

export const start = (task: Task, at: Moment): TaskEvent[] => {
  taskProcedure.assertLawful('start', task.status);
  return [taskStarted(task.id, {}, at)];
};

export const progress = (task: Task, told: EventOf<typeof taskProgressed>['data'], at: Moment): TaskEvent[] => {
  taskProcedure.assertLawful('progress', task.status);
  return [taskProgressed(task.id, told, at)];
};

export const finish = (task: Task, evidence: string, at: Moment): TaskEvent[] => {
  taskProcedure.assertLawful('finish', task.status);
  return [taskDone(task.id, { evidence }, at)];
};

export const correct = (task: Task, correction: EventOf<typeof taskCorrected>['data'], at: Moment): TaskEvent[] => {
  taskProcedure.assertLawful('correct', task.status);
  // What was a district's is a commune's since.
  if (correction.changes.unit) assertUnit(correction.changes.unit, task.assignedAt, at);
  return [taskCorrected(task.id, correction, at)];
};

/** A task before its first event. */
export const blank: Blank<Task> = {
  status: 'assigned',
  title: '',
  plan: '',
  assignee: '',
  until: '',
  parent: null,
  programmes: [],
  from: [],
  assignedAt: '',
  acceptedAt: null,
  progress: [],
  evidence: null,
  doneAt: null,
};

/** The task after an event. */
export const evolve = (task: Task, event: TaskEvent): Task => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prevention.task-assigned':
      return { ...task, ...event.data, assignedAt: at };
    case 'prevention.task-accepted':
      return { ...task, status: 'accepted', acceptedAt: at };
    case 'prevention.task-started':
      return { ...task, status: 'in-progress' };
    case 'prevention.task-progressed':
      return { ...task, progress: [...task.progress, { ...event.data, at }] };
    case 'prevention.task-done':
      return { ...task, status: 'done', evidence: event.data.evidence, doneAt: at };
    case 'prevention.task-corrected':
      return { ...task, ...event.data.changes };
    case 'prevention.task-entry-corrected':
      return task;
  }
};
