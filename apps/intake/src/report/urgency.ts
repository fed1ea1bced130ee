import { urgencyFound, type EventOf, type Moment } from '@la-chan/contracts';
import { isOrdinary } from '@la-chan/procedure';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type UrgencyAct = 'findUrgency';
export type UrgencyRefusal = 'nothing-held-ordinary';

/** Held ordinary by the police of a commune, and urgent after all: from then on it is handled like what was urgent from the first. */
export const findUrgency = (report: Report, found: EventOf<typeof urgencyFound>['data'], at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('findUrgency', report.status);
  const handlesOrdinary = report.byCommuneDesk && report.post !== 'station';
  if (!handlesOrdinary || !isOrdinary(report)) throw new ReportRefusal('nothing-held-ordinary', 'TTLT 01/2017 8(5)(b)');
  return [urgencyFound(report.id, found, at)];
};
