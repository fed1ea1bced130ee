import { reportClosed, reportResolved, type ClosingGround, type EventOf, type Moment } from '@la-chan/contracts';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type EndingAct = 'close' | 'resolve';
export type EndingRefusal = 'commune-desk-may-not-close' | 'no-crime-not-found' | 'no-crime-is-decided';

/** What is for another procedure goes to the body that is competent in it (TT 28/2020 10(2)–(4)). */
export const PASSED_ON: readonly ClosingGround[] = ['civil-or-administrative', 'complaint', 'administrative-violation'];

/** What shows no signs of a crime is decided so by the head of the body, once it was verified: a desk closes what is another procedure's (TT 28/2020 10, 16(2)). */
export const close = (report: Report, ground: ClosingGround, at: Moment, passedTo?: string): ReportEvent[] => {
  const closed = closeOnPaper(report, ground, at, passedTo);
  if (ground === 'no-crime') throw new ReportRefusal('no-crime-is-decided', 'BLTTHS 147(1); TT 28/2020 16(2)');
  return closed;
};

/** As desks have closed it before the platform came. */
export const closeOnPaper = (report: Report, ground: ClosingGround, at: Moment, passedTo?: string): ReportEvent[] => {
  reportProcedure.assertLawful('close', report.status);
  const minor = ground === 'administrative-violation'; // TT 28/2020 7(2)(d)
  const repeated = ground === 'repeated-without-new-facts'; // TT 28/2020 10(6): whoever received it keeps it
  const letter = report.channel === 'post' && passedTo !== undefined && PASSED_ON.includes(ground); // TT 28/2020 10(1)–(4)
  if (report.byCommuneDesk && !minor && !repeated && !letter)
    throw new ReportRefusal('commune-desk-may-not-close', 'BLTTHS 146(3)');
  if (report.finding !== 'no-crime' && !repeated) throw new ReportRefusal('no-crime-not-found', 'BLTTHS 144');
  return [reportClosed(report.id, { ground, ...(passedTo && { passedTo }) }, at)];
};

export const resolve = (
  report: Report,
  resolution: EventOf<typeof reportResolved>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('resolve', report.status);
  return [reportResolved(report.id, resolution, at)];
};
