import { supervisionCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision, type SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<SupervisionEvent['type'], SupervisionAct> = {
  'prosecution.initiation-cancelled': { by: ['cancelInitiation'], may: ['occurredAt', 'number'] },
  'prosecution.cancellation-demanded': { by: ['demandCancellation'], may: ['occurredAt', 'number'] },
  'prosecution.initiation-demanded': {
    by: ['demandInitiation'],
    may: ['occurredAt', 'article', 'clause', 'number'],
  },
  'prosecution.investigation-extension-granted': {
    by: ['grantCaseExtension', 'recordHigherDecision'],
    may: ['occurredAt', 'months', 'number'],
  },
  'prosecution.investigation-extension-refused': {
    by: ['refuseCaseExtension', 'recordHigherDecision'],
    may: ['occurredAt', 'number'],
  },
  'prosecution.investigation-extension-requested': { by: ['recordCaseExtensionRequest'] },
  'prosecution.case-transfer-decided': { by: ['decideTransfer'], may: ['occurredAt', 'number'] },
  'prosecution.transfer-told': { by: ['tellTransfer'], may: ['occurredAt'] },
  'prosecution.case-transfer-requested': { by: ['recordTransferRequest'] },
  'prosecution.charge-approval-requested': { by: ['recordChargeApprovalRequest'] },
  'prosecution.charge-approved': { by: ['approveCharge'], may: ['occurredAt', 'number'] },
  'prosecution.charge-cancelled': { by: ['cancelCharge'], may: ['occurredAt', 'number'] },
  'prosecution.charge-demanded': { by: ['demandCharge'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'prosecution.requalification-demanded': {
    by: ['demandRequalification'],
    may: ['occurredAt', 'article', 'clause', 'number'],
  },
  'prosecution.person-charged': { by: ['chargePerson'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'prosecution.charge-changed': { by: ['changeCharge'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'prosecution.case-requalified': { by: ['requalify'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'prosecution.charge-evidence-demanded': { by: ['demandEvidence'], may: ['occurredAt', 'number'] },
  'prosecution.charge-evidence-received': { by: ['recordEvidence'] },
  'prosecution.competence-consultation-answered': { by: ['answerConsultation'], may: ['occurredAt', 'number'] },
  'prosecution.competence-consultation-requested': { by: ['recordConsultationRequest'] },
  'prosecution.lower-procuracy-told': { by: ['tellLowerProcuracy'], may: ['occurredAt', 'number'] },
  'prosecution.lower-trial-foreseen': { by: ['foreseeLowerTrial'], may: ['occurredAt'] },
  'prosecution.report-dispute-decided': { by: ['decideDispute'], may: ['occurredAt', 'number'] },
  'prosecution.report-dispute-requested': { by: ['recordDisputeRequest'] },
  'prosecution.complaint-decided': { by: ['decideComplaint'], may: ['occurredAt', 'number'] },
  'prosecution.suspension-cancellation-told': { by: ['tellCancellation'], may: ['occurredAt'] },
  'prosecution.non-initiation-confirmed': { by: ['confirmNonInitiation'], may: ['occurredAt', 'number'] },
  'prosecution.transfer-demanded': { by: ['demandTransfer'], may: ['occurredAt', 'number'] },
  'prosecution.transfer-ordered': { by: ['orderTransfer'], may: ['occurredAt', 'number'] },
  'prosecution.joinder-demanded': { by: ['demandJoinder'], may: ['occurredAt', 'number'] },
  'prosecution.joinder-cancelled': { by: ['cancelJoinder'], may: ['occurredAt', 'number'] },
  'prosecution.documents-demanded': { by: ['demandDocuments'], may: ['occurredAt', 'number'] },
  'prosecution.case-initiated': { by: ['initiate'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'prosecution.complaint-received': { by: ['recordComplaint'], may: ['occurredAt'] },
  'prosecution.decision-received': { by: ['recordDecision'] },
  'prosecution.detention-approved': { by: ['approveDetention'], may: ['occurredAt', 'number'] },
  'prosecution.detention-refused': { by: ['refuseDetention'], may: ['occurredAt', 'number'] },
  'prosecution.detention-requested': { by: ['recordDetentionRequest'] },
  'prosecution.evidence-review-requested': { by: ['recordEvidenceReviewRequest'] },
  'prosecution.evidence-reviewed': { by: ['answerEvidenceReview'], may: ['occurredAt', 'number'] },
  'prosecution.extension-granted': { by: ['grantExtension'], may: ['occurredAt', 'months', 'number'] },
  'prosecution.extension-refused': { by: ['refuseExtension'], may: ['occurredAt', 'number'] },
  'prosecution.extension-requested': { by: ['recordExtensionRequest'] },
  'prosecution.file-demanded': { by: ['demandFile'], may: ['occurredAt', 'number'] },
  'prosecution.non-initiation-cancelled': {
    by: ['cancelNonInitiation'],
    may: ['occurredAt', 'article', 'clause', 'number'],
  },
  'prosecution.notice-served': { by: ['recordService'] },
  'prosecution.prosecutor-assigned': { by: ['assignProsecutor'], may: ['occurredAt'] },
  'prosecution.release-granted': { by: ['grantRelease'], may: ['occurredAt', 'number'] },
  'prosecution.release-refused': { by: ['refuseRelease'], may: ['occurredAt', 'number'] },
  'prosecution.release-requested': { by: ['recordReleaseRequest'] },
  'prosecution.remedy-demanded': { by: ['demandRemedy'], may: ['occurredAt', 'number'] },
  'prosecution.remedy-recorded': { by: ['recordRemedy'], may: ['occurredAt'] },
  'prosecution.requalification-cancelled': { by: ['cancelRequalification'], may: ['occurredAt', 'number'] },
  'prosecution.supervision-opened': { by: [], may: ['occurredAt'] },
  'prosecution.suspension-cancelled': { by: ['cancelSuspension'], may: ['occurredAt', 'number'] },
  'prosecution.suspension-review-requested': { by: ['recordReviewRequest'] },
  'prosecution.stay-consultation-answered': { by: ['answerStayConsultation'], may: ['occurredAt', 'number'] },
  'prosecution.stay-consultation-requested': { by: ['recordStayConsultationRequest'] },
  'prosecution.suspension-reviewed': { by: ['answerReview'], may: ['occurredAt', 'number'] },
  'prosecution.termination-cancelled': {
    by: ['cancelTermination', 'cancelAndProsecute'],
    may: ['occurredAt', 'number'],
  },
  'prosecution.termination-confirmed': { by: ['confirmTermination'], may: ['occurredAt', 'number'] },
  'prosecution.supervision-corrected': { by: ['correct'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = (file: Supervision, correction: EntryCorrected, at: Moment): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('correct', file.status);
  return [supervisionCorrected(file.id, correction, at)];
};
