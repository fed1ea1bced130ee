import { Desk, Files } from '@la-chan/platform';
import { countedForwarded, RULES, type ForwardingStatus } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { blank, evolve, reportProcedure, type Report, type ReportAct, type ReportEvent } from './report';
import { correct, entries } from './report.corrections';
import { reportTable } from './report.table';

/** The reports that came to this procuracy. */
@Injectable()
export class Reports extends Files<Report, ForwardingStatus, ReportAct, ReportEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: reportProcedure,
      register: 'TB',
      table: reportTable,
      blank,
      evolve,
      counted: countedForwarded,
      rules: RULES,
      facts: ({ anonymous }) => ({ anonymous }),
      corrections: { entries, correct },
    });
  }
}
