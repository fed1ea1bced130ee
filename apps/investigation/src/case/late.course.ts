import {
  investigationItemEntered,
  accusedDetained,
  applicationReceived,
  assistanceAsked,
  caseEntrusted,
  caseEvidenceRequested,
  caseExtensionAsked,
  caseHandedOver,
  caseParticipantRegistered,
  casePetitionLodged,
  caseTransferAsked,
  chargeApprovalAsked,
  competenceConsultationAsked,
  complaintDecidedByBody,
  complaintReceivedByBody,
  detentionExtensionAsked,
  detentionOrdered,
  evidenceReviewAsked,
  investigativeActAnnounced,
  joinderConsultationReceived,
  measureEndAsked,
  measureOrdered,
  offenderReceivedByBody,
  prosecutionNoticeReceived,
  protectionRequested,
  protectionRequestPassedOn,
  prosecutorReplacementAsked,
  personProtected,
  searchApprovalAsked,
  releaseAsked,
  stayConsultationAsked,
  victimReferred,
} from '@la-chan/contracts';
import type { ItemAct, SurrenderAct } from '@la-chan/procedure';
import { detention } from './accused.course';
import type { CaseStatus, LateAct } from './case';
import { head, investigators, system, headOrProcuracy, initiated, type CaseStep, type Row } from './course';
import { endingMeasures, type EndingAct } from './measure.course';

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
  measureOrdered.type,
  measureEndAsked.type,
  investigativeActAnnounced.type,
  prosecutorReplacementAsked.type,
  searchApprovalAsked.type,
  casePetitionLodged.type,
];

const announced = { anyOf: [investigativeActAnnounced.type], of: 'exchange' };

const protectedBy = {
  by: head,
  restsOn: { anyOf: [personProtected.type], of: 'protection' },
  duty: true,
} as const satisfies Omit<CaseStep, 'to'>;

const requested = { anyOf: [protectionRequested.type], of: 'exchange' };
const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

/** By the procuracy above: on paper, or over the platform. */
export const answeredPetition: Omit<CaseStep, 'to'> = {
  by: headOrProcuracy,
  law: 'TTLT 04/2018 6(2)',
  restsOn: { anyOf: [casePetitionLodged.type], of: 'notice' },
};

export const late = (status: CaseStatus): Row<LateAct> => ({
  correct: { to: status, by: [...head, 'system'], restsOn: initiated, duty: true },
  tellParties: {
    to: status,
    by: investigators,
    law: 'BLTTHS 179(5), 180(4), 229(3), 231, 232(4), 235(2); TTLT 01/2020 6(5), 7(5), 13(2)',
    restsOn: initiated,
  },
  tellOfDetention: {
    to: status,
    by: investigators,
    law: 'BLTTHS 119(6)',
    restsOn: { anyOf: [detentionOrdered.type], of: 'accused' },
    lateIn: [],
  },
  registerParticipant: {
    to: status,
    by: investigators,
    law: 'BLTTHS 229(3), 232(4), 235(2); TT 28/2020 4(1)',
    restsOn: initiated,
  },
  endParticipation: {
    to: status,
    by: investigators,
    law: 'BLTTHS 229(3), 232(4), 235(2)',
    restsOn: { anyOf: [caseParticipantRegistered.type], of: 'participant' },
  },
  recordService: { to: status, by: system, law: 'BLTTHS 154(2), 156(2), 158(1), 170(3), 229(3), 232(4), 235(2)' },
  extend: {
    to: status,
    by: system,
    law: 'BLTTHS 172(2)',
    restsOn: { anyOf: [caseExtensionAsked.type], of: 'exchange' },
  },
  recordRefusal: {
    to: status,
    by: system,
    law: 'BLTTHS 172(2)',
    restsOn: { anyOf: [caseExtensionAsked.type], of: 'exchange' },
  },
  recordAnswer: { to: status, by: system, law: 'BLTTHS 229(1)(c); Luật 53/2024 27(1)' },
  withdrawRequest: {
    to: status,
    by: [...investigators, ...system],
    law: 'BLTTHS 229(1)(c); Luật 53/2024 27(1)',
    restsOn: { anyOf: [victimReferred.type, assistanceAsked.type], of: 'exchange' },
  },
  recordNotice: { to: status, by: system, law: 'BLTTHS 240(2), 249(3), 281(1)(b)' },
  extendDetention: {
    to: status,
    by: system,
    law: 'BLTTHS 173(2), (3)',
    restsOn: { anyOf: [detentionExtensionAsked.type], of: 'exchange' },
  },
  recordTransfer: {
    to: status,
    by: system,
    law: 'BLTTHS 169(3)',
    restsOn: { anyOf: [caseTransferAsked.type], of: 'exchange' },
  },
  recordEvidenceReview: {
    to: status,
    by: system,
    law: 'TTLT 04/2018 31',
    restsOn: { anyOf: [evidenceReviewAsked.type], of: 'exchange' },
  },
  recordProsecutorReplacement: {
    to: status,
    by: system,
    law: 'TTLT 04/2018 4(6)',
    restsOn: { anyOf: [prosecutorReplacementAsked.type], of: 'exchange' },
  },
  recordSearchApproval: {
    to: status,
    by: system,
    law: 'BLTTHS 193(1)',
    restsOn: { anyOf: [searchApprovalAsked.type], of: 'exchange' },
  },
  recordJoinderConsultation: { to: status, by: system, law: 'TTLT 04/2018 29(3)', restsOn: initiated },
  answerJoinderConsultation: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 29(3)',
    restsOn: { anyOf: [joinderConsultationReceived.type], of: 'exchange' },
  },
  recordAttendance: { to: status, by: system, law: 'TTLT 04/2018 13(1), (2)', restsOn: announced },
  deliverActRecord: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 13(3), 34(1), (2); BLTTHS 88(5)',
    restsOn: announced,
  },
  tellAbsence: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 12(1), (2)',
    restsOn: { anyOf: [prosecutionNoticeReceived.type], of: 'notice' },
  },
  handOverExhibits: {
    to: status,
    by: investigators,
    law: 'TTLT 04/2018 36(2)(b)',
    restsOn: { anyOf: [prosecutionNoticeReceived.type], of: 'notice' },
  },
  recordErrand: {
    to: status,
    by: [...investigators, ...system],
    law: 'BLTTHS 171(2); TTLT 04/2018 15(5), 30',
    restsOn: { anyOf: [caseEntrusted.type], of: 'errand' },
  },
  callOffAct: { to: status, by: investigators, law: 'TTLT 04/2018 13(1)', restsOn: announced },
  recordStayConsultation: {
    to: status,
    by: system,
    law: 'TTLT 01/2020 6(3), 7(2), (4)',
    restsOn: { anyOf: [stayConsultationAsked.type], of: 'exchange' },
  },
  recordTreatment: { to: status, by: system, law: 'TTLT 01/2020 6(2)', restsOn: initiated },
  recordTreatmentEnd: { to: status, by: system, law: 'TTLT 01/2020 6(2); BLTTHS 235(1)', restsOn: initiated },
  recordConsultation: {
    to: status,
    by: system,
    law: 'TTLT 04/2018 29(1)',
    restsOn: { anyOf: [competenceConsultationAsked.type], of: 'exchange' },
  },
  petition: { to: status, by: head, law: 'TTLT 04/2018 5(3)(a), 6(2)', restsOn: initiated },
  recordPetition: { ...answeredPetition, to: status },
  receiveApplication: {
    to: status,
    by: investigators,
    law: 'BLTTHS 484(2)(a); TTLT 01/2017 4(5)',
    restsOn: initiated,
    duty: true,
  },
  answerApplication: {
    to: status,
    by: investigators,
    law: 'BLTTHS 486(1); TTLT 01/2017 4(5)',
    restsOn: { anyOf: [applicationReceived.type], of: 'application' },
    duty: true,
  },
  protect: { to: status, by: head, law: 'BLTTHS 484(2)(a), 486(1)', restsOn: initiated, duty: true },
  changeProtection: { ...protectedBy, law: 'BLTTHS 484(2)(c), 486(2)', to: status },
  endProtection: { ...protectedBy, law: 'BLTTHS 484(2)(c), 486(1)', to: status },
  recordProtectionRequest: { to: status, by: system, law: 'BLTTHS 485', restsOn: initiated },
  refuseProtection: { to: status, by: head, law: 'BLTTHS 485, 486(1)', restsOn: requested, duty: true },
  passOnProtectionRequest: { to: status, by: system, law: 'BLTTHS 485', restsOn: requested },
  recordProtectionAnswer: {
    to: status,
    by: system,
    law: 'BLTTHS 485',
    restsOn: { anyOf: [protectionRequestPassedOn.type], of: 'exchange' },
  },
  recordProtections: { to: status, by: system, law: 'BLTTHS 486', restsOn: initiated },
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
  recordEvidence: {
    to: status,
    by: [...investigators, ...system],
    law: 'BLTTHS 229(1)(c), 235(1)',
    restsOn: { anyOf: [caseEvidenceRequested.type], of: 'request' },
  },
  anticipate: {
    to: status,
    by: investigators,
    law: 'BLTTHS 132',
    restsOn: [initiated, { anyOf: asking, of: 'exchange' }],
  },
  recordDetentionRefusal: {
    to: status,
    by: system,
    law: 'BLTTHS 173(2)',
    restsOn: { anyOf: [detentionExtensionAsked.type], of: 'exchange' },
  },
});

/** What is asked on paper of experts, valuers and others, and what comes into the file. */
export const evidence = (status: CaseStatus): Row<'requestEvidence' | ItemAct> => ({
  enterItem: { to: status, by: investigators, law: 'TTLT 04/2018 35(1), (2)(a), 36(2)(a)', restsOn: initiated },
  takeOffItem: {
    to: status,
    by: investigators,
    law: 'BLTTHS 106(3)',
    restsOn: { anyOf: [investigationItemEntered.type], of: 'item' },
  },
  requestEvidence: { to: status, by: investigators, law: 'BLTTHS 147(3), 229(1)(c)', restsOn: initiated },
});

export type ReferralAct = 'referVictim' | 'freeAccused' | 'refuseRelease' | EndingAct | SurrenderAct;

/** A victim is protected, whoever is detained released, and who comes forward received, whoever has the file: acts of duty. */
export const referral = (status: CaseStatus): Row<ReferralAct> => ({
  ...endingMeasures(status),
  freeAccused: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 173(7); TTLT 04/2018 20',
    restsOn: detention,
    duty: true,
  },
  refuseRelease: {
    to: status,
    by: system,
    law: 'BLTTHS 173(7)',
    restsOn: [initiated, { anyOf: [accusedDetained.type], of: 'accused' }],
  },
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

/** What a court decides about those who were tried apart, while the investigation of the others goes on. */
export const ofOthers = (status: CaseStatus): Row<'recordOutcome' | 'takeReturn'> => ({
  recordOutcome: { to: status, by: system, law: 'BLTTHS 262(1)', restsOn: caseHandedOver.type },
  takeReturn: { to: status, by: system, law: 'BLTTHS 174(2), 245, 280', restsOn: caseHandedOver.type },
});

/** Whose file was split off by the procuracy, and comes back while the others’ stays where it is. */
export const returnedApart = (to: CaseStep['to']): Row<'openApart'> => ({
  openApart: { to, by: system, law: 'BLTTHS 174(2), 242(2), 245', restsOn: caseHandedOver.type },
});
