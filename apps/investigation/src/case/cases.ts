import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { blank, caseProcedure, evolve, type Case, type CaseAct, type CaseEvent, type CaseStatus } from './case';
import { counted } from './case.counted';
import { caseTable } from './case.table';

/** The rule of the time limit for the investigation, BLTTHS 172. */
const INVESTIGATION = '172';

/** The cases that this body investigates. */
@Injectable()
export class Cases extends Files<Case, CaseStatus, CaseAct, CaseEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: caseProcedure,
      table: caseTable,
      blank,
      evolve,
      counted: (file, { deadlines }) =>
        counted(file, deadlines.findLast(({ rule }) => rule === INVESTIGATION)?.dueOn ?? null),
      rules: RULES,
    });
  }
}
