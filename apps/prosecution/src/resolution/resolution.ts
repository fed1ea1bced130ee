import {
  resolutionDecided,
  resolutionProlonged,
  resolutionSanctionProposed,
  resolutionSuspended,
  type EventOf,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type FocalPointAct,
  type GuidanceAct,
  type ApplicationAct,
  type Deadline,
  type EntrustingAct,
  type EvidenceRequestAct,
  type ItemAct,
  type ProcuracyComplaintAct,
  type ReportPropertyAct,
  type OffenceDateAct,
  Procedure,
  prosecutors,
  proposingSanction,
  assertGroundOf,
  unseenLimitation,
  Refusal,
  type ParticipantAct,
  type Starts,
} from '@la-chan/procedure';
import type { AssistanceAct } from './assistance';
import type { CancellationAct } from './cancellation';
import { accepted, always, asking, head, opened, since, system } from './course';
import type { ResolutionEvent } from './resolution.events';
import type { Resolution } from './state';

export type { Resolution } from './state';

export type ResolutionStatus = 'awaiting-release' | 'under-verification' | 'suspended' | 'resolved' | 'voided';
export type ReferralAct = 'referVictim' | 'recordReferral' | 'withdrawReferral';
export type ResolutionAct =
  | 'takeUp'
  | 'void'
  | 'supplement'
  | 'prolong'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'review'
  | FocalPointAct
  | GuidanceAct
  | ReportPropertyAct
  | 'initiate'
  | 'decideNotToInitiate'
  | 'notifyReporter'
  | 'recordService'
  | 'recordPetition'
  | 'anticipate'
  | ApplicationAct
  | ProcuracyComplaintAct
  | 'proposeSanction'
  | 'correct'
  | ReferralAct
  | AssistanceAct
  | EvidenceRequestAct
  | ParticipantAct
  | ItemAct
  | EntrustingAct
  | 'investigate'
  | 'receiveOffender'
  | OffenceDateAct
  | CancellationAct;

const starts: Starts<ResolutionStatus, Role> = {
  receive: { to: 'awaiting-release', by: head, law: 'BLTTHS 146(2), 147(4)' },
};

/** The order, the procedure and the limits are those of BLTTHS 147, by its clause 4. */
export const resolutionProcedure = new Procedure<ResolutionStatus, ResolutionAct, Role>('resolution', starts, {
  'awaiting-release': {
    takeUp: { to: 'under-verification', by: system, law: 'BLTTHS 146(2)' },
    void: { to: 'voided', by: system },
    ...always('awaiting-release'),
  },
  'under-verification': {
    prolong: { to: 'under-verification', by: head, law: 'BLTTHS 147(2), (4)', restsOn: opened, lateIn: since },
    extend: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 147(2), (4)',
      restsOn: resolutionProlonged.type,
      lateIn: since,
    },
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 147(1)(c), 148(1)', restsOn: opened },
    initiate: { to: 'resolved', by: head, law: 'BLTTHS 153(3)(b), 154', restsOn: opened },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: opened },
    entrust: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 147(4); TTLT 01/2017 12(4)',
      restsOn: opened,
      lateIn: since,
    },
    investigate: {
      to: 'under-verification',
      by: prosecutors,
      law: 'BLTTHS 147(3), (4), 201, 202',
      restsOn: opened,
      lateIn: since,
    },
    ...asking('under-verification'),
    ...accepted('under-verification'),
  },
  suspended: {
    resume: { to: 'under-verification', by: head, law: 'BLTTHS 149(1)', restsOn: resolutionSuspended.type },
    decideNotToInitiate: {
      to: 'resolved',
      by: head,
      law: 'BLTTHS 157(5); TTLT 01/2020 5(1), (5)',
      restsOn: resolutionSuspended.type,
    },
    cancelSuspension: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 41(1), 148(2)',
      restsOn: resolutionSuspended.type,
    },
    assignFocalPoint: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 5(4), 14(1)(a)',
      restsOn: resolutionSuspended.type,
      lateIn: ['under-verification', 'resolved'],
    },
    decideOnProperty: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 12(2), 13(1), (2)',
      restsOn: resolutionSuspended.type,
      lateIn: ['under-verification', 'resolved'],
    },
    recordKeeperReport: {
      to: 'suspended',
      by: prosecutors,
      law: 'TTLT 01/2020 13(2)',
      restsOn: resolutionSuspended.type,
    },
    review: {
      to: 'suspended',
      by: prosecutors,
      law: 'TTLT 01/2020 5(4)',
      restsOn: resolutionSuspended.type,
      lateIn: ['under-verification', 'resolved'],
    },
    ...asking('suspended'),
    ...accepted('suspended'),
  },
  resolved: {
    decideOnProperty: {
      ...{ to: 'resolved', by: head, law: 'BLTTHS 106, 158(1)', restsOn: resolutionDecided.type },
      lateIn: ['under-verification', 'suspended'],
    },
    proposeSanction: {
      ...{ to: 'resolved', by: head, law: 'TTLT 01/2017 16(1)', restsOn: resolutionDecided.type },
      lateIn: ['under-verification', 'suspended'],
    },
    cancelNonInitiation: {
      to: 'under-verification',
      by: head,
      law: 'BLTTHS 41(1), 158',
      restsOn: resolutionDecided.type,
    },
    cancelInitiation: { to: 'resolved', by: head, law: 'BLTTHS 41(1), 157, 158(1)', restsOn: resolutionDecided.type },
    ...accepted('resolved'),
  },
  voided: {},
});

/** A guard of the law beyond the table. */
export class ResolutionRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'limit-prolonged-already'
      | 'limit-extended-already'
      | 'month-is-final'
      | 'nobody-to-tell'
      | 'nothing-decided'
      | 'no-non-initiation'
      | 'no-initiation'
      | 'suspended-not-time-barred',
    override readonly law: string,
  ) {
    super(code);
  }
}

type Decided = EventOf<typeof resolutionDecided>['data'];

/** The decision is sent to the body that has to investigate, which opens the case under this id. */
export const initiate = (
  file: Resolution,
  decision: Omit<Extract<Decided, { outcome: 'initiated' }>, 'outcome'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('initiate', file.status);
  return [resolutionDecided(file.id, { outcome: 'initiated', ...decision }, at)];
};

export const decideNotToInitiate = (
  file: Resolution,
  decision: Omit<Extract<Decided, { outcome: 'not-initiated' }>, 'outcome' | 'unseen'>,
  at: Moment,
  deadlines: readonly Deadline[] = [],
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('decideNotToInitiate', file.status);
  if (file.status === 'suspended' && decision.ground !== 'time-barred')
    throw new ResolutionRefusal('suspended-not-time-barred', 'TTLT 01/2020 5(5)');
  assertGroundOf(decision.ground, [file]);
  const unseen = unseenLimitation(file, decision.ground, deadlines, at);
  return [resolutionDecided(file.id, { outcome: 'not-initiated', ...decision, ...unseen }, at)];
};

export const proposeSanction = proposingSanction<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionSanctionProposed,
);
