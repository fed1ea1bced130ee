import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import {
  assignmentProcedure,
  blank,
  evolve,
  type Assignment,
  type AssignmentAct,
  type AssignmentEvent,
  type AssignmentStatus,
} from './assignment';
import { correctEntry, entries } from './assignment.corrections';
import { assignmentTable } from './assignment.table';

@Injectable()
export class Assignments extends Files<Assignment, AssignmentStatus, AssignmentAct, AssignmentEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: assignmentProcedure,
      register: 'DV',
      table: assignmentTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct: correctEntry },
    });
  }
}
