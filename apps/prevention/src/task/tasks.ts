import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { blank, evolve, taskProcedure, type Task, type TaskAct, type TaskEvent, type TaskStatus } from './task';
import { counted } from './task.counted';
import { taskTable } from './task.table';

@Injectable()
export class Tasks extends Files<Task, TaskStatus, TaskAct, TaskEvent> {
  constructor(desk: Desk) {
    super(desk, { procedure: taskProcedure, table: taskTable, blank, evolve, counted, rules: RULES });
  }
}
