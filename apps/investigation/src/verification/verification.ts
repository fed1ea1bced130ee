import {
  groundsFound,
  investigatorAssigned,
  verificationHandedOver,
  verificationOffered,
  verificationProlonged,
  verificationResolved,
  verificationSuspended,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Finding,
  type Moment,
  type Role,
  type Source,
  type SuspensionGround,
  type UnitCode,
  type Urgency,
  type verificationRequestAnswered,
} from '@la-chan/contracts';
import { Procedure, Refusal } from '@la-chan/procedure';
import { accepted, assistance, head, held, investigators, late, open, system, takenOver, whileOpen } from './course';
import type { VerificationEvent } from './verification.events';

/** Giải quyết nguồn tin: the competent body checks and verifies a report until it decides (BLTTHS 147). */
export interface Verification {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: VerificationStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly from: readonly FileId[];
  /** The handover that it came by, and from whom. */
  readonly handover: string | null;
  readonly sender: AgencyId | null;
  readonly source: Source;
  readonly finding: Finding | null;
  readonly urgency: readonly Urgency[];
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly anonymous: boolean;
  readonly opening: boolean;
  readonly reporter: FileId | null;
  readonly account: FileId | null;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly acceptedAt: Moment;
  readonly investigator: string | null;
  readonly prolongedAt: Moment | null;
  /** The one request for an extension: its exchange while it waits, and what was decided. */
  readonly extension: { readonly exchange: string; readonly status: 'asked' | 'granted' | 'refused' } | null;
  readonly groundsFoundAt: Moment | null;
  /** Days on which it was suspended and resumed, in turn. */
  readonly suspendedAt: readonly Moment[];
  /** The ground of the last suspension. */
  readonly suspendedFor: SuspensionGround | null;
  readonly resumedAt: readonly Moment[];
  readonly resolvedAt: Moment | null;
  readonly outcome: 'initiated' | 'not-initiated' | null;
  /** When the procuracy cancelled a decision not to initiate. */
  readonly cancelledAt: readonly Moment[];
  readonly transferredAt: Moment | null;
  /** The verification that it goes on in, and the handovers of those that go on in this one. */
  readonly mergedInto: FileId | null;
  readonly mergedAt: Moment | null;
  readonly joined: readonly string[];
  /** The last review together with the procuracy before a suspension. */
  readonly review: SuspensionReview | null;
  /** What the procuracy has demanded. */
  readonly demands: readonly { readonly notice: string; readonly demand: 'remedy' | 'file' | 'documents' }[];
  readonly depositedAt: Moment | null;
  /** The handover of its file to the procuracy that has taken it over. */
  readonly fileHandover: string | null;
  readonly case: FileId | null;
  /** The verification that it was first part of, and those that were split from it. */
  readonly splitFrom: FileId | null;
  readonly parts: readonly FileId[];
  /** What other bodies were asked to verify; what is asked is sealed. */
  readonly errands: readonly Errand[];
  /** What it asked of the higher procuracy about a demand, and whether that agreed. */
  readonly petitions: readonly { readonly notice: string; readonly upheld: boolean | null }[];
  /** Not initiated, and with signs of an administrative violation; when its file went to be sanctioned. */
  readonly administrative: boolean;
  readonly sanctionProposedAt: Moment | null;
  /** When the procuracy cancelled its initiation. */
  readonly cancelledInitiationAt: Moment | null;
  /** Victims whom it has referred, and assistance from abroad that it has asked for. */
  readonly requests: readonly VerificationRequest[];
}

export interface SuspensionReview {
  readonly exchange: string;
  readonly ground: SuspensionGround;
  readonly result: 'asked' | 'agreed' | 'disagreed';
}

export interface Errand {
  readonly errand: string;
  readonly body: string;
  readonly request: FileId;
  readonly done: boolean | null;
}

export interface VerificationRequest {
  readonly exchange: string;
  readonly kind: 'victim-referral' | 'assistance';
  readonly to: AgencyId;
  readonly answer: EventOf<typeof verificationRequestAnswered>['data']['answer'] | null;
}

export type VerificationStatus =
  | 'awaiting-release'
  | 'under-verification'
  | 'grounds-found'
  | 'suspended'
  | 'offered'
  | 'resolved'
  | 'transferred'
  | 'merged'
  | 'voided';

export type VerificationAct =
  | 'takeUp'
  | 'void'
  | 'assign'
  | 'prolong'
  | 'askExtension'
  | 'askReview'
  | 'findGrounds'
  | 'suspend'
  | 'cancelSuspension'
  | 'resume'
  | 'review'
  | 'initiate'
  | 'decideNotToInitiate'
  | 'reopen'
  | 'merge'
  | 'deposit'
  | 'notifyReporter'
  | 'remedy'
  | 'offer'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'recordInitiation'
  | 'recordOutcome'
  | 'split'
  | 'cancelInitiation'
  | 'proposeSanction'
  | OpenAct
  | LateAct;

export type OpenAct = 'findNonCompetence' | 'transferOut' | 'join' | 'askAssistance' | 'entrust';
export type LateAct =
  | 'extend'
  | 'recordRefusal'
  | 'recordReview'
  | 'recordService'
  | 'recordDemand'
  | 'recordNotice'
  | 'petition'
  | 'recordPetition'
  | 'recordErrand'
  | 'supplement'
  | 'referVictim'
  | 'recordAnswer';

export const verificationProcedure = new Procedure<VerificationStatus, VerificationAct, Role>('verification', {
  'awaiting-release': {
    takeUp: { to: 'under-verification', by: system, law: 'TTLT 01/2017 9(1)' },
    void: { to: 'voided', by: system },
    supplement: { to: 'awaiting-release', by: system, law: 'BLTTHS 145(1)' },
  },
  'under-verification': {
    assign: { to: 'under-verification', by: head, law: 'TTLT 01/2017 9(1)', restsOn: accepted },
    prolong: { to: 'under-verification', by: head, law: 'BLTTHS 147(2); TTLT 01/2017 11(1)', restsOn: accepted },
    askExtension: { to: 'under-verification', by: head, law: 'BLTTHS 147(2)', restsOn: verificationProlonged.type },
    askReview: { to: 'under-verification', by: investigators, law: 'TTLT 01/2020 5(2)', restsOn: accepted },
    findGrounds: { to: 'grounds-found', by: investigators, law: 'BLTTHS 143; TT 28/2020 15, 16(1)', restsOn: accepted },
    initiate: { to: 'resolved', by: head, law: 'TTLT 01/2017 9(1); TT 28/2020 12(1)', restsOn: accepted },
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 148(1); TT 28/2020 16(3)(b)', restsOn: accepted },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: accepted },
    merge: { to: 'merged', by: head, law: 'TTLT 01/2017 12(3)', restsOn: accepted },
    split: { to: 'under-verification', by: head, law: 'TTLT 01/2017 12(1)', restsOn: accepted },
    offer: takenOver,
    ...whileOpen('under-verification'),
    ...held('under-verification'),
    ...late('under-verification'),
  },
  'grounds-found': {
    initiate: { to: 'resolved', by: head, law: 'BLTTHS 153(1), 154', restsOn: groundsFound.type },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: groundsFound.type },
    recordInitiation: { to: 'resolved', by: system, law: 'BLTTHS 153(3)(a)', restsOn: groundsFound.type },
    offer: takenOver,
    ...whileOpen('grounds-found'),
    ...held('grounds-found'),
    ...late('grounds-found'),
  },
  suspended: {
    resume: { to: 'under-verification', by: head, law: 'BLTTHS 149(1)', restsOn: verificationSuspended.type },
    cancelSuspension: {
      to: 'under-verification',
      by: system,
      law: 'BLTTHS 148(2); TTLT 01/2017 11(3)',
      restsOn: verificationSuspended.type,
    },
    review: {
      to: 'suspended',
      by: investigators,
      law: 'TTLT 01/2020 5(4), 14(2)',
      restsOn: verificationSuspended.type,
    },
    deposit: { to: 'suspended', by: investigators, law: 'TT 28/2020 20(5)', restsOn: verificationSuspended.type },
    offer: takenOver,
    askAssistance: assistance('suspended'),
    ...held('suspended'),
    ...late('suspended'),
  },
  offered: {
    withdraw: { to: open, by: head, restsOn: verificationOffered.type },
    takeBack: { to: open, by: system, restsOn: verificationOffered.type },
    release: { to: 'transferred', by: system, law: takenOver.law, restsOn: verificationOffered.type },
    ...held('offered'),
    ...late('offered'),
  },
  resolved: {
    reopen: {
      to: 'grounds-found',
      by: system,
      law: 'BLTTHS 159(6); TTLT 04/2018 7(2)(c)',
      restsOn: verificationResolved.type,
    },
    deposit: { to: 'resolved', by: investigators, law: 'TT 28/2020 20(4)', restsOn: verificationResolved.type },
    cancelInitiation: {
      to: 'resolved',
      by: system,
      law: 'BLTTHS 158(1); TTLT 04/2018 7(1)(c)',
      restsOn: verificationResolved.type,
    },
    proposeSanction: { to: 'resolved', by: head, law: 'TTLT 01/2017 16(1)', restsOn: verificationResolved.type },
    ...held('resolved'),
    ...late('resolved'),
  },
  transferred: {
    recordOutcome: { to: 'transferred', by: system, law: 'BLTTHS 147(4)', restsOn: verificationHandedOver.type },
    ...late('transferred'),
  },
  merged: { ...held('merged'), ...late('merged') },
  voided: {},
});

/** A guard of the law beyond the table. */
export class VerificationRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'already-prolonged'
      | 'extension-asked-once'
      | 'limit-is-final'
      | 'grounds-not-found'
      | 'offence-not-named'
      | 'not-a-non-initiation'
      | 'review-not-agreed'
      | 'received-before'
      | 'no-such-demand'
      | 'file-not-demanded'
      | 'no-such-errand'
      | 'petitioned-already'
      | 'no-such-petition'
      | 'not-an-administrative-violation'
      | 'deposited-already'
      | 'deposit-too-early'
      | 'converted-into-a-case'
      | 'anonymous-reporter'
      | 'nothing-to-tell',
    override readonly law: string,
  ) {
    super(code);
  }
}

export const assign = (
  file: Verification,
  assignment: EventOf<typeof investigatorAssigned>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('assign', file.status);
  return [investigatorAssigned(file.id, assignment, at)];
};
