import { reportAtProcuracy } from '@la-chan/contracts';
import { entryCorrecting, forwardingEntries, type EntryLaws } from '@la-chan/procedure';
import { reportProcedure, type ReportAct, type ReportEvent } from './report';

/** By which acts each entry comes, and what of it may be put right. */
export const entries: EntryLaws<ReportEvent['type'], ReportAct> = {
  ...forwardingEntries('prosecution'),
  'prosecution.referral-answered': { by: ['recordReferral'] },
  'prosecution.referral-withdrawn': { by: ['withdrawReferral'] },
  'prosecution.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(reportProcedure, reportAtProcuracy.corrected);
