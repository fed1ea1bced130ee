import { prosecutionFileCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionAct } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<ProsecutionEvent['type'], ProsecutionAct> = {
  'prosecution.accused-indicted': { by: ['indict'], may: ['occurredAt', 'number'] },
  'prosecution.court-decision-received': { by: ['recordCourtDecision'] },
  'prosecution.court-evidence-asked': { by: ['recordEvidenceDemand'] },
  'prosecution.court-evidence-supplied': { by: ['supplyEvidence'], may: ['occurredAt', 'number'] },
  'prosecution.indictment-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'prosecution.parties-told': { by: ['tellParties'], may: ['occurredAt'] },
  'prosecution.decision-overruled': { by: ['overrule'], may: ['occurredAt', 'number'] },
  'prosecution.higher-procuracy-told': { by: ['tellAbove'], may: ['occurredAt'] },
  'prosecution.indictment-offer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.judgment-protested': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.decision-protested': { by: ['protestDecision'], may: ['occurredAt', 'number'] },
  'prosecution.accused-detained': {
    by: ['detain', 'receiveAgain', 'join', 'takeReturn', 'recordDetention'],
    may: ['occurredAt', 'since', 'number', 'until', 'article', 'clause'],
  },
  'prosecution.accused-released': { by: ['freeAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-resumed': { by: ['resumeAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-suspended': { by: ['suspendAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-terminated': { by: ['terminateAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-charge-revoked': { by: ['revokeCharge', 'receiveAgain'] },
  'prosecution.assistance-answered': { by: ['recordAssistance'] },
  'prosecution.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'prosecution.detention-extended': { by: ['extendDetention'], may: ['occurredAt', 'number', 'until'] },
  'prosecution.detention-told': { by: ['recordDetention'] },
  'prosecution.file-decided': { by: ['recordOutcome'] },
  'prosecution.file-extended': { by: ['extend'], may: ['occurredAt', 'until'] },
  'prosecution.file-handed-over': { by: ['release'] },
  'prosecution.file-joined': { by: ['join'], may: ['occurredAt'] },
  'prosecution.file-merged': { by: ['merge'], may: ['occurredAt', 'number'] },
  'prosecution.file-received': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.file-received-again': { by: ['receiveAgain'], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.file-resumed': { by: ['resume'], may: ['occurredAt', 'number'], repeats: true },
  'prosecution.file-returned': { by: ['returnFile', 'chargeAndReturn'], may: ['occurredAt', 'number'] },
  'prosecution.accused-charged': { by: ['chargeAndReturn'], may: ['occurredAt', 'number'] },
  'prosecution.file-returned-by-court': { by: ['takeReturn'] },
  'prosecution.file-split': { by: ['split'], may: ['occurredAt', 'number'] },
  'prosecution.file-suspended': { by: ['suspend'], may: ['occurredAt', 'number'] },
  'prosecution.file-taken-up': { by: ['takeUp'] },
  'prosecution.file-terminated': { by: ['terminate'], may: ['occurredAt', 'number'] },
  'prosecution.file-transfer-decided': { by: ['transfer'], may: ['occurredAt', 'number'] },
  'prosecution.file-transfer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.file-transferred': { by: ['release', 'transfer'] },
  'prosecution.termination-told-to-court': {
    by: ['terminate', 'terminateAccused', 'tellCourt'],
    may: ['occurredAt', 'number'],
  },
  'prosecution.transferred-file-returned': { by: ['passReturn'] },
  'prosecution.trial-assigned': { by: ['assignTrial'], may: ['occurredAt', 'number'] },
  'prosecution.file-voided': { by: ['void'] },
  'prosecution.notice-served': { by: ['recordService'] },
  'prosecution.offence-dated': { by: ['receiveAgain', 'join', 'recordArrest'] },
  'prosecution.prosecution-withdrawn': { by: ['withdrawProsecution'], may: ['occurredAt', 'number'] },
  'prosecution.protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.accused-found': { by: ['recordArrest'], may: ['occurredAt'] },
  'prosecution.search-demanded': { by: ['demandSearch'], may: ['occurredAt', 'number'] },
  'prosecution.suspension-brought': { by: ['receiveAgain'] },
  'prosecution.suspended-file-reviewed': { by: ['review', 'reviewAccused'], may: ['occurredAt'] },
  'prosecution.file-corrected': { by: ['correct'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = entryCorrecting(prosecutionProcedure, prosecutionFileCorrected);
