import {
  caseConcluded,
  caseHandedOver,
  caseMerged,
  caseTerminated,
  caseTransferOffered,
  caseTransferred,
  initiationCancelled,
  type Role,
} from '@la-chan/contracts';
import {
  type FocalPointAct,
  type FollowingOneAct,
  type AnnouncingAct,
  type ApplicationAct,
  type ProtectionAct,
  type LateAnnouncingAct,
  type ComplaintAct,
  type EntrustingAct,
  type ItemAct,
  type ParticipantAct,
  type PetitionAct,
  type ProposalAct,
  type WithdrawalAct,
  Procedure,
  type KeeperReportAct,
  type PropertyAct,
  type SurrenderAct,
  type Starts,
} from '@la-chan/procedure';
import type { EvidenceReviewAct } from './evidence-review';
import type { CompetenceAct } from './competence';
import { competence } from './competence.course';
import {
  approvals,
  goingOnAgain,
  liability,
  onPropertyOfOne,
  orders,
  reviews,
  revoking,
  search,
  unsearching,
} from './accused.course';
import {
  head,
  headOrProcuracy,
  initiated,
  onProperty,
  investigators,
  open,
  openOrSuspended,
  sinceInvestigated,
  sinceSuspended,
  suspension,
  system,
} from './course';
import { answeredPetition, late, ofOthers, referral, returnedApart, evidence } from './late.course';
import { approvingMeasures, followingMeasures, type MeasureAct } from './measure.course';
import { whileOpen } from './open.course';
import { cancellations, consultations, demands, proposing, demandsOnDecision, withdrawing } from './supervision.course';

export type { Case, CaseRequest } from './state';

export type CaseStatus =
  | 'under-investigation'
  | 'cracked'
  | 'suspended'
  | 'concluded'
  | 'handed-over'
  | 'transferring'
  | 'transferred'
  | 'terminated'
  | 'cancelled'
  | 'merged'
  | 'decided';

/** What may be done while the investigation goes on, and leaves it going on. */
export type InvestigationAct =
  | 'charge'
  | 'changeCharge'
  | 'supplementCharge'
  | 'changeIdentity'
  | 'fingerprint'
  | 'nameVictim'
  | 'removeVictim'
  | 'detain'
  | 'renewDetention'
  | 'askDetentionExtension'
  | 'requalify'
  | 'askExtension'
  | 'suspendAccused'
  | 'resumeAccused'
  | 'terminateAccused'
  | 'split'
  | 'join'
  | 'askAssistance'
  | 'askTransfer'
  | 'entrust'
  | Exclude<CompetenceAct, 'recordConsultation'>
  | Exclude<EvidenceReviewAct, 'recordEvidenceReview'>
  | Exclude<AnnouncingAct, LateAnnouncingAct>;

/** What may still reach a case when it has gone on or ended. */
export type LateAct =
  | 'correct'
  | 'recordService'
  | 'extend'
  | 'recordRefusal'
  | 'recordAnswer'
  | 'withdrawRequest'
  | 'recordNotice'
  | 'extendDetention'
  | 'recordDetentionRefusal'
  | 'recordTransfer'
  | 'recordConsultation'
  | 'recordEvidenceReview'
  | 'recordStayConsultation'
  | 'recordTreatment'
  | 'recordTreatmentEnd'
  | 'anticipate'
  | 'recordEvidence'
  | 'tellParties'
  | 'tellOfDetention'
  | 'recordProsecutorReplacement'
  | 'recordSearchApproval'
  | 'recordJoinderConsultation'
  | 'answerJoinderConsultation'
  | LateAnnouncingAct
  | 'tellAbsence'
  | 'handOverExhibits'
  | Exclude<EntrustingAct, 'entrust'>
  | ParticipantAct
  | ApplicationAct
  | ProtectionAct
  | ComplaintAct
  | PetitionAct;

export type CaseAct =
  | InvestigationAct
  | LateAct
  | 'approveCharge'
  | 'cancelCharge'
  | 'cancelChange'
  | MeasureAct
  | 'approveDetention'
  | 'refuseDetention'
  | 'askRelease'
  | 'refuseRelease'
  | 'recordDemand'
  | 'recordChargeDemand'
  | 'recordCaseDemand'
  | 'declineDemand'
  | 'replaceInvestigator'
  | 'carryOutDemand'
  | 'supplyEvidence'
  | 'proposeRevocation'
  | ProposalAct
  | WithdrawalAct
  | 'dateOffence'
  | 'noteFurtherOffence'
  | 'declareWanted'
  | 'endSearch'
  | 'cancelSearch'
  | 'freeAccused'
  | 'reopen'
  | 'reopenAccused'
  | 'askStayConsultation'
  | 'askProsecutorReplacement'
  | 'askSearchApproval'
  | 'assignConductor'
  | 'assignInvestigator'
  | 'crack'
  | 'suspend'
  | 'cancelSuspension'
  | 'cancelInitiation'
  | 'cancelRequalification'
  | 'proposeSanction'
  | 'review'
  | FocalPointAct
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | PropertyAct
  | KeeperReportAct
  | 'resume'
  | 'cancelResumption'
  | 'merge'
  | 'restore'
  | 'transfer'
  | 'recordTransferOrder'
  | 'offerTransfer'
  | 'sendMerged'
  | 'receiveBack'
  | 'referVictim'
  | SurrenderAct
  | 'conclude'
  | 'requestEvidence'
  | ItemAct
  | 'withdraw'
  | 'takeBack'
  | 'release'
  | 'terminate'
  | 'takeReturn'
  | 'openApart'
  | 'recordOutcome';

/** Nothing stands any more of what could be ended here. */
const { endCoercion: _, endMeasure: __, ...elsewhere } = referral('transferred');

const starts: Starts<CaseStatus, Role> = {
  initiate: { to: 'under-investigation', by: headOrProcuracy, law: 'BLTTHS 153, 154' },
  receive: { to: openOrSuspended, by: headOrProcuracy, law: 'BLTTHS 169(5); TTLT 04/2018 29' },
  splitOff: { to: ['under-investigation', 'cracked'], by: headOrProcuracy, law: 'BLTTHS 170(2), (3)' },
  goOnApart: { to: ['under-investigation', 'cracked'], by: headOrProcuracy, law: 'BLTTHS 235(1), 236' },
  comeBackApart: { to: ['under-investigation', 'cracked'], by: system, law: 'BLTTHS 174(2), 242(2), 245' },
  bringIn: { to: ['under-investigation', 'cracked'], by: head },
};

export const caseProcedure = new Procedure<CaseStatus, CaseAct, Role>('case', starts, {
  'under-investigation': {
    ...whileOpen('under-investigation'),
    crack: { to: 'cracked', by: investigators, restsOn: initiated, lateIn: sinceInvestigated },
  },
  cracked: whileOpen('cracked'),
  suspended: {
    resume: { to: open, by: headOrProcuracy, law: 'BLTTHS 235(1)', restsOn: suspension },
    ...competence('suspended'),
    ...cancellations('suspended'),
    ...proposing('suspended'),
    cancelSuspension: { to: open, by: system, law: 'TTLT 04/2018 5(1)', restsOn: suspension },
    // The procuracy has cancelled the split by which it came.
    merge: { to: 'merged', by: system, law: 'BLTTHS 170(3)', restsOn: initiated },
    assignFocalPoint: {
      to: 'suspended',
      by: head,
      law: 'TTLT 01/2020 14(1)(a)',
      restsOn: suspension,
      lateIn: sinceSuspended,
    },
    review: {
      to: 'suspended',
      by: investigators,
      law: 'TTLT 01/2020 7, 14(2)',
      restsOn: suspension,
      lateIn: sinceSuspended,
    },
    terminate: {
      to: 'terminated',
      by: head,
      law: 'BLTTHS 230(1)(a); TTLT 01/2020 7(2)',
      restsOn: suspension,
    },
    ...onProperty('suspended', suspension),
    ...goingOnAgain('suspended'),
    ...approvals('suspended'),
    ...orders('suspended'),
    ...approvingMeasures('suspended'),
    ...demands('suspended'),
    ...consultations('suspended'),
    ...liability('suspended'),
    ...search('suspended'),
    ...withdrawing([...open, 'suspended']),
    ...reviews('suspended'),
    ...evidence('suspended'),
    ...referral('suspended'),
    ...followingMeasures('suspended'),
    ...ofOthers('suspended'),
    ...late('suspended'),
  },
  concluded: {
    withdraw: { to: open, by: head, law: 'BLTTHS 232(4)', restsOn: caseConcluded.type },
    takeBack: { to: open, by: system, restsOn: caseConcluded.type },
    release: { to: 'handed-over', by: system, law: 'BLTTHS 232(4)', restsOn: caseConcluded.type },
    ...revoking('concluded'),
    ...goingOnAgain('concluded'),
    ...search('concluded'),
    ...withdrawing('concluded'),
    ...reviews('concluded'),
    ...referral('concluded'),
    ...followingMeasures('concluded'),
    ...ofOthers('concluded'),
    ...late('concluded'),
  },
  'handed-over': {
    takeReturn: {
      to: [...open, 'handed-over'], // what comes back of an earlier handover leaves the case where it is
      by: system,
      law: 'BLTTHS 174(2), 245, 280',
      restsOn: caseHandedOver.type,
    },
    recordOutcome: {
      to: ['decided', 'handed-over'], // of some who went on apart: the others stay where they are
      by: system,
      law: 'BLTTHS 240(2), 262(1)',
      restsOn: caseHandedOver.type,
    },
    ...revoking(['handed-over', 'decided']), // it was told how it ended for the others
    merge: { to: 'merged', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    sendMerged: { to: 'transferring', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    join: { to: 'handed-over', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    ...goingOnAgain('handed-over'),
    ...returnedApart(['handed-over', 'decided']),
    ...search('handed-over'),
    ...withdrawing(['handed-over', 'decided']),
    ...reviews('handed-over'),
    ...referral('handed-over'),
    ...followingMeasures('handed-over'),
    ...late('handed-over'),
  },
  terminated: {
    resume: { to: open, by: headOrProcuracy, law: 'BLTTHS 235(1)', restsOn: caseTerminated.type },
    reopen: { to: open, by: system, law: 'BLTTHS 230(3)', restsOn: caseTerminated.type },
    ...proposing('terminated'),
    ...withdrawing([...open, 'terminated']),
    ...unsearching('terminated'),
    ...demandsOnDecision('terminated'),
    ...onProperty('terminated', caseTerminated.type),
    ...onPropertyOfOne('terminated'),
    ...goingOnAgain('terminated'),
    ...referral('terminated'),
    ...ofOthers('terminated'),
    ...late('terminated'),
  },
  transferring: {
    withdraw: { to: openOrSuspended, by: head, law: 'BLTTHS 169(4)', restsOn: caseTransferOffered.type },
    takeBack: { to: openOrSuspended, by: system, restsOn: caseTransferOffered.type },
    release: { to: 'transferred', by: system, law: 'BLTTHS 169(4)', restsOn: caseTransferOffered.type },
    ...goingOnAgain('transferring'),
    ...referral('transferring'),
    ...followingMeasures('transferring'),
    ...ofOthers('transferring'),
    ...late('transferring'),
  },
  transferred: {
    receiveBack: {
      to: openOrSuspended,
      by: [...head, ...system],
      law: 'BLTTHS 169(1), (5)',
      restsOn: caseTransferred.type,
    },
    openApart: { to: 'transferred', by: system, law: 'BLTTHS 169(5), 170(2)', restsOn: caseTransferred.type },
    ...goingOnAgain('transferred'),
    ...elsewhere,
    ...ofOthers('transferred'),
    ...late('transferred'),
  },
  cancelled: {
    proposeSanction: {
      to: 'cancelled',
      by: head,
      law: 'BLTTHS 158(1); TTLT 01/2017 16(1)',
      restsOn: initiationCancelled.type,
      lateIn: ['suspended', ...sinceSuspended],
    },
    ...referral('cancelled'),
    ...ofOthers('cancelled'),
    ...late('cancelled'),
    recordPetition: { ...answeredPetition, to: ['cancelled', 'suspended', ...open] },
  },
  merged: {
    restore: { to: open, by: system, law: 'BLTTHS 170(3)', restsOn: caseMerged.type },
    ...proposing('merged'),
    ...withdrawing(open),
    ...demandsOnDecision('merged'),
    ...referral('merged'),
    ...ofOthers('merged'),
    ...late('merged'),
  },
  decided: {
    // Of those who went on apart.
    takeReturn: { to: open, by: system, law: 'BLTTHS 174(2), 245, 280', restsOn: caseHandedOver.type },
    recordOutcome: { to: 'decided', by: system, law: 'BLTTHS 240(2), 262(1)', restsOn: initiated },
    // A court has returned what was decided, and the procuracy joins it with another file.
    merge: { to: 'merged', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    sendMerged: { to: 'transferring', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    join: { to: 'decided', by: system, law: 'BLTTHS 242(1)', restsOn: caseHandedOver.type },
    ...goingOnAgain('decided'),
    ...returnedApart('decided'),
    ...search('decided'),
    ...withdrawing('decided'),
    ...reviews('decided'),
    ...referral('decided'),
    ...late('decided'),
  },
});
