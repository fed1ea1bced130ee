import {
  courtEvidenceAsked,
  courtMotionMade,
  courtReturnAsked,
  joinderConsultationAsked,
  prosecutionAssistanceAsked,
  prosecutionEvidenceRequested,
  prosecutionFileReceived,
  prosecutionFileTransferred,
  prosecutionItemEntered,
  prosecutionParticipantRegistered,
  protectionAskedByProcuracy,
  type Role,
  prosecutedAccusedDetained,
  prosecutedAccusedWanted,
  prosecutedDetentionExtended,
  prosecutedSearchBrought,
  searchDemanded,
} from '@la-chan/contracts';
import {
  type AskProtectionAct,
  type GuardAct,
  type ItemAct,
  type OffenceDateAct,
  prosecutors,
  type Step,
} from '@la-chan/procedure';
import type { ProsecutionStatus } from './prosecution-file';

export const head = ['head-of-procuracy'] as const;
export const system = ['system'] as const;
export const received = prosecutionFileReceived.type;

/** Where a file is this procuracy's to decide on no more, for all or for those whom it concerns. */
export const goneOn = ['returned', 'terminated', 'decided', 'merged', 'transferring', 'transferred'] as const;
/** Where a file may have gone on to when it is registered what was decided of it here. */
export const sinceReceived = ['suspended', 'indicted', 'handed-over', ...goneOn] as const;

/** Where what a court had may have gone on to: the time to protest what it has decided runs on (BLTTHS 337). */
export const sinceTried = ['received', 'suspended', 'indicted', ...goneOn] as const;

/** Where one that was suspended may have gone on to. */
export const sinceSuspended = ['received', 'indicted', 'handed-over', ...goneOn] as const;

export type ProsecutionStep = Step<ProsecutionStatus, Role>;

/** Until the accused are indicted; then the prosecution is withdrawn (BLTTHS 285). */
export const revoking = (to: ProsecutionStatus): Record<'revokeCharge', ProsecutionStep> => ({
  revokeCharge: { to, by: system, law: 'TTLT 04/2018 5(3)', restsOn: received },
});

export const passingReturn = (to: ProsecutionStep['to']): ProsecutionStep => ({
  to,
  by: system,
  law: 'BLTTHS 239(1), 240(1)(b)',
  restsOn: prosecutionFileTransferred.type,
});

/** What may reach a file whatever has become of it. */
export const told = (
  to: ProsecutionStatus,
): Record<
  | 'correct'
  | 'recordService'
  | 'recordCourtDecision'
  | 'recordEvidenceDemand'
  | 'supplyEvidence'
  | 'recordReturnAnswer'
  | 'recordMotionAnswer'
  | 'withdrawMotion'
  | 'recordJoinderAnswer'
  | 'recordMerger'
  | AskProtectionAct
  | GuardAct
  | 'anticipate'
  | 'recordAssistance'
  | 'withdrawAssistance'
  | 'recordEvidence'
  | 'recordDetention'
  | 'tellParties'
  | 'tellOfDetention'
  | 'registerParticipant'
  | 'endParticipation'
  | 'tellAbove'
  | 'noteOvertaken'
  | 'recordWanted'
  | 'recordArrest'
  | 'tellCourt'
  | 'noteIndicted'
  | 'passReturn',
  ProsecutionStep
> => ({
  tellParties: {
    to,
    by: prosecutors,
    law: 'BLTTHS 239(2), 240(2), 249(3), 338(2); TTLT 01/2020 13(2); TTLT 04/2018 18(2)(b)',
    restsOn: received,
  },
  tellOfDetention: {
    to,
    by: prosecutors,
    law: 'BLTTHS 119(6)',
    restsOn: { anyOf: [prosecutedAccusedDetained.type, prosecutedDetentionExtended.type], of: 'accused' },
    lateIn: [],
  },
  registerParticipant: { to, by: prosecutors, law: 'BLTTHS 239(2), 240(2), 249(3)', restsOn: received },
  endParticipation: {
    to,
    by: prosecutors,
    law: 'BLTTHS 239(2), 240(2), 249(3)',
    restsOn: { anyOf: [prosecutionParticipantRegistered.type], of: 'participant' },
  },
  tellAbove: { to, by: prosecutors, law: 'BLTTHS 240(3)', restsOn: received },
  noteOvertaken: { to, by: system },
  // Of what ended an investigation that a court has demanded; by itself where another procuracy has decided.
  tellCourt: { to, by: [...head, ...system], law: 'BLTTHS 246(1), 280(3)', restsOn: received },
  noteIndicted: { to, by: system, law: 'BLTTHS 246', restsOn: received },
  passReturn: passingReturn(to), // of some who went on apart at another procuracy
  correct: { to, by: [...head, 'system'], restsOn: received, duty: true },
  recordWanted: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 231(1), 247(1)(b); BLHS 27(3)',
    restsOn: received,
  },
  recordArrest: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 01/2020 8(8); BLHS 27(3)',
    restsOn: {
      anyOf: [searchDemanded.type, prosecutedSearchBrought.type, prosecutedAccusedWanted.type],
      of: 'accused',
    },
  },
  recordService: { to, by: system, law: 'BLTTHS 239(2), 240(2), 249(3), 285, 336' },
  recordCourtDecision: { to, by: system, law: 'BLTTHS 262(1), 286(3)' },
  recordEvidenceDemand: { to, by: system, law: 'BLTTHS 284(2)' },
  supplyEvidence: {
    to,
    by: prosecutors,
    law: 'BLTTHS 284(3)',
    restsOn: { anyOf: [courtEvidenceAsked.type], of: 'exchange' },
  },
  recordReturnAnswer: {
    to,
    by: system,
    law: 'BLTTHS 279(2), 280(2)',
    restsOn: { anyOf: [courtReturnAsked.type], of: 'exchange' },
  },
  recordMotionAnswer: {
    to,
    by: system,
    law: 'BLTTHS 279(2)',
    restsOn: { anyOf: [courtMotionMade.type], of: 'exchange' },
  },
  withdrawMotion: {
    to,
    by: prosecutors,
    law: 'BLTTHS 279(1)',
    restsOn: { anyOf: [courtMotionMade.type], of: 'exchange' },
  },
  recordGuards: { to, by: system, law: 'TTLT 01/2017 4(5); BLTTHS 486' },
  askProtection: { to, by: prosecutors, law: 'BLTTHS 484–486', restsOn: received, duty: true },
  recordProtectionAnswer: {
    to,
    by: system,
    law: 'BLTTHS 485',
    restsOn: { anyOf: [protectionAskedByProcuracy.type], of: 'exchange' },
  },
  recordJoinderAnswer: {
    to,
    by: system,
    law: 'TTLT 04/2018 29(3)',
    restsOn: { anyOf: [joinderConsultationAsked.type], of: 'exchange' },
  },
  recordMerger: { to, by: system, law: 'BLTTHS 242(1)', restsOn: received },
  anticipate: {
    to,
    by: prosecutors,
    law: 'BLTTHS 132',
    restsOn: [
      received,
      {
        anyOf: [courtReturnAsked.type, prosecutionAssistanceAsked.type, joinderConsultationAsked.type],
        of: 'exchange',
      },
    ],
  },
  recordAssistance: {
    to,
    by: system,
    law: 'BLTTHS 247(1)(c)',
    restsOn: { anyOf: [prosecutionAssistanceAsked.type], of: 'exchange' },
  },
  withdrawAssistance: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 247(1)(c)',
    restsOn: { anyOf: [prosecutionAssistanceAsked.type], of: 'exchange' },
  },
  recordEvidence: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 247(1)(c), 249(1)',
    restsOn: { anyOf: [prosecutionEvidenceRequested.type], of: 'request' },
  },
  recordDetention: { to, by: system, law: 'BLTTHS 241; TTLT 04/2018 18(2)(a)' },
});

export const asking = (
  to: ProsecutionStatus,
): Record<'askAssistance' | 'requestEvidence' | OffenceDateAct | ItemAct, ProsecutionStep> => ({
  dateOffence: { to, by: prosecutors, law: 'BLHS 27(3); TTLT 01/2020 9(4)', restsOn: received },
  enterItem: { to, by: prosecutors, law: 'TTLT 04/2018 35(2)(b), 36(2)(a); BLTTHS 236(2)', restsOn: received },
  takeOffItem: {
    to,
    by: prosecutors,
    law: 'BLTTHS 106(3)',
    restsOn: { anyOf: [prosecutionItemEntered.type], of: 'item' },
  },
  askAssistance: { to, by: prosecutors, law: 'BLTTHS 247(1)(c)', restsOn: received },
  requestEvidence: { to, by: prosecutors, law: 'BLTTHS 236(2), (3), 247(1)(c)', restsOn: received },
});
