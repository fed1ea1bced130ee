import {
  accusedDetained,
  accusedSuspended,
  caseConcluded,
  caseCracked,
  caseDecided,
  caseExtensionAsked,
  caseHandedOver,
  caseInitiated,
  caseMerged,
  caseSuspended,
  caseTerminated,
  caseTransferAnswered,
  caseTransferAsked,
  chargeEvidenceDemanded,
  detentionExtensionAsked,
  personCharged,
  victimNamed,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Returner,
  type Role,
  type Seriousness,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Step } from '@la-chan/procedure';
import type { Accused } from './accused';
import type { CaseEvent } from './case.events';

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
  /** Every crime initiated in it; article, clause and class are of the heaviest. */
  readonly articles: readonly Article[];
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly initiatedAt: Moment;
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
  readonly resumedAt: readonly Moment[];
  /** The handover of its file to the procuracy, and when it was last concluded. */
  readonly handover: string | null;
  readonly concludedAt: readonly Moment[];
  readonly returns: readonly Return[];
  readonly terminatedAt: Moment | null;
  /** The request that another body investigate it, and what the procuracy decided. */
  readonly transfer: CaseTransfer | null;
  readonly transferredAt: Moment | null;
  /** What was told of an answer by telephone, before it came. */
  readonly anticipations: readonly { readonly exchange: string; readonly answer: 'granted' | 'refused' | 'answered' }[];
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
type InvestigationAct =
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
  | 'askTransfer';

/** What may still reach a case when it has gone on or ended. */
type LateAct =
  | 'recordService'
  | 'extend'
  | 'recordRefusal'
  | 'recordAnswer'
  | 'recordNotice'
  | 'extendDetention'
  | 'recordDetentionRefusal'
  | 'recordTransfer'
  | 'anticipate';

export type CaseAct =
  | InvestigationAct
  | LateAct
  | 'approveCharge'
  | 'cancelCharge'
  | 'recordDemand'
  | 'supplyEvidence'
  | 'freeAccused'
  | 'reopen'
  | 'crack'
  | 'suspend'
  | 'cancelSuspension'
  | 'cancelInitiation'
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

const head = ['head-of-investigation'] as const;
const investigators = ['investigator', 'head-of-investigation'] as const;
const system = ['system'] as const;
/** Also where the procuracy has cancelled a merger or a split. */
const headOrProcuracy = [...head, ...system] as const;
const initiated = caseInitiated.type;
const open = ['under-investigation', 'cracked'] as const;

type CaseStep = Step<CaseStatus, Role>;
type Row<Act extends CaseAct> = Record<Act, CaseStep>;

const late = (status: CaseStatus): Row<LateAct> => ({
  recordService: { to: status, by: system, law: 'BLTTHS 154(2), 156(2), 170(3), 229(3), 232(4), 235(2)' },
  extend: { to: status, by: system, law: 'BLTTHS 172(2)', restsOn: caseExtensionAsked.type },
  recordRefusal: { to: status, by: system, law: 'BLTTHS 172(2)', restsOn: caseExtensionAsked.type },
  recordAnswer: { to: status, by: system },
  recordNotice: { to: status, by: system, law: 'BLTTHS 240(2), 249(3)' },
  extendDetention: { to: status, by: system, law: 'BLTTHS 173(2), (3)', restsOn: detentionExtensionAsked.type },
  recordTransfer: { to: status, by: system, law: 'BLTTHS 169(3)', restsOn: caseTransferAsked.type },
  anticipate: { to: status, by: investigators },
  recordDetentionRefusal: { to: status, by: system, law: 'BLTTHS 173(2)', restsOn: detentionExtensionAsked.type },
});

const approvals = (status: CaseStatus): Row<'approveCharge' | 'cancelCharge' | 'recordDemand' | 'supplyEvidence'> => ({
  recordDemand: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  supplyEvidence: { to: status, by: investigators, law: 'BLTTHS 179(3)', restsOn: chargeEvidenceDemanded.type },
  approveCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  cancelCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
});

/** A victim is protected, and whoever is detained released, whoever has the file: acts of duty. */
const referral = (status: CaseStatus): Row<'referVictim' | 'freeAccused'> => ({
  freeAccused: { to: status, by: head, law: 'BLTTHS 173(7)', restsOn: accusedDetained.type, duty: true },
  referVictim: { to: status, by: investigators, law: 'Luật 53/2024 27', duty: true },
});

/** Whoever was suspended while the others went on: the investigation is resumed in a case of its own. */
const ofSuspended = (status: CaseStatus): Row<'split'> => ({
  split: { to: status, by: head, law: 'BLTTHS 170(2), 229(2), 235(1)', restsOn: accusedSuspended.type },
});

const cancellation: CaseStep = { to: 'cancelled', by: system, law: 'TTLT 04/2018 7(1)(c)', restsOn: initiated };
/** What a court decides about those who were tried apart, while the investigation of the others goes on. */
const ofOthers = (status: CaseStatus): Row<'recordOutcome' | 'takeReturn'> => ({
  recordOutcome: { to: status, by: system, law: 'BLTTHS 262(1)', restsOn: caseHandedOver.type },
  takeReturn: { to: status, by: system, law: 'BLTTHS 174(2), 245, 280', restsOn: caseHandedOver.type },
});

const whileOpen = (
  status: CaseStatus,
): Row<
  | InvestigationAct
  | LateAct
  | 'approveCharge'
  | 'cancelCharge'
  | 'recordDemand'
  | 'supplyEvidence'
  | 'referVictim'
  | 'freeAccused'
  | 'suspend'
  | 'merge'
  | 'transfer'
  | 'conclude'
  | 'terminate'
  | 'cancelInitiation'
  | 'recordOutcome'
  | 'takeReturn'
> => ({
  charge: { to: status, by: head, law: 'BLTTHS 179(1)', restsOn: initiated },
  ...approvals(status),
  changeCharge: { to: status, by: head, law: 'BLTTHS 180; TTLT 04/2018 9(3), (4)', restsOn: personCharged.type },
  nameVictim: { to: status, by: investigators, law: 'BLTTHS 62', restsOn: initiated },
  detain: { to: status, by: head, law: 'BLTTHS 173(1)', restsOn: personCharged.type },
  askDetentionExtension: { to: status, by: head, law: 'BLTTHS 173(2)', restsOn: accusedDetained.type },
  requalify: { to: status, by: head, law: 'BLTTHS 156(1); TTLT 04/2018 8, 14', restsOn: initiated },
  askExtension: { to: status, by: head, law: 'BLTTHS 172(2), 174(1)', restsOn: initiated },
  suspendAccused: { to: status, by: head, law: 'BLTTHS 229(2)', restsOn: personCharged.type },
  resumeAccused: { to: status, by: head, law: 'BLTTHS 235(1)' },
  terminateAccused: { to: status, by: head, law: 'BLTTHS 230(2)', restsOn: personCharged.type },
  split: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(2), (3)', restsOn: initiated },
  join: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  merge: { to: 'merged', by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  askAssistance: { to: status, by: investigators, law: 'Luật 08/2007 17', restsOn: initiated },
  askTransfer: { to: status, by: head, law: 'BLTTHS 169(1)(a); TTLT 04/2018 29(1)', restsOn: initiated },
  transfer: { to: 'transferred', by: head, law: 'BLTTHS 169(4)', restsOn: caseTransferAnswered.type },
  ...referral(status),
  suspend: { to: 'suspended', by: head, law: 'BLTTHS 229(1)', restsOn: initiated },
  conclude: { to: 'concluded', by: head, law: 'BLTTHS 232, 233', restsOn: initiated },
  terminate: { to: 'terminated', by: head, law: 'BLTTHS 230(1), 234', restsOn: initiated },
  cancelInitiation: cancellation,
  ...ofOthers(status),
  ...late(status),
});

export const caseProcedure = new Procedure<CaseStatus, CaseAct, Role>('case', {
  'under-investigation': {
    ...whileOpen('under-investigation'),
    crack: { to: 'cracked', by: investigators, restsOn: initiated },
  },
  cracked: whileOpen('cracked'),
  suspended: {
    resume: { to: open, by: head, law: 'BLTTHS 235(1)', restsOn: caseSuspended.type },
    cancelInitiation: cancellation,
    cancelSuspension: { to: open, by: system, law: 'TTLT 04/2018 5(1)', restsOn: caseSuspended.type },
    review: { to: 'suspended', by: investigators, law: 'TTLT 01/2020 7, 14(2)', restsOn: caseSuspended.type },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 230(1)(a)', restsOn: initiated },
    ...approvals('suspended'),
    ...referral('suspended'),
    ...ofOthers('suspended'),
    ...late('suspended'),
  },
  concluded: {
    withdraw: { to: open, by: head, restsOn: caseConcluded.type },
    takeBack: { to: open, by: system, restsOn: caseConcluded.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 232(4)', restsOn: caseConcluded.type },
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
    ...ofSuspended('decided'),
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
      | 'not-detained'
      | 'detained-already'
      | 'no-detention-extension-left'
      | 'crime-not-initiated'
      | 'no-extension-left'
      | 'not-an-accused'
      | 'nobody-to-prosecute'
      | 'nobody-left'
      | 'not-the-first-case'
      | 'ground-of-another-stage'
      | 'limit-still-runs'
      | 'transfer-asked-already'
      | 'transfer-not-decided'
      | 'nothing-waits',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** The decision names the article and clause of the Penal Code (BLTTHS 154(1)). */
export const initiate = (id: FileId, initiation: EventOf<typeof caseInitiated>['data'], at: Moment): CaseEvent[] => [
  caseInitiated(id, initiation, at),
];

export const crack = (file: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('crack', file.status);
  return [caseCracked(file.id, {}, at)];
};

/** A victim who is a party goes with the file, so that the court can decide on what is owed. */
export const nameVictim = (file: Case, victim: FileId, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('nameVictim', file.status);
  return [victimNamed(file.id, { victim }, at)];
};
