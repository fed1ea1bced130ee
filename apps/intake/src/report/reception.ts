import { competentBodyAlerted, reportReceived, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type ReceptionAct = 'alert';
export type ReceptionRefusal =
  | 'post-of-a-commune-desk'
  | 'anonymity-of-a-known-reporter'
  | 'outlet-of-a-media-item'
  | 'not-a-surrender'
  | 'no-receipt-given'
  | 'recommendation-to-a-commune-desk';

/** Reception is refused to nobody (BLTTHS 145(1)); what is refused is what the register would say against itself. */
export const receive = (id: FileId, reception: EventOf<typeof reportReceived>['data'], at: Moment): ReportEvent[] => {
  assertConsistent(reception);
  if (!reception.opening) assertForDesk(reception);
  if (reception.channel === 'in-writing' && !reception.receipt && !reception.opening)
    throw new ReportRefusal('no-receipt-given', 'TT 28/2020 5(2)');
  return [reportReceived(id, reception, at)];
};

type Told = Pick<Report, 'anonymous' | 'byCommuneDesk' | 'channel'> &
  Partial<Pick<Report, 'anonymity' | 'placing' | 'post'>>;

export function assertConsistent({ anonymity, anonymous, byCommuneDesk, channel, placing, post }: Told): void {
  if (post && !byCommuneDesk) throw new ReportRefusal('post-of-a-commune-desk', 'TTLT 01/2017 8(5)');
  if (anonymity && !anonymous) throw new ReportRefusal('anonymity-of-a-known-reporter', 'TT 28/2020 5(1)');
  if (placing === 'outlet-seat' && channel !== 'media')
    throw new ReportRefusal('outlet-of-a-media-item', 'TTLT 01/2017 8(7)');
}

/** A recommendation to initiate a case goes to the investigating body or the procuracy, with its evidence (BLTTHS 144(3), 145(2)). */
export function assertForDesk({ byCommuneDesk, source }: Pick<Report, 'byCommuneDesk' | 'source'>): void {
  if (byCommuneDesk && source === 'recommendation')
    throw new ReportRefusal('recommendation-to-a-commune-desk', 'BLTTHS 144(3), 145(2)(b)');
}

export const alert = (
  report: Report,
  alerted: EventOf<typeof competentBodyAlerted>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('alert', report.status);
  if (alerted.ground === 'surrender' && report.source !== 'surrender')
    throw new ReportRefusal('not-a-surrender', 'TT 28/2020 7(2)(b)');
  return [competentBodyAlerted(report.id, alerted, at)];
};
