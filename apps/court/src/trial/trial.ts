import {
  judgeAssigned,
  defendantResumed,
  defendantSuspended,
  defendantTerminated,
  trialDocketed,
  trialDocketedAgain,
  trialExtended,
  trialResumed,
  trialReturned,
  trialSet,
  trialSuspended,
  trialTakenUp,
  trialTerminated,
  trialVoided,
  courtDecisionServed,
  judgmentPronounced,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Returner,
  type ReturnGround,
  type Role,
  type Seriousness,
  type StayGround,
  type TerminationGround,
  type UnitCode,
  type Verdict,
} from '@la-chan/contracts';
import {
  assertMaySuspend,
  Procedure,
  Refusal,
  takingUp,
  TRIAL_SUSPENSION,
  type Deadline,
  type Step,
} from '@la-chan/procedure';
import type { TrialEvent } from './trial.events';

/** A defendant; the id is the same in every agency, the name is in a sealed record. */
export interface Defendant {
  readonly id: FileId;
  readonly person: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly state: 'on-trial' | 'suspended' | 'terminated' | 'judged';
  readonly verdict: Verdict | null;
  /** When the matter of this defendant was first decided at first instance. */
  readonly decidedAt: Moment | null;
  readonly appealed: boolean;
}

/** Vụ án tại Tòa: a trial at first instance, until its judgment is in force. */
export interface Trial {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: TrialStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  /** The prosecution file, and the procuracy. */
  readonly from: readonly FileId[];
  readonly sender: AgencyId | null;
  readonly handover: string | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly docketedAt: Moment;
  readonly docketedAgainAt: readonly Moment[];
  readonly defendants: readonly Defendant[];
  readonly judge: string | null;
  readonly extendedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  readonly resumedAt: readonly Moment[];
  readonly returns: readonly { readonly by: Returner; readonly at: Moment }[];
  readonly setAt: Moment | null;
  readonly opensOn: string | null;
  readonly closed: boolean;
  /** The first judgment at first instance, and the last one. */
  readonly triedAt: Moment | null;
  readonly pronouncedAt: Moment | null;
  readonly judgment: string | null;
  readonly appealedAt: Moment | null;
  readonly terminatedAt: Moment | null;
  readonly inForceSince: Moment | null;
}

export type TrialStatus =
  | 'awaiting-release'
  | 'docketed'
  | 'suspended'
  | 'returned'
  | 'terminated'
  | 'set'
  | 'judged'
  | 'appealed'
  | 'in-force'
  | 'voided';

export type TrialAct =
  | 'takeUp'
  | 'void'
  | 'docketAgain'
  | 'assign'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'returnFile'
  | 'terminate'
  | 'decideToTry'
  | 'openHearing'
  | 'pronounce'
  | 'recordAppeal'
  | 'judgeAppeal'
  | 'putInForce'
  | 'recordService';

const chief = ['chief-judge'] as const;
const judges = ['judge', 'chief-judge'] as const;
const clerks = ['court-clerk', 'judge', 'chief-judge'] as const;
const system = ['system'] as const;
const docketed = trialDocketed.type;

type TrialStep = Step<TrialStatus, Role>;

const served = (status: TrialStatus): Record<'recordService', TrialStep> => ({
  recordService: { to: status, by: system, law: 'BLTTHS 262(1), 286(3)' },
});

/** What may be decided as long as there is no judgment. */
const beforeJudgment = (
  status: TrialStatus,
): Record<
  | 'suspend'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'returnFile'
  | 'terminate'
  | 'recordService',
  TrialStep
> => ({
  suspend: { to: 'suspended', by: judges, law: 'BLTTHS 277(1)(c), 281', restsOn: docketed },
  suspendDefendant: { to: status, by: judges, law: 'BLTTHS 281(2)', restsOn: docketed },
  resumeDefendant: { to: status, by: judges, law: 'BLTTHS 283(2)' },
  terminateDefendant: { to: status, by: judges, law: 'BLTTHS 282(1)', restsOn: docketed },
  returnFile: { to: 'returned', by: judges, law: 'BLTTHS 174(2), 277(1)(b), 280', restsOn: docketed },
  terminate: { to: 'terminated', by: judges, law: 'BLTTHS 277(1)(c), 282', restsOn: docketed },
  ...served(status),
});

export const trialProcedure = new Procedure<TrialStatus, TrialAct, Role>('trial', {
  'awaiting-release': {
    takeUp: { to: 'docketed', by: system, law: 'BLTTHS 276(2)' },
    void: { to: ['voided', 'returned'], by: system },
    ...served('awaiting-release'),
  },
  docketed: {
    assign: { to: 'docketed', by: chief, law: 'BLTTHS 276(2)', restsOn: docketed },
    extend: { to: 'docketed', by: chief, law: 'BLTTHS 277(1)', restsOn: docketed },
    decideToTry: { to: 'set', by: judges, law: 'BLTTHS 277(1)(a)', restsOn: docketed },
    ...beforeJudgment('docketed'),
  },
  suspended: {
    resume: { to: 'docketed', by: judges, law: 'BLTTHS 277(2), 283', restsOn: trialSuspended.type },
    terminate: { to: 'terminated', by: judges, law: 'BLTTHS 282', restsOn: docketed },
    ...served('suspended'),
  },
  returned: {
    docketAgain: { to: 'awaiting-release', by: clerks, law: 'BLTTHS 276, 277(2)' },
    ...served('returned'),
  },
  set: {
    openHearing: { to: 'set', by: judges, law: 'BLTTHS 277(3)', restsOn: trialSet.type },
    pronounce: { to: 'judged', by: judges, law: 'BLTTHS 260, 299(1)', restsOn: trialSet.type },
    ...beforeJudgment('set'),
  },
  judged: {
    recordAppeal: { to: 'appealed', by: clerks, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    putInForce: { to: 'in-force', by: clerks, law: 'BLTTHS 343', restsOn: judgmentPronounced.type },
    ...served('judged'),
  },
  appealed: {
    recordAppeal: { to: 'appealed', by: clerks, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    judgeAppeal: {
      to: ['in-force', 'docketed', 'returned', 'terminated'],
      by: clerks,
      law: 'BLTTHS 355',
      restsOn: judgmentPronounced.type,
    },
    ...served('appealed'),
  },
  'in-force': served('in-force'),
  terminated: served('terminated'),
  voided: {},
});

/** A guard of the law beyond the table. */
export class TrialRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'extended-already'
      | 'returned-already'
      | 'not-a-defendant'
      | 'nobody-on-trial'
      | 'verdict-for-each'
      | 'ground-of-another-stage'
      | 'appeal-still-open',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** Docketed at once on receipt; until the procuracy releases the file, this court may not act (`awaiting-release`). */
export const docket = (id: FileId, docketing: EventOf<typeof trialDocketed>['data'], at: Moment): TrialEvent[] => [
  trialDocketed(id, docketing, at),
];

export const docketAgain = (
  file: Trial,
  docketing: EventOf<typeof trialDocketedAgain>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('docketAgain', file.status);
  return [trialDocketedAgain(file.id, docketing, at)];
};

export const { takeUp, voidOffer } = takingUp<Trial, TrialEvent>(trialProcedure, trialTakenUp, trialVoided);

export const assign = (file: Trial, judge: string, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('assign', file.status);
  return [judgeAssigned(file.id, { judge }, at)];
};

export const extend = (file: Trial, until: string, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('extend', file.status);
  if (file.extendedAt) throw new TrialRefusal('extended-already', 'BLTTHS 277(1)');
  return [trialExtended(file.id, { until }, at)];
};

export const suspend = (
  file: Trial,
  suspension: EventOf<typeof trialSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('suspend', file.status);
  assertMaySuspend(TRIAL_SUSPENSION, deadlines, suspension.ground, at);
  return [trialSuspended(file.id, suspension, at)];
};

export const resume = (
  file: Trial,
  resumption: { number: string; notice: string | null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('resume', file.status);
  const { article, clause } = file;
  return [trialResumed(file.id, { ...resumption, article, clause }, at)];
};

export const suspendDefendant = (
  file: Trial,
  suspension: { defendant: FileId; ground: StayGround; number: string },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('suspendDefendant', file.status);
  assertIn(file, suspension.defendant, ['on-trial']);
  assertMaySuspend(TRIAL_SUSPENSION, deadlines, suspension.ground, at);
  return [defendantSuspended(file.id, suspension, at)];
};

export const resumeDefendant = (
  file: Trial,
  resumption: { defendant: FileId; number: string },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('resumeDefendant', file.status);
  assertIn(file, resumption.defendant, ['suspended', 'terminated']);
  return [defendantResumed(file.id, resumption, at)];
};

export const terminateDefendant = (
  file: Trial,
  decision: { defendant: FileId; ground: TerminationGround; number: string },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('terminateDefendant', file.status);
  assertIn(file, decision.defendant, ['on-trial', 'suspended']);
  assertGround(decision.ground);
  return [defendantTerminated(file.id, decision, at)];
};

/** By the presiding judge before the trial is set, by the panel after: once each (BLTTHS 174(2)). */
export const returnerIn = ({ status }: Pick<Trial, 'status'>): 'presiding-judge' | 'panel' =>
  status === 'set' ? 'panel' : 'presiding-judge';

export const returnFile = (
  file: Trial,
  { ground, number }: { ground: ReturnGround; number: string },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('returnFile', file.status);
  const by = returnerIn(file);
  if (file.returns.some((one) => one.by === by)) throw new TrialRefusal('returned-already', 'BLTTHS 174(2)');
  return [trialReturned(file.id, { by, ground, number }, at)];
};

export const terminate = (file: Trial, decision: EventOf<typeof trialTerminated>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('terminate', file.status);
  assertGround(decision.ground);
  return [trialTerminated(file.id, decision, at)];
};

/** The receipt of a decision that was served: about the notice, as the trial is what it was. */
export const recordService = (
  file: Trial,
  service: EventOf<typeof courtDecisionServed>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordService', file.status);
  return [courtDecisionServed(service.notice, service, at)];
};

const assertIn = (file: Trial, id: FileId, states: readonly Defendant['state'][]): void => {
  if (!file.defendants.some((one) => one.id === id && states.includes(one.state)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
};

const OF_THE_COURT: readonly TerminationGround[] = [
  'under-age',
  'already-judged',
  'time-barred',
  'amnesty',
  'offender-dead',
  'request-withdrawn',
  'prosecution-withdrawn',
];

/** BLTTHS 282(1): 155(2), 157(3)–(7), and the prosecution withdrawn. */
const assertGround = (ground: TerminationGround): void => {
  if (!OF_THE_COURT.includes(ground)) throw new TrialRefusal('ground-of-another-stage', 'BLTTHS 282(1)');
};
