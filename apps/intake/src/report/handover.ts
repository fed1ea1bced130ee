import {
  reportHandedOver,
  reportOffered,
  reportOfferEnded,
  type AgencyId,
  type Moment,
  type RejectionReason,
} from '@la-chan/contracts';
import { reportProcedure, ReportRefusal, type Report, type ReportEvent } from './report';

/** A desk that classifies hands over what it has classified; a commune desk and an urgent report go at once. */
export const offer = (report: Report, to: AgencyId, handover: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('offer', report.status);
  const atOnce = report.byCommuneDesk || report.urgency.length > 0; // BLTTHS 146(3); TT 28/2020 8(1)(a)
  if (report.status === 'received' && !atOnce) throw new ReportRefusal('classify-before-handover', 'TTLT 01/2017 8(1)');
  return [reportOffered(report.id, { to, exchange: handover }, at)];
};

export const withdraw = (report: Report, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('withdraw', report.status);
  return [reportOfferEnded(report.id, { exchange: handoverOf(report), by: 'withdrawal', reason: null }, at)];
};

export const takeBack = (report: Report, reason: RejectionReason | null, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('takeBack', report.status);
  return [reportOfferEnded(report.id, { exchange: handoverOf(report), by: 'rejection', reason }, at)];
};

export const release = (report: Report, to: AgencyId, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('release', report.status);
  return [reportHandedOver(report.id, { to, exchange: handoverOf(report) }, at)];
};

/** What was sent on paper belongs to no exchange: the report itself stands in its place. */
export const onPaper = (report: Report): string => report.id;

const handoverOf = (report: Report): string => {
  if (report.handover) return report.handover;
  throw new Error(`report ${report.id} is offered without an exchange`);
};
