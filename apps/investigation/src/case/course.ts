import {
  accusedDetained,
  accusedSuspended,
  accusedTerminated,
  accusedWanted,
  assistanceAsked,
  caseDemandReceived,
  caseExtensionAsked,
  caseHandedOver,
  caseInitiated,
  caseNonCompetenceFound,
  casePetitionLodged,
  caseTransferAnswered,
  caseTransferAsked,
  caseTransferOrdered,
  chargeApprovalAsked,
  chargeApproved,
  chargeDemandReceived,
  chargeEvidenceDemanded,
  competenceConsultationAnswered,
  competenceConsultationAsked,
  competentBodyAnswered,
  competentBodyConsulted,
  complaintDecidedByBody,
  complaintReceivedByBody,
  detentionExtensionAsked,
  detentionOrdered,
  evidenceReviewAsked,
  offenceDated,
  offenderReceivedByBody,
  personCharged,
  releaseAsked,
  stayConsultationAsked,
  victimReferred,
  type Role,
} from '@la-chan/contracts';
import type { Step, SurrenderAct } from '@la-chan/procedure';
import type { CaseAct, CaseStatus, InvestigationAct, LateAct } from './case';

export const head = ['head-of-investigation'] as const;
export const investigators = ['investigator', 'head-of-investigation'] as const;
export const system = ['system'] as const;
/** Also where the procuracy has cancelled a merger or a split, or decides what it has demanded in vain. */
export const headOrProcuracy = [...head, ...system] as const;
export const initiated = caseInitiated.type;
export const open = ['under-investigation', 'cracked'] as const;

/** Where an investigation may have gone on to when it is registered what was done in it. */
export const sinceInvestigated = ['suspended', 'terminated', 'transferred', 'cancelled', 'merged'] as const;
/** Where the procuracy still answers what it was asked on paper, and an order still counts: its file has nothing of them. */
const answered = ['suspended', 'concluded', 'handed-over'] as const;
export const sinceSuspended = [...open, 'concluded', 'handed-over', 'terminated', 'transferred', 'merged'] as const;
/** The file that goes to the procuracy names who is charged; what it does not name comes back, and is concluded again. */
const beforeConclusion = ['suspended'] as const;

type CaseStep = Step<CaseStatus, Role>;
type Row<Act extends CaseAct> = Record<Act, CaseStep>;

/** What is asked of others, each by an exchange of its own. */
const asking = [
  caseExtensionAsked.type,
  detentionExtensionAsked.type,
  stayConsultationAsked.type,
  victimReferred.type,
  assistanceAsked.type,
  evidenceReviewAsked.type,
  competenceConsultationAsked.type,
  caseTransferAsked.type,
  chargeApprovalAsked.type,
  detentionOrdered.type,
  releaseAsked.type,
];

const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

/** By the procuracy above, on paper. */
export const answeredPetition: Omit<CaseStep, 'to'> = {
  by: head,
  law: 'TTLT 04/2018 6(2)',
  restsOn: { anyOf: [casePetitionLodged.type], of: 'notice' },
};

export const late = (status: CaseStatus): Row<LateAct> => ({
  correct: { to: status, by: [...head, 'system'], law: 'TTLT 05/2018 12', restsOn: initiated, duty: true },
  tellParties: {
    to: status,
    by: investigators,
    law: 'BLTTHS 179(5), 180(4), 229(3), 231, 232(4), 235(2); TTLT 01/2020 6(5), 7(5)',
    restsOn: initiated,
  },
  recordService: { to: status, by: system, law: 'BLTTHS 154(2), 156(2), 158(1), 170(3), 229(3), 232(4), 235(2)' },
  extend: { to: status, by: system, law: 'BLTTHS 172(2)', restsOn: caseExtensionAsked.type },
  recordRefusal: { to: status, by: system, law: 'BLTTHS 172(2)', restsOn: caseExtensionAsked.type },
  recordAnswer: { to: status, by: system },
  recordNotice: { to: status, by: system, law: 'BLTTHS 240(2), 249(3), 281(1)(b)' },
  extendDetention: { to: status, by: system, law: 'BLTTHS 173(2), (3)', restsOn: detentionExtensionAsked.type },
  recordTransfer: { to: status, by: system, law: 'BLTTHS 169(3)', restsOn: caseTransferAsked.type },
  recordEvidenceReview: { to: status, by: system, law: 'TTLT 04/2018 31', restsOn: evidenceReviewAsked.type },
  recordStayConsultation: {
    to: status,
    by: system,
    law: 'TTLT 01/2020 6(3), 7(2), (4)',
    restsOn: stayConsultationAsked.type,
  },
  recordConsultation: {
    to: status,
    by: system,
    law: 'TTLT 04/2018 29(1)',
    restsOn: competenceConsultationAsked.type,
  },
  petition: { to: status, by: head, law: 'TTLT 04/2018 6(2)', restsOn: initiated },
  recordPetition: { ...answeredPetition, to: status },
  receiveComplaint: { to: status, by: investigators, law: 'BLTTHS 475(1)', restsOn: initiated },
  decideComplaint: { to: status, by: head, law: 'BLTTHS 475(1)', restsOn: complaint(complaintReceivedByBody.type) },
  withdrawComplaint: {
    to: status,
    by: investigators,
    law: 'BLTTHS 472(1)',
    restsOn: complaint(complaintReceivedByBody.type),
  },
  tellComplainant: {
    to: status,
    by: investigators,
    law: 'BLTTHS 472(1)',
    restsOn: complaint(complaintDecidedByBody.type),
  },
  anticipate: { to: status, by: investigators, restsOn: { anyOf: asking, of: 'exchange' } },
  recordDetentionRefusal: { to: status, by: system, law: 'BLTTHS 173(2)', restsOn: detentionExtensionAsked.type },
});

/** Of an approved charge also once the file has come to the procuracy. */
export const revoking = (to: CaseStep['to']): Row<'cancelCharge'> => ({
  cancelCharge: { to, by: system, law: 'BLTTHS 179(3); TTLT 04/2018 5(3)', restsOn: personCharged.type },
});

export const approvals = (
  status: CaseStatus,
): Row<
  'approveCharge' | 'cancelCharge' | 'cancelChange' | 'recordDemand' | 'supplyEvidence' | 'proposeRevocation'
> => ({
  proposeRevocation: { to: status, by: head, law: 'TTLT 04/2018 5(3)(a)', restsOn: chargeApproved.type },
  recordDemand: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  supplyEvidence: { to: status, by: investigators, law: 'BLTTHS 179(3)', restsOn: chargeEvidenceDemanded.type },
  approveCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  ...revoking(status),
  cancelChange: { to: status, by: system, law: 'BLTTHS 180(3); TTLT 04/2018 5(3)', restsOn: chargeApproved.type },
});

/** Of the same accused. */
const detention = { anyOf: [accusedDetained.type], of: 'accused' };

/** What the procuracy decides on an order of detention, and is asked to end. */
export const orders = (status: CaseStatus): Row<'approveDetention' | 'refuseDetention' | 'askRelease'> => {
  const decided = {
    to: status,
    by: system,
    law: 'BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1)',
    restsOn: { anyOf: [detentionOrdered.type], of: 'exchange' },
    lateIn: answered,
  };
  return {
    approveDetention: decided,
    refuseDetention: decided,
    askRelease: { to: status, by: head, law: 'BLTTHS 173(7); TTLT 04/2018 20', restsOn: detention },
  };
};

/** What the procuracy demands to be charged, to be another crime, or to be decided of the case. */
export const demands = (
  status: CaseStatus,
): Row<'recordChargeDemand' | 'recordCaseDemand' | 'declineDemand' | 'replaceInvestigator'> => ({
  replaceInvestigator: {
    to: status,
    by: head,
    law: 'BLTTHS 51(2); TTLT 04/2018 4(3), (8)',
    restsOn: { anyOf: [caseDemandReceived.type], of: 'demand' },
  },
  declineDemand: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 4(3), 5(1), (2), 7(1)(c), 8(1)(b)',
    restsOn: { anyOf: [chargeDemandReceived.type, caseDemandReceived.type], of: 'demand' },
  },
  recordCaseDemand: {
    to: status,
    by: system,
    law: 'BLTTHS 180(1)(b); TTLT 04/2018 7(1)(c), 8(1)(b), 9(5), 29(3)',
    restsOn: initiated,
  },
  recordChargeDemand: {
    to: status,
    by: system,
    law: 'BLTTHS 179(4), 180(1), (2); TTLT 04/2018 8(2), 9(5)',
    restsOn: initiated,
  },
});

/** Before a suspension, and before what is suspended is terminated. */
export const consultations = (status: CaseStatus): Row<'askStayConsultation'> => ({
  askStayConsultation: {
    to: status,
    by: head,
    law: 'TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 32(2)',
    restsOn: initiated,
  },
});

/** Since when an accused is liable (BLHS 27). */
export const liability = (status: CaseStatus): Row<'dateOffence' | 'noteFurtherOffence'> => ({
  dateOffence: { to: status, by: investigators, law: 'BLTTHS 179(2); BLHS 27(3)', restsOn: initiated },
  noteFurtherOffence: { to: status, by: investigators, law: 'BLHS 27(3)', restsOn: offenceDated.type },
});

/** The search for who evades that, or cannot be found; also on the procuracy’s or a court’s demand (BLTTHS 247(1)(b), 281(1)(b)). */
export const search = (status: CaseStatus): Row<'declareWanted' | 'endSearch'> => ({
  declareWanted: { to: status, by: head, law: 'BLTTHS 231(1)', restsOn: personCharged.type },
  endSearch: { to: status, by: head, law: 'BLTTHS 231(3); BLHS 27(3)', restsOn: accusedWanted.type },
});

/** Of one accused who alone is suspended, wherever the file of the others is. */
export const reviews = (status: CaseStatus): Row<'reviewAccused'> => ({
  reviewAccused: {
    to: status,
    by: investigators,
    law: 'TTLT 01/2020 7, 14(2); TTLT 04/2018 32(2)',
    restsOn: accusedSuspended.type,
  },
});

/** A victim is protected, whoever is detained released, and who comes forward received, whoever has the file: acts of duty. */
export const referral = (status: CaseStatus): Row<'referVictim' | 'freeAccused' | 'refuseRelease' | SurrenderAct> => ({
  freeAccused: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 173(7); TTLT 04/2018 20',
    restsOn: detention,
    duty: true,
  },
  refuseRelease: { to: status, by: system, law: 'BLTTHS 173(7)', restsOn: accusedDetained.type },
  referVictim: { to: status, by: investigators, law: 'Luật 53/2024 27', restsOn: initiated, duty: true },
  receiveOffender: {
    to: status,
    by: [...investigators, ...system],
    law: 'BLTTHS 152(1), (2)',
    restsOn: initiated,
    duty: true,
  },
  notifySurrender: {
    to: status,
    by: investigators,
    law: 'BLTTHS 152(3)',
    restsOn: { anyOf: [offenderReceivedByBody.type], of: 'offender' },
    duty: true,
  },
});

/** One who alone was suspended or terminated, or with all; where the others are not investigated here, in a case of their own. */
export const goingOnAgain = (status: CaseStatus): Row<'resumeAccused' | 'reopenAccused'> => ({
  resumeAccused: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 235(1)',
    restsOn: { anyOf: [accusedSuspended.type, accusedTerminated.type], of: 'accused' },
  },
  reopenAccused: { to: status, by: system, law: 'BLTTHS 230(3); TTLT 04/2018 5(1)', restsOn: personCharged.type },
});

/** Whose file was split off by the procuracy, and comes back while the others’ stays where it is. */
export const returnedApart = (to: CaseStep['to']): Row<'openApart'> => ({
  openApart: { to, by: system, law: 'BLTTHS 174(2), 242(2), 245', restsOn: caseHandedOver.type },
});

/** The decision to initiate is cancelled, or a change of it: by the body, or by the procuracy. */
export const cancellations = (status: CaseStatus): Row<'cancelInitiation' | 'cancelRequalification'> => ({
  cancelInitiation: {
    to: 'cancelled',
    by: headOrProcuracy,
    law: 'BLTTHS 158(1); TTLT 04/2018 7(1)(c)',
    restsOn: initiated,
  },
  cancelRequalification: { to: status, by: headOrProcuracy, law: 'TTLT 04/2018 8(1)(b)', restsOn: initiated },
});

/** What a court decides about those who were tried apart, while the investigation of the others goes on. */
export const ofOthers = (status: CaseStatus): Row<'recordOutcome' | 'takeReturn'> => ({
  recordOutcome: { to: status, by: system, law: 'BLTTHS 262(1)', restsOn: caseHandedOver.type },
  takeReturn: { to: status, by: system, law: 'BLTTHS 174(2), 245, 280', restsOn: caseHandedOver.type },
});

export const whileOpen = (
  status: CaseStatus,
): Row<
  | InvestigationAct
  | LateAct
  | 'dateOffence'
  | 'noteFurtherOffence'
  | 'declareWanted'
  | 'endSearch'
  | 'reviewAccused'
  | 'approveCharge'
  | 'cancelCharge'
  | 'cancelChange'
  | 'approveDetention'
  | 'refuseDetention'
  | 'askRelease'
  | 'recordDemand'
  | 'supplyEvidence'
  | 'proposeRevocation'
  | 'recordChargeDemand'
  | 'recordCaseDemand'
  | 'declineDemand'
  | 'replaceInvestigator'
  | 'askStayConsultation'
  | 'referVictim'
  | 'freeAccused'
  | 'refuseRelease'
  | SurrenderAct
  | 'suspend'
  | 'merge'
  | 'transfer'
  | 'recordTransferOrder'
  | 'offerTransfer'
  | 'conclude'
  | 'terminate'
  | 'cancelInitiation'
  | 'cancelRequalification'
  | 'reopenAccused'
  | 'recordOutcome'
  | 'takeReturn'
> => ({
  charge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 179(1), (4)',
    restsOn: initiated,
    lateIn: beforeConclusion,
  },
  ...approvals(status),
  ...orders(status),
  ...demands(status),
  ...consultations(status),
  ...liability(status),
  ...search(status),
  ...reviews(status),
  changeCharge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180; TTLT 04/2018 9(3), (4), (5)',
    restsOn: personCharged.type,
  },
  supplementCharge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180(2), (3); TTLT 04/2018 9(5)',
    restsOn: personCharged.type,
  },
  changeIdentity: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5)',
    restsOn: personCharged.type,
  },
  nameVictim: { to: status, by: investigators, law: 'BLTTHS 62', restsOn: initiated, lateIn: beforeConclusion },
  detain: {
    to: status,
    by: head,
    law: 'BLTTHS 113(1), 119(5), 173(1)',
    restsOn: personCharged.type,
    lateIn: answered,
  },
  renewDetention: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 19(1)',
    restsOn: detention,
    lateIn: answered,
  },
  askDetentionExtension: {
    to: status,
    by: head,
    law: 'BLTTHS 173(2)',
    restsOn: detention,
    lateIn: answered,
  },
  requalify: { to: status, by: headOrProcuracy, law: 'BLTTHS 156(1); TTLT 04/2018 8, 14', restsOn: initiated },
  askExtension: { to: status, by: head, law: 'BLTTHS 172(2), 174(1)', restsOn: initiated, lateIn: answered },
  suspendAccused: { to: status, by: head, law: 'BLTTHS 229(2)', restsOn: personCharged.type },
  terminateAccused: { to: status, by: head, law: 'BLTTHS 230(2)', restsOn: personCharged.type },
  ...goingOnAgain(status),
  split: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(2), (3)', restsOn: initiated },
  join: { to: status, by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  merge: { to: 'merged', by: headOrProcuracy, law: 'BLTTHS 170(1), (3); TTLT 04/2018 14(1)', restsOn: initiated },
  askAssistance: { to: status, by: investigators, law: 'Luật 08/2007 17', restsOn: initiated },
  askEvidenceReview: { to: status, by: investigators, law: 'TTLT 04/2018 31', restsOn: initiated },
  findNonCompetence: { to: status, by: investigators, law: 'TTLT 04/2018 29(1)', restsOn: initiated },
  askConsultation: { to: status, by: head, law: 'TTLT 04/2018 29(1)', restsOn: caseNonCompetenceFound.type },
  consultBody: { to: status, by: head, law: 'TTLT 04/2018 29(1)', restsOn: competenceConsultationAnswered.type },
  recordBodyAnswer: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 29(1)',
    restsOn: competentBodyConsulted.type,
  },
  recordCompetence: {
    to: status,
    by: head,
    law: 'BLTTHS 166(3); TTLT 04/2018 29(1)(b)',
    restsOn: competentBodyAnswered.type,
  },
  askTransfer: { to: status, by: head, law: 'BLTTHS 169(1); TTLT 04/2018 29(1)', restsOn: initiated },
  recordTransferOrder: { to: status, by: system, law: 'BLTTHS 169(1)(d)', restsOn: initiated },
  transfer: {
    to: 'transferred',
    by: head,
    law: 'BLTTHS 169(4)',
    restsOn: { anyOf: [caseTransferAnswered.type, caseTransferOrdered.type], of: 'exchange' },
  },
  offerTransfer: {
    to: 'transferring',
    by: head,
    law: 'BLTTHS 169(4)',
    restsOn: { anyOf: [caseTransferAnswered.type, caseTransferOrdered.type], of: 'exchange' },
  },
  ...referral(status),
  suspend: { to: 'suspended', by: head, law: 'BLTTHS 229(1)', restsOn: initiated },
  // The procuracy, where it has cancelled a termination and found enough to prosecute.
  conclude: { to: 'concluded', by: headOrProcuracy, law: 'BLTTHS 230(3), 232, 233', restsOn: initiated },
  terminate: { to: 'terminated', by: head, law: 'BLTTHS 230(1), 234', restsOn: initiated },
  ...cancellations(status),
  ...ofOthers(status),
  ...late(status),
});
