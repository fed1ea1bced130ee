import type { RecruitmentChannel } from '@la-chan/contracts';
import {
  alertCorrected,
  alertDrafted,
  type alertEntryCorrected,
  alertIssued,
  alertWithdrawn,
  methodAlertBulletin,
  methodAlertCorrected,
  methodAlertEnded,
  type AlertEnding,
  type Country,
  type Day,
  type EventOf,
  type FileId,
  type Method,
  type Moment,
  type Role,
  type TraffickingRoute,
} from '@la-chan/contracts';
import { Procedure, type Blank, type FileRow, type Starts, type Step } from '@la-chan/procedure';

/** Thông báo phương thức, thủ đoạn: a method of traffickers, issued to every agency. */
export interface MethodAlert extends FileRow<AlertStatus> {
  readonly title: string;
  readonly methods: readonly Method[];
  readonly channels: readonly RecruitmentChannel[];
  readonly countries: readonly Country[];
  readonly routes: readonly TraffickingRoute[];
  readonly firstSeenOn: Day | null;
  readonly warning: string;
  readonly advice: string;
  readonly draftedAt: Moment;
  readonly issuedAt: Moment | null;
  readonly withdrawnAt: Moment | null;
}

export type AlertStatus = 'drafted' | 'issued' | 'withdrawn';
export type AlertAct = 'issue' | 'withdraw' | 'correct';
export type AlertEvent = EventOf<
  typeof alertDrafted | typeof alertIssued | typeof alertWithdrawn | typeof alertCorrected | typeof alertEntryCorrected
>;

const head = ['head-of-prevention'] as const;
const correction = (to: AlertStatus): Step<AlertStatus, Role> => ({ to, by: head, restsOn: alertDrafted.type });

const starts: Starts<AlertStatus, Role> = {
  draft: { to: 'drafted', by: ['prevention-officer', ...head] },
};

export const alertProcedure = new Procedure<AlertStatus, AlertAct, Role>('alert', starts, {
  drafted: {
    issue: { to: 'issued', by: head, restsOn: alertDrafted.type },
    withdraw: { to: 'withdrawn', by: head, restsOn: alertDrafted.type },
    correct: correction('drafted'),
  },
  issued: {
    withdraw: { to: 'withdrawn', by: head, restsOn: alertIssued.type },
    correct: correction('issued'),
  },
  withdrawn: { correct: correction('withdrawn') },
});

export const draft = (id: FileId, drafted: EventOf<typeof alertDrafted>['data'], at: Moment): AlertEvent[] => [
  alertDrafted(id, drafted, at),
];

export const issue = (alert: MethodAlert, at: Moment): AlertEvent[] => {
  alertProcedure.assertLawful('issue', alert.status);
  return [alertIssued(alert.id, {}, at)];
};

export const withdraw = (alert: MethodAlert, ending: AlertEnding, at: Moment): AlertEvent[] => {
  alertProcedure.assertLawful('withdraw', alert.status);
  return [alertWithdrawn(alert.id, { ending }, at)];
};

export const correct = (
  alert: MethodAlert,
  correction: EventOf<typeof alertCorrected>['data'],
  at: Moment,
): AlertEvent[] => {
  alertProcedure.assertLawful('correct', alert.status);
  return [alertCorrected(alert.id, correction, at)];
};

const contentOf = ({ methods, channels, countries, routes, ...alert }: MethodAlert) => {
  const { number, title, firstSeenOn, warning, advice } = alert;
  const codes = { methods: [...methods], channels: [...channels], countries: [...countries], routes: [...routes] };
  return { number, title, ...codes, firstSeenOn, warning, advice };
};

/** What every agency is told when it is issued. */
export const bulletinOf = (alert: MethodAlert, at: Moment) => methodAlertBulletin(alert.id, contentOf(alert), at);

/** What every agency is told where it was issued wrongly; nobody of one that was not issued. */
export const rightlyOf = (alert: MethodAlert, at: Moment) => {
  const { id, issuedAt, withdrawnAt: endedAt } = alert;
  return issuedAt ? methodAlertCorrected(id, { ...contentOf(alert), issuedAt, endedAt }, at) : undefined;
};

export const endOf = ({ id }: MethodAlert, ending: AlertEnding, at: Moment) => methodAlertEnded(id, { ending }, at);

/** An alert before its first event. */
export const blank: Blank<MethodAlert> = {
  status: 'drafted',
  title: '',
  methods: [],
  channels: [],
  countries: [],
  routes: [],
  firstSeenOn: null,
  warning: '',
  advice: '',
  draftedAt: '',
  issuedAt: null,
  withdrawnAt: null,
};

/** The alert after an event. */
export const evolve = (alert: MethodAlert, event: AlertEvent): MethodAlert => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prevention.alert-drafted':
      return { ...alert, ...event.data, draftedAt: at };
    case 'prevention.alert-issued':
      return { ...alert, status: 'issued', issuedAt: at };
    case 'prevention.alert-withdrawn':
      return { ...alert, status: 'withdrawn', withdrawnAt: at };
    case 'prevention.alert-corrected':
      return { ...alert, ...event.data.changes };
    case 'prevention.alert-entry-corrected':
      return alert;
  }
};
