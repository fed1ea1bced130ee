import { reportHandedOver, reportOffered, reportOfferEnded, type AgencyId, type Moment } from '@la-chan/contracts';
import { offering } from '@la-chan/procedure';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type HandoverAct = 'offer' | 'withdraw' | 'takeBack' | 'release';
export type HandoverRefusal = 'classify-before-handover';

/** A commune desk's report and an urgent one (BLTTHS 146(3); TT 28/2020 7(1), 8(1)(a)). */
export const goesAtOnce = ({ byCommuneDesk, urgency }: Pick<Report, 'byCommuneDesk' | 'urgency'>): boolean =>
  byCommuneDesk || urgency.length > 0;

/** A desk that classifies hands over what it has classified, if it does not go at once. */
export const offer = (report: Report, to: AgencyId, handover: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('offer', report.status);
  if (report.status === 'received' && !goesAtOnce(report))
    throw new ReportRefusal('classify-before-handover', 'TTLT 01/2017 8(1)');
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
