import {
  accusedIndicted,
  prosecutedVictimNamed,
  prosecutionFileHandedOver,
  prosecutionFileReturned,
  prosecutionFileSuspended,
  prosecutionFileTerminated,
  trialReceivedByProcuracy,
  prosecutionNoticeServed,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import {
  type AskProtectionAct,
  type CoercionAct,
  type FocalPointAct,
  type FollowingOneAct,
  type GuardAct,
  type EvidenceRequestAct,
  type ItemAct,
  type OffenceDateAct,
  type ParticipantAct,
  Procedure,
  prosecutors,
  type KeeperReportAct,
  type PropertyAct,
  type Starts,
} from '@la-chan/procedure';
import { asking, head, received, revoking, sinceReceived, sinceSuspended, system, told } from './course';
import { detaining, endingAsked, endingMeasure, measures, releasing, standingCoercion } from './measure.course';
import {
  apart,
  onOneAccused,
  onProperty,
  onPropertyOfOne,
  overruling,
  overrulingOne,
  resumingOne,
  reviews,
} from './stay.course';
import { toOtherProcuracy } from './transfer.course';
import { assigning, atTrial, delivery, moving, ofOthers, ofProtest, protesting, trialAgain } from './trial.course';
import type { ProsecutionEvent } from './prosecution-file.events';
import type { ProsecutionFile } from './state';

export type { ProsecutedAccused, ProsecutionFile } from './state';

export type ProsecutionStatus =
  | 'awaiting-release'
  | 'received'
  | 'suspended'
  | 'returned'
  | 'terminated'
  | 'indicted'
  | 'handed-over'
  | 'assigned'
  | 'returned-above'
  | 'decided'
  | 'merged'
  | 'transferring'
  | 'transferred'
  | 'voided';

export type ProsecutionAct =
  | 'takeUp'
  | 'void'
  | 'receiveAgain'
  | 'nameVictim'
  | 'extend'
  | 'suspend'
  | 'review'
  | FocalPointAct
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'reviewTrial'
  | 'keepMeasures'
  | 'endTreatment'
  | PropertyAct
  | KeeperReportAct
  | 'resume'
  | 'demandSearch'
  | 'recordWanted'
  | 'recordArrest'
  | 'suspendAccused'
  | 'resumeAccused'
  | 'terminateAccused'
  | 'revokeCharge'
  | 'returnFile'
  | 'chargeAndReturn'
  | 'investigate'
  | 'terminate'
  | 'indict'
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'takeReturn'
  | 'recordOutcome'
  | 'deliver'
  | 'split'
  | 'merge'
  | 'join'
  | 'withdrawProsecution'
  | 'withdrawCrimes'
  | 'replaceProsecutor'
  | 'protest'
  | 'changeProtest'
  | 'withdrawProtest'
  | 'protestDecision'
  | 'changeDecisionProtest'
  | 'withdrawDecisionProtest'
  | 'correct'
  | 'recordService'
  | 'recordCourtDecision'
  | 'recordEvidenceDemand'
  | 'supplyEvidence'
  | 'consultOnJoinder'
  | 'recordJoinderAnswer'
  | 'recordMerger'
  | AskProtectionAct
  | GuardAct
  | 'askReturn'
  | 'recordReturnAnswer'
  | 'makeMotion'
  | 'recordMotionAnswer'
  | 'withdrawMotion'
  | 'anticipate'
  | 'askAssistance'
  | 'recordAssistance'
  | 'withdrawAssistance'
  | EvidenceRequestAct
  | 'recordDetention'
  | 'detain'
  | 'extendDetention'
  | 'freeAccused'
  | 'applyMeasure'
  | 'renewMeasure'
  | 'endMeasure'
  | CoercionAct
  | 'recordMeasure'
  | 'tellParties'
  | 'tellOfDetention'
  | ParticipantAct
  | ItemAct
  | OffenceDateAct
  | 'tellAbove'
  | 'tellCourt'
  | 'noteIndicted'
  | 'overrule'
  | 'overruleAccused'
  | 'noteOvertaken'
  | 'transfer'
  | 'passReturn'
  | 'assignTrial'
  | 'receiveTrialAgain'
  | 'recordTrialReturn'
  | 'transferExhibits';

// What was told while the file was only offered is received, or crosses, afterwards.
const { recordService: service, noteOvertaken: overtaken } = told('voided');

const starts: Starts<ProsecutionStatus, Role> = {
  receive: { to: 'awaiting-release', by: head, law: 'BLTTHS 240(1), 245(3)' },
  splitOff: { to: 'suspended', by: head, law: 'BLTTHS 242(2)' },
  goOnApart: { to: 'received', by: head, law: 'BLTTHS 249(1)' },
  overruleApart: { to: 'received', by: [...head, 'system'], law: 'BLTTHS 240(3)' },
  receiveTrial: { to: 'assigned', by: system, law: 'BLTTHS 239(1)' },
  bringIn: { to: 'received', by: head },
};

export const prosecutionProcedure = new Procedure<ProsecutionStatus, ProsecutionAct, Role>('prosecution-file', starts, {
  'awaiting-release': {
    takeUp: { to: 'received', by: system, law: 'BLTTHS 232(4)' },
    void: { to: ['voided', 'returned'], by: system },
    ...revoking('awaiting-release'),
    ...endingAsked,
    ...ofOthers('awaiting-release'),
    ...told('awaiting-release'),
  },
  received: {
    nameVictim: { to: 'received', by: prosecutors, law: 'BLTTHS 62', restsOn: received },
    extend: {
      to: 'received',
      by: head,
      law: 'BLTTHS 240(1), 249(4)',
      restsOn: received,
      lateIn: sinceReceived,
    },
    ...onOneAccused,
    ...revoking('received'),
    ...detaining,
    ...measures,
    ...apart('received'),
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 247(1)', restsOn: received },
    returnFile: { to: 'returned', by: head, law: 'BLTTHS 174(2), 240(1)(b), 245, 246(1)', restsOn: received },
    chargeAndReturn: {
      to: 'returned',
      by: head,
      law: 'BLTTHS 156, 179(4), 180, 236(4), 245(1)(b), (c)',
      restsOn: received,
    },
    investigate: {
      to: 'received',
      by: prosecutors,
      law: 'BLTTHS 236(3), 246(1); TTLT 04/2018 12(2)',
      restsOn: received,
    },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 240(1)(c), 248', restsOn: received },
    merge: { to: 'merged', by: head, law: 'BLTTHS 242(1); TTLT 04/2018 29(3)', restsOn: received },
    join: { to: 'received', by: head, law: 'BLTTHS 242(1)', restsOn: received },
    indict: {
      to: 'indicted',
      by: head,
      law: 'BLTTHS 240(1)(a), 243, 246(2); TTLT 04/2018 9(4), (7)',
      restsOn: received,
    },
    transfer: {
      to: ['transferring', 'transferred'],
      by: head,
      law: 'BLTTHS 236(6), 239(1), 274(1)',
      restsOn: received,
    },
    ...delivery('received'), // which the court has sent back for that
    ...asking('received'),
    ...overrulingOne('received'),
    ...ofOthers('received'),
    ...reviews('received'),
    ...told('received'),
  },
  suspended: {
    resume: { to: 'received', by: head, law: 'BLTTHS 249(1)', restsOn: prosecutionFileSuspended.type },
    review: {
      to: 'suspended',
      by: prosecutors,
      law: 'TTLT 01/2020 14(2)',
      restsOn: prosecutionFileSuspended.type,
      lateIn: sinceSuspended,
    },
    terminate: { to: 'terminated', by: head, law: 'BLTTHS 248; TTLT 01/2020 9(2), (3)', restsOn: received },
    ...onProperty('suspended', prosecutionFileSuspended.type),
    ...asking('suspended'),
    ...revoking('suspended'),
    ...overruling,
    ...overrulingOne('suspended'),
    ...releasing('suspended'),
    ...endingMeasure('suspended'),
    ...ofOthers('suspended'),
    ...reviews('suspended'),
    ...told('suspended'),
  },
  returned: {
    ...revoking('returned'),
    receiveAgain: { to: 'awaiting-release', by: head, law: 'BLTTHS 245(3)', restsOn: prosecutionFileReturned.type },
    overrule: { ...overruling.overrule, to: 'returned' }, // decided once the body has sent the file again
    ...overrulingOne('returned'),
    ...onPropertyOfOne('returned'),
    ...ofOthers('returned'),
    ...told('returned'),
  },
  indicted: {
    withdraw: { to: 'received', by: head, law: 'BLTTHS 244', restsOn: accusedIndicted.type },
    takeBack: { to: 'received', by: system, law: 'BLTTHS 276(1)(b)', restsOn: accusedIndicted.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 244', restsOn: accusedIndicted.type },
    ...delivery('indicted'),
    ...assigning('indicted'),
    ...overruling,
    ...overrulingOne('indicted'),
    ...releasing('indicted'),
    ...endingMeasure('indicted'),
    ...ofOthers('indicted'),
    ...reviews('indicted'),
    ...told('indicted'),
  },
  'handed-over': {
    ...delivery('handed-over'),
    ...assigning('handed-over'),
    ...atTrial('handed-over'),
    ...apart('handed-over'),
    ...resumingOne('handed-over'),
    ...standingCoercion('handed-over'),
    takeReturn: {
      to: ['received', 'handed-over'], // what comes back of an earlier handover leaves the file where it is
      by: system,
      law: 'BLTTHS 246, 274(1), 280(3)',
      restsOn: prosecutionFileHandedOver.type,
    },
    recordOutcome: {
      to: ['decided', 'handed-over'], // of some who were tried apart: the others are still before a court
      by: system,
      law: 'BLTTHS 262(1)',
      restsOn: prosecutionFileHandedOver.type,
    },
    // Decided once the court has returned the file.
    overrule: { ...overruling.overrule, to: 'handed-over' },
    ...overrulingOne('handed-over'),
    ...reviews('handed-over'),
    ...told('handed-over'),
  },
  terminated: {
    resume: { to: 'received', by: head, law: 'BLTTHS 249(1)', restsOn: prosecutionFileTerminated.type },
    ...onProperty('terminated', prosecutionFileTerminated.type),
    ...onPropertyOfOne('terminated'),
    ...overruling,
    ...overrulingOne('received'),
    ...ofOthers('terminated'),
    ...told('terminated'),
  },
  decided: {
    // Of those who were tried apart.
    takeReturn: { to: 'received', by: system, law: 'BLTTHS 246, 280(3)', restsOn: prosecutionFileHandedOver.type },
    recordOutcome: { to: 'decided', by: system, law: 'BLTTHS 262(1)', restsOn: received },
    ...apart('decided'),
    ...resumingOne('decided'),
    ...standingCoercion('decided'),
    ...overrulingOne('decided'),
    ...trialAgain('decided'),
    ...protesting('decided'), // of those who were tried apart
    ...ofProtest('decided'),
    ...moving('decided'),
    ...reviews('decided'),
    ...told('decided'),
  },
  // By the procuracy above, which has indicted.
  assigned: {
    ...atTrial('assigned'),
    ...trialAgain(['assigned', 'returned-above']), // of some who were tried apart
    recordOutcome: {
      to: ['decided', 'assigned'], // of some who were tried apart
      by: system,
      law: 'BLTTHS 262(1)',
      restsOn: trialReceivedByProcuracy.type,
    },
    reviewTrial: reviews('assigned').reviewTrial,
    assignFocalPoint: reviews('assigned').assignFocalPoint,
    ...told('assigned'),
  },
  'returned-above': {
    ...trialAgain('returned-above'),
    // Of some who were tried apart, which crosses.
    recordOutcome: { to: 'returned-above', by: system, law: 'BLTTHS 262(1)', restsOn: trialReceivedByProcuracy.type },
    ...told('returned-above'),
  },
  merged: { ...ofOthers('merged'), ...told('merged') },
  ...toOtherProcuracy,
  voided: { recordService: service, noteOvertaken: overtaken },
});

/** Goes with the file to the court, so that it can decide on what is owed. */
export const nameVictim = (file: ProsecutionFile, victim: FileId, at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('nameVictim', file.status);
  return [prosecutedVictimNamed(file.id, { victim }, at)];
};

/** The receipt of a notice: about the notice, as the file is what it was. */
export const recordService = (
  file: ProsecutionFile,
  service: EventOf<typeof prosecutionNoticeServed>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordService', file.status);
  return [prosecutionNoticeServed(service.notice, service, at)];
};
