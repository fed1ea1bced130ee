import { deadlinesOf, everyCell, RULES } from '@la-chan/procedure';
import {
  accept,
  assign,
  blank,
  correct,
  evolve,
  finish,
  progress,
  start,
  taskProcedure,
  type Task,
  type TaskEvent,
  type TaskStatus,
} from './task';
import { counted } from './task.counted';
import { entries } from './task.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2024-05-10T02:00:00.000Z';
const assigned = {
  number: '1/2024/NV',
  title: 'Tuyên truyền tại trường học',
  plan: '133/KH-UBND',
  assignee: 'Sở GD&ĐT',
  unit: 'd002',
  until: '2024-09-30',
  parent: null,
} as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const taskIn = (status: TaskStatus, change: Partial<Task> = {}): Task => {
  return { ...assign(ID, { ...assigned, from: [] }, AT).reduce(evolve, empty), status, ...change };
};
const dueOf = (...events: TaskEvent[]) =>
  deadlinesOf(
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data: { ...data } })),
    { rules: RULES },
  ).filter(({ rule }) => rule === 'plan-task');

describe('the table of a task', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(taskProcedure, {
        entries,
        sample: (status) => taskIn(status),
        blank: empty,
        starts: {
          assign: () => assign(ID, { ...assigned, from: [] }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (task, event: TaskEvent) => evolve(task, event),
        acts: {
          accept: (task) => accept(task, AT),
          start: (task) => start(task, AT),
          progress: (task) => progress(task, { percent: 40, evidence: null }, AT),
          finish: (task) => finish(task, 'Báo cáo 12/BC', AT),
          correct: (task) => correct(task, { reason: 'wrong-time', changes: { until: '2024-10-31' } }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a task', () => {
  const given = assign(ID, { ...assigned, from: [] }, AT);

  it('is due on the day that the plan names, and overdue when it is done later', () => {
    expect(dueOf(...given)).toMatchObject([{ status: 'running', dueOn: '2024-09-30' }]);
    const done = (at: string) => finish(taskIn('in-progress'), 'Báo cáo', at);
    expect(dueOf(...given, ...done('2024-09-30T16:00:00.000Z'))).toMatchObject([{ status: 'met' }]);
    expect(dueOf(...given, ...done('2024-10-01T02:00:00.000Z'))).toMatchObject([{ status: 'met-late' }]);
  });

  it('whose day was wrong is due on the right one', () => {
    const corrected = correct(taskIn('assigned'), { reason: 'wrong-time', changes: { until: '2024-10-31' } }, AT);
    expect(dueOf(...given, ...corrected)).toMatchObject([{ dueOn: '2024-10-31' }]);
  });

  it('is given to a unit of the day', () => {
    expect(() => assign(ID, { ...assigned, unit: 'c00070', from: [] }, AT)).toThrow('unit-not-of-the-day');
    const since = '2025-07-01T02:00:00.000Z';
    expect(assign(ID, { ...assigned, unit: 'c00070', from: [] }, since)).toHaveLength(1);
    expect(() => assign(ID, { ...assigned, from: [] }, since)).toThrow('unit-not-of-the-day');
  });

  it('is corrected to a unit of the day on which it was given, or of today', () => {
    const to = (unit: string, at: string) =>
      correct(taskIn('accepted'), { reason: 'wrong-entry', changes: { unit } }, at);
    expect(() => to('c00070', AT)).toThrow('unit-not-of-the-day');
    expect(to('d001', AT)).toHaveLength(1);
    expect(to('c00070', '2025-07-01T02:00:00.000Z')).toHaveLength(1);
  });

  it('tells how far it is, with its papers', () => {
    const told = { percent: 40, evidence: 'Báo cáo 3/BC' };
    const file = taskIn('in-progress');
    expect(progress(file, told, AT).reduce(evolve, file).progress).toEqual([{ ...told, at: AT }]);
  });

  it('counts as assigned, due and done', () => {
    expect(counted(taskIn('done', { doneAt: AT })).marks).toEqual([
      { mark: 'assigned', on: '2024-05-10' },
      { mark: 'completion-due', on: '2024-09-30', until: '2024-05-10' },
      { mark: 'done', on: '2024-05-10' },
    ]);
  });
});
