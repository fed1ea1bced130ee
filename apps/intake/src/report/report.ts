import {
  applicationReceivedByDesk,
  firstMeasureTaken,
  nonCompetenceFound,
  procuracyNotified,
  reportClassified,
  reportClosed,
  reporterNotified,
  reportHandedOver,
  reportItemEntered,
  reportMerged,
  reportOffered,
  reportReceived,
  reportResolved,
  reportSupplemented,
  reportTransferredOut,
  reportVictimReferred,
  urgencyFound,
  type AgencyId,
  type Anonymity,
  type Article,
  type Channel,
  type Clause,
  type ClosingGround,
  type EventOf,
  type FileId,
  type Finding,
  type FirstMeasure,
  type Moment,
  type Placing,
  type Post,
  type Referral,
  type Role,
  type Source,
  type TransferGround,
  type Urgency,
} from '@la-chan/contracts';
import {
  assertSameMatter,
  enteringItems,
  isOrdinary,
  Procedure,
  Refusal,
  type ApplicationAct,
  type Applied,
  type FileRow,
  type ItemAct,
  type Starts,
  type Step,
  type WithFirstMeasures,
  type WithItems,
} from '@la-chan/procedure';
import type { Joined, JoinderAct, JoinderRefusal } from './joinder';
import type { ReportEvent } from './report.events';

/** Nguồn tin về tội phạm: a source of information about a crime at a police duty desk. */
export interface Report extends FileRow<ReportStatus>, Applied, Joined, WithFirstMeasures, WithItems {
  readonly source: Source;
  readonly channel: Channel;
  readonly anonymous: boolean;
  readonly anonymity: Anonymity | null;
  readonly byCommuneDesk: boolean;
  readonly post: Post | null;
  readonly placing: Placing;
  readonly urgency: readonly Urgency[];
  readonly opening: boolean;
  readonly origin: 'direct' | 'inside' | 'outside';
  readonly from: readonly FileId[];
  /** Sealed records: who reported, and what was told. */
  readonly reporter: FileId | null;
  readonly account: FileId;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly classifiedAt: Moment | null;
  readonly finding: Finding | null;
  readonly article: Article | null;
  readonly clause: Clause | null;
  /** The handover that is under way or done, and to whom. */
  readonly handover: string | null;
  readonly handedTo: AgencyId | null;
  /** When it left this desk's hands: handed over, transferred out, closed or merged. */
  readonly leftAt: Moment | null;
  readonly outcome: 'initiated' | 'not-initiated' | 'transferred' | null;
  readonly outcomeAt: Moment | null;
  /** Victims whom it has brought to victim support. */
  readonly referrals: readonly Referral[];
}

export type ReportStatus =
  'received' | 'classified' | 'offered' | 'handed-over' | 'transferred-out' | 'closed' | 'merged' | 'resolved';

export type ReportAct =
  | 'classify'
  | 'findUrgency'
  | 'correct'
  | 'supplement'
  | 'findNonCompetence'
  | 'alert'
  | 'recordFirstMeasure'
  | ItemAct
  | 'notifyProcuracy'
  | 'notifyReporter'
  | 'offer'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'transferOut'
  | 'close'
  | JoinderAct
  | ApplicationAct
  | 'resolve'
  | 'refer'
  | 'recordReferral'
  | 'withdrawReferral';

type ReportStep = Step<ReportStatus, Role>;

const desk = ['duty-officer', 'duty-chief'] as const;
const chief = ['duty-chief'] as const;
const system = ['system'] as const;
const received = reportReceived.type;
const classified = reportClassified.type;

const tellReporter = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'TTLT 01/2017 14; TT 28/2020 17',
  restsOn: received,
  duty: true,
});
/** Of each reception, wherever the report has gone by then. */
const tellProcuracy = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'BLTTHS 146(5)',
  restsOn: received,
  duty: true,
});
const takeInMore = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'BLTTHS 145(1)',
  restsOn: received,
  duty: true,
});
/** A victim is never left waiting, nor whoever is threatened, whatever becomes of the report. */
const protection = (
  to: ReportStatus,
): Record<'refer' | 'recordReferral' | 'withdrawReferral' | ApplicationAct, ReportStep> => ({
  receiveApplication: { to, by: desk, law: 'TTLT 01/2017 4(5)', restsOn: received, duty: true },
  answerApplication: {
    to,
    by: desk,
    law: 'TTLT 01/2017 4(5)',
    restsOn: { anyOf: [applicationReceivedByDesk.type], of: 'application' },
    duty: true,
  },
  refer: { to, by: desk, law: 'Luật 53/2024 27(1)', restsOn: received, duty: true },
  recordReferral: { to, by: system, law: 'Luật 53/2024 27(2)', duty: true },
  withdrawReferral: { to, by: desk, restsOn: { anyOf: [reportVictimReferred.type], of: 'exchange' }, duty: true },
});
/** Where the report may have gone, after an hour on the desk, when what was done there is registered. */
const gone = ['offered', 'handed-over', 'transferred-out', 'merged', 'resolved'] as const;
/** By telephone, and written down when there is time. */
const alerting = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'TTLT 01/2017 8(1), 8(5)(a), (d); TT 28/2020 7(2)(b)',
  restsOn: received,
  duty: true,
  lateIn: ['handed-over', 'transferred-out', 'closed', 'merged', 'resolved'],
});
/** At the scene it goes on when the report has gone at once: whoever has it is told, as of what came before (TT 28/2020 6(1)(a), 6(2), 8(1)(a)). */
const firstHandling = (
  to: ReportStatus,
  lateIn: readonly ReportStatus[] = ['transferred-out', 'closed', 'resolved'],
): Record<'recordFirstMeasure' | ItemAct, ReportStep> => ({
  recordFirstMeasure: {
    to,
    by: desk,
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), (e), 7(1)',
    restsOn: received,
    duty: true,
    lateIn,
  },
  enterItem: {
    to,
    by: desk,
    law: 'BLTTHS 146(2), (3); TTLT 01/2017 8(5); TT 28/2020 7(1)',
    restsOn: received,
    duty: true,
    lateIn,
  },
});
/** Another report of the same matter goes on in this one, wherever this one is on its way. */
const joined = (to: ReportStatus): ReportStep => ({
  to,
  by: chief,
  law: 'TTLT 01/2017 12(3)',
  restsOn: received,
  duty: true,
});
const correction = (...to: ReportStatus[]): ReportStep => ({
  to,
  by: [...desk, ...system],
  law: 'TT 28/2020 5(8); TTLT 05/2018 12',
  restsOn: received,
  duty: true,
});

const starts: Starts<ReportStatus, Role> = {
  receive: { to: 'received', by: desk, law: 'BLTTHS 145(1), 146; TT 28/2020 5' },
  bringIn: { to: ['received', 'classified', 'handed-over', 'transferred-out', 'closed'], by: desk },
};

export const reportProcedure = new Procedure<ReportStatus, ReportAct, Role>('report', starts, {
  received: {
    classify: { to: 'classified', by: desk, law: 'TTLT 01/2017 8(1)', restsOn: received, lateIn: gone },
    offer: { to: 'offered', by: desk, law: 'BLTTHS 146(3); TTLT 01/2017 8(5); TT 28/2020 8(1)(a)', restsOn: received },
    findNonCompetence: {
      to: 'received',
      by: desk,
      law: 'TTLT 01/2017 8(1)',
      restsOn: received,
      lateIn: gone,
    },
    transferOut: { to: 'transferred-out', by: chief, law: 'BLTTHS 146(2); TTLT 01/2017 8(1)', restsOn: received },
    merge: { to: 'merged', by: chief, law: 'TTLT 01/2017 12(3)', restsOn: received },
    join: joined('received'),
    alert: alerting('received'),
    ...firstHandling('received'),
    correct: correction('received'),
    supplement: takeInMore('received'),
    ...protection('received'),
    notifyProcuracy: tellProcuracy('received'),
    notifyReporter: tellReporter('received'),
  },
  classified: {
    offer: { to: 'offered', by: desk, law: 'TT 28/2020 8(1)(b); TTLT 01/2017 8(5)', restsOn: classified },
    findUrgency: {
      to: 'classified',
      by: desk,
      law: 'TTLT 01/2017 8(5)(b); TT 28/2020 7(1)(b)',
      restsOn: classified,
      lateIn: gone,
    },
    close: { to: 'closed', by: chief, law: 'TT 28/2020 10', restsOn: classified },
    findNonCompetence: {
      to: 'classified',
      by: desk,
      law: 'TT 28/2020 11',
      restsOn: received,
      lateIn: gone,
    },
    transferOut: { to: 'transferred-out', by: chief, law: 'BLTTHS 146(2); TT 28/2020 11', restsOn: received },
    merge: { to: 'merged', by: chief, law: 'TTLT 01/2017 12(3)', restsOn: received },
    join: joined('classified'),
    alert: alerting('classified'),
    ...firstHandling('classified'),
    correct: correction('classified'),
    supplement: takeInMore('classified'),
    ...protection('classified'),
    notifyProcuracy: tellProcuracy('classified'),
    notifyReporter: tellReporter('classified'),
  },
  offered: {
    withdraw: { to: ['received', 'classified'], by: desk, restsOn: reportOffered.type },
    takeBack: { to: ['received', 'classified'], by: system, restsOn: reportOffered.type },
    release: { to: 'handed-over', by: system, restsOn: reportOffered.type },
    correct: correction('offered'),
    join: joined('offered'),
    alert: alerting('offered'),
    ...firstHandling('offered'),
    supplement: takeInMore('offered'),
    ...protection('offered'),
    notifyProcuracy: tellProcuracy('offered'),
    notifyReporter: tellReporter('offered'),
  },
  'handed-over': {
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 147(1)', restsOn: reportHandedOver.type },
    correct: correction('handed-over'),
    ...firstHandling('handed-over', ['resolved']),
    join: joined('handed-over'),
    supplement: takeInMore('handed-over'),
    ...protection('handed-over'),
    notifyProcuracy: tellProcuracy('handed-over'),
    notifyReporter: tellReporter('handed-over'),
  },
  'transferred-out': {
    correct: correction('transferred-out'),
    notifyProcuracy: tellProcuracy('transferred-out'),
    notifyReporter: tellReporter('transferred-out'),
    supplement: takeInMore('transferred-out'),
    ...protection('transferred-out'),
  },
  closed: {
    notifyProcuracy: tellProcuracy('closed'),
    notifyReporter: tellReporter('closed'),
    // What is found to be a crime after all has to be resolved: BLTTHS 147(1).
    correct: correction('closed', 'classified'),
    supplement: takeInMore('closed'),
    ...protection('closed'),
  },
  merged: {
    correct: correction('merged'),
    recordEnd: { to: 'merged', by: system, law: 'TTLT 01/2017 14(3)', restsOn: reportMerged.type },
    notifyProcuracy: tellProcuracy('merged'),
    notifyReporter: tellReporter('merged'),
    supplement: takeInMore('merged'),
    ...protection('merged'),
  },
  resolved: {
    // Another outcome, after the procuracy has cancelled the first.
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 159(6)', restsOn: reportResolved.type },
    correct: correction('resolved'),
    notifyProcuracy: tellProcuracy('resolved'),
    notifyReporter: tellReporter('resolved'),
    supplement: takeInMore('resolved'),
    ...protection('resolved'),
  },
});

/** A guard of the law beyond the table. */
export class ReportRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'commune-desk-may-not-close'
      | 'classify-before-handover'
      | 'nothing-held-ordinary'
      | 'no-crime-not-found'
      | JoinderRefusal
      | 'anonymous-reporter'
      | 'commune-desk-does-not-notify'
      | 'post-of-a-commune-desk'
      | 'anonymity-of-a-known-reporter'
      | 'outlet-of-a-media-item'
      | 'not-a-surrender'
      | 'no-receipt-given'
      | 'received-after-it-was-acted-on'
      | 'no-result-yet',
    override readonly law: string,
  ) {
    super(code);
  }
}

export const classify = (
  report: Report,
  classification: EventOf<typeof reportClassified>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('classify', report.status);
  return [reportClassified(report.id, classification, at)];
};

/** Held ordinary by the police of a commune, and urgent after all: from then on it is handled like what was urgent from the first. */
export const findUrgency = (report: Report, found: EventOf<typeof urgencyFound>['data'], at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('findUrgency', report.status);
  const handlesOrdinary = report.byCommuneDesk && report.post !== 'station';
  if (!handlesOrdinary || !isOrdinary(report)) throw new ReportRefusal('nothing-held-ordinary', 'TTLT 01/2017 8(5)(b)');
  return [urgencyFound(report.id, found, at)];
};

export const supplement = (report: Report, account: FileId, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('supplement', report.status);
  return [reportSupplemented(report.id, { account }, at)];
};

export const recordFirstMeasure = (report: Report, measure: FirstMeasure, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('recordFirstMeasure', report.status);
  return [firstMeasureTaken(report.id, { measure }, at)];
};

export const enterItem = enteringItems<Report, ReportEvent>(reportProcedure, reportItemEntered);

export const findNonCompetence = (report: Report, ground: TransferGround, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('findNonCompetence', report.status);
  return [nonCompetenceFound(report.id, { ground }, at)];
};

export const notifyProcuracy = (report: Report, notice: string, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('notifyProcuracy', report.status);
  if (report.byCommuneDesk) throw new ReportRefusal('commune-desk-does-not-notify', 'BLTTHS 146(5)');
  return [procuracyNotified(report.id, { exchange: notice }, at)];
};

export const notifyReporter = (report: Report, of: 'reception' | 'result', at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('notifyReporter', report.status);
  if (report.anonymous) throw new ReportRefusal('anonymous-reporter', 'TT 28/2020 17(1)');
  const ended = report.status === 'closed' || report.outcomeAt !== null;
  if (of === 'result' && !ended) throw new ReportRefusal('no-result-yet', 'TTLT 01/2017 14(3)');
  return [reporterNotified(report.id, { of }, at)];
};

export const transferOut = (
  report: Report,
  transfer: EventOf<typeof reportTransferredOut>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('transferOut', report.status);
  assertSameMatter(transfer, at);
  return [reportTransferredOut(report.id, transfer, at)];
};

export const close = (report: Report, ground: ClosingGround, at: Moment, passedTo?: string): ReportEvent[] => {
  reportProcedure.assertLawful('close', report.status);
  const minor = ground === 'administrative-violation'; // TT 28/2020 7(2)(d)
  const repeated = ground === 'repeated-without-new-facts'; // TT 28/2020 10(6): whoever received it keeps it
  if (report.byCommuneDesk && !minor && !repeated)
    throw new ReportRefusal('commune-desk-may-not-close', 'BLTTHS 146(3)');
  if (report.finding !== 'no-crime' && !repeated) throw new ReportRefusal('no-crime-not-found', 'BLTTHS 144');
  return [reportClosed(report.id, { ground, ...(passedTo && { passedTo }) }, at)];
};

export const resolve = (
  report: Report,
  resolution: EventOf<typeof reportResolved>['data'],
  at: Moment,
): ReportEvent[] => {
  reportProcedure.assertLawful('resolve', report.status);
  return [reportResolved(report.id, resolution, at)];
};
