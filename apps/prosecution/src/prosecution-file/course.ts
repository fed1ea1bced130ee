import {
  prosecutionItemEntered,
  accusedIndicted,
  courtDecisionReceived,
  courtEvidenceAsked,
  courtMotionMade,
  courtReturnAsked,
  joinderConsultationAsked,
  protectionAskedByProcuracy,
  decisionProtested,
  judgmentProtested,
  prosecutedAccusedDetained,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutedMeasureApplied,
  prosecutionCoercionOrdered,
  prosecutionAssistanceAsked,
  prosecutionEvidenceRequested,
  prosecutionParticipantRegistered,
  prosecutionFileHandedOver,
  prosecutionFileReceived,
  prosecutionFileTransferred,
  prosecutionTransferDecided,
  searchDemanded,
  suspendedFileReviewed,
  suspensionBrought,
  trialReceivedByProcuracy,
  type Role,
} from '@la-chan/contracts';
import {
  type AskProtectionAct,
  type CoercionAct,
  type FollowingOneAct,
  type GuardAct,
  type ItemAct,
  type OffenceDateAct,
  prosecutors,
  type Step,
} from '@la-chan/procedure';
import type { ProsecutionAct, ProsecutionStatus } from './prosecution-file';

export const head = ['head-of-procuracy'] as const;
export const system = ['system'] as const;
export const received = prosecutionFileReceived.type;

/** Where a file is this procuracy's to decide on no more, for all or for those whom it concerns. */
const goneOn = ['returned', 'terminated', 'decided', 'merged', 'transferring', 'transferred'] as const;
/** Where a file may have gone on to when it is registered what was decided of it here. */
export const sinceReceived = ['suspended', 'indicted', 'handed-over', ...goneOn] as const;
/** Where whoever has the file by then is told of what was ordered, or ended, here. */
const followed = [
  'suspended',
  'terminated',
  'decided',
  'indicted',
  'handed-over',
  'transferring',
  'transferred',
  'returned',
] as const;
/** Where one that was suspended may have gone on to. */
export const sinceSuspended = ['received', 'indicted', 'handed-over', ...goneOn] as const;

type ProsecutionStep = Step<ProsecutionStatus, Role>;
type FollowingAct = 'recordCoercion' | 'recordMeasure';

/** Once the others are before a court, in a file of their own. */
export const resumingOne = (to: ProsecutionStatus): Record<'resumeAccused', ProsecutionStep> => ({
  resumeAccused: {
    to,
    by: head,
    law: 'BLTTHS 249(1)',
    restsOn: {
      anyOf: [prosecutedAccusedSuspended.type, suspensionBrought.type, prosecutedAccusedTerminated.type],
      of: 'accused',
    },
  },
});

export const onOneAccused: Record<
  'demandSearch' | 'suspendAccused' | 'resumeAccused' | 'terminateAccused',
  ProsecutionStep
> = {
  demandSearch: { to: 'received', by: head, law: 'BLTTHS 247(1)(b)', restsOn: received, lateIn: sinceReceived },
  suspendAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 247(2)', restsOn: received },
  ...resumingOne('received'),
  terminateAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 248(2)', restsOn: received },
};

export const releasing = (to: ProsecutionStatus): Record<'freeAccused', ProsecutionStep> => ({
  freeAccused: {
    ...{ to, by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: prosecutedAccusedDetained.type },
    lateIn: followed,
    duty: true,
  },
});

/** Until the accused are indicted; then the prosecution is withdrawn (BLTTHS 285). */
export const revoking = (to: ProsecutionStatus): Record<'revokeCharge', ProsecutionStep> => ({
  revokeCharge: { to, by: system, law: 'TTLT 04/2018 5(3)', restsOn: received },
});

/** Whoever has the file to decide on it also decides on detention. */
export const detaining: Record<'detain' | 'extendDetention' | 'freeAccused', ProsecutionStep> = {
  detain: { to: 'received', by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: received, lateIn: followed },
  extendDetention: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(7), 241; TTLT 04/2018 18(2)(b)' },
    restsOn: prosecutedAccusedDetained.type,
    lateIn: followed,
  },
  ...releasing('received'),
};

const underMeasure = { anyOf: [prosecutedMeasureApplied.type], of: ['accused', 'measure'] };

export const endingMeasure = (
  to: ProsecutionStatus,
): Record<'endMeasure' | 'endCoercion' | FollowingAct, ProsecutionStep> => ({
  endMeasure: {
    ...{ to, by: [...head, ...system], law: 'BLTTHS 236(1), 241', restsOn: underMeasure },
    lateIn: followed,
  },
  ...standingCoercion(to),
});

/** As whoever had the file before tells. */
const followingMeasures = (to: ProsecutionStatus): Record<FollowingAct, ProsecutionStep> => ({
  recordMeasure: { to, by: system, law: 'BLTTHS 241; TTLT 04/2018 23(2)', restsOn: received },
  recordCoercion: { to, by: system, law: 'BLTTHS 126, 241', restsOn: received },
});

/** Of whoever waits here alone too, while the file of the others is at a court. */
export const standingCoercion = (to: ProsecutionStatus): Record<'endCoercion' | FollowingAct, ProsecutionStep> => ({
  ...followingMeasures(to),
  endCoercion: {
    to,
    by: [...head, ...system],
    law: 'BLTTHS 236(1), 241, 249(5)',
    restsOn: { anyOf: [prosecutionCoercionOrdered.type], of: 'order' },
    lateIn: followed,
  },
});

/** Before it is released this procuracy ends only what it was asked to. */
export const endingAsked: Record<'endMeasure', ProsecutionStep> = {
  endMeasure: { to: 'awaiting-release', by: system, law: 'TTLT 04/2018 20', restsOn: underMeasure },
};

/** And on other preventive measures, and coercive ones. */
export const measures: Record<
  'applyMeasure' | 'renewMeasure' | 'recordMeasure' | 'endMeasure' | CoercionAct,
  ProsecutionStep
> = {
  applyMeasure: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(1), 241; TTLT 04/2018 21(6), 22(6)' },
    restsOn: received,
    lateIn: followed,
  },
  renewMeasure: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(7), 241; TTLT 04/2018 23', restsOn: underMeasure },
    lateIn: followed,
  },
  orderCoercion: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: received },
    lateIn: followed,
  },
  ...endingMeasure('received'),
};

/** As the procuracy above has told on paper, or by a notice. */
const above = [...head, ...system] as const;

/** By the procuracy above, whatever it was sent. */
export const overruling: Record<'overrule', ProsecutionStep> = {
  overrule: { to: 'received', by: above, law: 'BLTTHS 240(3)', restsOn: received },
};

/** What was decided of one accused alone, wherever the file of the others is. */
export const overrulingOne = (to: ProsecutionStatus): Record<'overruleAccused', ProsecutionStep> => ({
  overruleAccused: { to, by: above, law: 'BLTTHS 240(3)', restsOn: onOneAccused.resumeAccused.restsOn },
});

const passingReturn = (to: ProsecutionStep['to']): ProsecutionStep => ({
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
    restsOn: { anyOf: [searchDemanded.type], of: 'accused' },
  },
  recordArrest: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 01/2020 8(8); BLHS 27(3)',
    restsOn: { anyOf: [searchDemanded.type], of: 'accused' },
  },
  recordService: { to, by: system, law: 'BLTTHS 239(2), 240(2), 249(3), 285, 336' },
  recordCourtDecision: { to, by: system, law: 'BLTTHS 262(1), 286(3)' },
  recordEvidenceDemand: { to, by: system, law: 'BLTTHS 284(2)' },
  supplyEvidence: { to, by: prosecutors, law: 'BLTTHS 284(3)', restsOn: courtEvidenceAsked.type },
  recordReturnAnswer: { to, by: system, law: 'BLTTHS 279(2), 280(2)', restsOn: courtReturnAsked.type },
  recordMotionAnswer: { to, by: system, law: 'BLTTHS 279(2)', restsOn: courtMotionMade.type },
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
    restsOn: {
      anyOf: [courtReturnAsked.type, prosecutionAssistanceAsked.type, joinderConsultationAsked.type],
      of: 'exchange',
    },
  },
  recordAssistance: { to, by: system, law: 'BLTTHS 247(1)(c)', restsOn: prosecutionAssistanceAsked.type },
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

/** Those whose matter was suspended may go on apart, before the indictment of the others and after; the body is consulted before. */
export const apart = (to: ProsecutionStatus): Record<'split' | 'consultOnJoinder', ProsecutionStep> => ({
  consultOnJoinder: { to, by: prosecutors, law: 'TTLT 04/2018 29(3)', restsOn: received },
  split: { to, by: head, law: 'BLTTHS 242(2); TTLT 04/2018 29(3)', restsOn: prosecutedAccusedSuspended.type },
});

export const protesting = (
  to: ProsecutionStatus,
): Record<'protestDecision' | 'withdrawDecisionProtest', ProsecutionStep> => ({
  protestDecision: { to, by: head, law: 'BLTTHS 336, 337(2)', restsOn: courtDecisionReceived.type },
  withdrawDecisionProtest: {
    to,
    by: head,
    law: 'BLTTHS 342',
    restsOn: { anyOf: [decisionProtested.type], of: 'notice' },
  },
});

/** With or after a suspension or termination of one accused alone; whoever keeps it reports what is damaged. */
export const onPropertyOfOne = (
  to: ProsecutionStatus,
): Record<'recordKeeperReport' | 'decideOnPropertyOfOne', ProsecutionStep> => ({
  recordKeeperReport: { to, by: prosecutors, law: 'TTLT 01/2020 13(2)', restsOn: received },
  decideOnPropertyOfOne: {
    to,
    by: head,
    law: 'TTLT 01/2020 8(4), 12(2), 13(1), (2); BLTTHS 248(2)',
    restsOn: onOneAccused.resumeAccused.restsOn,
    lateIn: goneOn,
  },
});

const suspendedAlone = {
  anyOf: [prosecutedAccusedSuspended.type, suspensionBrought.type],
  of: 'accused',
};

/** Of one accused who alone is suspended, wherever the file of the others is; and of what a court has suspended. */
export const reviews = (
  to: ProsecutionStatus,
): Record<
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'reviewTrial'
  | 'assignFocalPoint'
  | 'keepMeasures'
  | 'endTreatment'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne',
  ProsecutionStep
> => ({
  reviewAccused: {
    ...{ to, by: prosecutors, law: 'TTLT 01/2020 14(2)', restsOn: prosecutedAccusedSuspended.type },
    lateIn: goneOn,
  },
  assignFocalPointOfOne: { to, by: head, law: 'TTLT 01/2020 14(1)(a)', restsOn: suspendedAlone, lateIn: goneOn },
  compileStayFile: { to, by: prosecutors, law: 'TTLT 01/2020 8(4)(b)', restsOn: suspendedAlone, lateIn: goneOn },
  recordStayGuidance: {
    ...{ to, by: head, law: 'TTLT 01/2020 15(1)', restsOn: suspendedFileReviewed.type },
    lateIn: goneOn,
  },
  reviewTrial: {
    ...{ to, by: prosecutors, law: 'TTLT 01/2020 14(2)', restsOn: courtDecisionReceived.type },
    lateIn: goneOn,
  },
  assignFocalPoint: { to, by: head, law: 'TTLT 01/2020 14(1)(a)', restsOn: received, lateIn: goneOn },
  keepMeasures: { to, by: head, law: 'TTLT 01/2020 8(3)', restsOn: received, lateIn: goneOn },
  endTreatment: { to, by: head, law: 'BLTTHS 454', restsOn: received }, // not among the texts
  ...onPropertyOfOne(to),
});

/** With or after a suspension or termination of the file. */
export const onProperty = (to: ProsecutionStatus, restsOn: string): Record<'decideOnProperty', ProsecutionStep> => ({
  decideOnProperty: {
    to,
    by: head,
    law: 'TTLT 01/2020 8(3), 12(2), 13(1), (2); BLTTHS 248(2)',
    restsOn,
    lateIn: sinceSuspended,
  },
});

export const delivery = (to: ProsecutionStatus): Record<'deliver', ProsecutionStep> => ({
  deliver: {
    ...{ to, by: prosecutors, law: 'BLTTHS 240(2)', restsOn: accusedIndicted.type },
    lateIn: ['suspended', ...goneOn],
  },
});

/** A court below tries the case: the procuracy beside it takes part there (BLTTHS 239(1)). Exhibits go to civil enforcement (TTLT 04/2018 36(2)(b)). */
export const assigning = (to: ProsecutionStatus): Record<'assignTrial' | 'transferExhibits', ProsecutionStep> => ({
  transferExhibits: { to, by: head, law: 'TTLT 04/2018 36(2)(b)', restsOn: accusedIndicted.type },
  assignTrial: { to, by: head, law: 'BLTTHS 239(1)', restsOn: accusedIndicted.type },
});

/** What a court decides about those who were tried apart, while the file of the others is on its way again. */
export const ofOthers = (to: ProsecutionStatus): Record<'recordOutcome' | 'takeReturn', ProsecutionStep> => ({
  recordOutcome: { to, by: system, law: 'BLTTHS 262(1)', restsOn: prosecutionFileHandedOver.type },
  takeReturn: { to, by: system, law: 'BLTTHS 246, 280(3)', restsOn: prosecutionFileHandedOver.type },
});

/** A court has the file. */
const tried = { anyOf: [prosecutionFileHandedOver.type, trialReceivedByProcuracy.type], of: [] };

/** Before the hearing opens, also of those who are tried apart. */
export const moving = (to: ProsecutionStatus): Record<'makeMotion', ProsecutionStep> => ({
  makeMotion: { to, by: prosecutors, law: 'BLTTHS 279(1)(a), (c)', restsOn: tried },
});

/** Of what a court has and tries; a lower procuracy that was assigned the trial does it in the place of the one that has indicted (BLTTHS 239(1)). */
export const atTrial = (
  to: 'handed-over' | 'assigned',
): Record<
  | 'withdrawProsecution'
  | 'askReturn'
  | 'replaceProsecutor'
  | 'makeMotion'
  | 'protestDecision'
  | 'withdrawDecisionProtest'
  | 'protest'
  | 'withdrawProtest',
  ProsecutionStep
> => ({
  withdrawProsecution: { to, by: head, law: 'BLTTHS 285', restsOn: tried, lateIn: ['decided'] },
  askReturn: { to, by: head, law: 'BLTTHS 280(2)', restsOn: tried },
  replaceProsecutor: { to, by: head, law: 'BLTTHS 52(2)', restsOn: tried }, // not among the texts
  ...moving(to),
  ...protesting(to),
  protest: { to, by: head, law: 'BLTTHS 336, 337(1)', restsOn: courtDecisionReceived.type },
  withdrawProtest: { to, by: head, law: 'BLTTHS 342', restsOn: judgmentProtested.type },
});

/** Of a file that is for the trial alone: indicted again by the procuracy above and assigned once more, or returned to that. */
export const trialAgain = (
  to: ProsecutionStep['to'],
): Record<'receiveTrialAgain' | 'recordTrialReturn', ProsecutionStep> => ({
  receiveTrialAgain: { to: 'assigned', by: system, law: 'BLTTHS 239(1)', restsOn: trialReceivedByProcuracy.type },
  recordTrialReturn: { to, by: system, law: 'BLTTHS 239(1), 280', restsOn: trialReceivedByProcuracy.type },
});

/** On its way to the procuracy that has to prosecute, and there (BLTTHS 239(1)). */
export const toOtherProcuracy = {
  transferring: {
    withdraw: { to: 'received', by: head, restsOn: prosecutionTransferDecided.type },
    takeBack: { to: 'received', by: system, restsOn: prosecutionTransferDecided.type },
    release: { to: 'transferred', by: system, law: 'BLTTHS 239(1)', restsOn: prosecutionTransferDecided.type },
    ...releasing('transferring'),
    ...followingMeasures('transferring'),
    ...ofOthers('transferring'),
    ...told('transferring'),
  },
  transferred: {
    ...ofOthers('transferred'),
    ...told('transferred'),
    passReturn: passingReturn(['returned', 'transferred']),
  },
} satisfies Partial<Record<ProsecutionStatus, Partial<Record<ProsecutionAct, ProsecutionStep>>>>;
