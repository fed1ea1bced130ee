import { reportEntryCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, EntryRefusal, type EntryLaws } from '@la-chan/procedure';
import { transferOut } from './competence';
import { close, PASSED_ON } from './ending';
import { alert } from './reception';
import { reportProcedure, type Report, type ReportAct } from './report';
import type { ReportEvent } from './report.events';

/** By which acts each entry comes, and what of it may be put right; what the report itself says is put right as a whole. */
export const entries: EntryLaws<ReportEvent['type'], ReportAct> = {
  'intake.application-answered': { by: ['answerApplication'], may: ['occurredAt'] },
  'intake.application-received': { by: ['receiveApplication'], may: ['occurredAt'] },
  'intake.competent-body-alerted': { by: ['alert'], may: ['occurredAt'] },
  'intake.first-measure-taken': { by: ['recordFirstMeasure', 'join'], may: ['occurredAt'] },
  'intake.item-entered': { by: ['enterItem', 'join'], may: ['occurredAt'] },
  'intake.item-taken-off': { by: ['takeOffItem', 'join'], may: ['occurredAt', 'number'], apart: ['returned'] },
  'intake.merged-report-ended': { by: ['recordEnd'] },
  'intake.non-competence-found': { by: ['findNonCompetence'], may: ['occurredAt'] },
  'intake.procuracy-notified': { by: ['notifyProcuracy'], may: ['occurredAt'] },
  'intake.referral-answered': { by: ['recordReferral'] },
  'intake.referral-withdrawn': { by: ['withdrawReferral'] },
  'intake.report-classified': { by: ['classify'], may: ['occurredAt'] },
  'intake.report-closed': { by: ['close'], may: ['occurredAt'] },
  'intake.report-corrected': { by: ['correct'] },
  'intake.report-entry-corrected': { by: ['correct'] },
  'intake.report-handed-over': { by: ['release'] },
  'intake.report-joined': { by: ['join'], may: ['occurredAt'] },
  'intake.report-merged': { by: ['merge'], may: ['occurredAt'] },
  'intake.report-offer-ended': { by: ['takeBack', 'withdraw'] },
  'intake.report-offered': { by: ['offer'] },
  'intake.report-received': { by: [] },
  'intake.report-reopened': { by: ['correct'] },
  'intake.report-resolved': { by: ['resolve'] },
  'intake.report-supplemented': { by: ['supplement'], may: ['occurredAt'] },
  'intake.report-transferred-out': { by: ['transferOut'], may: ['occurredAt'] },
  'intake.reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
  'intake.urgency-found': { by: ['findUrgency'], may: ['occurredAt'] },
  'intake.victim-referred': { by: ['refer'], may: ['occurredAt'] },
};

/** The acts that rest on a ground. */
export const again: Again<Report, ReportEvent> = {
  'intake.competent-body-alerted': alert,
  'intake.report-transferred-out': transferOut,
  'intake.report-closed': (report, { ground, passedTo }, at) => {
    if (passedTo && !PASSED_ON.includes(ground))
      throw new EntryRefusal('another-act', { grounds: PASSED_ON }, '/changes/ground');
    return close(report, ground, at, passedTo);
  },
};

/** One entry was written wrongly and is put right. */
export const correctEntry = entryCorrecting(reportProcedure, reportEntryCorrected);
