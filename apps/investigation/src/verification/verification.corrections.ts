import { verificationCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { verificationProcedure, type VerificationAct } from './verification';
import type { VerificationEvent } from './verification.events';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<VerificationEvent['type'], VerificationAct> = {
  'investigation.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.errand-answered': { by: ['recordErrand'], may: ['occurredAt'] },
  'investigation.extension-asked': { by: ['askExtension'], may: ['occurredAt'] },
  'investigation.extension-granted': { by: ['extend'] },
  'investigation.extension-refused': { by: ['recordRefusal'] },
  'investigation.findings-reported': { by: ['reportFindings'], may: ['occurredAt'] },
  'investigation.grounds-found': { by: ['findGrounds'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.investigator-assigned': { by: ['assign'], may: ['occurredAt'] },
  'investigation.non-initiation-cancelled': { by: ['cancelNonInitiation', 'reopen'], may: ['occurredAt'] },
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
  'investigation.suspended-verification-reviewed': { by: ['review'], may: ['occurredAt'] },
  'investigation.suspension-cancelled': { by: ['cancelSuspension'] },
  'investigation.suspension-review-asked': { by: ['askReview'], may: ['occurredAt'] },
  'investigation.suspension-reviewed': { by: ['recordReview'] },
  'investigation.taken-over-report-decided': { by: ['recordOutcome'] },
  'investigation.verification-accepted': { by: [], may: ['occurredAt', 'receivedAt', 'article', 'clause'] },
  'investigation.verification-deposited': { by: ['deposit'], may: ['occurredAt'] },
  'investigation.verification-entrusted': { by: ['entrust'], may: ['occurredAt'] },
  'investigation.verification-handed-over': { by: ['release'] },
  'investigation.verification-initiation-cancelled': { by: ['cancelInitiation'] },
  'investigation.verification-joined': { by: ['join'], may: ['occurredAt'] },
  'investigation.merged-verification-ended': { by: ['recordEnd'] },
  'investigation.verification-merged': { by: ['merge'], may: ['occurredAt'] },
  'investigation.non-competence-found': { by: ['findNonCompetence'], may: ['occurredAt'] },
  'investigation.verification-offered': { by: ['offer'] },
  'investigation.verification-offer-ended': { by: ['takeBack', 'withdraw'] },
  'investigation.verification-prolonged': { by: ['prolong'], may: ['occurredAt'] },
  'investigation.verification-request-answered': { by: ['recordAnswer'] },
  'investigation.verification-resolved': {
    by: ['decideNotToInitiate', 'initiate', 'recordInitiation'],
    may: ['occurredAt'],
  },
  'investigation.verification-resumed': { by: ['resume'], may: ['occurredAt'] },
  'investigation.verification-split': { by: ['split'], may: ['occurredAt'] },
  'investigation.verification-supplemented': { by: ['supplement'] },
  'investigation.verification-suspended': { by: ['suspend'], may: ['occurredAt'] },
  'investigation.verification-taken-up': { by: ['takeUp'] },
  'investigation.verification-transferred': { by: ['transferOut'], may: ['occurredAt'] },
  'investigation.verification-voided': { by: ['void'] },
  'investigation.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
  'investigation.verification-corrected': { by: ['correct'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = entryCorrecting(verificationProcedure, verificationCorrected);
