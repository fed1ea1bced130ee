import {
  firstMeasureReceivedByProcuracy,
  prosecutionItemEntered,
  prosecutionItemTakenOff,
  applicationAnsweredByProcuracy,
  applicationReceivedByProcuracy,
  complaintDecided,
  complaintReceived,
  prosecutionParticipantRegistered,
  resolutionAssistanceAsked,
  resolutionAssistanceAwaited,
  resolutionDecided,
  resolutionDecisionCancelled,
  resolutionEntrusted,
  resolutionEvidenceRequested,
  resolutionOffenceDated,
  resolutionOpened,
  resolutionProlonged,
  resolutionPropertyDecided,
  resolutionSanctionProposed,
  resolutionSuspended,
  resolutionSupplemented,
  resolutionTakenUp,
  resolutionVoided,
  suspendedResolutionReviewed,
  prosecutionVictimReferred,
  type AwaitedEvidence,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type FocalPointAct,
  type GuidanceAct,
  type ApplicationAct,
  applicationsBrought,
  type ComingAlong,
  datingOffence,
  type Deadline,
  broughtToProcuracy,
  enteringItems,
  takingOffItems,
  type EntrustingAct,
  type EvidenceRequestAct,
  type ItemAct,
  type ProcuracyComplaintAct,
  type ReportPropertyAct,
  type OffenceDateAct,
  Procedure,
  proposingSanction,
  unseenLimitation,
  Refusal,
  type Step,
  takingIn,
  takingUp,
  type ParticipantAct,
  type Starts,
} from '@la-chan/procedure';
import type { AssistanceAct } from './assistance';
import type { CancellationAct } from './cancellation';
import type { ResolutionEvent } from './resolution.events';
import type { Resolution } from './state';

export type { Resolution } from './state';

export type ResolutionStatus = 'awaiting-release' | 'under-verification' | 'suspended' | 'resolved' | 'voided';
type ReferralAct = 'referVictim' | 'recordReferral' | 'withdrawReferral';
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

const prosecutors = ['prosecutor', 'head-of-procuracy'] as const;
const head = ['head-of-procuracy'] as const;
const system = ['system'] as const;
const opened = resolutionOpened.type;

const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

type ResolutionStep = Step<ResolutionStatus, Role>;

type AlwaysAct = 'supplement' | 'correct' | 'recordEvidence' | 'recordAssistance' | 'withdrawAssistance';
/** Every status but that of what its sender has withdrawn. */
const always = (to: ResolutionStatus): Record<AlwaysAct, ResolutionStep> => ({
  recordEvidence: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 147(4), 148(3), 149(1)',
    restsOn: { anyOf: [resolutionEvidenceRequested.type], of: 'request' },
  },
  supplement: { to, by: system, law: 'BLTTHS 145(1)' },
  correct: { to, by: [...head, ...system], law: 'TTLT 05/2018 12', restsOn: opened },
  recordAssistance: { to, by: system, restsOn: resolutionAssistanceAsked.type },
  withdrawAssistance: {
    to,
    by: [...prosecutors, ...system],
    restsOn: { anyOf: [resolutionAssistanceAsked.type], of: 'exchange' },
  },
});
const accepted = (
  to: ResolutionStatus,
): Record<
  | AlwaysAct
  | 'notifyReporter'
  | ReferralAct
  | 'tellKeeper'
  | 'recordStayGuidance'
  | ParticipantAct
  | 'recordService'
  | 'recordPetition'
  | ApplicationAct
  | ProcuracyComplaintAct
  | 'recordErrand'
  | 'receiveOffender'
  | 'anticipate',
  ResolutionStep
> => ({
  ...always(to),
  notifyReporter: {
    to,
    by: prosecutors,
    law: 'BLTTHS 145(4), 148(2), 149(2); TTLT 01/2017 14(3), (4)',
    restsOn: opened,
  },
  tellKeeper: {
    to,
    by: prosecutors,
    law: 'TTLT 01/2020 13(2)',
    restsOn: { anyOf: [resolutionPropertyDecided.type], of: 'decision' },
  },
  // Also once it has gone on.
  recordStayGuidance: { to, by: head, law: 'TTLT 01/2020 15(1)', restsOn: suspendedResolutionReviewed.type },
  registerParticipant: { to, by: prosecutors, law: 'BLTTHS 147(4); TT 28/2020 4(1)', restsOn: opened },
  endParticipation: {
    to,
    by: prosecutors,
    law: 'BLTTHS 147(4); TT 28/2020 4(1)',
    restsOn: { anyOf: [prosecutionParticipantRegistered.type], of: 'participant' },
  },
  referVictim: { to, by: prosecutors, law: 'Luật 53/2024 27(1)', restsOn: opened },
  recordReferral: { to, by: system, law: 'Luật 53/2024 27(2)', restsOn: prosecutionVictimReferred.type },
  withdrawReferral: { to, by: prosecutors, restsOn: { anyOf: [prosecutionVictimReferred.type], of: 'exchange' } },
  recordService: { to, by: system, law: 'BLTTHS 154(2), 158(1)' },
  anticipate: {
    to,
    by: prosecutors,
    restsOn: { anyOf: [resolutionAssistanceAsked.type, prosecutionVictimReferred.type], of: 'exchange' },
  },
  recordPetition: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 04/2018 6(2)',
    restsOn: resolutionDecisionCancelled.type,
  },
  recordErrand: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 01/2017 12(4)',
    restsOn: { anyOf: [resolutionEntrusted.type], of: 'errand' },
  },
  receiveOffender: { to, by: prosecutors, law: 'BLTTHS 147(4), 152(1)', restsOn: opened },
  receiveApplication: { to, by: prosecutors, law: 'TTLT 01/2017 15(1)', restsOn: opened },
  answerApplication: {
    to,
    by: prosecutors,
    law: 'TTLT 01/2017 15(1)',
    restsOn: { anyOf: [applicationReceivedByProcuracy.type], of: 'application' },
  },
  recordComplaint: {
    to,
    by: prosecutors,
    law: 'BLTTHS 158(2), 476(1); TTLT 01/2017 15(2)',
    restsOn: opened,
  },
  decideComplaint: {
    to,
    by: head,
    law: 'BLTTHS 158(2), 476(1); TTLT 01/2017 15(2)',
    restsOn: complaint(complaintReceived.type),
  },
  withdrawComplaint: { to, by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintReceived.type) },
  tellComplainant: { to, by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintDecided.type) },
});
const listed = { anyOf: [prosecutionItemEntered.type], of: 'item' };
const asking = (
  to: ResolutionStatus,
): Record<'askAssistance' | 'requestEvidence' | OffenceDateAct | ItemAct, ResolutionStep> => ({
  dateOffence: { to, by: prosecutors, law: 'TTLT 01/2020 5(5), 14(1)(c); BLHS 27(3)', restsOn: opened },
  enterItem: { to, by: prosecutors, law: 'BLTTHS 147(3)(a), 147(4)', restsOn: opened },
  takeOffItem: { to, by: prosecutors, law: 'BLTTHS 106(3)', restsOn: listed },
  askAssistance: { to, by: prosecutors, law: 'BLTTHS 147(3), (4); Luật 08/2007 17', restsOn: opened },
  requestEvidence: { to, by: prosecutors, law: 'BLTTHS 147(3)(a), (d), 147(4)', restsOn: opened },
});

/** Where it may have gone on to when it is registered that its limit was moved. */
const since = ['suspended', 'resolved'] as const;

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
    decideOnProperty: { to: 'resolved', by: head, law: 'BLTTHS 106, 158(1)', restsOn: resolutionDecided.type },
    proposeSanction: { to: 'resolved', by: head, law: 'TTLT 01/2017 16(1)', restsOn: resolutionDecided.type },
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

/** What comes with the file of a report: what it waits for, who takes part, and what is listed, done and asked for. */
interface Coming extends ComingAlong {
  readonly evidence?: readonly AwaitedEvidence[] | undefined;
  readonly assistance?: readonly EventOf<typeof resolutionAssistanceAwaited>['data'][];
  readonly participants?: readonly EventOf<typeof prosecutionParticipantRegistered>['data'][];
  readonly offence?: EventOf<typeof resolutionOffenceDated>['data'] | undefined;
}

const takeIn = takingIn<ResolutionEvent>(
  broughtToProcuracy,
  firstMeasureReceivedByProcuracy,
  applicationsBrought<ResolutionEvent>(applicationReceivedByProcuracy, applicationAnsweredByProcuracy),
);

export const receive = (
  id: FileId,
  opening: EventOf<typeof resolutionOpened>['data'],
  at: Moment,
  { evidence = [], assistance = [], participants = [], offence, ...coming }: Coming = {},
): ResolutionEvent[] => [
  resolutionOpened(id, opening, at),
  ...participants.map((one) => prosecutionParticipantRegistered(id, one, at)),
  ...evidence.map((one) => resolutionEvidenceRequested(id, one, at)),
  ...assistance.map((one) => resolutionAssistanceAwaited(id, one, at)),
  ...takeIn({ id }, coming, at),
  ...(offence ? [resolutionOffenceDated(id, offence, at)] : []),
];

/** How long somebody may be held liable still (TTLT 01/2020 5(5), 14(1)(c)). */
export const dateOffence = datingOffence<Resolution, ResolutionEvent>(resolutionProcedure, resolutionOffenceDated);

export const enterItem = enteringItems<Resolution, ResolutionEvent>(resolutionProcedure, prosecutionItemEntered);
export const takeOffItem = takingOffItems<Resolution, ResolutionEvent>(resolutionProcedure, prosecutionItemTakenOff);
export const resolutionItems = { enterItem, takeOffItem };

export const { takeUp, voidOffer } = takingUp<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionTakenUp,
  resolutionVoided,
);

/** What follows the file: also where nothing was told. */
interface Following extends ComingAlong {
  readonly told: EventOf<typeof resolutionSupplemented>['data'] | undefined;
}

/** What a desk takes in later follows the file. */
export const supplement = (file: Resolution, { told, ...coming }: Following, at: Moment): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('supplement', file.status);
  return [...(told ? [resolutionSupplemented(file.id, told, at)] : []), ...takeIn(file, coming, at)];
};

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
  const unseen = unseenLimitation(file, decision.ground, deadlines, at);
  return [resolutionDecided(file.id, { outcome: 'not-initiated', ...decision, ...unseen }, at)];
};

export const proposeSanction = proposingSanction<Resolution, ResolutionEvent>(
  resolutionProcedure,
  resolutionSanctionProposed,
);
