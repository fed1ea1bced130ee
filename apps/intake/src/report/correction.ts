import { reportCorrected, reportReopened, type EventOf, type Moment } from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import { assertConsistent, assertForDesk } from './reception';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

export type CorrectionAct = 'correct';
export type CorrectionRefusal = 'received-after-it-was-acted-on';
type Correction = EventOf<typeof reportCorrected>['data'];

/**
 * A correction keeps what stood before: the journal has both. What was closed and is a source of information about a
 * crime after all is open again, as only a decision of the competent body ends it (BLTTHS 147(1)).
 */
export const correct = (
  report: Report,
  correction: Correction,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): ReportEvent[] => {
  reportProcedure.assertLawful('correct', report.status);
  const { changes } = correction;
  assertConsistent({ ...report, ...changes });
  if (changes.source) assertForDesk({ ...report, ...changes });
  if (changes.receivedAt !== undefined) assertReceivedBefore(changes.receivedAt, at, history);
  const crime = changes.finding !== undefined && changes.finding !== 'no-crime';
  const events: ReportEvent[] = [reportCorrected(report.id, correction, at)];
  return report.status === 'closed' && crime ? [...events, reportReopened(report.id, {}, at)] : events;
};

/** Nothing is received after it was put right, or after what was done about it. */
function assertReceivedBefore(receivedAt: Moment, at: Moment, [, ...acts]: readonly HistoryEntry[]): void {
  const first = acts.map((act) => act.at).reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a), at);
  if (Date.parse(receivedAt) > Date.parse(first))
    throw new ReportRefusal('received-after-it-was-acted-on', 'TT 28/2020 5(8)');
}
