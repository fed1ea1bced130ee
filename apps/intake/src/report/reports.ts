import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { blank, evolve, type ReportEvent } from './report.events';
import { reportProcedure, type Report, type ReportAct, type ReportStatus } from './report';
import { counted } from './report.counted';
import { reportTable } from './report.table';

/** The reports of this desk. */
@Injectable()
export class Reports extends Files<Report, ReportStatus, ReportAct, ReportEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: reportProcedure,
      table: reportTable,
      blank,
      evolve,
      counted,
      rules: RULES,
      facts: ({ anonymous, byCommuneDesk }) => ({ anonymous, byCommuneDesk }),
    });
  }
}
