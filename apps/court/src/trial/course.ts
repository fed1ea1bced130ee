import {
  trialItemEntered,
  caseInitiatedByPanel,
  trialCompetenceDisputed,
  decisionAppealed,
  decisionAppealSent,
  defendantSearchDemanded,
  defendantDetained,
  defendantSuspended,
  defendantTerminated,
  defendantWanted,
  evidenceDemanded,
  initiationDemandedByPanel,
  motionRecorded,
  protectionAskedByCourt,
  returnRequested,
  trialAssistanceAsked,
  suspendedTrialReviewed,
  trialDocketed,
  trialEvidenceRequested,
  trialSuspended,
  trialTerminated,
  trialCoercionOrdered,
  triedMeasureApplied,
  triedParticipantRegistered,
  triedSearchBrought,
  type Role,
} from '@la-chan/contracts';
import type {
  GuardAct,
  AskProtectionAct,
  FollowingOneAct,
  ItemAct,
  OffenceDateAct,
  ParticipantAct,
  Step,
} from '@la-chan/procedure';
import type { TrialStatus } from './trial';

export const chief = ['chief-judge'] as const;
export const judges = ['judge', 'chief-judge'] as const;
export const clerks = ['court-clerk', 'judge', 'chief-judge'] as const;
export const system = ['system'] as const;
/** Recorded by the clerk, or come from the procuracy or the court of appeal. */
export const appellate = [...clerks, ...system] as const;
/** Until the hearing opens the judge decides who is assigned to preside, and nobody before (BLTTHS 276(2), 277–284). */
export const alone = [] as const;
export const docketed = trialDocketed.type;

/** Where there is a judgment. */
const sinceJudged = ['judged', 'appealed', 'appeal-offered', 'on-appeal', 'in-force', 'annulled'] as const;
/** Where a trial has ended here, or has its judgment. */
const goneOn = ['returned', 'discontinued', 'terminated', ...sinceJudged] as const;
/** Where a trial may have gone on to when it is registered what was decided as it was prepared. */
export const sinceDocketed = ['set', 'suspended', ...goneOn] as const;
/** The same of what the panel has decided at the hearing, or before it. */
export const sinceSet = ['docketed', 'suspended', ...goneOn] as const;
/** Where a trial that was suspended may have gone on to. */
export const sinceSuspended = ['docketed', 'set', ...goneOn] as const;

type TrialStep = Step<TrialStatus, Role>;
type OfStopped =
  | 'reviewDefendant'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | 'endTreatment'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne';
type OfDecision =
  | 'tellAbove'
  | 'recordDecisionAppeal'
  | 'recordDecisionAppealChange'
  | 'recordDecisionAppealWithdrawal'
  | 'sendDecisionAppeal'
  | 'recordDecisionReview'
  | 'putDecisionInForce'
  | 'noteCassation';
type Served =
  | AskProtectionAct
  | GuardAct
  | 'recordSupply'
  | 'recordEvidence'
  | 'recordInitiation'
  | 'recordCompetence'
  | 'recordReturnRequest'
  | 'recordAssignment'
  | 'refuseReturn'
  | 'withdrawMotion'
  | 'correct'
  | 'recordWithdrawal'
  | 'recordCrimeWithdrawal'
  | 'recordService'
  | 'noteOvertaken'
  | 'recordAssistance'
  | 'withdrawAssistance'
  | 'recordDetention'
  | 'freeDefendant'
  | 'endMeasure'
  | 'recordCoercion'
  | 'recordMeasure'
  | 'endCoercion'
  | 'deliver'
  | 'recordWanted'
  | 'recordArrest'
  | OfDecision;

/** What comes back from others, in whatever status the trial has come to. */
export const served = (status: TrialStatus, reviewed: TrialStep['to'] = status): Record<Served, TrialStep> => ({
  correct: { to: status, by: [...chief, 'system'], restsOn: docketed, duty: true },
  recordWithdrawal: { to: status, by: system, law: 'BLTTHS 285', restsOn: docketed },
  recordCrimeWithdrawal: { to: status, by: system, law: 'BLTTHS 285', restsOn: docketed },
  recordService: { to: status, by: system, law: 'BLTTHS 262(1), 280(3), 286(3)' },
  noteOvertaken: { to: status, by: system },
  recordAssistance: {
    to: status,
    by: system,
    law: 'BLTTHS 281(1)(a)',
    restsOn: { anyOf: [trialAssistanceAsked.type], of: 'exchange' },
  },
  withdrawAssistance: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 281(1)(a)',
    restsOn: { anyOf: [trialAssistanceAsked.type], of: 'exchange' },
  },
  recordDetention: { to: status, by: system, law: 'BLTTHS 244; TTLT 04/2018 18(2)(a)' },
  recordEvidence: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 229(1)(c), 281(1)(a), (c)',
    restsOn: { anyOf: [trialEvidenceRequested.type], of: 'request' },
  },
  recordGuards: { to: status, by: system, law: 'TTLT 01/2017 4(5); BLTTHS 486' },
  askProtection: { to: status, by: judges, law: 'BLTTHS 484–486', restsOn: docketed, duty: true },
  recordProtectionAnswer: {
    to: status,
    by: system,
    law: 'BLTTHS 485',
    restsOn: { anyOf: [protectionAskedByCourt.type], of: 'exchange' },
  },
  recordSupply: {
    to: status,
    by: appellate,
    law: 'BLTTHS 284(3)',
    restsOn: { anyOf: [evidenceDemanded.type], of: 'demand' },
  },
  recordInitiation: {
    to: status,
    by: appellate,
    law: 'BLTTHS 153(3)(c)',
    restsOn: { anyOf: [initiationDemandedByPanel.type], of: 'initiation' },
  },
  recordCompetence: { to: status, by: appellate, law: 'BLTTHS 275', restsOn: trialCompetenceDisputed.type },
  recordAssignment: { to: status, by: system, law: 'BLTTHS 239(1)', restsOn: docketed },
  recordReturnRequest: { to: status, by: system, law: 'BLTTHS 280(2)', restsOn: docketed },
  refuseReturn: {
    to: status,
    by: judges,
    assigned: alone,
    law: 'BLTTHS 279(2), 280(2)',
    restsOn: { anyOf: [returnRequested.type], of: 'exchange' },
  },
  withdrawMotion: {
    to: status,
    by: appellate,
    law: 'BLTTHS 279(1)',
    restsOn: { anyOf: [motionRecorded.type], of: 'motion' },
  },
  freeDefendant: {
    to: status,
    by: judges,
    law: 'BLTTHS 278(1), 299(2)',
    restsOn: [docketed, { anyOf: [defendantDetained.type], of: 'defendant' }],
  },
  endMeasure: {
    to: status,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 278(1)',
    restsOn: { anyOf: [triedMeasureApplied.type], of: ['defendant', 'measure'] },
    lateIn: [],
  },
  recordCoercion: { to: status, by: system, law: 'BLTTHS 126, 244, 278(1)', restsOn: docketed },
  recordMeasure: { to: status, by: system, law: 'BLTTHS 278(1)', restsOn: docketed },
  endCoercion: {
    to: status,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 278(1), 283(4)',
    restsOn: { anyOf: [trialCoercionOrdered.type], of: 'order' },
    lateIn: [],
  },
  deliver: { to: status, by: clerks, law: 'BLTTHS 262(1), 286(1), (2), (4); TTLT 01/2020 13(2)', restsOn: docketed },
  recordWanted: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 231(1), 281(1)(b); BLHS 27(3)',
    restsOn: docketed,
  },
  recordArrest: {
    to: status,
    by: [...judges, ...system],
    law: 'TTLT 01/2020 10(8); BLHS 27(3)',
    restsOn: {
      anyOf: [defendantSearchDemanded.type, triedSearchBrought.type, defendantWanted.type],
      of: 'defendant',
    },
  },
  ...decisions(status, reviewed),
});

const suspendedAlone = { anyOf: [defendantSuspended.type], of: 'defendant' } as const;

/** One whose matter alone was suspended or terminated. */
const stoppedAlone = { anyOf: [defendantSuspended.type, defendantTerminated.type], of: 'defendant' } as const;

/** The decision that it is about. */
const decision = {
  anyOf: [
    trialSuspended.type,
    trialTerminated.type,
    defendantSuspended.type,
    defendantTerminated.type,
    caseInitiatedByPanel.type,
  ],
  of: 'decision',
};

/** Of a judgment or decision in force, or of a part. */
export const cassation = { by: clerks, law: 'BLTTHS 370, 397', restsOn: docketed } as const satisfies Omit<
  TrialStep,
  'to'
>;

/** Of decisions to suspend or terminate, for all defendants or one, and of the panel’s to initiate a case (BLTTHS 161(1)(c), 330(2)). */
const decisions = (status: TrialStatus, reviewed: TrialStep['to']): Record<OfDecision, TrialStep> => ({
  tellAbove: { to: status, by: clerks, law: 'BLTTHS 262(1), 286(3)', restsOn: docketed },
  recordDecisionAppeal: {
    to: status,
    by: appellate,
    law: 'BLTTHS 161(1)(c), 331, 333(2), 336, 337(2)',
    restsOn: decision,
  },
  recordDecisionAppealChange: {
    to: status,
    by: appellate,
    law: 'BLTTHS 342(1)',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  recordDecisionAppealWithdrawal: {
    to: status,
    by: appellate,
    law: 'BLTTHS 342',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  sendDecisionAppeal: {
    to: status,
    by: clerks,
    law: 'BLTTHS 339',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  recordDecisionReview: {
    to: reviewed,
    by: appellate,
    law: 'BLTTHS 330(1), 361',
    restsOn: { anyOf: [decisionAppealSent.type], of: 'decision' },
  },
  putDecisionInForce: { to: status, by: clerks, law: 'BLTTHS 343', restsOn: decision },
  noteCassation: { ...cassation, to: reviewed },
});
/** What is on the list no more. */
export const takingOff = (to: TrialStatus): TrialStep => ({
  to,
  by: clerks,
  law: 'BLTTHS 106(3)',
  restsOn: { anyOf: [trialItemEntered.type], of: 'item' },
});
/** What is asked of other countries, of experts and valuers, and what comes into the file. */
export const asking = (
  status: TrialStatus,
): Record<'askAssistance' | 'requestEvidence' | OffenceDateAct | ItemAct, TrialStep> => ({
  dateOffence: { to: status, by: clerks, law: 'BLHS 27(3); TTLT 01/2020 11(4)', restsOn: docketed },
  askAssistance: { to: status, by: judges, law: 'BLTTHS 281(1)(a)', restsOn: docketed },
  enterItem: { to: status, by: clerks, law: 'BLTTHS 276(1), 284(3)', restsOn: docketed },
  takeOffItem: takingOff(status),
  requestEvidence: { to: status, by: judges, law: 'BLTTHS 229(1)(c), 281(1)(a), (c)', restsOn: docketed },
});

/** Who takes part for a defendant, a victim or a civil party, or as one, and is told what the court decides. */
export const participation = (status: TrialStatus): Record<ParticipantAct, TrialStep> => ({
  registerParticipant: { to: status, by: clerks, law: 'BLTTHS 262(1), 286(1), (2)', restsOn: docketed },
  endParticipation: {
    to: status,
    by: clerks,
    law: 'BLTTHS 262(1), 286(1), (2)',
    restsOn: { anyOf: [triedParticipantRegistered.type], of: 'participant' },
  },
});

/** What the procuracy decides anew is not tried meanwhile. */
export const overruled = (status: TrialStatus): Record<'recordOverruling', TrialStep> => ({
  recordOverruling: { to: status, by: system, law: 'BLTTHS 240(3)', restsOn: docketed },
});

/** What may be decided as long as there is no judgment. */
export const beforeJudgment = (
  status: TrialStatus,
): Record<
  | 'suspend'
  | 'demandSearch'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'terminateCrimes'
  | 'returnFile'
  | 'decline'
  | 'demandEvidence'
  | 'recordMotion'
  | 'settleMotion'
  | 'recordProsecutor'
  | 'terminate'
  | 'askAssistance'
  | 'requestEvidence'
  | ItemAct
  | OffenceDateAct
  | 'detain'
  | 'applyMeasure'
  | 'orderCoercion'
  | OfStopped
  | 'recordOverruling'
  | 'nameVictim'
  | ParticipantAct
  | Served,
  TrialStep
> => ({
  nameVictim: { to: status, by: judges, law: 'BLTTHS 62', restsOn: docketed },
  ...asking(status),
  ...participation(status),
  ...overruled(status),
  ...reviews(status),
  detain: {
    ...{ to: status, by: chief, law: 'BLTTHS 278(1), (2), 283(4)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  applyMeasure: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 278(1)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  orderCoercion: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 278(1), 283(4)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  suspend: {
    to: 'suspended',
    by: judges,
    assigned: alone,
    law: 'BLTTHS 277(1)(c), 281, 290(1); TTLT 01/2020 10(1)',
    restsOn: docketed,
  },
  demandSearch: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 281(1)(b)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  suspendDefendant: {
    to: status,
    by: judges,
    assigned: alone,
    law: 'BLTTHS 281(2), 290(1); TTLT 01/2020 10(1)',
    restsOn: docketed,
  },
  resumeDefendant: {
    to: status,
    by: judges,
    assigned: chief,
    law: 'BLTTHS 283(2)',
    restsOn: stoppedAlone,
  },
  terminateDefendant: { to: status, by: judges, assigned: alone, law: 'BLTTHS 282(1)', restsOn: docketed },
  terminateCrimes: { to: status, by: judges, assigned: alone, law: 'BLTTHS 282(1)(b), 285', restsOn: docketed },
  // 52 is not among the texts: who the prosecutor at the hearing is the procuracy decides until it opens.
  recordProsecutor: { to: status, by: system, law: 'BLTTHS 52(2)', restsOn: docketed },
  recordMotion: { to: status, by: appellate, law: 'BLTTHS 279(1)', restsOn: docketed },
  settleMotion: {
    to: status,
    by: judges,
    assigned: alone,
    law: 'BLTTHS 279',
    restsOn: { anyOf: [motionRecorded.type], of: 'motion' },
  },
  demandEvidence: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 284(1), (2)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  returnFile: { to: 'returned', by: judges, assigned: alone, law: 'BLTTHS 174(2), 277(1)(b), 280', restsOn: docketed },
  // 274 and 275 are not among the texts: what is said of them is from the published code.
  decline: { to: 'returned', by: judges, law: 'BLTTHS 274(1)', restsOn: docketed },
  terminate: { to: 'terminated', by: judges, assigned: alone, law: 'BLTTHS 277(1)(c), 282', restsOn: docketed },
  ...served(status),
});

/** Those whose matter was suspended or terminated, or on whom a court above lets the trial go on, are tried apart, while the others’ matter stands still, their file is away or they have their judgment. */
export const apart = (status: TrialStatus): Record<'tryApart', TrialStep> => ({
  tryApart: {
    to: status,
    by: judges,
    law: 'BLTTHS 281(2), 283(2)',
    restsOn: { anyOf: [defendantSuspended.type], of: { defendant: 'defendants' } },
  },
});

/** Of one defendant who alone is suspended, or whose matter is terminated, wherever the matter of the others is. */
export const reviews = (status: TrialStatus): Record<OfStopped, TrialStep> => ({
  reviewDefendant: { to: status, by: judges, law: 'TTLT 01/2020 14(2)', restsOn: suspendedAlone },
  assignFocalPointOfOne: { to: status, by: chief, law: 'TTLT 01/2020 14(1)(a)', restsOn: suspendedAlone },
  compileStayFile: { to: status, by: clerks, law: 'TTLT 01/2020 10(4)(b)', restsOn: suspendedAlone },
  recordStayGuidance: {
    to: status,
    by: chief,
    law: 'TTLT 01/2020 15(1)',
    restsOn: [docketed, { anyOf: [suspendedTrialReviewed.type], of: 'defendant' }],
  },
  keepMeasures: { to: status, by: judges, law: 'TTLT 01/2020 10(3)', restsOn: docketed },
  endTreatment: { to: status, by: judges, law: 'BLTTHS 454', restsOn: docketed }, // not among the texts
  recordKeeperReport: { to: status, by: clerks, law: 'TTLT 01/2020 13(2)', restsOn: docketed },
  decideOnPropertyOfOne: {
    to: status,
    by: judges,
    law: 'TTLT 01/2020 10(4), 12(2), 13(1), (2); BLTTHS 106',
    restsOn: stoppedAlone,
  },
});

/** With or after a suspension of the trial, or its termination, of which BLTTHS 106 speaks, which is not among the texts. */
export const onProperty = (
  status: TrialStatus,
  restsOn: string,
  law: string,
): Record<'decideOnProperty', TrialStep> => ({
  decideOnProperty: {
    to: status,
    by: judges,
    law,
    restsOn,
    lateIn: sinceSuspended,
  },
});
