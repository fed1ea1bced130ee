import {
  applicationAnsweredByDesk,
  applicationReceivedByDesk,
  firstMeasureTaken,
  mergedReportEnded,
  reportItemEntered,
  reportItemTakenOff,
  reportJoined,
  reportMerged,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { applicationsBrought, itemsBrought, takingIn } from '@la-chan/procedure';
import { exchangeOf } from './handover';
import { reportProcedure, ReportRefusal, type Report } from './report';
import type { ReportEvent } from './report.events';

/** Reports of one matter at one desk that go on together. */
export interface Joined {
  readonly mergedInto: FileId | null;
  /** Sealed records of who else has reported the matter: in the reports that go on in this one. */
  readonly others: readonly FileId[];
}

export type JoinderAct = 'merge' | 'join' | 'recordEnd';
export type JoinderRefusal = 'merge-into-itself' | 'received-before' | 'sent-on-paper';

/** The same matter: it goes on in the report that was received first, as among verifications: a rule of the platform, the law knows no merger of reports. */
export const merge = (report: Report, into: Pick<Report, 'id' | 'receivedAt'>, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('merge', report.status);
  if (report.id === into.id) throw new ReportRefusal('merge-into-itself');
  receivedFirst.assertFirst(into, report);
  return [reportMerged(report.id, { into: into.id }, at)];
};

/** Of which the first goes on. */
export const receivedFirst = {
  merged: reportMerged.type,
  since: ({ receivedAt }: Pick<Report, 'receivedAt'>) => receivedAt,
  assertFirst: (into: Pick<Report, 'receivedAt'>, report: Pick<Report, 'receivedAt'>) => {
    if (into.receivedAt > report.receivedAt) throw new ReportRefusal('received-before');
  },
};

/** Nothing of the other is lost: what it came from, what was told, who told it, what came with it, and what was done already. */
export const join = (report: Report, other: Report, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('join', report.status);
  if (report.status === 'handed-over' && !exchangeOf(report)) throw new ReportRefusal('sent-on-paper');
  const joined = { other: other.id, from: [other.id, ...other.from], ...toldIn(other) };
  return [reportJoined(report.id, joined, at), ...takeIn(report, other, at)];
};

const takeIn = takingIn<ReportEvent>(
  itemsBrought<ReportEvent>(reportItemEntered, reportItemTakenOff),
  firstMeasureTaken,
  applicationsBrought<ReportEvent>(applicationReceivedByDesk, applicationAnsweredByDesk),
);

/** What was told in a report, and by whom. */
export const toldIn = ({ account, supplements, reporter, others }: Report) => ({
  accounts: [account, ...supplements],
  others: [...(reporter ? [reporter] : []), ...others],
});

/** The matter has ended where it went on. */
export const recordEnd = (
  report: Report,
  end: EventOf<typeof mergedReportEnded>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('recordEnd', report.status);
  return [mergedReportEnded(report.id, end, at)];
};
