import type {
  allowanceAppliedFor,
  allowanceRefused,
  identificationReviewed,
  relativesNotified,
  representativeNamed,
  shelterExtended,
  shelterLeft,
  supportGiven,
  victimVerified,
} from '@la-chan/contracts';
import {
  firstThingsRecorded,
  referralDropped,
  referrerTold,
  victimClosed,
  victimCorrected,
  victimDescribed,
  victimIdentified,
  victimNotIdentified,
  victimOpened,
  victimReceived,
  victimReintegrated,
  victimSheltered,
  type AgencyId,
  type EventOf,
  type Evidence,
  type ExploitationPurpose,
  type FileId,
  type FirstThings,
  type Moment,
  type ReferralOutcome,
  type Representative,
  type Role,
  type Standing,
  type Support,
  type UnitCode,
  type VictimClosing,
  type VictimWay,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Step } from '@la-chan/procedure';

/** Nạn nhân: a person who is, or is held to be, a victim of trafficking, in the care of victim support. */
export interface Victim {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: VictimStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly way: VictimWay;
  readonly from: readonly FileId[];
  /** The request that referred her and by whom; none once it was taken back. */
  readonly referral: string | null;
  readonly referrer: AgencyId | null;
  readonly opening: boolean;
  /** Sealed records: who she is, what she has told, and what has to be known before she is spoken to. */
  readonly person: FileId;
  readonly account: FileId | null;
  readonly first: FileId;
  readonly immediateDanger: boolean;
  readonly suspectIsRelative: FirstThings['suspectIsRelative'];
  readonly language: string;
  readonly spokenToBy: string;
  readonly minor: boolean | null;
  readonly standing: Standing;
  readonly traffickedAbroad: boolean | null;
  readonly accompanies: FileId | null;
  /** A sealed record, and what that person is to her. */
  readonly representative: { readonly person: FileId; readonly relation: Representative } | null;
  readonly openedAt: Moment;
  readonly receivedAt: Moment | null;
  readonly verifiedAt: Moment | null;
  readonly evidence: readonly Evidence[];
  readonly exploitation: readonly ExploitationPurpose[];
  readonly identifiedAt: Moment | null;
  readonly notIdentifiedAt: Moment | null;
  /** Where she is sheltered now; the first shelter counts. */
  readonly shelter: { readonly facility: string; readonly since: Moment } | null;
  readonly shelteredAt: Moment | null;
  readonly supports: readonly { readonly support: Support; readonly at: Moment }[];
  readonly allowanceAppliedForAt: Moment | null;
  readonly toldAt: Moment | null;
  readonly reintegratedAt: Moment | null;
  readonly closedAt: Moment | null;
}

export type VictimStatus =
  'awaiting-reception' | 'being-identified' | 'identified' | 'not-identified' | 'reintegrated' | 'closed';

export type VictimAct =
  | 'receive'
  | 'verify'
  | 'identify'
  | 'findNot'
  | 'review'
  | 'shelter'
  | 'extendShelter'
  | 'leaveShelter'
  | 'support'
  | 'applyForAllowance'
  | 'refuseAllowance'
  | 'recordFirstThings'
  | 'nameRepresentative'
  | 'notifyRelatives'
  | 'dropReferral'
  | 'correct'
  | 'reintegrate'
  | 'close';

export type VictimEvent =
  | EventOf<typeof victimOpened>
  | EventOf<typeof victimDescribed>
  | EventOf<typeof firstThingsRecorded>
  | EventOf<typeof victimReceived>
  | EventOf<typeof victimVerified>
  | EventOf<typeof victimIdentified>
  | EventOf<typeof victimNotIdentified>
  | EventOf<typeof identificationReviewed>
  | EventOf<typeof victimSheltered>
  | EventOf<typeof shelterExtended>
  | EventOf<typeof shelterLeft>
  | EventOf<typeof supportGiven>
  | EventOf<typeof allowanceAppliedFor>
  | EventOf<typeof allowanceRefused>
  | EventOf<typeof representativeNamed>
  | EventOf<typeof relativesNotified>
  | EventOf<typeof referrerTold>
  | EventOf<typeof referralDropped>
  | EventOf<typeof victimReintegrated>
  | EventOf<typeof victimClosed>
  | EventOf<typeof victimCorrected>;

const officers = ['support-officer', 'head-of-support'] as const;
const head = ['head-of-support'] as const;
const system = ['system'] as const;
const opened = victimOpened.type;
const received = victimReceived.type;
const sheltered = victimSheltered.type;

type VictimStep = Step<VictimStatus, Role>;

/** What may be done in every status in which she has rights; they begin with the first (Luật 53/2024 2(8), 37). */
const care = (to: VictimStatus) =>
  ({
    recordFirstThings: { to, by: officers, restsOn: opened },
    shelter: { to, by: officers, law: 'NĐ 162/2025 17', restsOn: opened },
    extendShelter: { to, by: head, law: 'NĐ 162/2025 17', restsOn: sheltered },
    leaveShelter: { to, by: officers, law: 'NĐ 162/2025 17', restsOn: sheltered },
    support: { to, by: officers, law: 'Luật 53/2024 37', restsOn: opened },
    nameRepresentative: { to, by: officers, law: 'Luật 53/2024 27(1)', restsOn: opened },
    notifyRelatives: { to, by: officers, law: 'Luật 53/2024 30(1)', restsOn: opened },
    correct: { to, by: officers, restsOn: opened },
    dropReferral: { to, by: system, restsOn: opened },
  }) satisfies Partial<Record<VictimAct, VictimStep>>;
const allowance = (to: VictimStatus) =>
  ({
    applyForAllowance: { to, by: officers, law: 'NĐ 162/2025 24', restsOn: victimIdentified.type },
    refuseAllowance: { to, by: head, law: 'NĐ 162/2025 24', restsOn: victimIdentified.type },
  }) satisfies Partial<Record<VictimAct, VictimStep>>;
const closing: VictimStep = { to: 'closed', by: head, restsOn: opened };

export const victimProcedure = new Procedure<VictimStatus, VictimAct, Role>('victim', {
  'awaiting-reception': {
    ...care('awaiting-reception'),
    receive: { to: 'being-identified', by: officers, law: 'Luật 53/2024 27(2), 30', restsOn: opened },
    close: closing,
  },
  'being-identified': {
    ...care('being-identified'),
    verify: { to: 'being-identified', by: officers, law: 'Luật 53/2024 27(2)', restsOn: received },
    identify: { to: 'identified', by: head, law: 'Luật 53/2024 32, 33', restsOn: received },
    findNot: { to: 'not-identified', by: head, law: 'Luật 53/2024 32', restsOn: received },
    close: closing,
  },
  identified: {
    ...care('identified'),
    ...allowance('identified'),
    reintegrate: { to: 'reintegrated', by: head, restsOn: victimIdentified.type },
    close: closing,
  },
  'not-identified': {
    review: { to: 'being-identified', by: head, law: 'Luật 53/2024 32', restsOn: victimNotIdentified.type },
    leaveShelter: { to: 'not-identified', by: officers, law: 'NĐ 162/2025 17', restsOn: sheltered },
    correct: { to: 'not-identified', by: officers, restsOn: opened },
    dropReferral: { to: 'not-identified', by: system, restsOn: opened },
    close: closing,
  },
  reintegrated: { ...care('reintegrated'), ...allowance('reintegrated'), close: closing },
  closed: {
    correct: { to: 'closed', by: officers, restsOn: opened },
    dropReferral: { to: 'closed', by: system, restsOn: opened },
  },
});

/** A guard of the law beyond the table. */
export class VictimRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'not-verified'
      | 'representative-missing'
      | 'suspect-is-relative'
      | 'not-entitled'
      | 'decision-missing'
      | 'sheltered-already'
      | 'not-sheltered'
      | 'still-sheltered'
      | 'allowance-not-applied-for',
    override readonly law?: string,
    override readonly params: Refusal['params'] = {},
  ) {
    super(code);
  }
}

export const open = (
  id: FileId,
  opening: EventOf<typeof victimOpened>['data'],
  described: EventOf<typeof victimDescribed>['data'],
  first: EventOf<typeof firstThingsRecorded>['data'],
  at: Moment,
): VictimEvent[] => [
  victimOpened(id, opening, at),
  victimDescribed(id, described, at),
  firstThingsRecorded(id, first, at),
];

export const recordFirstThings = (
  victim: Victim,
  first: EventOf<typeof firstThingsRecorded>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('recordFirstThings', victim.status);
  return [firstThingsRecorded(victim.id, first, at)];
};

export const dropReferral = (victim: Victim, exchange: string, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('dropReferral', victim.status);
  return [referralDropped(victim.id, { exchange }, at)];
};

export const correct = (
  victim: Victim,
  correction: EventOf<typeof victimCorrected>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('correct', victim.status);
  return [victimCorrected(victim.id, correction, at)];
};

export const reintegrate = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('reintegrate', victim.status);
  if (victim.shelter) throw new VictimRefusal('still-sheltered');
  return [victimReintegrated(victim.id, {}, at)];
};

export const close = (victim: Victim, ground: VictimClosing, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('close', victim.status);
  if (victim.shelter) throw new VictimRefusal('still-sheltered');
  return [victimClosed(victim.id, { ground }, at), ...tell(victim, closingOutcome(ground), at)];
};

export const closingOutcome = (ground: VictimClosing): ReferralOutcome =>
  ground === 'support-ended' ? 'supported' : ground;

/** The referrer is told once. */
export const tell = ({ id, referral, toldAt }: Victim, outcome: ReferralOutcome, at: Moment): VictimEvent[] =>
  referral && !toldAt ? [referrerTold(id, { exchange: referral, outcome }, at)] : [];

/** A victim before the first event. */
export const blank: Omit<Victim, Given> = {
  status: 'awaiting-reception',
  way: 'self-declared',
  from: [],
  referral: null,
  referrer: null,
  opening: false,
  person: '',
  account: null,
  first: '',
  immediateDanger: false,
  suspectIsRelative: 'unknown',
  language: 'vi',
  spokenToBy: 'none',
  minor: null,
  standing: 'unknown',
  traffickedAbroad: null,
  accompanies: null,
  representative: null,
  openedAt: '',
  receivedAt: null,
  verifiedAt: null,
  evidence: [],
  exploitation: [],
  identifiedAt: null,
  notIdentifiedAt: null,
  shelter: null,
  shelteredAt: null,
  supports: [],
  allowanceAppliedForAt: null,
  toldAt: null,
  reintegratedAt: null,
  closedAt: null,
};
type Given = 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt';

/** The victim after an event. */
export const evolve = (victim: Victim, event: VictimEvent): Victim => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'victim-support.victim-opened':
      return { ...victim, ...event.data, openedAt: at };
    case 'victim-support.victim-described':
    case 'victim-support.first-things-recorded':
      return { ...victim, ...event.data };
    case 'victim-support.victim-received':
      return { ...victim, status: 'being-identified', receivedAt: at };
    case 'victim-support.victim-verified':
      return { ...victim, verifiedAt: at };
    case 'victim-support.victim-identified': {
      const { evidence, exploitation } = event.data;
      return { ...victim, evidence, exploitation, status: 'identified', identifiedAt: at };
    }
    case 'victim-support.victim-not-identified':
      return { ...victim, status: 'not-identified', notIdentifiedAt: at };
    case 'victim-support.identification-reviewed':
      return { ...victim, status: 'being-identified', notIdentifiedAt: null };
    case 'victim-support.victim-sheltered': {
      const shelter = { facility: event.data.facility, since: at };
      return { ...victim, shelter, shelteredAt: victim.shelteredAt ?? at };
    }
    case 'victim-support.shelter-left':
      return { ...victim, shelter: null };
    case 'victim-support.support-given':
      return { ...victim, supports: [...victim.supports, { support: event.data.support, at }] };
    case 'victim-support.allowance-applied-for':
      return { ...victim, allowanceAppliedForAt: at };
    case 'victim-support.allowance-refused':
      return { ...victim, allowanceAppliedForAt: null };
    case 'victim-support.representative-named': {
      const { representative: person, relation } = event.data;
      return { ...victim, representative: { person, relation } };
    }
    case 'victim-support.referrer-told':
      return { ...victim, toldAt: at };
    case 'victim-support.referral-dropped':
      return { ...victim, referral: null };
    case 'victim-support.victim-reintegrated':
      return { ...victim, status: 'reintegrated', reintegratedAt: at };
    case 'victim-support.victim-closed':
      return { ...victim, status: 'closed', closedAt: at };
    case 'victim-support.victim-corrected':
      return { ...victim, ...event.data.changes };
    case 'victim-support.shelter-extended':
    case 'victim-support.relatives-notified':
      return victim;
  }
};
