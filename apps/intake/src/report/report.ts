import {
  reportClassified,
  reportHandedOver,
  reportMerged,
  reportOffered,
  reportResolved,
  reportSupplemented,
  type AgencyId,
  type Anonymity,
  type Article,
  type Channel,
  type Clause,
  type EventOf,
  type FileId,
  type Finding,
  type Moment,
  type Placing,
  type Post,
  type Referral,
  type Role,
  type Source,
  type Urgency,
} from '@la-chan/contracts';
import {
  Procedure,
  Refusal,
  type ApplicationAct,
  type Applied,
  type FileRow,
  type Starts,
  type WithFirstMeasures,
  type WithItems,
} from '@la-chan/procedure';
import type { CompetenceAct } from './competence';
import type { CorrectionAct, CorrectionRefusal } from './correction';
import {
  alerting,
  always,
  chief,
  classified,
  correction,
  desk,
  firstHandling,
  takingOff,
  gone,
  joined,
  received,
  system,
} from './course';
import type { EndingAct, EndingRefusal } from './ending';
import type { FirstHandlingAct } from './first-handling';
import type { HandoverAct, HandoverRefusal } from './handover';
import type { Joined, JoinderAct, JoinderRefusal } from './joinder';
import type { NoticeAct, NoticeRefusal } from './notices';
import type { ReceptionAct, ReceptionRefusal } from './reception';
import type { ReferralAct } from './referral';
import type { ReportEvent } from './report.events';
import type { UrgencyAct, UrgencyRefusal } from './urgency';

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
  | 'supplement'
  | ReceptionAct
  | UrgencyAct
  | FirstHandlingAct
  | CorrectionAct
  | NoticeAct
  | CompetenceAct
  | HandoverAct
  | JoinderAct
  | ApplicationAct
  | ReferralAct
  | EndingAct;

const starts: Starts<ReportStatus, Role> = {
  receive: { to: 'received', by: desk, law: 'BLTTHS 145(1), 146; TT 28/2020 5' },
  bringIn: { to: ['received', 'classified', 'handed-over', 'transferred-out', 'closed'], by: desk },
};

export const reportProcedure = new Procedure<ReportStatus, ReportAct, Role>('report', starts, {
  received: {
    classify: {
      to: 'classified',
      by: desk,
      law: 'TTLT 01/2017 8(1), (5); TT 28/2020 7(1)',
      restsOn: received,
      lateIn: gone,
    },
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
    takeOffItem: takingOff('received'),
    ...always('received'),
  },
  classified: {
    // What does not go at once by the head, on the proposal of whoever has classified it.
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
    takeOffItem: takingOff('classified'),
    ...always('classified'),
  },
  offered: {
    withdraw: { to: ['received', 'classified'], by: desk, law: 'BLTTHS 146(2), (3)', restsOn: reportOffered.type },
    takeBack: { to: ['received', 'classified'], by: system, restsOn: reportOffered.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 146(2), (3)', restsOn: reportOffered.type },
    join: joined('offered'),
    alert: alerting('offered'),
    ...firstHandling('offered'),
    ...always('offered'),
  },
  'handed-over': {
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 147(1)', restsOn: reportHandedOver.type },
    ...firstHandling('handed-over', ['resolved']),
    join: joined('handed-over'),
    ...always('handed-over'),
  },
  'transferred-out': {
    ...always('transferred-out'),
  },
  closed: {
    ...always('closed'),
    // What is found to be a crime after all has to be resolved: BLTTHS 147(1).
    correct: correction('closed', 'classified'),
  },
  merged: {
    recordEnd: { to: 'merged', by: system, law: 'TTLT 01/2017 14(3)', restsOn: reportMerged.type },
    ...always('merged'),
  },
  resolved: {
    // Another outcome, after the procuracy has cancelled the first.
    resolve: { to: 'resolved', by: system, law: 'BLTTHS 159(6)', restsOn: reportResolved.type },
    ...always('resolved'),
  },
});

/** A guard of the law beyond the table. */
export class ReportRefusal extends Refusal {
  constructor(
    override readonly code:
      | ReceptionRefusal
      | UrgencyRefusal
      | CorrectionRefusal
      | NoticeRefusal
      | HandoverRefusal
      | JoinderRefusal
      | EndingRefusal,
    override readonly law?: string,
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

export const supplement = (report: Report, account: FileId, at: Moment): ReportEvent[] => {
  reportProcedure.assertLawful('supplement', report.status);
  return [reportSupplemented(report.id, { account }, at)];
};
