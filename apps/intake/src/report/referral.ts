import { reportReferralAnswered, reportVictimReferred, type EventOf, type Moment } from '@la-chan/contracts';
import { reportProcedure, type Report } from './report';
import type { ReportEvent } from './report.events';

export const refer = (
  report: Report,
  referred: EventOf<typeof reportVictimReferred>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('refer', report.status);
  return [reportVictimReferred(report.id, referred, at)];
};

export const recordReferral = (
  report: Report,
  answered: EventOf<typeof reportReferralAnswered>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('recordReferral', report.status);
  return [reportReferralAnswered(report.id, answered, at)];
};
