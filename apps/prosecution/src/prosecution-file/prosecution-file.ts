import {
  accusedIndicted,
  prosecutedAccusedResumed,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutionFileDecided,
  prosecutionFileExtended,
  prosecutionFileHandedOver,
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileResumed,
  prosecutionFileSuspended,
  prosecutionFileTakenUp,
  prosecutionFileTerminated,
  prosecutionFileVoided,
  type AccusedOutcome,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Returner,
  type Role,
  type Seriousness,
  type StayGround,
  type TerminationGround,
  type UnitCode,
} from '@la-chan/contracts';
import {
  assertMaySuspend,
  PROSECUTION_SUSPENSION,
  Procedure,
  Refusal,
  takingUp,
  type Deadline,
  type Step,
} from '@la-chan/procedure';
import type { ProsecutionEvent } from './prosecution-file.events';

/** An accused whom the investigation proposed to prosecute; the id is the same in every agency, the name is sealed. */
export interface ProsecutedAccused {
  readonly id: FileId;
  readonly person: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly state: 'proposed' | 'suspended' | 'terminated' | 'indicted';
  /** When the procuracy first indicted the accused, or ended the matter. */
  readonly decidedAt: Moment | null;
  readonly outcome: AccusedOutcome | null;
}

/** Hồ sơ truy tố: the file of a case on which the procuracy decides to prosecute. */
export interface ProsecutionFile {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: ProsecutionStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  /** The case, and the body that investigated it. */
  readonly from: readonly FileId[];
  readonly sender: AgencyId | null;
  readonly handover: string | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly receivedAt: Moment;
  readonly receivedAgainAt: readonly Moment[];
  readonly accused: readonly ProsecutedAccused[];
  readonly extendedAt: Moment | null;
  readonly suspendedAt: readonly Moment[];
  readonly resumedAt: readonly Moment[];
  readonly returns: readonly { readonly by: Returner; readonly at: Moment }[];
  /** Who at the court has sent it back, while that is not settled; and when courts did. */
  readonly demandedBy: Returner | null;
  readonly returnedByCourtAt: readonly Moment[];
  /** The handover to the court, and when it was first indicted. */
  readonly indictment: string | null;
  readonly indictedAt: Moment | null;
  readonly terminatedAt: Moment | null;
  readonly outcome: 'judged' | 'terminated' | null;
  readonly decidedAt: Moment | null;
}

export type ProsecutionStatus =
  | 'awaiting-release'
  | 'received'
  | 'suspended'
  | 'returned'
  | 'terminated'
  | 'indicted'
  | 'handed-over'
  | 'decided'
  | 'voided';

export type ProsecutionAct =
  | 'takeUp'
  | 'void'
  | 'receiveAgain'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'suspendAccused'
  | 'resumeAccused'
  | 'terminateAccused'
  | 'returnFile'
  | 'terminate'
  | 'indict'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'takeReturn'
  | 'recordOutcome';

const head = ['head-of-procuracy'] as const;
const system = ['system'] as const;
const received = prosecutionFileReceived.type;

const onOneAccused: Record<'suspendAccused' | 'resumeAccused' | 'terminateAccused', Step<ProsecutionStatus, Role>> = {
  suspendAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 247(2)', restsOn: received },
  resumeAccused: { to: 'received', by: head, law: 'BLTTHS 249(1)' },
  terminateAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 248(2)', restsOn: received },
};

export const prosecutionProcedure = new Procedure<ProsecutionStatus, ProsecutionAct, Role>('prosecution-file', {
  'awaiting-release': {
    takeUp: { to: 'received', by: system, law: 'BLTTHS 232(4)' },
    void: { to: ['voided', 'returned'], by: system },
  },
  received: {
    extend: { to: 'received', by: head, law: 'BLTTHS 240(1)', restsOn: received },
    ...onOneAccused,
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 247(1)', restsOn: received },
    returnFile: { to: 'returned', by: head, law: 'BLTTHS 174(2), 240(1)(b), 245, 246(1)', restsOn: received },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 240(1)(c), 248', restsOn: received },
    indict: { to: 'indicted', by: head, law: 'BLTTHS 240(1)(a), 243, 246(2)', restsOn: received },
  },
  suspended: {
    resume: { to: 'received', by: head, law: 'BLTTHS 249(1)', restsOn: prosecutionFileSuspended.type },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 248', restsOn: received },
  },
  returned: {
    receiveAgain: { to: 'awaiting-release', by: head, law: 'BLTTHS 245(3)' },
  },
  indicted: {
    withdraw: { to: 'received', by: head, restsOn: accusedIndicted.type },
    takeBack: { to: 'received', by: system, law: 'BLTTHS 276(1)(b)', restsOn: accusedIndicted.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 244', restsOn: accusedIndicted.type },
  },
  'handed-over': {
    takeReturn: { to: 'received', by: system, law: 'BLTTHS 246, 280(3)', restsOn: prosecutionFileHandedOver.type },
    recordOutcome: { to: 'decided', by: system, law: 'BLTTHS 262(1)', restsOn: prosecutionFileHandedOver.type },
  },
  terminated: {},
  decided: {},
  voided: {},
});

/** A guard of the law beyond the table. */
export class ProsecutionRefusal extends Refusal {
  constructor(
    override readonly code:
      'extended-already' | 'returned-twice' | 'not-of-this-file' | 'nobody-to-indict' | 'ground-of-another-stage',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** Takes the file on; until the investigation releases it, this procuracy may not act (`awaiting-release`). */
export const receive = (
  id: FileId,
  reception: EventOf<typeof prosecutionFileReceived>['data'],
  at: Moment,
): ProsecutionEvent[] => [prosecutionFileReceived(id, reception, at)];

export const receiveAgain = (
  file: ProsecutionFile,
  reception: EventOf<typeof prosecutionFileReceivedAgain>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('receiveAgain', file.status);
  return [prosecutionFileReceivedAgain(file.id, reception, at)];
};

export const { takeUp, voidOffer } = takingUp<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFileTakenUp,
  prosecutionFileVoided,
);

export const extend = (
  file: ProsecutionFile,
  extension: EventOf<typeof prosecutionFileExtended>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('extend', file.status);
  if (file.extendedAt) throw new ProsecutionRefusal('extended-already', 'BLTTHS 240(1)');
  return [prosecutionFileExtended(file.id, extension, at)];
};

export const suspend = (
  file: ProsecutionFile,
  suspension: EventOf<typeof prosecutionFileSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('suspend', file.status);
  assertMaySuspend(PROSECUTION_SUSPENSION, deadlines, suspension.ground, at);
  return [prosecutionFileSuspended(file.id, suspension, at)];
};

export const resume = (
  file: ProsecutionFile,
  resumption: EventOf<typeof prosecutionFileResumed>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('resume', file.status);
  return [prosecutionFileResumed(file.id, resumption, at)];
};

export const suspendAccused = (
  file: ProsecutionFile,
  suspension: { accused: FileId; ground: StayGround; number: string },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('suspendAccused', file.status);
  assertIn(file, suspension.accused, ['proposed', 'indicted']);
  assertMaySuspend(PROSECUTION_SUSPENSION, deadlines, suspension.ground, at);
  return [prosecutedAccusedSuspended(file.id, suspension, at)];
};

export const resumeAccused = (
  file: ProsecutionFile,
  resumption: { accused: FileId; number: string },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('resumeAccused', file.status);
  assertIn(file, resumption.accused, ['suspended', 'terminated']);
  return [prosecutedAccusedResumed(file.id, resumption, at)];
};

export const terminateAccused = (
  file: ProsecutionFile,
  decision: { accused: FileId; ground: TerminationGround; number: string },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminateAccused', file.status);
  assertIn(file, decision.accused, ['proposed', 'indicted', 'suspended']);
  assertGround(decision.ground);
  return [prosecutedAccusedTerminated(file.id, decision, at)];
};

export const terminate = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionFileTerminated>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminate', file.status);
  assertGround(decision.ground);
  return [prosecutionFileTerminated(file.id, decision, at)];
};

export const recordOutcome = (
  file: ProsecutionFile,
  outcome: EventOf<typeof prosecutionFileDecided>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordOutcome', file.status);
  return [prosecutionFileDecided(file.id, outcome, at)];
};

const assertIn = (file: ProsecutionFile, id: FileId, states: readonly ProsecutedAccused['state'][]): void => {
  if (!file.accused.some((one) => one.id === id && states.includes(one.state)))
    throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 240(1)');
};

/** BLTTHS 248(1): not what only an investigation or a court can find. */
const assertGround = (ground: TerminationGround): void => {
  if (ground === 'not-proven' || ground === 'prosecution-withdrawn')
    throw new ProsecutionRefusal('ground-of-another-stage', 'BLTTHS 248(1)');
};
