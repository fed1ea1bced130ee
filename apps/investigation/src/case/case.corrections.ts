import { CasePassage, caseCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import { type Again, assertAnsweredHere, complainedAgain, type EntryLaws, type HistoryEntry } from '@la-chan/procedure';
import { recordOf } from './accused';
import { assertResumedAsBrought, assertStaysAsBrought } from './brought-stay';
import { caseProcedure, type Case, type CaseAct } from './case';
import type { CaseEvent } from './case.events';
import { cancelInitiation, terminate, terminateAccused } from './conclusion';
import {
  changeChargeAgain,
  changeIdentityAgain,
  chargeAgain,
  requalifyAgain,
  supplementChargeAgain,
} from './crimes-again';
import { assertCustody, orderAgain, usedAgain } from './detention';
import { askDetentionExtension } from './detention-extension';
import { askEvidenceReview } from './evidence-review';
import { dateOffence, noteFurtherOffence } from './limitation';
import { appliedAgain, orderedAgain, renewedAgain } from './measure';
import { endMeasure } from './measure-end';
import { petition, proposeCancellation } from './petition';
import { caseActs, caseComplaints } from './referral';
import { freeAccused } from './release';
import { endSearch } from './search';
import { askStayConsultation } from './stay-consultation';
import { askExtension, resume, resumedAgain, suspend, suspendAccused } from './time-limit';

/** With these a case comes here, whole or in part, and whatever goes along with it. */
const COMING: readonly CaseAct[] = ['receiveBack', 'join', 'takeReturn', 'withdrawDecision'];

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<CaseEvent['type'], CaseAct> = {
  'investigation.act-record-delivered': { by: ['deliverActRecord'], may: ['occurredAt'] },
  'investigation.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'investigation.assistance-awaited': { by: COMING },
  'investigation.case-concluded': { by: ['conclude'], may: ['occurredAt'] },
  'investigation.case-cracked': { by: ['conclude', 'crack'], may: ['occurredAt'] },
  'investigation.case-decided': { by: ['recordOutcome'] },
  'investigation.case-demand-received': { by: ['recordCaseDemand'] },
  'investigation.case-entrusted': { by: ['entrust'], may: ['occurredAt', 'until'] },
  'investigation.errand-answered': { by: ['recordErrand'], may: ['occurredAt'] },
  'investigation.case-evidence-requested': { by: ['requestEvidence', ...COMING], may: ['occurredAt', 'number'] },
  'investigation.case-evidence-recorded': { by: ['recordEvidence'], may: ['occurredAt'] },
  'investigation.case-extension-asked': { by: ['askExtension'], may: ['occurredAt'] },
  'investigation.case-extension-granted': { by: ['extend'] },
  'investigation.case-extension-refused': { by: ['recordRefusal'] },
  'investigation.case-handed-over': { by: ['release'] },
  'investigation.case-initiated': {
    by: [],
    saying: {
      receive: { reception: true },
      splitOff: { splitFrom: true },
      goOnApart: { splitFrom: true },
      comeBackApart: { splitFrom: true },
      bringIn: { opening: true },
    },
    may: ['occurredAt', 'since', 'article', 'clause', 'resumedAt', 'extended'],
  },
  'investigation.case-joined': { by: ['join', 'withdrawDecision'], may: ['occurredAt'] },
  'investigation.case-joinder-cancelled': { by: [] },
  'investigation.case-merged': { by: ['merge'], may: ['occurredAt', 'signedBy'] },
  'investigation.case-merger-cancelled': { by: ['restore', 'withdrawDecision'] },
  'investigation.case-non-competence-found': { by: ['findNonCompetence'], may: ['occurredAt'] },
  'investigation.case-offer-ended': { by: ['takeBack', 'withdraw'] },
  'investigation.case-received-back': { by: ['receiveBack'], may: ['occurredAt', 'resumedAt', 'extended'] },
  'investigation.case-requalified': { by: ['requalify'], may: ['occurredAt', 'article', 'clause', 'signedBy'] },
  'investigation.case-request-answered': { by: ['recordAnswer'] },
  'investigation.case-resumed': { by: ['resume'], may: ['occurredAt', 'signedBy'], repeats: true },
  'investigation.case-resumption-cancelled': { by: ['cancelResumption', 'withdrawDecision'], repeats: true },
  'investigation.search-cancelled': { by: ['cancelSearch', 'withdrawDecision'] },
  'investigation.case-returned': { by: ['takeReturn'], repeats: true },
  'investigation.case-split': {
    by: ['openApart', 'reopenAccused', 'resumeAccused', 'split', 'withdrawDecision'],
    may: ['occurredAt', 'signedBy'],
  },
  'investigation.case-suspended': { by: ['suspend'], may: ['occurredAt', 'signedBy'], apart: ['illness'] },
  'investigation.case-suspension-brought': { by: ['receiveBack'], may: ['since'], brought: true },
  'investigation.case-suspension-cancelled': { by: ['cancelSuspension', 'withdrawDecision'], repeats: true },
  'investigation.case-terminated': { by: ['terminate'], may: ['occurredAt', 'signedBy'] },
  'investigation.case-termination-cancelled': { by: ['reopen', 'withdrawDecision'], repeats: true },
  'investigation.case-transfer-answered': { by: ['recordTransfer'] },
  'investigation.case-transfer-asked': { by: ['askTransfer'], may: ['occurredAt'], apart: CasePassage.options },
  'investigation.case-transfer-offered': { by: ['offerTransfer', 'sendMerged'], may: ['occurredAt'] },
  'investigation.case-transfer-ordered': { by: ['recordTransferOrder'] },
  'investigation.case-transferred': { by: ['release', 'transfer'], may: ['occurredAt'] },
  'investigation.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.decision-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.competence-consultation-answered': { by: ['recordConsultation'] },
  'investigation.competence-consultation-asked': { by: ['askConsultation'], may: ['occurredAt'] },
  'investigation.competence-dispute-reported': { by: ['reportDispute'], may: ['occurredAt', 'number'] },
  'investigation.competence-decided': { by: ['recordCompetence'], may: ['occurredAt', 'number'] },
  'investigation.competent-body-answered': { by: ['recordBodyAnswer'], may: ['occurredAt', 'number'] },
  'investigation.competent-body-consulted': { by: ['consultBody'], may: ['occurredAt', 'number'] },
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.investigator-replaced': { by: ['replaceInvestigator'], may: ['occurredAt'] },
  'investigation.demand-carried-out': { by: ['carryOutDemand'], may: ['occurredAt'] },
  'investigation.demand-declined': { by: ['declineDemand'], may: ['occurredAt'] },
  'investigation.detention-announced': { by: ['tellOfDetention'], may: ['occurredAt'], hourly: true },
  'investigation.detention-extended': { by: ['extendDetention'] },
  'investigation.detention-extension-asked': { by: ['askDetentionExtension'], may: ['occurredAt'] },
  'investigation.detention-extension-refused': { by: ['recordDetentionRefusal'] },
  'investigation.evidence-review-asked': { by: ['askEvidenceReview'], may: ['occurredAt'] },
  'investigation.evidence-reviewed': { by: ['recordEvidenceReview'] },
  'investigation.initiation-cancelled': { by: ['cancelInitiation'], may: ['occurredAt'] },
  'investigation.sanction-proposed': { by: ['proposeSanction'], may: ['occurredAt'] },
  'investigation.case-petition-answered': { by: ['recordPetition'], may: ['occurredAt', 'number'] },
  'investigation.cancellation-proposed': { by: ['proposeCancellation'], may: ['occurredAt'] },
  'investigation.case-petition-lodged': { by: ['petition'], may: ['occurredAt', 'number'] },
  'investigation.case-property-decided': {
    by: ['decideOnProperty', 'decideOnPropertyOfOne'],
    saying: { decideOnProperty: { accused: false }, decideOnPropertyOfOne: { accused: true } },
    may: ['occurredAt', 'number', 'agreement'],
  },
  'investigation.case-keeper-reported': { by: ['recordKeeperReport'], may: ['occurredAt'] },
  'investigation.treatment-ordered': { by: ['recordTreatment'] },
  'investigation.treatment-ended': { by: ['recordTreatmentEnd'] },
  'investigation.measures-kept': { by: ['keepMeasures'], may: ['occurredAt', 'number'] },
  'investigation.item-entered': { by: ['enterItem', ...COMING], may: ['occurredAt'] },
  'investigation.item-taken-off': {
    by: ['takeOffItem', ...COMING],
    may: ['occurredAt', 'number'],
    apart: ['returned'],
  },
  'investigation.participant-registered': { by: ['registerParticipant', ...COMING], may: ['occurredAt'] },
  'investigation.participation-ended': {
    by: ['charge', 'endParticipation', 'registerParticipant', 'takeReturn'],
    may: ['occurredAt'],
  },
  'investigation.application-answered': { by: ['answerApplication'], may: ['occurredAt'] },
  'investigation.application-received': { by: ['receiveApplication'], may: ['occurredAt'] },
  'investigation.person-protected': {
    by: ['protect', 'receiveBack', 'join', 'recordProtections', 'withdrawDecision'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-changed': {
    by: ['changeProtection', 'receiveBack', 'join', 'restore', 'recordProtections', 'withdrawDecision'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-lifted': {
    by: ['endProtection', 'receiveBack', 'join', 'restore', 'recordProtections', 'withdrawDecision'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-requested': { by: ['recordProtectionRequest'] },
  'investigation.protection-request-answered': {
    by: ['refuseProtection', 'protect', 'recordProtectionAnswer'],
    may: ['occurredAt', 'number'],
  },
  'investigation.protection-request-passed-on': { by: ['passOnProtectionRequest'] },
  'investigation.parties-told': { by: ['tellParties'], may: ['occurredAt'] },
  'investigation.prosecution-notice-received': { by: ['recordNotice'] },
  'investigation.requalification-cancelled': {
    by: ['cancelRequalification', 'withdrawDecision'],
    may: ['occurredAt'],
  },
  'investigation.attendance-received': { by: ['recordAttendance'] },
  'investigation.investigative-act-announced': {
    by: ['announceInvestigativeAct'],
    may: ['occurredAt'],
    hourly: true,
  },
  'investigation.case-investigator-assigned': { by: ['assignInvestigator'], may: ['occurredAt'] },
  'investigation.conductor-assigned': { by: ['assignConductor'], may: ['occurredAt'] },
  'investigation.exhibits-handed-over': { by: ['handOverExhibits'], may: ['occurredAt', 'minutes'] },
  'investigation.absence-told': { by: ['tellAbsence'], may: ['occurredAt'] },
  'investigation.investigative-act-called-off': { by: ['callOffAct'], may: ['occurredAt'] },
  'investigation.joinder-consultation-given': { by: ['answerJoinderConsultation'], may: ['occurredAt', 'number'] },
  'investigation.joinder-consultation-received': { by: ['recordJoinderConsultation'] },
  'investigation.prosecutor-replacement-answered': { by: ['recordProsecutorReplacement'] },
  'investigation.search-approval-answered': { by: ['recordSearchApproval'] },
  'investigation.search-approval-asked': { by: ['askSearchApproval'], may: ['occurredAt', 'order'] },
  'investigation.prosecutor-replacement-asked': { by: ['askProsecutorReplacement'], may: ['occurredAt'] },
  'investigation.stay-consultation-asked': { by: ['askStayConsultation'], may: ['occurredAt'] },
  'investigation.stay-consulted': { by: ['recordStayConsultation'] },
  'investigation.stay-file-compiled': { by: ['compileStayFile'], may: ['occurredAt'] },
  'investigation.case-focal-point-assigned': { by: ['assignFocalPoint', 'assignFocalPointOfOne'], may: ['occurredAt'] },
  'investigation.case-guidance-received': { by: ['recordStayGuidance'], may: ['occurredAt', 'number'] },
  'investigation.suspended-case-reviewed': { by: ['review', 'reviewAccused'], may: ['occurredAt'] },
  'investigation.victim-removed': { by: ['removeVictim'], may: ['occurredAt'] },
  'investigation.victim-named': { by: ['nameVictim'], may: ['occurredAt'] },
  'investigation.complaint-received': { by: ['receiveComplaint'], may: ['occurredAt'] },
  'investigation.complaint-decided': { by: ['decideComplaint'], may: ['occurredAt', 'number'] },
  'investigation.complaint-withdrawn': { by: ['withdrawComplaint'], may: ['occurredAt'] },
  'investigation.complainant-told': { by: ['tellComplainant'], may: ['occurredAt'] },
  'investigation.offender-received': { by: ['receiveOffender'], may: ['occurredAt', 'receivedAt', 'minutes'] },
  'investigation.surrender-notified': { by: ['notifySurrender'], may: ['occurredAt'] },
  'investigation.case-request-withdrawn': { by: ['withdrawRequest'] },
  'investigation.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
  'investigation.detention-ordered': {
    by: ['detain', 'renewDetention'],
    may: ['occurredAt', 'until', 'custody', 'renewal'],
  },
  'investigation.detention-refused': { by: ['refuseDetention'] },
  'investigation.accused-detained': {
    by: ['approveDetention', 'detain'],
    may: ['since', 'article', 'clause', 'until', 'custody', 'extensions'],
  },
  'investigation.detention-renewed': { by: ['approveDetention'], may: ['number', 'until'] },
  'investigation.coercion-ordered': { by: ['orderCoercion', 'recordCoercion'], may: ['occurredAt', 'number'] },
  'investigation.coercion-ended': { by: ['endCoercion'], may: ['occurredAt', 'number'] },
  'investigation.measure-applied': {
    by: ['applyMeasure', 'approveMeasure', 'recordMeasure'],
    may: ['number', 'since', 'until'],
  },
  'investigation.measure-end-asked': { by: ['askMeasureEnd'], may: ['occurredAt'] },
  'investigation.measure-ended': {
    by: ['endMeasure', 'grantMeasureEnd', 'recordPetition'],
    may: ['occurredAt', 'number'],
  },
  'investigation.measure-end-refused': { by: ['refuseMeasureEnd'] },
  'investigation.measure-evidence-demanded': { by: ['recordMeasureDemand'] },
  'investigation.measure-evidence-supplied': { by: ['supplyMeasureEvidence'], may: ['occurredAt'] },
  'investigation.measure-ordered': { by: ['applyMeasure', 'renewMeasure'], may: ['occurredAt', 'number', 'until'] },
  'investigation.measure-refused': { by: ['refuseMeasure'] },
  'investigation.measure-renewed': { by: ['renewMeasure', 'approveMeasure'], may: ['number', 'until'] },
  'investigation.accused-fingerprinted': { by: ['fingerprint'], may: ['occurredAt'] },
  'investigation.accused-found': { by: ['endSearch'], may: ['occurredAt'] },
  'investigation.accused-released': {
    by: ['freeAccused', 'cancelCharge', 'cancelInitiation'],
    may: ['occurredAt', 'number'],
  },
  'investigation.release-asked': { by: ['askRelease'], may: ['occurredAt'] },
  'investigation.release-refused': { by: ['refuseRelease'] },
  'investigation.accused-reopened': { by: ['reopenAccused', 'withdrawDecision'] },
  'investigation.accused-resumed': { by: ['resumeAccused'], may: ['occurredAt', 'signedBy', 'article', 'clause'] },
  'investigation.accused-suspended': { by: ['suspendAccused'], may: ['occurredAt', 'signedBy'], apart: ['illness'] },
  'investigation.accused-limit-brought': { by: ['join', 'receiveBack', 'restore', 'withdrawDecision'] },
  'investigation.accused-taken-over': { by: ['join', 'restore', 'withdrawDecision'], may: ['occurredAt'] },
  'investigation.accused-terminated': { by: ['terminateAccused'], may: ['occurredAt', 'signedBy'] },
  'investigation.accused-wanted': { by: ['declareWanted'], may: ['occurredAt', 'signedBy'] },
  'investigation.charge-approval-asked': {
    by: ['charge', 'supplementCharge', 'changeIdentity'],
    may: ['occurredAt'],
  },
  'investigation.charge-approved': { by: ['approveCharge'] },
  'investigation.charge-cancelled': { by: ['cancelCharge', 'cancelChange'] },
  'investigation.charge-changed': { by: ['changeCharge'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.charge-demand-received': { by: ['recordChargeDemand'] },
  'investigation.charge-evidence-demanded': { by: ['recordDemand'] },
  'investigation.charge-evidence-supplied': { by: ['supplyEvidence'], may: ['occurredAt'] },
  'investigation.further-offence-noted': { by: ['noteFurtherOffence'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.offence-dated': { by: ['dateOffence'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.charge-revocation-proposed': { by: ['proposeRevocation'], may: ['occurredAt'] },
  'investigation.charge-supplemented': { by: ['supplementCharge'], may: ['occurredAt'] },
  'investigation.charge-identity-changed': { by: ['changeIdentity'], may: ['occurredAt'] },
  'investigation.person-charged': { by: ['charge'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.case-corrected': { by: ['correct'] },
};

/** The acts that rest on a ground, or on the day on which they are done. */
export const again: Again<Case, CaseEvent> = {
  'investigation.case-suspended': (file, data, at, { deadlines }) => suspend(file, data, deadlines, at),
  'investigation.accused-suspended': (file, data, at, { deadlines }) => suspendAccused(file, data, deadlines, at),
  'investigation.case-terminated': (file, data, at, { deadlines }) => terminate(file, data, deadlines, at),
  'investigation.accused-terminated': (file, data, at, { deadlines }) => terminateAccused(file, data, deadlines, at),
  'investigation.accused-found': endSearch,
  'investigation.case-resumed': (file, data, at, { deadlines }) => resume(file, data, deadlines, at),
  'investigation.case-extension-asked': (file, data, at, { deadlines }) => askExtension(file, data, deadlines, at),
  'investigation.detention-extension-asked': (file, data, at, { deadlines }) =>
    askDetentionExtension(file, data, deadlines, at),
  'investigation.evidence-review-asked': (file, data, at, { deadlines }) =>
    askEvidenceReview(file, data, deadlines, at),
  'investigation.stay-consultation-asked': (file, data, at, { deadlines }) =>
    askStayConsultation(file, data, deadlines, at),
  'investigation.investigative-act-announced': caseActs.announceInvestigativeAct,
  'investigation.further-offence-noted': (file, { accused, committedOn, overOneYear = false }, at, { deadlines }) =>
    noteFurtherOffence(file, { accused, committedOn, overOneYear }, deadlines, at),
  'investigation.detention-ordered': (file, data, at, { deadlines }) => orderAgain(file, data, deadlines, at),
  'investigation.accused-detained': (file, data, at, { deadlines }) => usedAgain(file, data, deadlines, at),
  'investigation.measure-ended': endMeasure,
  'investigation.accused-released': (file, data, at, { deadlines }) => freeAccused(file, data, deadlines, at),
  'investigation.accused-resumed': (file, data, at, { deadlines }) => resumedAgain(file, data, deadlines, at),
  'investigation.measure-ordered': (file, data, at, { deadlines }) => orderedAgain(file, data, deadlines, at),
  'investigation.measure-applied': (file, data, at, { deadlines }) => appliedAgain(file, data, deadlines, at),
  'investigation.measure-renewed': (file, data, at, { deadlines }) => renewedAgain(file, data, deadlines, at),
  'investigation.offence-dated': (file, { accused, committedOn }, at) =>
    dateOffence(file, { ...(accused && { accused }), committedOn }, at),
  'investigation.initiation-cancelled': (file, data, at, { history, deadlines }) =>
    cancelInitiation(file, data, at, history, deadlines),
  'investigation.act-record-delivered': caseActs.deliverActRecord,
  'investigation.complaint-received': complainedAgain(caseComplaints),
  'investigation.case-petition-lodged': (file, data, at, { history }) => petition(file, data, at, history),
  'investigation.cancellation-proposed': (file, data, at, { history }) => proposeCancellation(file, data, at, history),
  'investigation.case-requalified': requalifyAgain,
  'investigation.person-charged': chargeAgain,
  'investigation.charge-changed': changeChargeAgain,
  'investigation.charge-supplemented': supplementChargeAgain,
  'investigation.charge-identity-changed': changeIdentityAgain,
};

/** Who is charged answers for it by their age. */
export const persons = ({ accused }: Case) => accused.map((one) => ({ id: one.id, person: recordOf(one) }));

/** What was written wrongly is put right. */
export const correct = (
  file: Case,
  correction: EntryCorrected,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('correct', file.status);
  const { custody } = correction.changes;
  if (custody) assertCustody(custody, at);
  assertResumedAsBrought(history, correction);
  assertStaysAsBrought(history, correction, at);
  assertAnsweredHere(file, history, correction);
  return [caseCorrected(file.id, correction, at)];
};
