import { caseCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { caseProcedure, type Case, type CaseAct } from './case';
import type { CaseEvent } from './case.events';
import { assertCustody } from './detention';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<CaseEvent['type'], CaseAct> = {
  'investigation.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'investigation.case-concluded': { by: ['conclude'], may: ['occurredAt'] },
  'investigation.case-cracked': { by: ['conclude', 'crack'], may: ['occurredAt'] },
  'investigation.case-decided': { by: ['recordOutcome'] },
  'investigation.case-demand-received': { by: ['recordCaseDemand'] },
  'investigation.case-extension-asked': { by: ['askExtension'], may: ['occurredAt'] },
  'investigation.case-extension-granted': { by: ['extend'] },
  'investigation.case-extension-refused': { by: ['recordRefusal'] },
  'investigation.case-handed-over': { by: ['release'] },
  'investigation.case-initiated': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'investigation.case-joined': { by: ['join'], may: ['occurredAt'] },
  'investigation.case-joinder-cancelled': { by: [] },
  'investigation.case-merged': { by: ['merge'], may: ['occurredAt'] },
  'investigation.case-merger-cancelled': { by: ['restore'] },
  'investigation.case-non-competence-found': { by: ['findNonCompetence'], may: ['occurredAt'] },
  'investigation.case-offer-ended': { by: ['takeBack', 'withdraw'] },
  'investigation.case-requalified': { by: ['requalify'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.case-request-answered': { by: ['recordAnswer'] },
  'investigation.case-resumed': { by: ['resume'], may: ['occurredAt'], repeats: true },
  'investigation.case-returned': { by: ['takeReturn'], repeats: true },
  'investigation.case-split': { by: ['openApart', 'split'], may: ['occurredAt'] },
  'investigation.case-suspended': { by: ['suspend'], may: ['occurredAt'] },
  'investigation.case-suspension-cancelled': { by: ['cancelSuspension'], repeats: true },
  'investigation.case-terminated': { by: ['terminate'], may: ['occurredAt'] },
  'investigation.case-termination-cancelled': { by: ['reopen'], repeats: true },
  'investigation.case-transfer-answered': { by: ['recordTransfer'] },
  'investigation.case-transfer-asked': { by: ['askTransfer'], may: ['occurredAt'] },
  'investigation.case-transferred': { by: ['transfer'], may: ['occurredAt'] },
  'investigation.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.competence-consultation-answered': { by: ['recordConsultation'] },
  'investigation.competence-consultation-asked': { by: ['askConsultation'], may: ['occurredAt'] },
  'investigation.competence-decided': { by: ['recordCompetence'], may: ['occurredAt', 'number'] },
  'investigation.competent-body-answered': { by: ['recordBodyAnswer'], may: ['occurredAt', 'number'] },
  'investigation.competent-body-consulted': { by: ['consultBody'], may: ['occurredAt', 'number'] },
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.detention-extended': { by: ['extendDetention'] },
  'investigation.detention-extension-asked': { by: ['askDetentionExtension'], may: ['occurredAt'] },
  'investigation.detention-extension-refused': { by: ['recordDetentionRefusal'] },
  'investigation.evidence-review-asked': { by: ['askEvidenceReview'], may: ['occurredAt'] },
  'investigation.evidence-reviewed': { by: ['recordEvidenceReview'] },
  'investigation.initiation-cancelled': { by: ['cancelInitiation'], may: ['occurredAt'] },
  'investigation.parties-told': { by: ['tellParties'], may: ['occurredAt'] },
  'investigation.prosecution-notice-received': { by: ['recordNotice'] },
  'investigation.requalification-cancelled': { by: ['cancelRequalification'] },
  'investigation.stay-consultation-asked': { by: ['askStayConsultation'], may: ['occurredAt'] },
  'investigation.stay-consulted': { by: ['recordStayConsultation'] },
  'investigation.suspended-case-reviewed': { by: ['review', 'reviewAccused'], may: ['occurredAt'] },
  'investigation.victim-named': { by: ['nameVictim'], may: ['occurredAt'] },
  'investigation.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
  'investigation.accused-detained': { by: ['detain'], may: ['occurredAt', 'article', 'clause', 'until', 'custody'] },
  'investigation.detention-renewed': { by: ['renewDetention'], may: ['occurredAt', 'number', 'until'] },
  'investigation.accused-found': { by: ['endSearch'], may: ['occurredAt'] },
  'investigation.accused-released': { by: ['freeAccused'], may: ['occurredAt'] },
  'investigation.accused-reopened': { by: ['reopenAccused'] },
  'investigation.accused-resumed': { by: ['resumeAccused'], may: ['occurredAt'] },
  'investigation.accused-suspended': { by: ['suspendAccused'], may: ['occurredAt'] },
  'investigation.accused-taken-over': { by: ['join', 'restore'], may: ['occurredAt'] },
  'investigation.accused-terminated': { by: ['terminateAccused'], may: ['occurredAt'] },
  'investigation.accused-wanted': { by: ['declareWanted'], may: ['occurredAt'] },
  'investigation.charge-approval-asked': { by: ['charge'], may: ['occurredAt'] },
  'investigation.charge-approved': { by: ['approveCharge'] },
  'investigation.charge-cancelled': { by: ['cancelCharge'] },
  'investigation.charge-changed': { by: ['changeCharge'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.charge-demand-received': { by: ['recordChargeDemand'] },
  'investigation.charge-evidence-demanded': { by: ['recordDemand'] },
  'investigation.charge-evidence-supplied': { by: ['supplyEvidence'], may: ['occurredAt'] },
  'investigation.further-offence-noted': { by: ['noteFurtherOffence'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.offence-dated': { by: ['dateOffence'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.charge-supplemented': { by: ['supplementCharge'], may: ['occurredAt'] },
  'investigation.charge-identity-changed': { by: ['changeIdentity'], may: ['occurredAt'] },
  'investigation.person-charged': { by: ['charge'], may: ['occurredAt', 'article', 'clause'] },
  'investigation.case-corrected': { by: ['correct'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = (file: Case, correction: EntryCorrected, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('correct', file.status);
  const { custody } = correction.changes;
  if (custody) assertCustody(custody, at);
  return [caseCorrected(file.id, correction, at)];
};
