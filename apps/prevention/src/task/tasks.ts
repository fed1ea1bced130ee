import { dayOf, type Day, type FileId, type UnitCode } from '@la-chan/contracts';
import { Desk, Files, type Officer } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { blank, evolve, taskProcedure, type Task, type TaskAct, type TaskEvent, type TaskStatus } from './task';
import { again, correctEntry, entries } from './task.corrections';
import { counted } from './task.counted';
import { taskTable } from './task.table';

/** A task in the tree of a plan. */
export interface TaskNode {
  readonly id: FileId;
  readonly number: string;
  readonly title: string;
  readonly assignee: string;
  readonly unit: UnitCode;
  readonly until: Day;
  readonly status: TaskStatus;
  readonly overdue: boolean;
  /** Of a hundred, as last told. */
  readonly percent: number;
  /** Of all its parts down to the last, those that are done and those that are overdue. */
  readonly parts: { readonly total: number; readonly done: number; readonly overdue: number };
  readonly children: readonly TaskNode[];
}

type Row = Omit<TaskNode, 'overdue' | 'percent' | 'parts' | 'children'> & Pick<Task, 'parent' | 'progress'>;

@Injectable()
export class Tasks extends Files<Task, TaskStatus, TaskAct, TaskEvent> {
  constructor(desk: Desk) {
    const corrections = { entries, correct: correctEntry, again };
    super(desk, {
      procedure: taskProcedure,
      register: 'NV',
      table: taskTable,
      blank,
      evolve,
      counted,
      rules: RULES,
      corrections,
    });
  }

  /** The task with all its parts that the officer may see. */
  async tree(officer: Officer, id: FileId): Promise<TaskNode> {
    const root = await this.get(officer, id);
    const rows: Row[] = await this.desk.database.read(officer, (tx) =>
      tx.query(
        `WITH RECURSIVE part AS (
           SELECT * FROM task WHERE parent = $1
           UNION ALL
           SELECT task.* FROM task JOIN part ON task.parent = part.id
         )
         SELECT id, number, title, assignee, unit, until, status, parent, progress FROM part ORDER BY created_at, id`,
        [id],
      ),
    );
    return nodeOf(root, rows, dayOf(this.desk.clock.now()));
  }
}

function nodeOf(
  { id, number, title, assignee, unit, until, status, progress }: Row,
  rows: readonly Row[],
  today: Day,
): TaskNode {
  const children = rows.filter(({ parent }) => parent === id).map((row) => nodeOf(row, rows, today));
  const overdue = status !== 'done' && until < today;
  const percent = status === 'done' ? 100 : (progress.at(-1)?.percent ?? 0);
  const sum = (count: (node: TaskNode) => number): number => children.reduce((all, node) => all + count(node), 0);
  const parts = {
    total: sum((node) => 1 + node.parts.total),
    done: sum((node) => (node.status === 'done' ? 1 : 0) + node.parts.done),
    overdue: sum((node) => (node.overdue ? 1 : 0) + node.parts.overdue),
  };
  return { id, number, title, assignee, unit, until, status, overdue, percent, parts, children };
}
