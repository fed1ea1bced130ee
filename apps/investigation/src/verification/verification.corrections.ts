import { type EntryCorrected, type Moment, verificationCorrected } from '@la-chan/contracts';
import {
  type Again,
  assertAnsweredHere,
  complainedAgain,
  entryCorrecting,
  type EntryLaws,
  type HistoryEntry,
} from '@la-chan/procedure';
import { reportFindings } from './findings';
import { deposit } from './keeping';
import { petition, proposeCancellation, withdrawDecision } from './petition';
import { verificationActs, verificationComplaints } from './referral';
import { dateOffence, decideNotToInitiate, transferOut } from './resolution';
import { askReview } from './supervision';
import { askExtension, suspend } from './time-limit';
import { verificationProcedure, type Verification, type VerificationAct } from './verification';
import type { VerificationEvent } from './verification.events';

const INITIATED = { outcome: 'initiated' } as const;

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<VerificationEvent['type'], VerificationAct> = {
  'investigation.act-record-delivered': { by: ['deliverActRecord'], may: ['occurredAt'] },
  'investigation.attendance-received': { by: ['recordAttendance'] },
  'investigation.investigative-act-announced': {
    by: ['announceInvestigativeAct'],
    may: ['occurredAt'],
    hourly: true,
  },
  'investigation.investigative-act-called-off': { by: ['callOffAct'], may: ['occurredAt'] },
  'investigation.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.decision-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'investigation.assistance-awaited': { by: ['join'] },
  'investigation.competent-body-alerted': { by: ['alert'], may: ['occurredAt'] },
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.demand-declined': { by: ['declineDemand'], may: ['occurredAt'] },
  'investigation.application-received': { by: ['receiveApplication'], may: ['occurredAt'] },
  'investigation.application-answered': { by: ['answerApplication'], may: ['occurredAt'] },
  'investigation.person-protected': { by: ['protect', 'join', 'recordProtections'], may: ['occurredAt', 'number'] },
  'investigation.protection-changed': {
    by: ['changeProtection', 'join', 'recordProtections'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-lifted': {
    by: ['endProtection', 'join', 'recordProtections'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-requested': { by: ['recordProtectionRequest'] },
  'investigation.protection-request-answered': {
    by: ['refuseProtection', 'protect', 'recordProtectionAnswer'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-request-passed-on': { by: ['passOnProtectionRequest'] },
  'investigation.errand-answered': { by: ['recordErrand'], may: ['occurredAt'] },
  'investigation.extension-asked': { by: ['askExtension'], may: ['occurredAt', 'signedBy'] },
  'investigation.extension-granted': { by: ['extend'] },
  'investigation.extension-refused': { by: ['recordRefusal'] },
  'investigation.findings-reported': { by: ['reportFindings'], may: ['occurredAt'] },
  'investigation.grounds-found': { by: ['findGrounds'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.investigator-assigned': { by: ['assign'], may: ['occurredAt'] },
  'investigation.investigator-replaced': { by: ['replaceInvestigator'], may: ['occurredAt'] },
  'investigation.non-initiation-cancelled': { by: ['cancelNonInitiation', 'reopen'], may: ['occurredAt'] },
  'investigation.non-initiation-cancelled-on-complaint': { by: ['cancelOnComplaint'], may: ['occurredAt'] },
  'investigation.non-initiation-withdrawn': { by: ['withdrawDecision'], may: ['occurredAt', 'number'] },
  'investigation.plan-decided': { by: ['decidePlan'], may: ['occurredAt'] },
  'investigation.verification-planned': { by: ['plan'], may: ['occurredAt'] },
  'investigation.cancellation-proposed': { by: ['proposeCancellation'], may: ['occurredAt'] },
  'investigation.petition-answered': { by: ['recordPetition'], may: ['occurredAt', 'number'] },
  'investigation.petition-lodged': { by: ['petition'], may: ['occurredAt', 'number'] },
  'investigation.procuracy-demanded': { by: ['recordDemand'] },
  'investigation.prosecution-notice-received': { by: ['recordNotice'] },
  'investigation.remedy-reported': { by: ['remedy'], may: ['occurredAt'] },
  'investigation.report-dispute-decided': { by: ['recordDispute'], may: ['occurredAt', 'number'] },
  'investigation.report-dispute-raised': { by: ['raiseDispute'], may: ['occurredAt', 'number'] },
  'investigation.reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
  'investigation.sanction-proposed': { by: ['proposeSanction'], may: ['occurredAt'] },
  'investigation.stay-consultation-asked': { by: ['askStayConsultation'], may: ['occurredAt'] },
  'investigation.stay-consulted': { by: ['recordStayConsultation'] },
  'investigation.verification-focal-point-assigned': { by: ['assignFocalPoint'], may: ['occurredAt'] },
  'investigation.verification-property-decided': {
    by: ['decideOnProperty'],
    may: ['occurredAt', 'number', 'agreement'],
  },
  'investigation.verification-keeper-reported': { by: ['recordKeeperReport'], may: ['occurredAt'] },
  'investigation.verification-keeper-told': { by: ['tellKeeper'], may: ['occurredAt'] },
  'investigation.verification-guidance-received': { by: ['recordStayGuidance'], may: ['occurredAt', 'number'] },
  'investigation.suspended-verification-reviewed': { by: ['review'], may: ['occurredAt'] },
  'investigation.suspension-cancelled': { by: ['cancelSuspension', 'withdrawDecision'] },
  'investigation.suspension-guidance-received': { by: ['recordGuidance'], may: ['occurredAt', 'number'] },
  'investigation.suspension-review-asked': { by: ['askReview'], may: ['occurredAt'] },
  'investigation.suspension-reviewed': { by: ['recordReview'] },
  'investigation.taken-over-report-decided': { by: ['recordOutcome'] },
  'investigation.verification-accepted': {
    by: [],
    saying: { splitOff: { receivedHere: false } },
    may: ['occurredAt', 'receivedAt', 'article', 'clause'],
  },
  'investigation.verification-classified': { by: ['classify'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.reception-notified': { by: ['notifyProcuracy'], may: ['occurredAt'] },
  'investigation.verification-deposited': { by: ['deposit'], may: ['occurredAt'] },
  'investigation.verification-entrusted': { by: ['entrust'], may: ['occurredAt', 'until'] },
  'investigation.first-measure-received': { by: ['join', 'supplement'] },
  'investigation.item-entered': { by: ['enterItem', 'join', 'supplement'], may: ['occurredAt'] },
  'investigation.item-taken-off': {
    by: ['takeOffItem', 'join', 'supplement'],
    may: ['occurredAt', 'number'],
    apart: ['returned'],
  },
  'investigation.participant-registered': { by: ['registerParticipant', 'join'], may: ['occurredAt'] },
  'investigation.participation-ended': { by: ['endParticipation'], may: ['occurredAt'] },
  'investigation.verification-evidence-requested': { by: ['requestEvidence', 'join'], may: ['occurredAt', 'number'] },
  'investigation.verification-evidence-recorded': { by: ['recordEvidence'], may: ['occurredAt'] },
  'investigation.verification-handed-over': { by: ['release'] },
  'investigation.verification-initiation-cancelled': { by: ['cancelInitiation'] },
  'investigation.verification-initiation-reinstated': { by: ['reinstateInitiation'] },
  'investigation.verification-joined': { by: ['join'], may: ['occurredAt'] },
  'investigation.merged-verification-ended': { by: ['recordEnd'] },
  'investigation.verification-merged': { by: ['merge'], may: ['occurredAt'] },
  'investigation.non-competence-found': { by: ['findNonCompetence'], may: ['occurredAt'] },
  'investigation.verification-offered': { by: ['offer'] },
  'investigation.verification-offer-ended': { by: ['takeBack', 'withdraw'] },
  'investigation.verification-prolonged': { by: ['prolong'], may: ['occurredAt', 'signedBy'] },
  'investigation.verification-request-answered': { by: ['recordAnswer'] },
  'investigation.verification-offence-dated': {
    by: ['dateOffence', 'join'],
    may: ['occurredAt', 'article', 'clause'],
  },
  'investigation.verification-resolved': {
    by: ['decideNotToInitiate', 'initiate', 'recordInitiation'],
    saying: { decideNotToInitiate: { outcome: 'not-initiated' }, initiate: INITIATED, recordInitiation: INITIATED },
    may: ['occurredAt', 'signedBy'],
  },
  'investigation.verification-resumed': { by: ['resume'], may: ['occurredAt', 'signedBy'] },
  'investigation.verification-resumption-cancelled': { by: ['cancelResumption', 'withdrawDecision'] },
  'investigation.verification-split': { by: ['split'], may: ['occurredAt'] },
  'investigation.verification-supplemented': { by: ['supplement'] },
  'investigation.verification-suspended': { by: ['suspend'], may: ['occurredAt', 'signedBy'] },
  'investigation.verification-taken-up': { by: ['takeUp'] },
  'investigation.verification-transferred': { by: ['transferOut'], may: ['occurredAt'] },
  'investigation.verification-voided': { by: ['void'] },
  'investigation.complaint-received': { by: ['receiveComplaint'], may: ['occurredAt'] },
  'investigation.complaint-decided': { by: ['decideComplaint'], may: ['occurredAt', 'number'] },
  'investigation.complaint-withdrawn': { by: ['withdrawComplaint'], may: ['occurredAt'] },
  'investigation.complainant-told': { by: ['tellComplainant'], may: ['occurredAt'] },
  'investigation.offender-received': { by: ['receiveOffender'], may: ['occurredAt', 'receivedAt', 'minutes'] },
  'investigation.surrender-notified': { by: ['notifySurrender'], may: ['occurredAt'] },
  'investigation.verification-request-withdrawn': { by: ['withdrawRequest'] },
  'investigation.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
  'investigation.verification-corrected': { by: ['correct'] },
};

/** The acts that rest on a ground, or on the day on which they are done. */
export const again: Again<Verification, VerificationEvent> = {
  'investigation.verification-suspended': (file, data, at, { deadlines }) => suspend(file, data, deadlines, at),
  'investigation.verification-resolved': (file, data, at, { deadlines }) =>
    data.outcome === 'not-initiated' ? decideNotToInitiate(file, data, at, deadlines) : [],
  'investigation.verification-transferred': transferOut,
  'investigation.extension-asked': (file, data, at, { deadlines }) => askExtension(file, data, deadlines, at),
  'investigation.findings-reported': (file, data, at, { deadlines }) => reportFindings(file, data, deadlines, at),
  'investigation.suspension-review-asked': (file, data, at, { deadlines }) => askReview(file, data, deadlines, at),
  'investigation.investigative-act-announced': verificationActs.announceInvestigativeAct,
  'investigation.verification-deposited': (file, _, at) => deposit(file, at),
  'investigation.verification-offence-dated': dateOffence,
  'investigation.act-record-delivered': verificationActs.deliverActRecord,
  'investigation.complaint-received': complainedAgain(verificationComplaints),
  'investigation.petition-lodged': (file, data, at, { history }) => petition(file, data, at, history),
  'investigation.cancellation-proposed': (file, data, at, { history }) => proposeCancellation(file, data, at, history),
  'investigation.non-initiation-withdrawn': (file, { of: served, ...decision }, at, { history }) =>
    withdrawDecision(file, { ...decision, served, by: '' }, at, history),
};

const putRight = entryCorrecting(verificationProcedure, verificationCorrected);

/** What was written wrongly is put right. */
export const correct = (
  file: Verification,
  correction: EntryCorrected,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): VerificationEvent[] => {
  assertAnsweredHere(file, history, correction);
  return putRight(file, correction, at);
};
