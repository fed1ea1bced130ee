import {
  reportReferralAnswered,
  reportReferralWithdrawn,
  reportVictimReferred,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { NothingWaits } from '@la-chan/procedure';
import { reportProcedure, type Report } from './report';
import type { ReportEvent } from './report.events';

export type ReferralAct = 'refer' | 'recordReferral' | 'withdrawReferral';

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

/** Made by mistake; no article says how it is taken back. */
export const withdrawReferral = (report: Report, exchange: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('withdrawReferral', report.status);
  if (!report.referrals.some((one) => one.exchange === exchange && one.outcome === null)) throw new NothingWaits();
  return [reportReferralWithdrawn(report.id, { exchange }, at)];
};
