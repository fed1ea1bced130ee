import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import {
  blank,
  errandProcedure,
  evolve,
  type Errand,
  type ErrandAct,
  type ErrandEvent,
  type ErrandStatus,
} from './errand';
import { correct, entries } from './errand.corrections';
import { errandTable } from './errand.table';

/** What other bodies ask this one to verify; the scorecard counts reports and cases, not this. */
@Injectable()
export class Errands extends Files<Errand, ErrandStatus, ErrandAct, ErrandEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: errandProcedure,
      register: 'DN',
      table: errandTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct },
    });
  }
}
