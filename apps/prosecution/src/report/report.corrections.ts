import { receivedReportCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { reportProcedure, type Report, type ReportAct, type ReportEvent } from './report';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<ReportEvent['type'], ReportAct> = {
  'prosecution.report-corrected': { by: ['correct'] },
  'prosecution.report-forwarded': { by: ['release'] },
  'prosecution.report-offer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.report-offered': { by: ['offer'] },
  'prosecution.report-received': { by: [], may: ['occurredAt'] },
  'prosecution.report-resolved': { by: ['resolve'] },
  'prosecution.report-supplemented': { by: ['supplement'] },
  'prosecution.reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = (file: Report, correction: EntryCorrected, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('correct', file.status);
  return [receivedReportCorrected(file.id, correction, at)];
};
