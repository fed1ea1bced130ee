import { receivedReportCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { reportProcedure, type ReportAct, type ReportEvent } from './report';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<ReportEvent['type'], ReportAct> = {
  'prosecution.competent-body-alerted': { by: ['alert'], may: ['occurredAt'] },
  'prosecution.referral-answered': { by: ['recordReferral'] },
  'prosecution.report-corrected': { by: ['correct'] },
  'prosecution.report-forwarded': { by: ['release'] },
  'prosecution.report-offer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.report-offered': { by: ['offer'] },
  'prosecution.report-received': { by: [], may: ['occurredAt'] },
  'prosecution.report-resolved': { by: ['resolve'] },
  'prosecution.report-supplemented': { by: ['supplement'], may: ['occurredAt'] },
  'prosecution.reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
  'prosecution.referral-withdrawn': { by: ['withdrawReferral'] },
  'prosecution.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = entryCorrecting(reportProcedure, receivedReportCorrected);
