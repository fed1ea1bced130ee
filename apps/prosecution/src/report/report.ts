import {
  receivedReportAlerted,
  receivedReportForwarded,
  receivedReportOffered,
  receivedReportOfferEnded,
  receivedReportReporterNotified,
  receivedReportResolved,
  receivedReportSupplemented,
  prosecutionVictimReferred,
  type prosecutionReferralWithdrawn,
  referralsAfter,
  reportReceivedByProcuracy,
  type prosecutionReferralAnswered,
  type receivedReportCorrected,
  type AgencyId,
  type Channel,
  type EventOf,
  type FileId,
  type Moment,
  type Referral,
  type Role,
  type Source,
} from '@la-chan/contracts';
import { offering, Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Nguồn tin về tội phạm that came to the procuracy: it takes it in and passes it on at once (BLTTHS 145, 146). */
export interface Report extends FileRow<ReportStatus> {
  readonly source: Source;
  readonly channel: Channel;
  readonly anonymous: boolean;
  /** Sealed records: who reported, and what was told. */
  readonly reporter: FileId | null;
  readonly account: FileId;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly handover: string | null;
  readonly handedTo: AgencyId | null;
  readonly forwardedAt: Moment | null;
  readonly outcome: EventOf<typeof receivedReportResolved>['data']['outcome'] | null;
  readonly outcomeAt: Moment | null;
  readonly referrals: readonly Referral[];
}

export type ReportStatus = 'received' | 'offered' | 'forwarded' | 'resolved';
type ReferralAct = 'referVictim' | 'recordReferral' | 'withdrawReferral';
export type ReportAct =
  | 'alert'
  | 'offer'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'supplement'
  | 'notifyReporter'
  | 'resolve'
  | 'correct'
  | ReferralAct;

export type ReportEvent =
  | EventOf<typeof reportReceivedByProcuracy>
  | EventOf<typeof receivedReportSupplemented>
  | EventOf<typeof receivedReportReporterNotified>
  | EventOf<typeof receivedReportAlerted>
  | EventOf<typeof receivedReportOffered>
  | EventOf<typeof receivedReportOfferEnded>
  | EventOf<typeof receivedReportForwarded>
  | EventOf<typeof receivedReportResolved>
  | EventOf<typeof receivedReportCorrected>
  | EventOf<typeof prosecutionVictimReferred>
  | EventOf<typeof prosecutionReferralAnswered>
  | EventOf<typeof prosecutionReferralWithdrawn>;

const prosecutors = ['prosecutor', 'head-of-procuracy'] as const;
const system = ['system'] as const;
const received = reportReceivedByProcuracy.type;
const offered = receivedReportOffered.type;
const referred = { anyOf: [prosecutionVictimReferred.type], of: 'exchange' };

const duties = (
  to: ReportStatus,
): Record<'supplement' | 'notifyReporter' | 'correct' | ReferralAct, Step<ReportStatus, Role>> => ({
  correct: { to, by: ['head-of-procuracy', 'system'], law: 'TTLT 05/2018 12', restsOn: received, duty: true },
  supplement: { to, by: prosecutors, law: 'BLTTHS 145(1)', restsOn: received, duty: true },
  notifyReporter: { to, by: prosecutors, law: 'TTLT 01/2017 14(1)', restsOn: received, duty: true },
  referVictim: { to, by: prosecutors, law: 'Luật 53/2024 27(1)', restsOn: received, duty: true },
  recordReferral: { to, by: system, law: 'Luật 53/2024 27(2)', restsOn: prosecutionVictimReferred.type, duty: true },
  withdrawReferral: { to, by: prosecutors, restsOn: referred, duty: true },
});

const alerting = { by: prosecutors, law: 'TTLT 01/2017 8(3)', restsOn: received } as const;

const starts: Starts<ReportStatus, Role> = {
  receive: { to: 'received', by: prosecutors, law: 'BLTTHS 145(1); TTLT 01/2017 8(3)' },
};

export const reportProcedure = new Procedure<ReportStatus, ReportAct, Role>('report', starts, {
  received: {
    alert: { to: 'received', ...alerting },
    offer: { to: 'offered', by: prosecutors, law: 'TTLT 01/2017 8(3)', restsOn: received },
    ...duties('received'),
  },
  offered: {
    alert: { to: 'offered', ...alerting, duty: true },
    withdraw: { to: 'received', by: prosecutors, restsOn: offered },
    takeBack: { to: 'received', by: system, restsOn: offered },
    release: { to: 'forwarded', by: system, law: 'TTLT 01/2017 8(3)', restsOn: offered },
    ...duties('offered'),
  },
  forwarded: {
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 147(1)', restsOn: receivedReportForwarded.type },
    ...duties('forwarded'),
  },
  resolved: {
    // Another outcome, after the first was cancelled.
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 159(6)', restsOn: receivedReportResolved.type },
    ...duties('resolved'),
  },
});

/** There is nobody to tell. */
export class AnonymousReporter extends Refusal {
  override readonly code = 'anonymous-reporter';
  override readonly law = 'TT 28/2020 17(1)';
}

export const receive = (
  id: FileId,
  reception: EventOf<typeof reportReceivedByProcuracy>['data'],
  at: Moment,
): ReportEvent[] => [reportReceivedByProcuracy(id, reception, at)];

/** What cannot go at once is told by telephone or another of the quickest means. */
export const alert = (report: Report, body: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('alert', report.status);
  return [receivedReportAlerted(report.id, { body }, at)];
};

/** The competent investigating body classifies and resolves; the procuracy does neither (TTLT 01/2017 8(3)). */
export const offer = (report: Report, to: AgencyId, exchange: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('offer', report.status);
  return [receivedReportOffered(report.id, { to, exchange }, at)];
};

export const { withdraw, takeBack, release } = offering(
  reportProcedure,
  ({ handover }: Report) => handover,
  receivedReportOfferEnded,
  receivedReportForwarded,
);

export const supplement = (report: Report, account: FileId, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('supplement', report.status);
  return [receivedReportSupplemented(report.id, { account }, at)];
};

/** Told of the reception; the result is told by the body that resolves (TTLT 01/2017 14(3)). */
export const notifyReporter = (report: Report, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('notifyReporter', report.status);
  if (report.anonymous) throw new AnonymousReporter('the reporter is anonymous');
  return [receivedReportReporterNotified(report.id, {}, at)];
};

export const resolve = (
  report: Report,
  resolution: EventOf<typeof receivedReportResolved>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('resolve', report.status);
  return [receivedReportResolved(report.id, resolution, at)];
};

/** A report before its first event. */
export const blank: Blank<Report> = {
  status: 'received',
  source: 'denunciation',
  channel: 'in-person',
  anonymous: false,
  reporter: null,
  account: '',
  supplements: [],
  receivedAt: '',
  handover: null,
  handedTo: null,
  forwardedAt: null,
  outcome: null,
  outcomeAt: null,
  referrals: [],
};

/** The report after an event. */
export const evolve = (report: Report, event: ReportEvent): Report => {
  switch (event.type) {
    case 'prosecution.report-received':
      return { ...report, ...event.data, receivedAt: event.occurredAt };
    case 'prosecution.report-supplemented':
      return { ...report, supplements: [...report.supplements, event.data.account] };
    case 'prosecution.victim-referred':
    case 'prosecution.referral-answered':
    case 'prosecution.referral-withdrawn':
      return { ...report, referrals: referralsAfter(report.referrals, event.data) };
    case 'prosecution.report-corrected':
    case 'prosecution.competent-body-alerted':
    case 'prosecution.reporter-notified':
      return report;
    case 'prosecution.report-offered':
      return { ...report, status: 'offered', handover: event.data.exchange, handedTo: event.data.to };
    case 'prosecution.report-offer-ended':
      return { ...report, status: 'received', handover: null, handedTo: null };
    case 'prosecution.report-forwarded':
      return { ...report, status: 'forwarded', forwardedAt: event.occurredAt };
    case 'prosecution.report-resolved':
      return { ...report, status: 'resolved', outcome: event.data.outcome, outcomeAt: event.occurredAt };
  }
};
