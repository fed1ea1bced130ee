import {
  firstThingsRecorded,
  protectionOrdered,
  reviewAskedFor,
  victimCorrected,
  victimDescribed,
  victimIdentified,
  victimNotIdentified,
  victimOpened,
  victimReceived,
  victimReintegrated,
  victimSheltered,
  type AgencyId,
  type Day,
  type EventOf,
  type experienceRecorded,
  type Evidence,
  type ExploitationPurpose,
  type FileId,
  type FileNumber,
  type FirstThings,
  type FollowUp,
  type FollowUpFinding,
  type Moment,
  type PaperIssuer,
  type ProtectionMeasure,
  type Representative,
  type RiskLevel,
  type Role,
  type Standing,
  type Support,
  type VictimWay,
} from '@la-chan/contracts';
import { Procedure, type FileRow, type Step, type Starts } from '@la-chan/procedure';
import type { VictimEvent } from './victim.events';

/** Nạn nhân: a person who is, or is held to be, a victim of trafficking, in the care of victim support. */
export interface Victim extends FileRow<VictimStatus> {
  readonly way: VictimWay;
  readonly from: readonly FileId[];
  /** More of them, by the numbers of other agencies. */
  readonly fromNumbers: readonly FileNumber[];
  /** The request that referred her and by whom; none once it was taken back. */
  readonly referral: string | null;
  readonly referrer: AgencyId | null;
  readonly opening: boolean;
  /**
   * Sealed records: who she is, what she has told, what else a shelter's file says of her, and what has to be known
   * before she is spoken to.
   */
  readonly person: FileId;
  readonly account: FileId | null;
  readonly background: FileId | null;
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
  readonly experience: EventOf<typeof experienceRecorded>['data'] | null;
  readonly identifiedAt: Moment | null;
  /** What confirms her (Luật 53/2024 33). */
  readonly paper: { readonly number: string; readonly issuer: PaperIssuer | null } | null;
  readonly notIdentifiedAt: Moment | null;
  /** She has asked that this be looked at again. */
  readonly reviewAskedAt: Moment | null;
  /** Where she is sheltered now; the first shelter counts. */
  readonly shelter: { readonly facility: string; readonly since: Moment } | null;
  readonly shelteredAt: Moment | null;
  /** The danger as it was last assessed, with the sealed safety plan. */
  readonly risk: { readonly level: RiskLevel; readonly plan: FileId; readonly reviewBy: Day } | null;
  readonly protections: readonly { readonly measure: ProtectionMeasure; readonly since: Moment }[];
  /** Who was told of her, and under which consent; without one the law lets them ask. */
  readonly disclosures: readonly Disclosed[];
  readonly supports: readonly { readonly support: Support; readonly at: Moment }[];
  readonly allowanceAppliedForAt: Moment | null;
  readonly toldAt: Moment | null;
  readonly reintegratedAt: Moment | null;
  readonly followUps: readonly { readonly after: FollowUp; readonly finding: FollowUpFinding; readonly at: Moment }[];
  /** The file in which she was a victim already. */
  readonly mergedInto: FileId | null;
  readonly closedAt: Moment | null;
}

export interface Disclosed {
  readonly disclosure: string;
  readonly agency: AgencyId;
  readonly consent: FileId | null;
  readonly at: Moment;
}

export type VictimStatus =
  'awaiting-reception' | 'being-identified' | 'identified' | 'not-identified' | 'reintegrated' | 'closed';

export type VictimAct =
  | 'receive'
  | 'verify'
  | 'identify'
  | 'findNot'
  | 'askForReview'
  | 'review'
  | 'upholdRefusal'
  | 'shelter'
  | 'extendShelter'
  | 'transferShelter'
  | 'leaveShelter'
  | 'assessRisk'
  | 'protect'
  | 'endProtection'
  | 'link'
  | 'recordExperience'
  | 'reportMethod'
  | 'merge'
  | 'disclose'
  | 'support'
  | 'applyForAllowance'
  | 'refuseAllowance'
  | 'recordFirstThings'
  | 'nameRepresentative'
  | 'notifyRelatives'
  | 'dropReferral'
  | 'correct'
  | 'reintegrate'
  | 'followUp'
  | 'close';

const officers = ['support-officer', 'head-of-support'] as const;
const head = ['head-of-support'] as const;
const system = ['system'] as const;
const corrector = [...officers, ...system] as const;
const opened = victimOpened.type;
const received = victimReceived.type;
const sheltered = victimSheltered.type;

type VictimStep = Step<VictimStatus, Role>;

/** What may be done in every status in which she has rights; they begin with the first (Luật 53/2024 2(8), 37); `lateIn`: where they have ended. */
const care = (to: VictimStatus, lateIn: readonly VictimStatus[]) =>
  ({
    recordFirstThings: { to, by: officers, restsOn: opened },
    shelter: { to, by: officers, law: 'NĐ 162/2025 17', restsOn: opened },
    extendShelter: { to, by: head, law: 'NĐ 162/2025 17', restsOn: sheltered, lateIn },
    transferShelter: { to, by: officers, law: 'NĐ 162/2025 17', restsOn: sheltered },
    leaveShelter: { to, by: officers, law: 'NĐ 162/2025 17', restsOn: sheltered },
    assessRisk: { to, by: officers, restsOn: opened },
    protect: { to, by: officers, law: 'BLTTHS 486', restsOn: opened },
    endProtection: { to, by: officers, law: 'BLTTHS 486', restsOn: protectionOrdered.type },
    link: { to, by: officers, restsOn: opened },
    reportMethod: { to, by: officers, restsOn: opened },
    recordExperience: { to, by: officers, restsOn: opened },
    disclose: { to, by: officers, law: 'Luật 53/2024 3(10)', restsOn: opened },
    support: { to, by: [...officers, ...system], law: 'Luật 53/2024 37', restsOn: opened, lateIn },
    nameRepresentative: { to, by: officers, law: 'Luật 53/2024 27(1)', restsOn: opened },
    notifyRelatives: { to, by: officers, law: 'Luật 53/2024 30(1)', restsOn: opened },
    correct: { to, by: corrector, restsOn: opened },
    dropReferral: { to, by: system, restsOn: opened },
  }) satisfies Partial<Record<VictimAct, VictimStep>>;
const allowance = (to: VictimStatus) =>
  ({
    applyForAllowance: { to, by: officers, law: 'NĐ 162/2025 24', restsOn: victimIdentified.type },
    refuseAllowance: {
      ...{ to, by: head, law: 'NĐ 162/2025 24', restsOn: victimIdentified.type },
      lateIn: ['closed'],
    },
  }) satisfies Partial<Record<VictimAct, VictimStep>>;
const closing = {
  close: { to: 'closed', by: head, restsOn: opened },
  merge: { to: 'closed', by: head, restsOn: opened },
} satisfies Partial<Record<VictimAct, VictimStep>>;

const starts: Starts<VictimStatus, Role> = {
  declare: { to: 'awaiting-reception', by: officers, law: 'Luật 53/2024 27, 30' },
  refer: { to: 'awaiting-reception', by: system, law: 'Luật 53/2024 27(2)' },
  bringIn: { to: 'awaiting-reception', by: head },
};

export const victimProcedure = new Procedure<VictimStatus, VictimAct, Role>('victim', starts, {
  'awaiting-reception': {
    ...care('awaiting-reception', ['not-identified', 'closed']),
    receive: { to: 'being-identified', by: officers, law: 'Luật 53/2024 27(2), 30', restsOn: opened },
    ...closing,
  },
  'being-identified': {
    ...care('being-identified', ['not-identified', 'closed']),
    verify: {
      ...{ to: 'being-identified', by: officers, law: 'Luật 53/2024 27(2)', restsOn: received },
      lateIn: ['identified', 'not-identified', 'reintegrated', 'closed'],
    },
    identify: { to: 'identified', by: head, law: 'Luật 53/2024 32, 33; NĐ 62/2012 5', restsOn: received },
    findNot: { to: 'not-identified', by: head, law: 'Luật 53/2024 32', restsOn: received },
    ...closing,
  },
  identified: {
    ...care('identified', ['closed']),
    ...allowance('identified'),
    reintegrate: { to: 'reintegrated', by: head, restsOn: victimIdentified.type },
    ...closing,
  },
  'not-identified': {
    askForReview: { to: 'not-identified', by: officers, law: 'Luật 53/2024 32', restsOn: victimNotIdentified.type },
    upholdRefusal: { to: 'not-identified', by: head, law: 'Luật 53/2024 32', restsOn: reviewAskedFor.type },
    review: { to: 'being-identified', by: head, law: 'Luật 53/2024 32', restsOn: victimNotIdentified.type },
    leaveShelter: { to: 'not-identified', by: officers, law: 'NĐ 162/2025 17', restsOn: sheltered },
    endProtection: { to: 'not-identified', by: officers, law: 'BLTTHS 486', restsOn: protectionOrdered.type },
    correct: { to: 'not-identified', by: corrector, restsOn: opened },
    dropReferral: { to: 'not-identified', by: system, restsOn: opened },
    ...closing,
  },
  reintegrated: {
    ...care('reintegrated', ['closed']),
    ...allowance('reintegrated'),
    followUp: { to: 'reintegrated', by: officers, restsOn: victimReintegrated.type, lateIn: ['closed'] },
    ...closing,
  },
  closed: {
    correct: { to: 'closed', by: corrector, restsOn: opened },
    dropReferral: { to: 'closed', by: system, restsOn: opened },
  },
});

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

export const correct = (
  victim: Victim,
  correction: EventOf<typeof victimCorrected>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('correct', victim.status);
  return [victimCorrected(victim.id, correction, at)];
};
