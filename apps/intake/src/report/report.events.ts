import {
  referralsAfter,
  type competentBodyAlerted,
  type EventOf,
  type firstMeasureTaken,
  type mergedReportEnded,
  type nonCompetenceFound,
  type procuracyNotified,
  type reportClassified,
  type reportClosed,
  type reportCorrected,
  type reportEntryCorrected,
  type reportHandedOver,
  type reportItemEntered,
  type reportItemTakenOff,
  type reportJoined,
  type reportMerged,
  type reportOfferEnded,
  type reportOffered,
  type reportReceived,
  type reportReferralAnswered,
  type reportReopened,
  type reportResolved,
  type reportSupplemented,
  type reportTransferredOut,
  type reportReferralWithdrawn,
  type reportVictimReferred,
  type reporterNotified,
  type urgencyFound,
} from '@la-chan/contracts';
import {
  applicationsAfter,
  firstMeasuresAfter,
  itemsAfter,
  itemsWithoutOne,
  type Blank,
  type DeskApplicationEvent,
} from '@la-chan/procedure';
import type { Report } from './report';

export type ReportEvent =
  | DeskApplicationEvent
  | EventOf<
      | typeof competentBodyAlerted
      | typeof firstMeasureTaken
      | typeof mergedReportEnded
      | typeof nonCompetenceFound
      | typeof procuracyNotified
      | typeof reportClassified
      | typeof reportClosed
      | typeof reportCorrected
      | typeof reportEntryCorrected
      | typeof reportHandedOver
      | typeof reportItemEntered
      | typeof reportItemTakenOff
      | typeof reportJoined
      | typeof reportMerged
      | typeof reportOfferEnded
      | typeof reportOffered
      | typeof reportReceived
      | typeof reportReferralAnswered
      | typeof reportReopened
      | typeof reportResolved
      | typeof reportSupplemented
      | typeof reportTransferredOut
      | typeof reportReferralWithdrawn
      | typeof reportVictimReferred
      | typeof reporterNotified
      | typeof urgencyFound
    >;

/** A report before its first event. */
export const blank: Blank<Report> = {
  status: 'received',
  source: 'denunciation',
  channel: 'in-person',
  anonymous: false,
  anonymity: null,
  byCommuneDesk: false,
  post: null,
  placing: 'scene',
  urgency: [],
  opening: false,
  origin: 'direct',
  from: [],
  reporter: null,
  account: '',
  supplements: [],
  firstMeasures: [],
  items: [],
  receivedAt: '',
  classifiedAt: null,
  finding: null,
  article: null,
  clause: null,
  handover: null,
  handedTo: null,
  mergedInto: null,
  others: [],
  leftAt: null,
  outcome: null,
  outcomeAt: null,
  referrals: [],
  applications: [],
};

/** The report after an event. */
export const evolve = (report: Report, event: ReportEvent): Report => {
  switch (event.type) {
    case 'intake.report-received':
      return { ...report, ...event.data, receivedAt: event.occurredAt };
    case 'intake.report-classified':
      return { ...report, ...event.data, status: 'classified', classifiedAt: event.occurredAt };
    case 'intake.urgency-found': {
      const { urgency, ...offence } = event.data;
      return { ...report, ...offence, urgency: [...new Set([...report.urgency, ...urgency])] };
    }
    case 'intake.report-corrected':
      return { ...report, ...event.data.changes };
    case 'intake.report-reopened':
      return { ...report, status: 'classified', leftAt: null };
    case 'intake.report-supplemented':
      return { ...report, supplements: [...report.supplements, event.data.account] };
    case 'intake.first-measure-taken': {
      const { measure, takenAt = event.occurredAt } = event.data;
      return { ...report, firstMeasures: firstMeasuresAfter(report, { measure, takenAt }) };
    }
    case 'intake.item-entered':
      return { ...report, items: itemsAfter(report, event.data, event.occurredAt) };
    case 'intake.item-taken-off':
      return { ...report, items: itemsWithoutOne(report, event.data) };
    case 'intake.report-offered':
      return { ...report, status: 'offered', handover: event.data.exchange, handedTo: event.data.to };
    case 'intake.report-offer-ended':
      return { ...report, status: report.classifiedAt ? 'classified' : 'received', handover: null, handedTo: null };
    case 'intake.report-handed-over': {
      const { exchange: handover, to: handedTo } = event.data;
      return { ...report, status: 'handed-over', handover, handedTo, leftAt: event.occurredAt };
    }
    case 'intake.report-transferred-out':
      return { ...report, status: 'transferred-out', leftAt: event.occurredAt };
    case 'intake.report-closed':
      return { ...report, status: 'closed', leftAt: event.occurredAt };
    case 'intake.report-merged':
      return { ...report, status: 'merged', mergedInto: event.data.into, leftAt: event.occurredAt };
    case 'intake.report-joined': {
      const { from, accounts, others } = event.data;
      return {
        ...report,
        from: [...new Set([...report.from, ...from])],
        supplements: [...report.supplements, ...accounts],
        others: [...report.others, ...others],
      };
    }
    case 'intake.merged-report-ended': {
      const { with: end } = event.data;
      return { ...report, outcome: end === 'closed' ? null : end, outcomeAt: event.occurredAt };
    }
    case 'intake.report-resolved':
      return { ...report, status: 'resolved', outcome: event.data.outcome, outcomeAt: event.occurredAt };
    case 'intake.victim-referred':
    case 'intake.referral-answered':
    case 'intake.referral-withdrawn':
      return { ...report, referrals: referralsAfter(report.referrals, event.data) };
    case 'intake.application-received':
    case 'intake.application-answered':
      return { ...report, applications: applicationsAfter(report, event) };
    case 'intake.competent-body-alerted':
    case 'intake.non-competence-found':
    case 'intake.procuracy-notified':
    case 'intake.report-entry-corrected':
    case 'intake.reporter-notified':
      return report;
  }
};
