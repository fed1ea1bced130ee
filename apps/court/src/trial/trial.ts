import {
  appealHandedOver,
  appealOffered,
  appealRecorded,
  courtDecisionServed,
  hearingOpened,
  judgmentPronounced,
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
import { Procedure, Refusal } from '@la-chan/procedure';
import {
  AFTER_APPEAL,
  apart,
  appellate,
  asking,
  beforeJudgment,
  cassation,
  chief,
  clerks,
  docketed,
  inPart,
  lateAppeals,
  ofAbsent,
  overruled,
  judges,
  reviews,
  served,
  system,
} from './course';
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
  | 'extend'
  | 'suspend'
  | 'review'
  | 'reviewDefendant'
  | 'resume'
  | 'demandSearch'
  | 'recordArrest'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'returnFile'
  | 'decline'
  | 'disputeCompetence'
  | 'recordCompetence'
  | 'initiateCase'
  | 'demandInitiation'
  | 'recordInitiation'
  | 'demandEvidence'
  | 'recordEvidence'
  | 'recordReturnRequest'
  | 'refuseReturn'
  | 'terminate'
  | 'decideToTry'
  | 'openHearing'
  | 'deferOpening'
  | 'postpone'
  | 'recordWithdrawal'
  | 'recordTermination'
  | 'recordOverruling'
  | 'tryApart'
  | 'pronounce'
  | 'noteAbsence'
  | 'deliverJudgment'
  | 'recordAppeal'
  | 'tellAbove'
  | 'recordDecisionAppeal'
  | 'sendDecisionAppeal'
  | 'recordDecisionReview'
  | 'putDecisionInForce'
  | 'recordAppealWithdrawal'
  | 'detain'
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
  | 'recordService'
  | 'noteOvertaken'
  | 'askAssistance'
  | 'recordAssistance'
  | 'recordDetention';

/** Where a trial may have gone on to when it is registered what was decided as it was prepared. */
const sinceDocketed = ['set', 'suspended', 'returned', 'terminated', 'judged'] as const;

/** The same of what the panel has decided at the hearing. */
const sinceHeard = ['suspended', 'returned', 'terminated', 'judged', 'appealed'] as const;

export const trialProcedure = new Procedure<TrialStatus, TrialAct, Role>('trial', {
  'awaiting-release': {
    takeUp: { to: 'docketed', by: system, law: 'BLTTHS 276(2)' },
    void: { to: ['voided', 'returned', 'discontinued'], by: system },
    ...served('awaiting-release'),
  },
  docketed: {
    assign: { to: 'docketed', by: chief, law: 'BLTTHS 276(2)', restsOn: docketed, lateIn: sinceDocketed },
    extend: { to: 'docketed', by: chief, law: 'BLTTHS 277(1)', restsOn: docketed, lateIn: sinceDocketed },
    disputeCompetence: { to: 'docketed', by: chief, law: 'BLTTHS 274(1), 275', restsOn: trialDocketedAgain.type },
    decideToTry: { to: 'set', by: judges, law: 'BLTTHS 277(1)(a)', restsOn: docketed },
    ...beforeJudgment('docketed'),
  },
  suspended: {
    resume: { to: 'docketed', by: judges, law: 'BLTTHS 277(2), 283', restsOn: trialSuspended.type },
    review: { to: 'suspended', by: judges, law: 'TTLT 01/2020 14(2)', restsOn: trialSuspended.type },
    terminate: { to: 'terminated', by: judges, law: 'BLTTHS 282; TTLT 01/2020 11(2), (3)', restsOn: docketed },
    ...asking('suspended'),
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
    openHearing: { to: 'set', by: judges, law: 'BLTTHS 277(3)', restsOn: trialSet.type },
    detainForHearing: { to: 'set', by: judges, law: 'BLTTHS 278(3)', restsOn: hearingOpened.type },
    deferOpening: { to: 'set', by: judges, law: 'BLTTHS 277(3)', restsOn: trialSet.type },
    initiateCase: { to: 'set', by: judges, law: 'BLTTHS 153(4), 154', restsOn: hearingOpened.type, lateIn: sinceHeard },
    demandInitiation: { to: 'set', by: judges, law: 'BLTTHS 153(4)', restsOn: hearingOpened.type, lateIn: sinceHeard },
    postpone: { to: 'set', by: judges, law: 'BLTTHS 299(2)', restsOn: hearingOpened.type },
    pronounce: { to: 'judged', by: judges, law: 'BLTTHS 260, 299(1)', restsOn: hearingOpened.type },
    ...beforeJudgment('set'),
  },
  judged: {
    recordAppeal: { to: 'appealed', by: appellate, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    putInForce: { to: 'in-force', by: clerks, law: 'BLTTHS 343', restsOn: judgmentPronounced.type },
    detainForExecution: {
      to: 'judged',
      by: judges,
      law: 'BLTTHS 329',
      restsOn: judgmentPronounced.type,
      lateIn: ['appealed'],
    },
    ...inPart('judged'),
    ...ofAbsent('judged'),
    ...lateAppeals('judged', ['judged', 'appealed']),
    ...apart('judged'),
    ...reviews('judged'),
    ...served('judged'),
    noteCassation: { ...cassation, to: ['judged', 'annulled', 'terminated'] },
  },
  appealed: {
    recordAppeal: { to: 'appealed', by: appellate, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    recordAppealWithdrawal: {
      to: ['appealed', 'judged'],
      by: appellate,
      law: 'BLTTHS 342',
      restsOn: appealRecorded.type,
    },
    sendOnAppeal: { to: ['appeal-offered', 'on-appeal'], by: clerks, law: 'BLTTHS 339', restsOn: appealRecorded.type },
    judgeAppeal: { to: AFTER_APPEAL, by: clerks, law: 'BLTTHS 355', restsOn: judgmentPronounced.type },
    ...inPart('appealed'),
    ...ofAbsent('appealed'),
    ...lateAppeals('appealed'),
    ...apart('appealed'),
    ...reviews('appealed'),
    ...served('appealed'),
  },
  'appeal-offered': {
    withdraw: { to: 'appealed', by: clerks, restsOn: appealOffered.type },
    takeBack: { to: 'appealed', by: system, restsOn: appealOffered.type },
    release: { to: 'on-appeal', by: system, law: 'BLTTHS 339', restsOn: appealOffered.type },
    ...inPart('appeal-offered'),
    ...ofAbsent('appeal-offered'),
    ...lateAppeals('appeal-offered'),
    ...apart('appeal-offered'),
    ...reviews('appeal-offered'),
    ...served('appeal-offered'),
  },
  'on-appeal': {
    judgeAppeal: { to: AFTER_APPEAL, by: appellate, law: 'BLTTHS 355', restsOn: appealHandedOver.type },
    ...inPart('on-appeal'),
    ...ofAbsent('on-appeal'),
    ...lateAppeals('on-appeal'),
    ...apart('on-appeal'),
    ...reviews('on-appeal'),
    ...served('on-appeal'),
  },
  'in-force': {
    ...lateAppeals('in-force', ['in-force', 'appealed']),
    ...apart('in-force'),
    ...reviews('in-force'),
    ...served('in-force'),
    noteCassation: { ...cassation, to: ['in-force', 'annulled', 'terminated'] },
  },
  // What follows comes as a case of its own (BLTTHS 370, 397).
  annulled: {
    ...apart('annulled'),
    ...reviews('annulled'),
    ...served('annulled'),
  },
  terminated: {
    resume: { to: 'docketed', by: judges, law: 'BLTTHS 283(1)', restsOn: trialTerminated.type },
    ...apart('terminated'),
    ...reviews('terminated'),
    ...served('terminated', ['terminated', 'docketed']),
  },
  voided: {},
});

/** A guard of the law beyond the table. */
export class TrialRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'extended-already'
      | 'returned-already'
      | 'declined-already'
      | 'decline-first'
      | 'competence-disputed'
      | 'competence-not-asked'
      | 'not-a-defendant'
      | 'nobody-on-trial'
      | 'nobody-left'
      | 'verdict-for-each'
      | 'verdict-for-each-crime'
      | 'verdicts-disagree'
      | 'graver-than-indicted'
      | 'ground-of-another-stage'
      | 'prosecution-not-withdrawn'
      | 'indictment-overruled'
      | 'not-a-victim'
      | 'hearing-not-open'
      | 'hearing-open-already'
      | 'panel-not-sitting'
      | 'part-under-appeal'
      | 'part-in-force'
      | 'part-of-others'
      | 'not-acquitted'
      | 'not-in-force'
      | 'not-on-reopening'
      | 'not-another-court'
      | 'with-the-court-of-appeal'
      | 'appeal-still-open'
      | 'appeal-too-late'
      | 'no-such-appeal'
      | 'protest-not-withdrawn'
      | 'protest-not-served'
      | 'no-such-absence'
      | 'no-time-of-its-own'
      | 'detained-already'
      | 'not-detained'
      | 'nothing-to-carry-out'
      | 'appeal-in-time'
      | 'protest-too-late'
      | 'decision-appeal-too-late'
      | 'decision-under-appeal'
      | 'no-such-decision'
      | 'nothing-to-deliver'
      | 'no-such-demand'
      | 'no-return-requested'
      | 'nothing-to-send-above'
      | 'not-the-procuracy-above'
      | 'search-not-demanded'
      | 'not-searched-for'
      | 'resume-first'
      | 'ended-above'
      | 'time-barred'
      | 'no-such-late-appeal'
      | 'assistance-answered',
    override readonly law: string,
  ) {
    super(code);
  }
}

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

/** A trial that was resumed after it was terminated is prepared anew, and has no open hearing. */
export const wasOpenedBy = ({ status, openedAt }: Trial, at: Moment): boolean =>
  status !== 'docketed' && openedAt !== null && at >= openedAt;

/** What this court has terminated; a higher court's termination is not its to take back (BLTTHS 283). */
export const mayBeResumed = ({ state, endedAbove }: Defendant): boolean => state === 'terminated' && !endedAbove;

export const onTrial = ({ defendants }: Trial): readonly Defendant[] =>
  defendants.filter(({ state }) => state === 'on-trial');
