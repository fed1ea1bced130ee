import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import {
  blank,
  evolve,
  reportProcedure,
  type Report,
  type ReportAct,
  type ReportEvent,
  type ReportStatus,
} from './report';
import { correct, entries } from './report.corrections';
import { counted } from './report.counted';
import { reportTable } from './report.table';

/** The reports that came to this procuracy. */
@Injectable()
export class Reports extends Files<Report, ReportStatus, ReportAct, ReportEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: reportProcedure,
      register: 'TB',
      table: reportTable,
      blank,
      evolve,
      counted,
      rules: RULES,
      facts: ({ anonymous }) => ({ anonymous }),
      corrections: { entries, correct },
    });
  }
}
