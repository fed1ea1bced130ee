import {
  headWithdrawalFound,
  headWithdrawalReported,
  applicationReceivedByProcuracy,
  caseInitiatedByProcuracy,
  arrestApprovalRequested,
  attendanceRequested,
  caseExtensionRequested,
  caseTransferDecided,
  caseTransferRequested,
  chargeApprovalRequested,
  chargeApprovedByProcuracy,
  chargeDemandedByProcuracy,
  competenceConsultationRequested,
  complaintDecided,
  complaintReceived,
  custodyExtensionApprovedByProcuracy,
  custodyExtensionRequested,
  decisionReceived,
  detentionApprovedByProcuracy,
  detentionRequested,
  evidenceReviewRequested,
  extensionRequested,
  identityChangeDemandedByProcuracy,
  personChargedByProcuracy,
  lowerTrialForeseen,
  measureDemandedByProcuracy,
  measureEndRequested,
  measureOrderedByProcuracy,
  measureRequested,
  prosecutorReplacementRequested,
  protectionAskedByProcuracy,
  searchApprovalRequested,
  releaseRequested,
  remedyDemandedByProcuracy,
  competenceDisputeRequested,
  reportDisputeRequested,
  requalificationDemandedByProcuracy,
  stayConsultationRequested,
  supervisionOpened,
  suspensionCancelledByProcuracy,
  suspensionReviewRequested,
  transferDemandedByProcuracy,
  transferOrderedByProcuracy,
  treatmentOrderedByProcuracy,
  type Role,
  measureApprovedByProcuracy,
} from '@la-chan/contracts';
import { prosecutors, type Step } from '@la-chan/procedure';
import type { SupervisionAct, SupervisionStatus } from './supervision';

export const head = ['head-of-procuracy'] as const;
export const system = ['system'] as const;
/** The decision that a notice has served. */
export const served = { anyOf: [decisionReceived.type], of: 'notice' };

export type SupervisionStep = Omit<Step<SupervisionStatus, Role>, 'to'>;
type SupervisionSteps = Partial<Record<SupervisionAct, SupervisionStep>>;

/** What is answered rests on that request, which may have been made on paper before others that came over the platform. */
const request = (type: string) => ({ anyOf: [type], of: 'exchange' });

/** What has answered a demand in vain names it. */
const demand = (type: string) => ({ anyOf: [type], of: { exchange: 'notice' } });

const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

const approvingDetention = 'BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1)';
const endingDetention = 'BLTTHS 173(7); TTLT 04/2018 20';
const approvingMeasure = 'TTLT 04/2018 21(3), 22(3), 23(1)';
const endingMeasure = 'TTLT 04/2018 20, 21(4), 22(4)';
const attending = 'TTLT 04/2018 13(1), (2)';
const extending = 'BLTTHS 147(2); TTLT 01/2017 11(2)';
const extendingCase = 'BLTTHS 172(2), (5), 173(2), (3), 174(1)';

/** What it decides about a report, and about whether a case is initiated (BLTTHS 145–161; TTLT 01/2017). */
export const resolving = {
  cancelNonInitiation: { by: head, law: 'BLTTHS 158(2), 159(6); TTLT 04/2018 7(2)(c)', restsOn: served },
  cancelSuspension: { by: head, law: 'BLTTHS 148(2); TTLT 04/2018 5(1)', restsOn: served },
  tellCancellation: {
    by: prosecutors,
    law: 'BLTTHS 148(2)',
    restsOn: { anyOf: [suspensionCancelledByProcuracy.type], of: 'notice' },
  },
  cancelInitiation: { by: head, law: 'TTLT 04/2018 7(1)(c)', restsOn: served },
  cancelOwnInitiation: {
    by: head,
    law: 'BLTTHS 157, 158(1)',
    restsOn: { anyOf: [caseInitiatedByProcuracy.type], of: { exchange: 'notice' } },
  },
  cancelRequalification: { by: head, law: 'BLTTHS 161(1)(b); TTLT 04/2018 8(1)(b)', restsOn: served },
  confirmNonInitiation: { by: prosecutors, law: 'TTLT 04/2018 7(2)(a)', restsOn: served },
  demandCancellation: { by: head, law: 'TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b)', restsOn: served },
  demandInitiation: { by: head, law: 'TTLT 04/2018 7(2)(c), 7(3)', restsOn: [supervisionOpened.type, served] },
  initiate: {
    by: head,
    law: 'BLTTHS 153(3)(a), 161(1)(d); TTLT 04/2018 7(2)(c), 7(3)',
    restsOn: supervisionOpened.type,
  },
  receiveOffender: { by: prosecutors, law: 'BLTTHS 152(1)', restsOn: supervisionOpened.type },
  recordPetition: {
    by: [...prosecutors, ...system],
    law: 'TTLT 04/2018 5(3)(a), 6(2)',
    restsOn: supervisionOpened.type,
  },
  demandDocuments: { by: prosecutors, law: 'TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a)', restsOn: served },
  demandRemedy: { by: head, law: 'BLTTHS 145(3)(c); TTLT 01/2017 5(2)(b)', restsOn: supervisionOpened.type },
  recordRemedy: { by: prosecutors, law: 'TTLT 01/2017 13(1)', restsOn: demand(remedyDemandedByProcuracy.type) },
  demandFile: { by: head, law: 'BLTTHS 146(2); TTLT 01/2017 13(2)', restsOn: remedyDemandedByProcuracy.type },
  receiveApplication: { by: prosecutors, law: 'TTLT 01/2017 15(1)', restsOn: supervisionOpened.type },
  answerApplication: {
    by: prosecutors,
    law: 'TTLT 01/2017 15(1)',
    restsOn: { anyOf: [applicationReceivedByProcuracy.type], of: 'application' },
  },
  askProtection: { by: prosecutors, law: 'BLTTHS 484–486', restsOn: supervisionOpened.type, duty: true },
  recordProtectionAnswer: { by: system, law: 'BLTTHS 485', restsOn: request(protectionAskedByProcuracy.type) },
  recordExtensionRequest: { by: system, law: 'BLTTHS 147(2)' },
  grantExtension: { by: head, law: extending, restsOn: request(extensionRequested.type) },
  refuseExtension: { by: head, law: extending, restsOn: request(extensionRequested.type) },
  recordReviewRequest: { by: system, law: 'TTLT 01/2020 5(2)' },
  answerReview: {
    by: prosecutors,
    law: 'TTLT 01/2020 5(2); TT 28/2020 16(3)(b)',
    restsOn: request(suspensionReviewRequested.type),
  },
  recordDisputeRequest: { by: system, law: 'BLTTHS 150(1)' },
  decideDispute: {
    by: head,
    law: 'BLTTHS 150(1); TTLT 01/2017 12(5)',
    restsOn: request(reportDisputeRequested.type),
  },
  recordCompetenceDispute: { by: system, law: 'BLTTHS 166(3); TTLT 04/2018 29(1)(b)' },
  decideCompetence: {
    by: head,
    law: 'BLTTHS 166(3); TTLT 04/2018 29(1)(b)',
    restsOn: request(competenceDisputeRequested.type),
  },
} satisfies SupervisionSteps;

/** Who is charged with what, as the body asks or the procuracy demands, and what is charged by itself (BLTTHS 156, 179, 180). */
export const charging = {
  recordChargeApprovalRequest: { by: system, law: 'BLTTHS 179(3)' },
  approveCharge: { by: head, law: 'BLTTHS 179(3)', restsOn: request(chargeApprovalRequested.type) },
  cancelCharge: { by: head, law: 'BLTTHS 179(3)', restsOn: request(chargeApprovalRequested.type) },
  demandEvidence: { by: head, law: 'BLTTHS 179(3)', restsOn: request(chargeApprovalRequested.type) },
  recordEvidence: { by: system, law: 'BLTTHS 179(3)' },
  revokeCharge: {
    by: [...head, ...system],
    law: 'TTLT 04/2018 5(3)',
    restsOn: { anyOf: [chargeApprovedByProcuracy.type], of: { exchange: 'request' } },
  },
  revokeChargeChange: {
    by: [...head, ...system],
    law: 'BLTTHS 180(3); TTLT 04/2018 5(3)',
    restsOn: { anyOf: [chargeApprovedByProcuracy.type], of: { exchange: 'request' } },
  },
  declineRevocation: { by: head, law: 'TTLT 04/2018 5(1), (2), (3)(a)', restsOn: served },
  demandCharge: { by: head, law: 'BLTTHS 179(4), 180(1), (2); TTLT 04/2018 9(5)', restsOn: supervisionOpened.type },
  chargePerson: {
    by: head,
    law: 'BLTTHS 179(4); TTLT 04/2018 9(5)',
    restsOn: demand(chargeDemandedByProcuracy.type),
  },
  demandRequalification: { by: head, law: 'BLTTHS 156(1); TTLT 04/2018 8(2)', restsOn: supervisionOpened.type },
  requalify: {
    by: head,
    law: 'BLTTHS 156; TTLT 04/2018 8(2)',
    restsOn: demand(requalificationDemandedByProcuracy.type),
  },
  changeCharge: {
    by: head,
    law: 'BLTTHS 180(1), (3); TTLT 04/2018 9(5)',
    restsOn: demand(chargeDemandedByProcuracy.type),
  },
  supplementCharge: {
    by: head,
    law: 'BLTTHS 180(2), (3); TTLT 04/2018 9(5)',
    restsOn: demand(chargeDemandedByProcuracy.type),
  },
  changeOwnCharge: {
    by: head,
    law: 'BLTTHS 180; TTLT 04/2018 9(5)',
    restsOn: { anyOf: [personChargedByProcuracy.type], of: 'accused' },
  },
  demandIdentityChange: { by: head, law: 'BLTTHS 180(1)(b); TTLT 04/2018 9(5)', restsOn: supervisionOpened.type },
  changeIdentity: {
    by: head,
    law: 'BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5)',
    restsOn: demand(identityChangeDemandedByProcuracy.type),
  },
} satisfies SupervisionSteps;

const approvingArrest = 'BLTTHS 110(6); TTLT 04/2018 15(2)';
const extendingCustody = 'BLTTHS 118(2)';

/** Who is held before there is a charge (BLTTHS 110, 117, 118). */
export const holding = {
  recordArrestRequest: { by: system, law: approvingArrest },
  approveArrest: { by: head, law: approvingArrest, restsOn: request(arrestApprovalRequested.type) },
  refuseArrest: { by: head, law: approvingArrest, restsOn: request(arrestApprovalRequested.type) },
  announceQuestioning: {
    by: prosecutors,
    law: 'TTLT 04/2018 15(2)',
    restsOn: request(arrestApprovalRequested.type),
  },
  recordCustodyExtensionRequest: { by: system, law: extendingCustody },
  approveCustodyExtension: { by: head, law: extendingCustody, restsOn: request(custodyExtensionRequested.type) },
  refuseCustodyExtension: { by: head, law: extendingCustody, restsOn: request(custodyExtensionRequested.type) },
  recordCustodyWithdrawal: { by: system, law: 'BLTTHS 110(6), 118(2), (3)' },
  demandCustodyExtension: { by: head, law: 'TTLT 04/2018 16(1)', restsOn: supervisionOpened.type },
  cancelCustody: { by: head, law: 'BLTTHS 117(4)', restsOn: served },
  releaseFromCustody: {
    by: head,
    law: 'BLTTHS 118(3); TTLT 04/2018 16(2)',
    restsOn: { anyOf: [custodyExtensionApprovedByProcuracy.type], of: { exchange: 'request' } },
  },
} satisfies SupervisionSteps;

/** Who is detained for it (BLTTHS 113, 119, 173). */
export const detaining = {
  recordDetentionRequest: { by: system, law: approvingDetention },
  approveDetention: { by: head, law: approvingDetention, restsOn: request(detentionRequested.type) },
  refuseDetention: { by: head, law: approvingDetention, restsOn: request(detentionRequested.type) },
  revokeDetention: {
    by: [...head, ...system],
    law: 'BLTTHS 173(7); TTLT 04/2018 5(3)',
    restsOn: { anyOf: [detentionApprovedByProcuracy.type, measureOrderedByProcuracy.type], of: 'accused' },
  },
  recordReleaseRequest: { by: system, law: endingDetention },
  grantRelease: { by: head, law: endingDetention, restsOn: request(releaseRequested.type) },
  refuseRelease: { by: head, law: endingDetention, restsOn: request(releaseRequested.type) },
  recordMeasureRequest: { by: system, law: approvingMeasure },
  approveMeasure: { by: head, law: approvingMeasure, restsOn: request(measureRequested.type) },
  refuseMeasure: { by: head, law: approvingMeasure, restsOn: request(measureRequested.type) },
  demandMeasureEvidence: { by: head, law: approvingMeasure, restsOn: request(measureRequested.type) },
  recordMeasureEvidence: { by: system, law: approvingMeasure },
  revokeMeasure: {
    by: head,
    law: 'TTLT 04/2018 5(3)',
    restsOn: { anyOf: [measureApprovedByProcuracy.type], of: 'accused' },
  },
  demandMeasure: { by: head, law: 'TTLT 04/2018 5(3)(c), 16(3)', restsOn: supervisionOpened.type },
  orderMeasure: { by: head, law: 'TTLT 04/2018 5(3)(c)', restsOn: demand(measureDemandedByProcuracy.type) },
  tellOfDetention: {
    by: prosecutors,
    law: 'BLTTHS 119(6)',
    restsOn: { anyOf: [measureOrderedByProcuracy.type], of: 'accused' },
  },
  demandMeasureEnd: { by: head, law: 'TTLT 04/2018 21(5), 22(5)', restsOn: supervisionOpened.type },
  recordMeasureEndRequest: { by: system, law: endingMeasure },
  grantMeasureEnd: { by: head, law: endingMeasure, restsOn: request(measureEndRequested.type) },
  refuseMeasureEnd: { by: head, law: endingMeasure, restsOn: request(measureEndRequested.type) },
} satisfies SupervisionSteps;

const CONSULTED = 'TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 14(4), 29(3), 32, 33(1)';

/** How long, by whom and with what end it is investigated (BLTTHS 169–173, 230, 235). */
export const investigating = {
  recordCaseExtensionRequest: { by: system, law: 'BLTTHS 172(2), 173(2), 174(1)' },
  grantCaseExtension: { by: head, law: extendingCase, restsOn: request(caseExtensionRequested.type) },
  refuseCaseExtension: { by: head, law: extendingCase, restsOn: request(caseExtensionRequested.type) },
  recordHigherDecision: {
    by: prosecutors,
    law: 'BLTTHS 172(3), (5), (6), 173(3), (4), (6)',
    restsOn: request(caseExtensionRequested.type),
  },
  recordEvidenceReviewRequest: { by: system, law: 'TTLT 04/2018 31' },
  answerEvidenceReview: { by: prosecutors, law: 'TTLT 04/2018 31', restsOn: request(evidenceReviewRequested.type) },
  recordStayConsultationRequest: { by: system, law: CONSULTED },
  answerStayConsultation: {
    by: prosecutors,
    law: CONSULTED,
    restsOn: request(stayConsultationRequested.type),
  },
  recordReplacementRequest: { by: system, law: 'TTLT 04/2018 4(6)' },
  decideReplacement: {
    by: head,
    law: 'TTLT 04/2018 4(6)',
    restsOn: request(prosecutorReplacementRequested.type),
  },
  recordSearchRequest: { by: system, law: 'BLTTHS 193(1)' },
  decideSearch: { by: head, law: 'BLTTHS 193(1)', restsOn: request(searchApprovalRequested.type) },
  recordAttendanceRequest: { by: system, law: attending },
  decideAttendance: { by: prosecutors, law: attending, restsOn: request(attendanceRequested.type) },
  orderTreatment: { by: head, law: 'TTLT 01/2020 6(2)', restsOn: supervisionOpened.type },
  endTreatment: {
    by: head,
    law: 'BLTTHS 454', // not among the texts
    restsOn: { anyOf: [treatmentOrderedByProcuracy.type], of: 'accused' },
  },
  cancelDecision: { by: head, law: 'BLTTHS 159(6), 165(5); TTLT 04/2018 5(1), (2)', restsOn: served },
  cancelTermination: { by: head, law: 'BLTTHS 230(3)', restsOn: served },
  cancelAndProsecute: { by: head, law: 'BLTTHS 230(3)', restsOn: served },
  confirmTermination: { by: head, law: 'BLTTHS 230(3)', restsOn: served },
  resumeInvestigation: { by: head, law: 'BLTTHS 235(1)', restsOn: served },
  demandInvestigation: {
    by: prosecutors,
    law: 'TTLT 01/2017 13(1); TT 28/2020 16(3)(b); TTLT 04/2018 11(1)',
    restsOn: supervisionOpened.type,
  },
  demandReplacement: { by: prosecutors, law: 'BLTTHS 51; TTLT 04/2018 4(3)', restsOn: supervisionOpened.type },
  demandJoinder: { by: head, law: 'TTLT 04/2018 29(3)', restsOn: supervisionOpened.type },
  cancelJoinder: { by: head, law: 'BLTTHS 170(3)', restsOn: served },
  recordConsultationRequest: { by: system, law: 'TTLT 04/2018 29(1)' },
  answerConsultation: {
    by: prosecutors,
    law: 'TTLT 04/2018 29(1)',
    restsOn: request(competenceConsultationRequested.type),
  },
  recordTransferRequest: { by: system, law: 'BLTTHS 169(1)(a)' },
  decideTransfer: { by: head, law: 'BLTTHS 169(1), (2), (3)', restsOn: request(caseTransferRequested.type) },
  tellTransfer: {
    by: prosecutors,
    law: 'BLTTHS 169(3)(b)',
    restsOn: { anyOf: [caseTransferDecided.type, transferOrderedByProcuracy.type], of: 'exchange' },
  },
  demandTransfer: { by: head, law: 'BLTTHS 169(1)(d)', restsOn: supervisionOpened.type },
  orderTransfer: { by: head, law: 'BLTTHS 169(1)(d), (2)', restsOn: demand(transferDemandedByProcuracy.type) },
  foreseeLowerTrial: { by: head, law: 'BLTTHS 239(1)', restsOn: supervisionOpened.type },
  tellLowerProcuracy: { by: head, law: 'BLTTHS 239(1)', restsOn: lowerTrialForeseen.type },
  assignConductor: {
    by: [...head, ...system],
    law: 'TTLT 01/2017 10(2); TTLT 04/2018 4(4), (5), (7), (8)',
    restsOn: supervisionOpened.type,
  },
  findHeadWithdrawal: { by: prosecutors, law: 'BLTTHS 49, 52; TTLT 04/2018 4(4)', restsOn: supervisionOpened.type },
  reportHeadWithdrawal: { by: prosecutors, law: 'TTLT 04/2018 4(4)', restsOn: headWithdrawalFound.type },
  recordDeputyDenial: { by: system, law: 'TTLT 04/2018 4(4)', restsOn: headWithdrawalReported.type },
  investigate: { by: prosecutors, law: 'BLTTHS 165(7); TTLT 04/2018 12(1)', restsOn: supervisionOpened.type },
  passErrandResult: { by: prosecutors, law: 'BLTTHS 171(3); TTLT 01/2017 12(4)', restsOn: served },
} satisfies SupervisionSteps;

/** What is complained of (BLTTHS 472–476). */
export const complaining = {
  recordComplaint: {
    by: prosecutors,
    law: 'BLTTHS 158(2), 474, 475(1), 476(1); TTLT 01/2017 15(2)',
    restsOn: supervisionOpened.type,
  },
  decideComplaint: {
    by: head,
    law: 'BLTTHS 158(2), 474, 475(1), 476(1); TTLT 01/2017 15',
    restsOn: complaint(complaintReceived.type),
  },
  withdrawComplaint: { by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintReceived.type) },
  tellComplainant: { by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintDecided.type) },
} satisfies SupervisionSteps;
