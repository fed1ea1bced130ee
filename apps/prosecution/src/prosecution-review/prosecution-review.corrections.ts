import { prosecutionReviewCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import {
  prosecutionReviewProcedure,
  type ProsecutionReviewAct,
  type ProsecutionReviewEvent,
} from './prosecution-review';

/** By which acts each entry comes, and what of it may be put right: not what the procuracy below has sent. */
export const entries: EntryLaws<ProsecutionReviewEvent['type'], ProsecutionReviewAct> = {
  'prosecution.lower-decision-overruled': { by: ['overrule'], may: ['occurredAt', 'number'] },
  'prosecution.head-withdrawal-received': { by: [] },
  'prosecution.lower-deputy-assigned': { by: ['assignDeputy'], may: ['occurredAt', 'number'] },
  'prosecution.lower-deputy-denied': { by: ['denyDeputy'], may: ['occurredAt', 'number'] },
  'prosecution.lower-decision-kept': { by: ['keep'], may: ['occurredAt', 'number'] },
  'prosecution.notice-served': { by: ['recordService'] },
  'prosecution.petition-received': { by: [] },
  'prosecution.petition-withdrawn': { by: ['recordWithdrawal'] },
  'prosecution.prosecution-review-corrected': { by: ['correct'] },
  'prosecution.prosecution-review-opened': { by: [] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(prosecutionReviewProcedure, prosecutionReviewCorrected);
