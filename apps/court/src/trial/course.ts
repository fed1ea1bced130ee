import {
  trialItemEntered,
  trialCompetenceDisputed,
  decisionAppealSent,
  defendantDetained,
  lateAppealSent,
  trialAssistanceAsked,
  evidenceDemanded,
  initiationDemandedByPanel,
  motionRecorded,
  protectionAskedByCourt,
  returnRequested,
  trialDocketed,
  triedParticipantRegistered,
  type Role,
} from '@la-chan/contracts';
import type { GuardAct, AskProtectionAct, ItemAct, OffenceDateAct, ParticipantAct, Step } from '@la-chan/procedure';
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
export const goneOn = ['returned', 'discontinued', 'terminated', ...sinceJudged] as const;
/** Where a trial may have gone on to when it is registered what was decided as it was prepared. */
export const sinceDocketed = ['set', 'suspended', ...goneOn] as const;
/** The same of what the panel has decided at the hearing, or before it. */
export const sinceSet = ['docketed', 'suspended', ...goneOn] as const;
/** Where a trial that was suspended may have gone on to. */
export const sinceSuspended = ['docketed', 'set', ...goneOn] as const;

export type TrialStep = Step<TrialStatus, Role>;

type ToldAct =
  | AskProtectionAct
  | GuardAct
  | 'correct'
  | 'recordWithdrawal'
  | 'recordCrimeWithdrawal'
  | 'recordService'
  | 'noteOvertaken'
  | 'recordSupply'
  | 'recordInitiation'
  | 'recordCompetence'
  | 'anticipate'
  | 'recordAssignment'
  | 'recordReturnRequest'
  | 'refuseReturn'
  | 'withdrawMotion'
  | 'deliver'
  | 'tellOfDetention';

/** What comes back from others, and is told to them, whatever has become of the trial. */
export const told = (status: TrialStatus): Record<ToldAct, TrialStep> => ({
  correct: { to: status, by: [...chief, 'system'], restsOn: docketed, duty: true },
  recordWithdrawal: { to: status, by: system, law: 'BLTTHS 285', restsOn: docketed },
  recordCrimeWithdrawal: { to: status, by: system, law: 'BLTTHS 285', restsOn: docketed },
  recordService: { to: status, by: system, law: 'BLTTHS 262(1), 280(3), 286(3)' },
  noteOvertaken: { to: status, by: system },
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
  anticipate: {
    to: status,
    by: judges,
    law: 'BLTTHS 132',
    restsOn: [
      docketed,
      {
        anyOf: [
          ...[evidenceDemanded.type, initiationDemandedByPanel.type, trialCompetenceDisputed.type],
          ...[lateAppealSent.type, decisionAppealSent.type, trialAssistanceAsked.type],
        ],
        of: 'exchange',
      },
    ],
  },
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
  deliver: { to: status, by: clerks, law: 'BLTTHS 262(1), 286(1), (2), (4); TTLT 01/2020 13(2)', restsOn: docketed },
  tellOfDetention: {
    to: status,
    by: clerks,
    law: 'BLTTHS 119(6)',
    restsOn: { anyOf: [defendantDetained.type], of: 'defendant' },
    lateIn: [],
  },
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
