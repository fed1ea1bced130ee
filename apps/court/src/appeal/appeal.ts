import {
  appealDecided,
  appealHearingOpened,
  appealJudgeAssigned,
  appealSet,
  appealTakenUp,
  appealVoided,
  trialItemEntered,
  trialItemTakenOff,
  triedParticipantRegistered,
  triedParticipationEnded,
  type AgencyId,
  type AppealDelivery,
  type AppealOutcome,
  type Appellant,
  type Article,
  type Clause,
  type ClosedHearingGround,
  type Crime,
  type Day,
  type DetentionPurpose,
  type FileId,
  type HeldCoercion,
  type HearingPlace,
  type HeldMeasure,
  type LodgedAppeal,
  type Moment,
  type Penalty,
  type Role,
  type Seriousness,
  type Verdict,
} from '@la-chan/contracts';
import {
  enteringItems,
  Procedure,
  registering,
  replacing,
  takingOffItems,
  takingUp,
  type CoercionAct,
  type FileRow,
  type ItemAct,
  type ParticipantAct,
  type ReplacingAct,
  type PanelInitiation,
  type Starts,
  type GuardAct,
  type WithAnticipations,
  type WithGuarded,
  type WithItems,
  type WithPanel,
  type WithParticipants,
  type WithSearch,
} from '@la-chan/procedure';
import type { AppealEvent } from './appeal.events';
import type { PassedEvidence } from './evidence';
import {
  chief,
  judges,
  clerks,
  system,
  alone,
  docketed,
  correction,
  service,
  freeing,
  toldOfDetention,
  toldOfSearch,
  givenBack,
  told,
  whileOpen,
  leftOut,
} from './course';

/** A defendant on whom there is a judgment; `appealed` is whether it was appealed or protested as far as this one goes. */
export interface Appellee extends WithSearch {
  readonly id: FileId;
  readonly person: FileId;
  readonly verdict: Verdict;
  /** To which this one is sentenced; not known of what came before that was told. */
  readonly penalty?: Penalty | undefined;
  /** The term is no longer than the detention was, as was decided on appeal. */
  readonly termServed?: true;
  readonly appealed: boolean;
  /** Of the heaviest crime; not known of what came before that was told. */
  readonly article?: Article | undefined;
  /** Of which this one is found guilty. */
  readonly crimes?: readonly Crime[] | undefined;
  /** The day from which the limitation period runs, where it is known (BLHS 27). */
  readonly limitationFrom?: Day | null | undefined;
  /** That of the crime, where it is another. */
  readonly committedOn?: Day | undefined;
  /** What was decided on this one. */
  readonly outcome?: AppealOutcome;
  /** By order of this court, or `brought` with the file; until the hearing ends without a day. */
  readonly detained?: { readonly purpose: DetentionPurpose | 'brought'; readonly until: Day | null } | null;
  /** Detained as the file went back, where this one is tried or investigated again. */
  readonly heldBack?: true;
  /** Other preventive measures, by order of this court or as they came with the file (BLTTHS 347(1)). */
  readonly measures?: readonly HeldMeasure[];
  /** What is distrained or frozen, so too. */
  readonly coercions?: readonly HeldCoercion[];
}

/** Vụ án phúc thẩm: a judgment that is not in force is heard again by the higher court. */
export interface Appeal
  extends FileRow<AppealStatus>, WithAnticipations, WithGuarded, WithItems, WithPanel, WithParticipants {
  /** The trial at first instance, and its court. */
  readonly from: readonly FileId[];
  readonly sender: AgencyId;
  readonly handover: string;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly docketedAt: Moment;
  readonly defendants: readonly Appellee[];
  readonly judgment: string;
  /** The case that it was, and who investigated it; not known of what came before that was told. */
  readonly investigated: { readonly by: AgencyId; readonly case: FileId } | null;
  /** Not known of what came before they were told. */
  readonly victims: readonly FileId[] | null;
  /** Those that are not withdrawn; not known of what came before they were told. */
  readonly appeals: readonly LodgedAppeal[] | null;
  /** Who has appealed or protested, also what is withdrawn since. */
  readonly appellants: readonly Appellant[];
  readonly judge: string | null;
  /** When the procuracy of the same level got the file, and gave it back (BLTTHS 341). */
  readonly lent: {
    readonly exchange: string | null;
    readonly to?: AgencyId | null;
    readonly at: Moment;
    readonly backAt: Moment | null;
  } | null;
  /** What came before the hearing, while the procuracy has it (BLTTHS 341(2)). */
  readonly evidence: readonly PassedEvidence[];
  readonly initiations: readonly PanelInitiation[];
  readonly setAt: Moment | null;
  readonly opensOn: string | null;
  readonly closed: boolean;
  readonly closedFor: ClosedHearingGround | null;
  /** At which the hearing opens, in Hanoi, and where; not known of what was set before they were told. */
  readonly hour: string | null;
  readonly place: HearingPlace | null;
  readonly openedAt: Moment | null;
  readonly outcome: AppealOutcome | null;
  readonly decidedAt: Moment | null;
  /** What was decided orders a fine, a confiscation or a compensation. */
  readonly civil: boolean;
  /** The delivery of the last postponement, as long as whoever was to be there does not have it (BLTTHS 352). */
  readonly postponement: string | null;
  /** What all whom the law names have of it. */
  readonly delivered: readonly AppealDelivery[];
}

export type AppealStatus = 'awaiting-release' | 'docketed' | 'set' | 'decided' | 'voided';
export type AppealAct =
  | 'takeUp'
  | 'void'
  | 'correct'
  | 'assign'
  | ParticipantAct
  | ItemAct
  | 'decideToTry'
  | 'openHearing'
  | ReplacingAct
  | 'postpone'
  | 'takeInAppeal'
  | 'recordWithdrawal'
  | 'recordChange'
  | 'lendFile'
  | 'recordGivenBack'
  | 'passEvidence'
  | 'recordEvidenceBack'
  | 'initiateCase'
  | 'demandInitiation'
  | 'recordInitiation'
  | 'detain'
  | 'detainForHearing'
  | 'detainForExecution'
  | 'freeDefendant'
  | 'applyMeasure'
  | 'endMeasure'
  | CoercionAct
  | GuardAct
  | 'recordMeasure'
  | 'recordDetention'
  | 'demandSearch'
  | 'recordWanted'
  | 'recordArrest'
  | 'deliver'
  | 'tellOfDetention'
  | 'anticipate'
  | 'rectifyJudgment'
  | 'recordService'
  | 'decide';

const starts: Starts<AppealStatus, Role> = {
  docket: { to: 'awaiting-release', by: clerks, law: 'BLTTHS 339' },
};

/**
 * BLTTHS 346(2) knows two decisions, to dismiss and to hear: of an extension or a suspension on appeal no text was found.
 * What is said of 340, 342, 348 and 352 is from general knowledge.
 */
export const appealProcedure = new Procedure<AppealStatus, AppealAct, Role>('appeal', starts, {
  'awaiting-release': {
    takeUp: { to: 'docketed', by: system, law: 'BLTTHS 339' },
    void: { to: 'voided', by: system },
    ...toldOfDetention('awaiting-release'),
    ...toldOfSearch('awaiting-release'),
    ...correction('awaiting-release'),
  },
  docketed: {
    ...whileOpen('docketed'),
    ...correction('docketed'),
    decideToTry: { to: 'set', by: judges, assigned: alone, law: 'BLTTHS 346(2)(b)', restsOn: docketed },
    decide: { to: 'decided', by: judges, assigned: alone, law: 'BLTTHS 346(2)(a), 348', restsOn: docketed },
  },
  set: {
    ...whileOpen('set'),
    ...told('set'),
    ...correction('set'),
    openHearing: { to: 'set', by: judges, law: 'BLTTHS 346(3)', restsOn: appealSet.type },
    replaceOfficer: { to: 'set', by: chief, law: 'BLTTHS 53(2), 54(2)', restsOn: appealSet.type },
    replaceAtHearing: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: appealHearingOpened.type },
    replaceSummoned: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: appealHearingOpened.type },
    detainForHearing: { to: 'set', by: judges, law: 'BLTTHS 347(2)', restsOn: appealHearingOpened.type },
    postpone: { to: 'set', by: judges, law: 'BLTTHS 299(2), 352', restsOn: appealHearingOpened.type },
    initiateCase: { ...leftOut, law: 'BLTTHS 153(4), 154' },
    demandInitiation: { ...leftOut, law: 'BLTTHS 153(4)' },
    decide: { to: 'decided', by: judges, law: 'BLTTHS 355', restsOn: appealSet.type },
  },
  decided: {
    ...told('decided'),
    ...service('decided'),
    ...correction('decided'),
    detainForExecution: { to: 'decided', by: judges, law: 'BLTTHS 347(3)', restsOn: appealDecided.type },
    rectifyJudgment: { to: 'decided', by: judges, law: 'BLTTHS 261', restsOn: appealDecided.type },
    ...freeing('decided'),
    ...toldOfDetention('decided'),
    ...givenBack('decided'),
  },
  voided: {},
});

/** Until the hearing opens. */
export const presidingOver = ({ judge, openedAt, status }: Appeal): string | null | undefined =>
  status === 'decided' || openedAt !== null ? undefined : judge;

/** Who takes part for the defendants and the victims. */
export const appealParticipants = registering(
  appealProcedure,
  triedParticipantRegistered,
  triedParticipationEnded,
  ({ defendants, victims }: Appeal) => ({ accused: defendants.map(({ id }) => id), victims: victims ?? [] }),
);

/** The documents, objects and exhibits that have come up, or come with an appeal (BLTTHS 332(3), 339, 341(2)). */
export const appealItems = {
  enterItem: enteringItems<Appeal, AppealEvent>(appealProcedure, trialItemEntered),
  takeOffItem: takingOffItems<Appeal, AppealEvent>(appealProcedure, trialItemTakenOff),
};

export const { replaceOfficer, replaceAtHearing, replaceSummoned } = replacing(appealProcedure);

export const { takeUp, voidOffer } = takingUp<Appeal, AppealEvent>(appealProcedure, appealTakenUp, appealVoided);

export const assign = (file: Appeal, judge: string, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('assign', file.status);
  return [appealJudgeAssigned(file.id, { judge }, at)];
};
