import { reportHandedOver, reportOffered, reportOfferEnded, type AgencyId, type Moment } from '@la-chan/contracts';
import { offering } from '@la-chan/procedure';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type HandoverAct = 'offer' | 'withdraw' | 'takeBack' | 'release';
export type HandoverRefusal = 'classify-before-handover';

/** A desk that classifies hands over what it has classified; a commune desk and an urgent report go at once. */
export const offer = (report: Report, to: AgencyId, handover: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('offer', report.status);
  const atOnce = report.byCommuneDesk || report.urgency.length > 0; // BLTTHS 146(3); TT 28/2020 8(1)(a)
  if (report.status === 'received' && !atOnce) throw new ReportRefusal('classify-before-handover', 'TTLT 01/2017 8(1)');
  return [reportOffered(report.id, { to, exchange: handover }, at)];
};

export const { withdraw, takeBack, release } = offering(
  reportProcedure,
  ({ handover }: Report) => handover,
  reportOfferEnded,
  reportHandedOver,
);

/** What was sent on paper belongs to no exchange: the report itself stands in its place. */
export const onPaper = (report: Report): string => report.id;

/** The exchange by which it goes, or has gone, to the body that resolves it. */
export const exchangeOf = (report: Report): string | null =>
  report.handover === onPaper(report) ? null : report.handover;
