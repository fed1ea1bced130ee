import { procuracyNotified, reporterNotified, type Moment } from '@la-chan/contracts';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type NoticeAct = 'notifyProcuracy' | 'notifyReporter';
export type NoticeRefusal = 'anonymous-reporter' | 'commune-desk-does-not-notify' | 'no-result-yet';

export const notifyProcuracy = (report: Report, notice: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('notifyProcuracy', report.status);
  if (report.byCommuneDesk) throw new ReportRefusal('commune-desk-does-not-notify', 'BLTTHS 146(5)');
  return [procuracyNotified(report.id, { exchange: notice }, at)];
};

export const notifyReporter = (report: Report, of: 'reception' | 'result', at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('notifyReporter', report.status);
  if (report.anonymous) throw new ReportRefusal('anonymous-reporter', 'TT 28/2020 17(1)');
  const ended = report.status === 'closed' || report.outcomeAt !== null;
  if (of === 'result' && !ended) throw new ReportRefusal('no-result-yet', 'TTLT 01/2017 14(3)');
  return [reporterNotified(report.id, { of }, at)];
};
