import {
  courtDecisionServed,
  hearingOpened,
  noticeOvertaken,
  trialDocketedAgain,
  trialReturned,
  trialSet,
  trialSuspended,
  trialTerminated,
  type EventOf,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type CoercionAct,
  type EvidenceRequestAct,
  type FocalPointAct,
  type AskProtectionAct,
  type FollowingOneAct,
  type GuardAct,
  Procedure,
  type ItemAct,
  type OffenceDateAct,
  type ParticipantAct,
  type KeeperReportAct,
  type PropertyAct,
  type ReplacingAct,
  type Starts,
} from '@la-chan/procedure';
import {
  alone,
  asking,
  chief,
  clerks,
  docketed,
  judges,
  overruled,
  participation,
  system,
  sinceDocketed,
  sinceSet,
  sinceSuspended,
} from './course';
import { cassation } from './decision.course';
import { apart, onProperty, reviews } from './stay.course';
import { beforeJudgment, served } from './under-way.course';
import { onceJudged } from './judged';
import type { Defendant, Trial } from './state';
import type { TrialEvent } from './trial.events';

export type { Defendant, Trial } from './state';

export type TrialStatus =
  | 'awaiting-release'
  | 'docketed'
  | 'suspended'
  | 'returned'
  | 'discontinued'
  | 'terminated'
  | 'set'
  | 'judged'
  | 'appealed'
  | 'appeal-offered'
  | 'on-appeal'
  | 'in-force'
  | 'annulled'
  | 'voided';

export type TrialAct =
  | 'takeUp'
  | 'void'
  | 'docketAgain'
  | 'assign'
  | 'nameVictim'
  | ParticipantAct
  | ItemAct
  | OffenceDateAct
  | 'extend'
  | 'suspend'
  | 'review'
  | FocalPointAct
  | 'reviewDefendant'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | 'endTreatment'
  | PropertyAct
  | KeeperReportAct
  | 'resume'
  | 'demandSearch'
  | 'recordWanted'
  | 'recordArrest'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'terminateCrimes'
  | 'returnFile'
  | 'decline'
  | 'disputeCompetence'
  | 'recordCompetence'
  | 'anticipate'
  | 'initiateCase'
  | 'demandInitiation'
  | 'recordInitiation'
  | 'demandEvidence'
  | 'recordMotion'
  | 'settleMotion'
  | 'withdrawMotion'
  | 'recordSupply'
  | AskProtectionAct
  | GuardAct
  | EvidenceRequestAct
  | 'recordReturnRequest'
  | 'refuseReturn'
  | 'terminate'
  | 'decideToTry'
  | 'openHearing'
  | 'deferOpening'
  | ReplacingAct
  | 'postpone'
  | 'recordWithdrawal'
  | 'recordCrimeWithdrawal'
  | 'recordProsecutor'
  | 'recordAssignment'
  | 'recordTermination'
  | 'recordIndictmentElsewhere'
  | 'recordOverruling'
  | 'tryApart'
  | 'pronounce'
  | 'noteAbsence'
  | 'rectifyJudgment'
  | 'deliverJudgment'
  | 'recordAppeal'
  | 'tellAbove'
  | 'recordDecisionAppeal'
  | 'recordDecisionAppealChange'
  | 'recordDecisionAppealWithdrawal'
  | 'sendDecisionAppeal'
  | 'recordDecisionReview'
  | 'putDecisionInForce'
  | 'recordAppealChange'
  | 'recordAppealWithdrawal'
  | 'notifyOfAppeal'
  | 'detain'
  | 'applyMeasure'
  | 'endMeasure'
  | CoercionAct
  | 'recordMeasure'
  | 'detainForHearing'
  | 'detainForExecution'
  | 'freeDefendant'
  | 'recordLateAppeal'
  | 'sendLateAppeal'
  | 'recordLateDecision'
  | 'sendOnAppeal'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'judgeAppeal'
  | 'putInForce'
  | 'putInForceInPart'
  | 'noteCassation'
  | 'correct'
  | 'deliver'
  | 'tellOfDetention'
  | 'recordService'
  | 'noteOvertaken'
  | 'askAssistance'
  | 'recordAssistance'
  | 'withdrawAssistance'
  | 'recordDetention';

// What was told while the file was only offered is received, or crosses, afterwards.
const { recordService: service, noteOvertaken: overtaken } = served('voided');

const starts: Starts<TrialStatus, Role> = {
  docket: { to: 'awaiting-release', by: clerks, law: 'BLTTHS 276' },
  docketApart: { to: 'docketed', by: judges, law: 'BLTTHS 281(2), 283(2)' },
  bringIn: { to: 'docketed', by: clerks },
};

export const trialProcedure = new Procedure<TrialStatus, TrialAct, Role>('trial', starts, {
  'awaiting-release': {
    takeUp: { to: 'docketed', by: system, law: 'BLTTHS 276(2)' },
    void: { to: ['voided', 'returned', 'discontinued'], by: system },
    ...served('awaiting-release'),
  },
  docketed: {
    assign: { to: 'docketed', by: chief, law: 'BLTTHS 276(2)', restsOn: docketed, lateIn: sinceDocketed },
    extend: { to: 'docketed', by: chief, law: 'BLTTHS 277(1)', restsOn: docketed, lateIn: sinceDocketed },
    disputeCompetence: { to: 'docketed', by: chief, law: 'BLTTHS 274(1), 275', restsOn: trialDocketedAgain.type },
    decideToTry: { to: 'set', by: judges, assigned: alone, law: 'BLTTHS 277(1)(a)', restsOn: docketed },
    ...beforeJudgment('docketed'),
  },
  suspended: {
    assign: { to: 'suspended', by: chief, law: 'BLTTHS 276(2)', restsOn: docketed, lateIn: sinceSuspended },
    resume: { to: 'docketed', by: judges, assigned: chief, law: 'BLTTHS 277(2), 283', restsOn: trialSuspended.type },
    assignFocalPoint: {
      to: 'suspended',
      by: chief,
      law: 'TTLT 01/2020 14(1)(a)',
      restsOn: trialSuspended.type,
      lateIn: sinceSuspended,
    },
    review: {
      to: 'suspended',
      by: judges,
      law: 'TTLT 01/2020 14(2)',
      restsOn: trialSuspended.type,
      lateIn: sinceSuspended,
    },
    terminate: {
      to: 'terminated',
      by: judges,
      assigned: alone,
      law: 'BLTTHS 282; TTLT 01/2020 11(2), (3)',
      restsOn: docketed,
    },
    ...onProperty('suspended', trialSuspended.type, 'TTLT 01/2020 10(3), 12(2), 13(1), (2)'),
    ...asking('suspended'),
    ...participation('suspended'),
    ...apart('suspended'),
    ...overruled('suspended'),
    ...reviews('suspended'),
    ...served('suspended', ['suspended', 'docketed']),
    noteCassation: { ...cassation, to: ['suspended', 'docketed', 'terminated'] },
  },
  returned: {
    docketAgain: { to: 'awaiting-release', by: clerks, law: 'BLTTHS 276, 277(2)', restsOn: trialReturned.type },
    recordTermination: {
      to: ['discontinued', 'returned'], // of some: the others may come again
      by: system,
      law: 'BLTTHS 246(1), 280(3)',
      restsOn: trialReturned.type,
    },
    recordIndictmentElsewhere: {
      to: ['discontinued', 'returned'],
      by: system,
      law: 'BLTTHS 246',
      restsOn: trialReturned.type,
    },
    ...apart('returned'),
    ...reviews('returned'),
    ...served('returned'),
  },
  // Where the procuracy resumes what it has terminated, the file comes again (BLTTHS 249).
  discontinued: {
    docketAgain: { to: 'awaiting-release', by: clerks, law: 'BLTTHS 276, 277(2)', restsOn: trialReturned.type },
    ...apart('discontinued'),
    ...reviews('discontinued'),
    ...served('discontinued'),
  },
  set: {
    // Who sits is replaced, also at the hearing.
    assign: { to: 'set', by: chief, law: 'BLTTHS 276(2), 299(2)', restsOn: docketed, lateIn: sinceSet },
    openHearing: { to: 'set', by: judges, law: 'BLTTHS 277(3)', restsOn: trialSet.type },
    replaceOfficer: { to: 'set', by: chief, law: 'BLTTHS 279(1)(a), (2)', restsOn: trialSet.type },
    replaceAtHearing: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: hearingOpened.type },
    replaceSummoned: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: hearingOpened.type },
    detainForHearing: { to: 'set', by: judges, law: 'BLTTHS 278(3)', restsOn: hearingOpened.type, lateIn: sinceSet },
    deferOpening: { to: 'set', by: judges, law: 'BLTTHS 277(3)', restsOn: trialSet.type, lateIn: sinceSet },
    initiateCase: { to: 'set', by: judges, law: 'BLTTHS 153(4), 154', restsOn: hearingOpened.type, lateIn: sinceSet },
    demandInitiation: { to: 'set', by: judges, law: 'BLTTHS 153(4)', restsOn: hearingOpened.type, lateIn: sinceSet },
    postpone: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: hearingOpened.type, lateIn: sinceSet },
    // Where others wait whom the court of appeal did not have (BLTTHS 339).
    pronounce: {
      to: ['judged', 'appealed'],
      by: judges,
      law: 'BLTTHS 260, 299(1), 327, 328',
      restsOn: hearingOpened.type,
    },
    ...beforeJudgment('set'),
  },
  ...onceJudged,
  terminated: {
    assign: { to: 'terminated', by: chief, law: 'BLTTHS 276(2)', restsOn: docketed, lateIn: sinceSuspended },
    resume: { to: 'docketed', by: judges, assigned: chief, law: 'BLTTHS 283(1)', restsOn: trialTerminated.type },
    ...onProperty('terminated', trialTerminated.type, 'BLTTHS 106'),
    ...apart('terminated'),
    ...reviews('terminated'),
    ...served('terminated', ['terminated', 'docketed']),
  },
  voided: { recordService: service, noteOvertaken: overtaken },
});

/** The receipt of a decision that was served: about the notice, as the trial is what it was. */
export const recordService = (
  file: Trial,
  service: EventOf<typeof courtDecisionServed>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordService', file.status);
  return [courtDecisionServed(service.notice, service, at)];
};

/** A decision that came when the trial had moved on: it is noted, and nothing follows from it. */
export const noteOvertaken = (
  file: Trial,
  notice: EventOf<typeof noticeOvertaken>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('noteOvertaken', file.status);
  return [noticeOvertaken(file.id, notice, at)];
};

/** Judged, and not in force yet. */
export const isOpen = ({ state, inForceSince }: Defendant): boolean => state === 'judged' && inForceSince === null;

/** Since when; what is owed beside it may be on appeal still. */
export const penaltyInForceOf = ({ inForceSince, penaltyInForceSince = null }: Defendant): Moment | null =>
  inForceSince ?? penaltyInForceSince;

/** The hearing has opened; what the panel decides there is no longer the presiding judge's alone. */
export const isHeard = ({ status, openedAt }: Pick<Trial, 'status' | 'openedAt'>): boolean =>
  status === 'set' && openedAt !== null;

/** Before the hearing opens, and while the matter stands still; the panel decides at the hearing (BLTTHS 276(2), 277–284). */
export const presidingOver = (file: Trial): string | null | undefined =>
  PREPARED.includes(file.status) && !isHeard(file) ? file.judge : undefined;

const PREPARED: readonly TrialStatus[] = ['docketed', 'set', 'suspended', 'terminated'];

/** A trial that was resumed after it was terminated is prepared anew, and has no open hearing. */
export const wasOpenedBy = ({ status, openedAt }: Trial, at: Moment): boolean =>
  status !== 'docketed' && openedAt !== null && at >= openedAt;

/** What this court has terminated; a higher court's termination is not its to take back (BLTTHS 283). */
export const mayBeResumed = ({ state, endedAbove }: Defendant): boolean => state === 'terminated' && !endedAbove;

export const onTrial = ({ defendants }: Trial): readonly Defendant[] =>
  defendants.filter(({ state }) => state === 'on-trial');
