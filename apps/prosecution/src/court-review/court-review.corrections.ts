import { courtReviewCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { reviewProcedure, type ReviewAct, type ReviewEvent } from './court-review';

/** By which acts each entry comes, and what of it may be put right: not what the court has sent. */
export const entries: EntryLaws<ReviewEvent['type'], ReviewAct> = {
  'prosecution.cassation-received': { by: ['recordCassation'] },
  'prosecution.court-review-corrected': { by: ['correct'] },
  'prosecution.court-review-opened': { by: [] },
  'prosecution.higher-protest-made': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.higher-protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.notice-served': { by: ['recordService'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(reviewProcedure, courtReviewCorrected);
