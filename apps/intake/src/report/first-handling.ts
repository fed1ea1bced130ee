import {
  firstMeasureTaken,
  reportItemEntered,
  reportItemTakenOff,
  type FirstMeasure,
  type Moment,
} from '@la-chan/contracts';
import { enteringItems, takingOffItems, type ItemAct } from '@la-chan/procedure';
import { reportProcedure, type Report } from './report';
import type { ReportEvent } from './report.events';

export type FirstHandlingAct = 'recordFirstMeasure' | ItemAct;

/** Xử lý ban đầu: done at the scene, or of the facts, before the body that resolves the report does more (TTLT 01/2017 8(5); TT 28/2020 6, 7(1)). */
export const recordFirstMeasure = (report: Report, measure: FirstMeasure, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('recordFirstMeasure', report.status);
  return [firstMeasureTaken(report.id, { measure }, at)];
};

export const enterItem = enteringItems<Report, ReportEvent>(reportProcedure, reportItemEntered);
export const takeOffItem = takingOffItems<Report, ReportEvent>(reportProcedure, reportItemTakenOff);
