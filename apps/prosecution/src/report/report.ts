import {
  prosecutionVictimReferred,
  referralsAfter,
  reportAtProcuracy,
  type EventOf,
  type prosecutionReferralAnswered,
  type prosecutionReferralWithdrawn,
  type Referral,
  type Role,
} from '@la-chan/contracts';
import {
  blankForwarded,
  forwardedAfter,
  forwarding,
  forwardingTable,
  Procedure,
  prosecutors,
  type Blank,
  type ForwardedReport,
  type ForwardingAct,
  type ForwardingStatus,
  type ProcuracyForwardingEvent,
  type Starts,
  type Step,
} from '@la-chan/procedure';

/** Nguồn tin về tội phạm that came to the procuracy: it takes it in and passes it on at once (BLTTHS 145, 146). */
export interface Report extends ForwardedReport {
  readonly referrals: readonly Referral[];
}

type ReferralAct = 'referVictim' | 'recordReferral' | 'withdrawReferral';
export type ReportAct = ForwardingAct | ReferralAct;

export type ReportEvent =
  | ProcuracyForwardingEvent
  | EventOf<
      typeof prosecutionVictimReferred | typeof prosecutionReferralAnswered | typeof prosecutionReferralWithdrawn
    >;

const received = reportAtProcuracy.received.type;
const referred = { anyOf: [prosecutionVictimReferred.type], of: 'exchange' };

const referrals = (to: ForwardingStatus): Record<ReferralAct, Step<ForwardingStatus, Role>> => ({
  referVictim: { to, by: prosecutors, law: 'Luật 53/2024 27(1)', restsOn: received, duty: true },
  recordReferral: {
    to,
    by: ['system'],
    law: 'Luật 53/2024 27(2)',
    restsOn: { anyOf: [prosecutionVictimReferred.type], of: 'exchange' },
    duty: true,
  },
  withdrawReferral: { to, by: prosecutors, law: 'Luật 53/2024 27(1)', restsOn: referred, duty: true },
});

const starts: Starts<ForwardingStatus, Role> = {
  receive: { to: 'received', by: prosecutors, law: 'BLTTHS 145(1); TTLT 01/2017 8(3)' },
};

const table = forwardingTable(reportAtProcuracy, {
  by: prosecutors,
  corrects: 'head-of-procuracy',
  law: 'TTLT 01/2017 8(3)',
});

export const reportProcedure = new Procedure<ForwardingStatus, ReportAct, Role>('report', starts, {
  received: { ...table.received, ...referrals('received') },
  offered: { ...table.offered, ...referrals('offered') },
  forwarded: { ...table.forwarded, ...referrals('forwarded') },
  resolved: { ...table.resolved, ...referrals('resolved') },
});

export const reportForwarding = forwarding<Report, ReportEvent>(reportProcedure, reportAtProcuracy);

/** A report before its first event. */
export const blank: Blank<Report> = { ...blankForwarded, referrals: [] };

/** The report after an event. */
export const evolve = (report: Report, event: ReportEvent): Report => {
  switch (event.type) {
    case 'prosecution.victim-referred':
    case 'prosecution.referral-answered':
    case 'prosecution.referral-withdrawn':
      return { ...report, referrals: referralsAfter(report.referrals, event.data) };
    default:
      return forwardedAfter(report, event);
  }
};
