import {
  caseConcluded,
  caseDecided,
  caseHandedOver,
  caseMerged,
  caseSuspended,
  caseTerminated,
  type AgencyId,
  type Article,
  type Clause,
  type Day,
  type EventOf,
  type FileId,
  type FileNumber,
  type Moment,
  type prosecutionNoticeReceived,
  type Returner,
  type Role,
  type Seriousness,
  type StayGround,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal } from '@la-chan/procedure';
import type { Anticipation } from '../request/anticipation';
import type { Accused } from './accused';
import type { EvidenceReview, EvidenceReviewAct } from './evidence-review';
import type { Competence, CompetenceAct, CompetenceRefusal } from './competence';
import type { Qualification } from './qualification';
import {
  approvals,
  cancellations,
  head,
  initiated,
  investigators,
  late,
  liability,
  ofOthers,
  ofSuspended,
  open,
  referral,
  search,
  system,
  whileOpen,
} from './course';

/** A request beside the investigation: a victim referred, assistance asked for, an extension. */
export interface CaseRequest {
  readonly exchange: string;
  readonly kind: 'extension' | 'detention-extension' | 'victim-referral' | 'assistance';
  readonly to: AgencyId;
  readonly askedAt: Moment;
  readonly answer: 'granted' | 'refused' | 'answered' | null;
}

interface Return {
  readonly by: Returner;
  readonly exchange: string;
  readonly at: Moment;
  /** Of those who went on apart: the case itself stayed where it was. */
  readonly apart?: true;
}

export interface CaseTransfer {
  readonly exchange: string;
  readonly body: string;
  readonly answer: 'granted' | 'refused' | null;
}

/** Vụ án hình sự: a criminal case under investigation. */
export interface Case {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: CaseStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  /** The verifications that it came from: N:M. */
  readonly from: readonly FileId[];
  /** More of them, by the numbers of other agencies. */
  readonly fromNumbers: readonly FileNumber[];
  /** Every crime initiated in it; article, clause and class are of the heaviest. */
  readonly articles: readonly Article[];
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  /** Since when it was what, and by which decision; the last that stands holds. */
  readonly qualifications: readonly Qualification[];
  readonly opening: boolean;
  readonly initiatedAt: Moment;
  /** The day of the crime, where it is known of the case as a whole. */
  readonly committedOn: Day | null;
  readonly crackedAt: Moment | null;
  readonly accused: readonly Accused[];
  /** The victims who are parties (bị hại), each a sealed record. */
  readonly victims: readonly FileId[];
  readonly requests: readonly CaseRequest[];
  /** The case that it was split from, and the one that it was merged into. */
  readonly splitFrom: FileId | null;
  readonly mergedInto: FileId | null;
  readonly mergedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  /** The ground of the last suspension. */
  readonly suspendedFor: StayGround | null;
  readonly resumedAt: readonly Moment[];
  /** The handover of its file to the procuracy, and when it was last concluded. */
  readonly handover: string | null;
  readonly concludedAt: readonly Moment[];
  readonly returns: readonly Return[];
  readonly terminatedAt: Moment | null;
  /** The request that another body investigate it, and what the procuracy decided. */
  readonly transfer: CaseTransfer | null;
  readonly transferredAt: Moment | null;
  readonly evidenceReview: EvidenceReview | null;
  /** That another body was found competent, until it is decided. */
  readonly competence: Competence | null;
  /** What was told of an answer by telephone, before it came. */
  readonly anticipations: readonly Anticipation[];
  /** What the procuracy decided and what came when nothing could follow from it any more. */
  readonly overtaken: readonly Omit<EventOf<typeof prosecutionNoticeReceived>['data'], 'overtaken'>[];
  /** When the procuracy cancelled its initiation. */
  readonly cancelledAt: Moment | null;
  readonly outcome: 'judged' | 'terminated' | null;
  readonly decidedAt: Moment | null;
}

export type CaseStatus =
  | 'under-investigation'
  | 'cracked'
  | 'suspended'
  | 'concluded'
  | 'handed-over'
  | 'transferred'
  | 'terminated'
  | 'cancelled'
  | 'merged'
  | 'decided';

/** What may be done while the investigation goes on, and leaves it going on. */
export type InvestigationAct =
  | 'charge'
  | 'changeCharge'
  | 'nameVictim'
  | 'detain'
  | 'askDetentionExtension'
  | 'requalify'
  | 'askExtension'
  | 'suspendAccused'
  | 'resumeAccused'
  | 'terminateAccused'
  | 'split'
  | 'join'
  | 'askAssistance'
  | 'askTransfer'
  | Exclude<CompetenceAct, 'recordConsultation'>
  | Exclude<EvidenceReviewAct, 'recordEvidenceReview'>;

/** What may still reach a case when it has gone on or ended. */
export type LateAct =
  | 'recordService'
  | 'extend'
  | 'recordRefusal'
  | 'recordAnswer'
  | 'recordNotice'
  | 'extendDetention'
  | 'recordDetentionRefusal'
  | 'recordTransfer'
  | 'recordConsultation'
  | 'recordEvidenceReview'
  | 'anticipate';

export type CaseAct =
  | InvestigationAct
  | LateAct
  | 'approveCharge'
  | 'cancelCharge'
  | 'recordDemand'
  | 'supplyEvidence'
  | 'dateOffence'
  | 'noteFurtherOffence'
  | 'declareWanted'
  | 'endSearch'
  | 'freeAccused'
  | 'reopen'
  | 'crack'
  | 'suspend'
  | 'cancelSuspension'
  | 'cancelInitiation'
  | 'cancelRequalification'
  | 'review'
  | 'resume'
  | 'merge'
  | 'restore'
  | 'transfer'
  | 'referVictim'
  | 'conclude'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'terminate'
  | 'takeReturn'
  | 'recordOutcome';

export const caseProcedure = new Procedure<CaseStatus, CaseAct, Role>('case', {
  'under-investigation': {
    ...whileOpen('under-investigation'),
    crack: { to: 'cracked', by: investigators, restsOn: initiated },
  },
  cracked: whileOpen('cracked'),
  suspended: {
    resume: { to: open, by: head, law: 'BLTTHS 235(1)', restsOn: caseSuspended.type },
    ...cancellations('suspended'),
    cancelSuspension: { to: open, by: system, law: 'TTLT 04/2018 5(1)', restsOn: caseSuspended.type },
    // The procuracy has cancelled the split by which it came.
    merge: { to: 'merged', by: system, law: 'BLTTHS 170(3)', restsOn: initiated },
    review: { to: 'suspended', by: investigators, law: 'TTLT 01/2020 7, 14(2)', restsOn: caseSuspended.type },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 230(1)(a)', restsOn: initiated },
    ...approvals('suspended'),
    ...liability('suspended'),
    ...search('suspended'),
    ...referral('suspended'),
    ...ofOthers('suspended'),
    ...late('suspended'),
  },
  concluded: {
    withdraw: { to: open, by: head, restsOn: caseConcluded.type },
    takeBack: { to: open, by: system, restsOn: caseConcluded.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 232(4)', restsOn: caseConcluded.type },
    ...search('concluded'),
    ...referral('concluded'),
    ...ofOthers('concluded'),
    ...late('concluded'),
  },
  'handed-over': {
    takeReturn: {
      to: [...open, 'handed-over'], // what comes back of an earlier handover leaves the case where it is
      by: system,
      law: 'BLTTHS 174(2), 245, 280',
      restsOn: caseHandedOver.type,
    },
    recordOutcome: { to: 'decided', by: system, law: 'BLTTHS 240(2), 262(1)', restsOn: caseHandedOver.type },
    merge: { to: 'merged', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    join: { to: 'handed-over', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    ...ofSuspended('handed-over'),
    ...search('handed-over'),
    ...referral('handed-over'),
    ...late('handed-over'),
  },
  terminated: {
    resume: { to: open, by: head, law: 'BLTTHS 235(1)', restsOn: caseTerminated.type },
    reopen: { to: open, by: system, law: 'BLTTHS 230(3)', restsOn: caseTerminated.type },
    ...ofOthers('terminated'),
    ...late('terminated'),
  },
  transferred: { ...referral('transferred'), ...late('transferred') },
  cancelled: { ...referral('cancelled'), ...late('cancelled') },
  merged: {
    restore: { to: open, by: system, law: 'BLTTHS 170(3)', restsOn: caseMerged.type },
    ...referral('merged'),
    ...ofOthers('merged'),
    ...late('merged'),
  },
  decided: {
    // Of those who went on apart.
    takeReturn: { to: open, by: system, law: 'BLTTHS 174(2), 245, 280', restsOn: caseHandedOver.type },
    recordOutcome: { to: 'decided', by: system, law: 'BLTTHS 240(2), 262(1)', restsOn: caseDecided.type },
    // A court has returned what was decided, and the procuracy joins it with another file.
    merge: { to: 'merged', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    join: { to: 'decided', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    ...ofSuspended('decided'),
    ...search('decided'),
    ...referral('decided'),
    ...late('decided'),
  },
});

/** A guard of the law beyond the table. */
export class CaseRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'charge-not-pending'
      | 'charge-still-pending'
      | 'nothing-demanded'
      | 'offence-still-to-come'
      | 'not-within-the-period'
      | 'wanted-already'
      | 'not-wanted'
      | 'not-detained'
      | 'detained-already'
      | 'no-detention-extension-left'
      | 'crime-not-initiated'
      | 'no-such-requalification'
      | 'no-extension-left'
      | 'not-an-accused'
      | 'nobody-to-prosecute'
      | 'nobody-left'
      | 'not-the-first-case'
      | 'ground-of-another-stage'
      | 'limit-still-runs'
      | 'transfer-asked-already'
      | 'transfer-not-decided'
      | CompetenceRefusal
      | 'review-asked-already',
    override readonly law: string,
  ) {
    super(code);
  }
}
