import {
  investigationItemEntered,
  applicationReceived,
  caseParticipantRegistered,
  assistanceAsked,
  complaintDecidedByBody,
  complaintReceivedByBody,
  extensionAsked,
  investigativeActAnnounced,
  offenderReceivedByBody,
  personProtected,
  petitionLodged,
  procuracyDemanded,
  protectionRequested,
  protectionRequestPassedOn,
  reportDisputeRaised,
  stayConsultationAsked,
  suspendedVerificationReviewed,
  suspensionReviewAsked,
  verificationAccepted,
  verificationEntrusted,
  verificationEvidenceRequested,
  verificationPropertyDecided,
  victimReferred,
  type Role,
} from '@la-chan/contracts';
import type {
  ComplaintAct,
  ItemAct,
  LateAnnouncingAct,
  ParticipantAct,
  ProtectionAct,
  Step,
  SurrenderAct,
} from '@la-chan/procedure';
import type { RequestAct } from './asking';
import type { VerificationAct, VerificationStatus } from './verification';

export const investigators = ['investigator', 'head-of-investigation'] as const;
export const head = ['head-of-investigation'] as const;
export const system = ['system'] as const;
export const accepted = verificationAccepted.type;
/** What the act says that it answers. */
export const demanded = { anyOf: [procuracyDemanded.type], of: { notice: 'demand' } } as const;

type VerificationStep = Step<VerificationStatus, Role>;
type Row<Act extends VerificationAct> = Record<Act, VerificationStep>;

/** What is asked of others, each by an exchange of its own. */
const asking = [
  extensionAsked.type,
  suspensionReviewAsked.type,
  stayConsultationAsked.type,
  investigativeActAnnounced.type,
  reportDisputeRaised.type,
  petitionLodged.type,
  victimReferred.type,
  assistanceAsked.type,
];

type LateAct =
  | 'correct'
  | 'extend'
  | 'recordRefusal'
  | 'recordReview'
  | 'recordService'
  | 'recordDemand'
  | 'recordNotice'
  | 'petition'
  | 'recordPetition'
  | 'recordErrand'
  | 'receiveApplication'
  | 'answerApplication'
  | ProtectionAct
  | 'supplement'
  | 'notifyProcuracy'
  | 'recordStayConsultation'
  | 'recordDispute'
  | ComplaintAct
  | LateAnnouncingAct
  | ParticipantAct
  | SurrenderAct
  | Exclude<RequestAct, 'askAssistance' | 'requestEvidence'>;

const announced = { anyOf: [investigativeActAnnounced.type], of: 'exchange' };
const protectedBy = {
  by: head,
  restsOn: { anyOf: [personProtected.type], of: 'protection' },
  duty: true,
} as const satisfies Omit<VerificationStep, 'to'>;
const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

/** By the procuracy above: on paper, or over the platform. */
export const answeredPetition: Omit<VerificationStep, 'to'> = {
  by: [...head, ...system],
  law: 'TTLT 01/2017 13(2); TTLT 04/2018 6(2)',
  restsOn: { anyOf: [petitionLodged.type], of: 'notice' },
};

/** What was served on the procuracy is to fall. */
export const proposal = (to: VerificationStatus): VerificationStep => ({
  to,
  by: head,
  law: 'TTLT 04/2018 5(1), (2)',
  restsOn: accepted,
});

export const correction = (to: VerificationStatus): Row<'correct'> => ({
  correct: { to, by: [...head, 'system'], restsOn: accepted, duty: true },
});

/** From which day the limitation period is counted (BLHS 27(3)). */
export const dating = (to: VerificationStatus): VerificationStep => ({
  to,
  by: investigators,
  law: 'TTLT 01/2020 5(5), 5(6), 14(1)(c); BLHS 27(3)',
  restsOn: accepted,
});

/** What may still reach a verification, whatever has become of it; a victim is referred always. */
export const late = (to: VerificationStatus): Row<LateAct> => ({
  ...correction(to),
  extend: {
    to,
    by: system,
    law: 'BLTTHS 147(2); TTLT 01/2017 11(2)',
    restsOn: { anyOf: [extensionAsked.type], of: 'exchange' },
  },
  recordRefusal: {
    to,
    by: system,
    law: 'BLTTHS 147(2); TTLT 01/2017 11(2)',
    restsOn: { anyOf: [extensionAsked.type], of: 'exchange' },
  },
  recordReview: {
    to,
    by: system,
    law: 'TTLT 01/2020 5(2)',
    restsOn: { anyOf: [suspensionReviewAsked.type], of: 'exchange' },
  },
  recordStayConsultation: {
    to,
    by: system,
    law: 'TTLT 01/2020 5(5)',
    restsOn: { anyOf: [stayConsultationAsked.type], of: 'exchange' },
  },
  recordDispute: {
    to,
    by: [...head, ...system],
    law: 'BLTTHS 150; TTLT 01/2017 12(5); TT 28/2020 18(2)',
    restsOn: { anyOf: [reportDisputeRaised.type], of: 'exchange' },
  },
  recordService: { to, by: system, law: 'BLTTHS 148(2), 149(2), 154(2), 158(1); TTLT 01/2017 9(1); TT 28/2020 18(1)' },
  recordDemand: {
    to,
    by: system,
    law: 'TTLT 01/2017 5(2)(b), 13; TTLT 04/2018 7(2)(c), 7(3)',
    restsOn: accepted,
  },
  recordNotice: { to, by: system, law: 'TTLT 04/2018 7(2)(a)', restsOn: accepted },
  petition: { to, by: head, law: 'TTLT 01/2017 13(2); TTLT 04/2018 6(2)', restsOn: accepted },
  recordPetition: { ...answeredPetition, to },
  registerParticipant: { to, by: investigators, law: 'TT 28/2020 4(1), 10(5)', restsOn: accepted },
  endParticipation: {
    to,
    by: investigators,
    law: 'TT 28/2020 4(1), 10(5)',
    restsOn: { anyOf: [caseParticipantRegistered.type], of: 'participant' },
  },
  receiveComplaint: { to, by: investigators, law: 'BLTTHS 475(1); TT 28/2020 19(1)', restsOn: accepted },
  decideComplaint: {
    to,
    by: head,
    law: 'BLTTHS 475(1); TT 28/2020 19(1)',
    restsOn: complaint(complaintReceivedByBody.type),
  },
  withdrawComplaint: {
    to,
    by: investigators,
    law: 'BLTTHS 472(1)',
    restsOn: complaint(complaintReceivedByBody.type),
  },
  tellComplainant: {
    to,
    by: investigators,
    law: 'BLTTHS 472(1)',
    restsOn: complaint(complaintDecidedByBody.type),
  },
  receiveApplication: { to, by: investigators, law: 'TTLT 01/2017 15(1); TT 28/2020 19(2)', restsOn: accepted },
  answerApplication: {
    to,
    by: investigators,
    law: 'TTLT 01/2017 15(1); TT 28/2020 19(2)',
    restsOn: { anyOf: [applicationReceived.type], of: 'application' },
  },
  protect: { to, by: head, law: 'BLTTHS 484(2)(a), 486(1)', restsOn: accepted, duty: true },
  changeProtection: { ...protectedBy, law: 'BLTTHS 484(2)(c), 486(2)', to },
  endProtection: { ...protectedBy, law: 'BLTTHS 484(2)(c), 486(1)', to },
  recordProtections: { to, by: system, law: 'BLTTHS 486', restsOn: accepted },
  recordProtectionRequest: { to, by: system, law: 'BLTTHS 485', restsOn: accepted },
  refuseProtection: {
    to,
    by: head,
    law: 'BLTTHS 485, 486(1)',
    restsOn: { anyOf: [protectionRequested.type], of: 'exchange' },
    duty: true,
  },
  passOnProtectionRequest: {
    to,
    by: system,
    law: 'BLTTHS 485',
    restsOn: { anyOf: [protectionRequested.type], of: 'exchange' },
  },
  recordProtectionAnswer: {
    to,
    by: system,
    law: 'BLTTHS 485',
    restsOn: { anyOf: [protectionRequestPassedOn.type], of: 'exchange' },
  },
  recordErrand: {
    to,
    by: [...investigators, ...system],
    law: 'TTLT 01/2017 12(4)',
    restsOn: { anyOf: [verificationEntrusted.type], of: 'errand' },
  },
  recordAttendance: { to, by: system, law: 'TTLT 04/2018 13(1), (2)', restsOn: announced },
  deliverActRecord: {
    to,
    by: investigators,
    law: 'TTLT 04/2018 13(3), 34(1), (2); BLTTHS 88(5)',
    restsOn: announced,
  },
  callOffAct: { to, by: investigators, law: 'TTLT 04/2018 13(1)', restsOn: announced },
  supplement: { to, by: system, law: 'BLTTHS 145(1)' },
  notifyProcuracy: { to, by: investigators, law: 'BLTTHS 146(5)', restsOn: accepted },
  referVictim: { to, by: investigators, law: 'Luật 53/2024 27(1)', restsOn: accepted },
  receiveOffender: { to, by: [...investigators, ...system], law: 'BLTTHS 152(1), (2)', restsOn: accepted },
  notifySurrender: {
    to,
    by: investigators,
    law: 'BLTTHS 152(3)',
    restsOn: { anyOf: [offenderReceivedByBody.type], of: 'offender' },
  },
  recordAnswer: { to, by: system, law: 'BLTTHS 148(1)(a); Luật 53/2024 27(1)' },
  withdrawRequest: {
    to,
    by: [...investigators, ...system],
    law: 'BLTTHS 148(1)(a); Luật 53/2024 27(1)',
    restsOn: { anyOf: [victimReferred.type, assistanceAsked.type], of: 'exchange' },
  },
  recordEvidence: {
    to,
    by: [...investigators, ...system],
    law: 'BLTTHS 148(3), 149(1)',
    restsOn: { anyOf: [verificationEvidenceRequested.type], of: 'request' },
  },
  anticipate: {
    to,
    by: investigators,
    law: 'BLTTHS 132',
    restsOn: [accepted, { anyOf: asking, of: 'exchange' }],
  },
});

/** Another report of the same matter goes on in this one. */
export const joining = (to: VerificationStatus): VerificationStep => ({
  to,
  by: head,
  law: 'TTLT 01/2017 12(3)',
  restsOn: accepted,
});

/** What is owed to the reporter, to whoever keeps exhibits, and to the procuracy while this body has the report; what those above direct of its suspension, also once it has gone on. */
export const held = (
  to: VerificationStatus,
  late: Pick<VerificationStep, 'lateIn'> = { lateIn: ['transferred'] },
): Row<'notifyReporter' | 'tellKeeper' | 'remedy' | 'declineDemand' | 'recordStayGuidance'> => ({
  notifyReporter: {
    to,
    by: investigators,
    law: 'BLTTHS 148(2), 149(2); TTLT 01/2017 14(3); TT 28/2020 17',
    restsOn: accepted,
    ...late,
  },
  tellKeeper: {
    to,
    by: investigators,
    law: 'TTLT 01/2020 13(2)',
    restsOn: { anyOf: [verificationPropertyDecided.type], of: 'decision' },
    ...late,
  },
  remedy: {
    to,
    by: head,
    law: 'TTLT 01/2017 13(1); TT 28/2020 16(3)(b)',
    restsOn: { anyOf: [procuracyDemanded.type], of: 'notice' },
    ...late,
  },
  recordStayGuidance: {
    to,
    by: head,
    law: 'TTLT 01/2020 15(1)',
    restsOn: suspendedVerificationReviewed.type,
    ...late,
  },
  declineDemand: {
    to,
    by: head,
    law: 'TTLT 04/2018 4(3), 7(2)(c), 7(3), 11(2)',
    restsOn: demanded,
    ...late,
  },
});

/** What is asked of other countries, and on paper of experts, valuers and others, and what comes into the file. */
export const requests = (to: VerificationStatus): Row<'askAssistance' | 'requestEvidence' | ItemAct> => ({
  askAssistance: { to, by: investigators, law: 'BLTTHS 147(3), 148(1)(a); Luật 08/2007 17', restsOn: accepted },
  requestEvidence: { to, by: investigators, law: 'BLTTHS 147(3)(a), (d)', restsOn: accepted },
  enterItem: { to, by: investigators, law: 'BLTTHS 146(2), 147(3)(a); TT 28/2020 13(1)', restsOn: accepted },
  takeOffItem: {
    to,
    by: investigators,
    law: 'BLTTHS 106(3)',
    restsOn: { anyOf: [investigationItemEntered.type], of: 'item' },
  },
});

export const replacement = (to: VerificationStatus): VerificationStep => ({
  to,
  by: head,
  law: 'BLTTHS 51(2); TTLT 04/2018 4(3), (8)',
  restsOn: demanded,
  lateIn: afterwards,
});

/** The procuracy has demanded the file and resolves the report itself. */
export const takenOver: VerificationStep = {
  to: 'offered',
  by: head,
  law: 'BLTTHS 146(2); TTLT 01/2017 13(2)',
  restsOn: procuracyDemanded.type,
};
export const open = ['under-verification', 'grounds-found', 'suspended'] as const;

/** Where a verification may have gone on to when it is registered what was done about it in an open one. */
const afterwards = ['offered', 'resolved', 'transferred', 'merged'] as const;
/** The same of what was done once it was resolved, and that fell. */
export const sinceResolved = [...open, 'offered', 'transferred', 'merged'] as const;
export const sinceVerified = ['grounds-found', 'suspended', ...afterwards] as const;
/** Where the procuracy still answers what it was asked on paper. */
export const answered = ['grounds-found', 'suspended', 'offered', 'resolved'] as const;
export const sinceSuspended = ['under-verification', 'grounds-found', ...afterwards] as const;

/** Whose report it is, also as it is suspended: the body to which it goes resolves it anew (BLTTHS 146(2), 147(1); TT 28/2020 11, 18(1)). */
export const competence = (
  to: VerificationStatus,
): Row<'findNonCompetence' | 'alert' | 'raiseDispute' | 'transferOut'> => ({
  findNonCompetence: {
    to,
    by: investigators,
    law: 'TT 28/2020 18(1)',
    restsOn: accepted,
    lateIn: ['transferred'],
  },
  alert: {
    to,
    by: investigators,
    law: 'TTLT 01/2017 8(1), (2); TT 28/2020 8(1)(b)',
    restsOn: accepted,
    lateIn: ['transferred'],
  },
  raiseDispute: { to, by: head, law: 'BLTTHS 150; TTLT 01/2017 12(5); TT 28/2020 18(2)', restsOn: accepted },
  transferOut: { to: 'transferred', by: head, law: 'BLTTHS 146(2); TT 28/2020 11, 18(1)', restsOn: accepted },
});

export const whileOpen = (
  to: VerificationStatus,
): Row<
  | 'reportFindings'
  | 'replaceInvestigator'
  | keyof ReturnType<typeof competence>
  | 'join'
  | 'entrust'
  | 'askAssistance'
  | 'requestEvidence'
  | ItemAct
  | 'announceInvestigativeAct'
> => ({
  reportFindings: {
    to,
    by: investigators,
    law: 'TT 28/2020 15',
    restsOn: accepted,
    lateIn: ['suspended', ...afterwards],
  },
  ...competence(to),
  join: joining(to),
  entrust: { to, by: head, law: 'TTLT 01/2017 12(4)', restsOn: accepted, lateIn: ['suspended', ...afterwards] },
  ...requests(to),
  announceInvestigativeAct: {
    to,
    by: investigators,
    law: 'BLTTHS 147(3)(b), (c), 201, 202; TT 28/2020 14(2); TTLT 04/2018 13(1)',
    restsOn: accepted,
    lateIn: ['suspended', ...afterwards],
  },
  replaceInvestigator: replacement(to),
});
