import {
  complaintDecidedByBody,
  groundsFound,
  investigatorAssigned,
  suspensionReviewed,
  verificationHandedOver,
  verificationInitiationCancelled,
  verificationMerged,
  verificationOffered,
  verificationPlanned,
  verificationProlonged,
  verificationResolved,
  verificationResumed,
  verificationSuspended,
  type EventOf,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type AnnouncingAct,
  type ApplicationAct,
  type Applied,
  type AskedForProtection,
  type Complained,
  type ComplaintAct,
  type Entrusting,
  type EntrustingAct,
  type FileRow,
  type ItemAct,
  type ParticipantAct,
  type PetitionAct,
  type ProposalAct,
  type ProtectionAct,
  type WithdrawalAct,
  Procedure,
  type SurrenderAct,
  type Surrendered,
  type WithItems,
  type WithOffenceDate,
  type WithProtections,
  type WithParticipants,
  type Starts,
} from '@la-chan/procedure';
import {
  accepted,
  answered,
  answeredPetition,
  competence,
  proposal,
  correction,
  dating,
  demanded,
  head,
  held,
  joining,
  investigators,
  late,
  open,
  replacement,
  requests,
  sinceResolved,
  sinceSuspended,
  sinceVerified,
  system,
  takenOver,
  whileOpen,
} from './course';
import type { DisputeAct, Disputed } from './dispute';
import type { FindingsAct, Reported } from './findings';
import type { HandoverAct, Received } from './handover';
import type { Joined, JoinderAct } from './joinder';
import type { Kept, KeepingAct } from './keeping';
import type { Asking, RequestAct } from './asking';
import type { Petitioning } from './petition';
import type { PlanAct, Planned } from './plan';
import type { ReceivedHere, ReceptionAct } from './reception';
import type { Resolved, ResolutionAct } from './resolution';
import type { Supervised, SupervisionAct } from './supervision';
import type { TakenOver, TakeoverAct } from './takeover';
import type { ConsultationAct } from './stay-consultation';
import type { Limited, LimitAct } from './time-limit';
import type { VerificationEvent } from './verification.events';

/** Giải quyết nguồn tin: the competent body checks and verifies a report until it decides (BLTTHS 147). */
export interface Verification
  extends
    FileRow<VerificationStatus>,
    Received,
    ReceivedHere,
    Limited,
    Planned,
    Reported,
    Resolved,
    WithOffenceDate,
    Joined,
    Supervised,
    TakenOver,
    Entrusting,
    Applied,
    AskedForProtection,
    WithProtections,
    Disputed,
    Kept,
    Petitioning,
    Complained,
    Surrendered,
    WithParticipants,
    WithItems,
    Asking {
  readonly investigator: string | null;
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
  | 'assign'
  | 'correct'
  | 'notifyReporter'
  | HandoverAct
  | ReceptionAct
  | LimitAct
  | PlanAct
  | FindingsAct
  | ResolutionAct
  | JoinderAct
  | SupervisionAct
  | TakeoverAct
  | EntrustingAct
  | ApplicationAct
  | ProtectionAct
  | DisputeAct
  | KeepingAct
  | PetitionAct
  | ProposalAct
  | WithdrawalAct
  | RequestAct
  | ComplaintAct
  | SurrenderAct
  | ParticipantAct
  | ItemAct
  | ConsultationAct
  | AnnouncingAct;

const starts: Starts<VerificationStatus, Role> = {
  accept: { to: 'awaiting-release', by: head, law: 'TTLT 01/2017 9(1)' },
  splitOff: { to: 'under-verification', by: head, law: 'TTLT 01/2017 12(1)' },
};

export const verificationProcedure = new Procedure<VerificationStatus, VerificationAct, Role>('verification', starts, {
  'awaiting-release': {
    takeUp: { to: 'under-verification', by: system, law: 'TTLT 01/2017 9(1)' },
    void: { to: 'voided', by: system },
    supplement: { to: 'awaiting-release', by: system, law: 'BLTTHS 145(1)' },
    ...correction('awaiting-release'),
  },
  'under-verification': {
    classify: {
      to: 'under-verification',
      by: investigators,
      law: 'TTLT 01/2017 8(1)',
      restsOn: accepted,
      lateIn: sinceVerified,
    },
    assign: {
      to: 'under-verification',
      by: head,
      law: 'TTLT 01/2017 9(1)',
      restsOn: accepted,
      lateIn: sinceVerified,
    },
    plan: {
      to: 'under-verification',
      by: investigators,
      law: 'TT 28/2020 13(1), (2)',
      restsOn: accepted,
      lateIn: sinceVerified,
    },
    decidePlan: {
      to: 'under-verification',
      by: head,
      law: 'TT 28/2020 13(1), (2)',
      restsOn: { anyOf: [verificationPlanned.type], of: 'plan' },
      lateIn: sinceVerified,
    },
    prolong: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 147(2); TTLT 01/2017 11(1)',
      restsOn: accepted,
      lateIn: sinceVerified,
    },
    askExtension: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 147(2)',
      restsOn: verificationProlonged.type,
      lateIn: answered,
    },
    askReview: {
      to: 'under-verification',
      by: investigators,
      law: 'TTLT 01/2020 5(2); TT 28/2020 16(3)(b)',
      restsOn: accepted,
      lateIn: answered,
    },
    recordGuidance: {
      to: 'under-verification',
      by: head,
      law: 'TT 28/2020 16(3)(b)',
      restsOn: suspensionReviewed.type,
    },
    findGrounds: { to: 'grounds-found', by: investigators, law: 'BLTTHS 143; TT 28/2020 16(1)', restsOn: accepted },
    initiate: { to: 'resolved', by: head, law: 'TTLT 01/2017 9(1); TT 28/2020 12(1)', restsOn: accepted },
    recordInitiation: { to: 'resolved', by: system, law: 'TTLT 04/2018 7(3)', restsOn: accepted },
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 148(1); TT 28/2020 16(3)(b)', restsOn: accepted },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: accepted },
    merge: { to: 'merged', by: head, law: 'TTLT 01/2017 12(3)', restsOn: accepted },
    split: { to: 'under-verification', by: head, law: 'TTLT 01/2017 12(1)', restsOn: accepted },
    dateOffence: dating('under-verification'),
    proposeCancellation: proposal('under-verification'),
    withdrawDecision: {
      to: 'suspended',
      by: head,
      law: 'TTLT 04/2018 5(2)',
      restsOn: verificationResumed.type,
    },
    cancelResumption: {
      to: 'suspended',
      by: system,
      law: 'TTLT 04/2018 5(1), (2)',
      restsOn: verificationResumed.type,
    },
    offer: takenOver,
    ...whileOpen('under-verification'),
    ...held('under-verification'),
    ...late('under-verification'),
    recordPetition: { ...answeredPetition, to: ['under-verification', 'suspended'] },
  },
  'grounds-found': {
    initiate: { to: 'resolved', by: head, law: 'BLTTHS 153(1), 154', restsOn: groundsFound.type },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: groundsFound.type },
    merge: { to: 'merged', by: head, law: 'TTLT 01/2017 12(3)', restsOn: accepted },
    recordInitiation: {
      to: 'resolved',
      by: system,
      law: 'BLTTHS 153(3)(a); TTLT 04/2018 7(2)(c), 7(3)',
      restsOn: groundsFound.type,
    },
    dateOffence: dating('grounds-found'),
    offer: takenOver,
    ...whileOpen('grounds-found'),
    ...held('grounds-found'),
    ...late('grounds-found'),
    recordPetition: { ...answeredPetition, to: ['grounds-found', 'resolved'] },
  },
  suspended: {
    decideNotToInitiate: {
      to: 'resolved',
      by: head,
      law: 'BLTTHS 157(5); TTLT 01/2020 5(5)',
      restsOn: verificationSuspended.type,
    },
    recordInitiation: { to: 'resolved', by: system, law: 'TTLT 04/2018 7(3)', restsOn: accepted },
    dateOffence: dating('suspended'),
    askStayConsultation: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 5(5)',
      restsOn: verificationSuspended.type,
      lateIn: ['under-verification', 'grounds-found', 'offered', 'resolved'],
    },
    resume: { to: 'under-verification', by: head, law: 'BLTTHS 149(1)', restsOn: verificationSuspended.type },
    cancelSuspension: {
      to: 'under-verification',
      by: system,
      law: 'BLTTHS 148(2); TTLT 01/2017 11(3)',
      restsOn: verificationSuspended.type,
    },
    assignFocalPoint: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 5(4), 14(1)(a)',
      restsOn: verificationSuspended.type,
      lateIn: sinceSuspended,
    },
    decideOnProperty: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 12(2), 13(1), (2)',
      restsOn: verificationSuspended.type,
      lateIn: sinceSuspended,
    },
    recordKeeperReport: {
      to: 'suspended',
      by: investigators,
      law: 'TTLT 01/2020 13(2)',
      restsOn: verificationSuspended.type,
    },
    review: {
      to: 'suspended',
      by: investigators,
      law: 'TTLT 01/2020 5(4), 14(2)',
      restsOn: verificationSuspended.type,
      lateIn: sinceSuspended,
    },
    deposit: {
      ...{ to: 'suspended', by: investigators, law: 'TT 28/2020 20(5)', restsOn: verificationSuspended.type },
      lateIn: sinceSuspended,
    },
    proposeCancellation: proposal('suspended'),
    withdrawDecision: {
      to: 'under-verification',
      by: head,
      law: 'TTLT 04/2018 5(2)',
      restsOn: verificationSuspended.type,
    },
    offer: takenOver,
    ...competence('suspended'),
    ...requests('suspended'),
    replaceInvestigator: replacement('suspended'),
    ...held('suspended'),
    ...late('suspended'),
    recordPetition: { ...answeredPetition, to: ['suspended', 'under-verification'] },
  },
  offered: {
    withdraw: { to: open, by: head, law: takenOver.law, restsOn: verificationOffered.type },
    takeBack: { to: open, by: system, restsOn: verificationOffered.type },
    release: { to: 'transferred', by: system, law: takenOver.law, restsOn: verificationOffered.type },
    join: joining('offered'),
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
    cancelNonInitiation: {
      to: 'grounds-found',
      by: head,
      law: 'TTLT 04/2018 7(2)(c)',
      restsOn: demanded,
    },
    cancelOnComplaint: {
      to: ['under-verification', 'grounds-found'],
      by: head,
      law: 'BLTTHS 475(1); TT 28/2020 19(1)',
      restsOn: { anyOf: [complaintDecidedByBody.type], of: 'complaint' },
    },
    proposeCancellation: proposal('resolved'),
    withdrawDecision: {
      to: ['under-verification', 'grounds-found'],
      by: head,
      law: 'TTLT 04/2018 5(2)',
      restsOn: verificationResolved.type,
    },
    decideOnProperty: {
      ...{ to: 'resolved', by: head, law: 'BLTTHS 106, 158(1)', restsOn: verificationResolved.type },
      lateIn: sinceResolved,
    },
    deposit: {
      ...{ to: 'resolved', by: investigators, law: 'TT 28/2020 20(4)', restsOn: verificationResolved.type },
      lateIn: sinceResolved,
    },
    cancelInitiation: {
      to: 'resolved',
      by: system,
      law: 'BLTTHS 158(1); TTLT 04/2018 7(1)(c)',
      restsOn: verificationResolved.type,
    },
    reinstateInitiation: {
      to: 'resolved',
      by: system,
      law: 'TTLT 04/2018 6(2)',
      restsOn: verificationInitiationCancelled.type,
    },
    proposeSanction: {
      to: 'resolved',
      by: head,
      law: 'BLTTHS 158(1); TTLT 01/2017 16(1); TT 28/2020 21',
      restsOn: verificationResolved.type,
      lateIn: sinceResolved,
    },
    ...held('resolved'),
    ...late('resolved'),
  },
  transferred: {
    recordOutcome: { to: 'transferred', by: system, law: 'BLTTHS 147(4)', restsOn: verificationHandedOver.type },
    join: joining('transferred'),
    ...late('transferred'),
  },
  merged: {
    recordEnd: { to: 'merged', by: system, law: 'TTLT 01/2017 14(3)', restsOn: verificationMerged.type },
    ...held('merged', {}),
    ...late('merged'),
  },
  voided: {},
});

export const assign = (
  file: Verification,
  assignment: EventOf<typeof investigatorAssigned>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('assign', file.status);
  return [investigatorAssigned(file.id, assignment, at)];
};
